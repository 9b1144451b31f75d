"""Times in a text as candidates for DATE mentions."""

from ..candidates import Candidate
from .reading import read_times
from .resolve import resolve


def find_dates(text: str, published: str | None) -> list[Candidate]:
    """Every DATE that the text names, in order, with its value (None for a day that does not exist).

    `published` is the partial ISO date that the values are resolved against.
    """
    readings = read_times(text)
    return [
        Candidate(reading.start, reading.end, 1.0, value) for reading, value, _ in resolve(text, readings, published)
    ]
