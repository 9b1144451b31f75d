"""Names that stand again where the tagger did not find them."""

from collections.abc import Iterator

import numpy as np

from .arrays import Floats, Ints
from .heads import ENTITIES
from .tags import TokenSpan

LABELS = ("ORG", "PERSON", "PROCEDURE")
SURE = 0.7  # the least score of a name that is looked for again
SHORTEST = 2  # characters


def repeats(
    text: str, offsets: Ints, found: list[tuple[TokenSpan, float]], logs: Floats
) -> Iterator[tuple[TokenSpan, float]]:
    """The places where a name stands that was found elsewhere with a good score, and the score that each has there.

    offsets: where each token begins in the text. logs: the log probabilities of the entity tags of each token. The
    score is the geometric mean of the probabilities of the tags that would make the place a mention.
    """
    ends = np.append(offsets[1:], len(text))
    at = {int(offset): token for token, offset in enumerate(offsets)}
    covered = np.zeros(len(offsets), bool)
    names: dict[tuple[str, str], None] = {}
    for (start, end, label), score in found:
        covered[start:end] = True
        name = text[offsets[start] : ends[end - 1]].strip()
        if label in LABELS and score >= SURE and len(name) >= SHORTEST:
            names[name, label] = None
    for name, label in sorted(names, key=lambda pair: (-len(pair[0]), pair)):
        place = text.find(name)
        while place >= 0:
            first, last = at.get(place), _end(at, place + len(name), text, len(offsets))
            if first is not None and last is not None and not covered[first:last].any():
                covered[first:last] = True
                tags = ENTITIES.encode(last - first, [TokenSpan(0, last - first, label)])
                score = np.exp(logs[np.arange(first, last), tags].mean())
                yield TokenSpan(first, last, label), float(score)
            place = text.find(name, place + len(name))


def _end(at: dict[int, int], place: int, text: str, length: int) -> int | None:
    """The token behind the one that ends at `place`; None when none ends there."""
    if place == len(text):
        return length
    return at.get(place, at.get(place + 1) if text[place] == " " else None)
