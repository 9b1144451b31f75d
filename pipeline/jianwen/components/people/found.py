"""What the finders of this room hand to one another."""

from collections.abc import Iterable
from typing import NamedTuple


class Found(NamedTuple):
    """A name [start, end) and how much speaks for it."""

    start: int
    end: int
    score: float


def without_overlaps(found: Iterable[Found]) -> list[Found]:
    """The names in order, where two overlap the one with more evidence, then the longer, then the earlier."""
    kept: list[Found] = []
    for name in sorted(found):
        if not kept or kept[-1].end <= name.start:
            kept.append(name)
        elif _rank(name) > _rank(kept[-1]):
            kept[-1] = name
    return kept


def _rank(name: Found) -> tuple[float, int]:
    return name.score, name.end - name.start
