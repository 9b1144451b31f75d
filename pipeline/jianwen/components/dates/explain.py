"""Says how the value of each date of a text was got."""

from dataclasses import dataclass

from .bounds import bounds
from .reading import Reading, read_times
from .resolve import resolve
from .values import FUTURE, PAST

_SAYS_NO_MORE = {PAST: "it says no more than that it is past", FUTURE: "it says no more than that it is to come"}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A date as it stands in [start, end) of the text, its value, the first and the last day it can mean, and why."""

    text: str
    start: int
    end: int
    value: str | None
    first: str | None
    last: str | None
    steps: tuple[str, ...]


def explain_dates(text: str, published: str | None = None) -> list[Explanation]:
    """Every date of the text, in order, with the steps in words that led to its value.

    `published` is the partial ISO date that the values are resolved against, as in find_dates.
    """
    explained = []
    for reading, value, notes in resolve(text, read_times(text), published):
        first, last = bounds(value) if value else (None, None)
        steps = (_said(reading), *dict.fromkeys(notes), *_outcome(value))
        said = text[reading.start : reading.end]
        explained.append(Explanation(said, reading.start, reading.end, value, first, last, steps))
    return explained


def _said(reading: Reading) -> str:
    """What was read, before anything was resolved: a day: month 5, day 24."""
    groups = ", ".join(f"{name.rstrip('2')} {said}" for name, said in reading.groups.items() if said)
    said = f"read as {reading.kind}" + (f": {groups}" if groups else "")
    return said if reading.to is None else f"{said}; to {_said(reading.to).removeprefix('read as ')}"


def _outcome(value: str | None) -> list[str]:
    if value is None:
        return ["the calendar has no such day"]
    if value in _SAYS_NO_MORE:
        return [_SAYS_NO_MORE[value]]
    return ["X stands for what neither the text nor the publication date tells"] if "XX" in value else []
