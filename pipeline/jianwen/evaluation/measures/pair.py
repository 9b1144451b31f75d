"""A document as both sides label it."""

from dataclasses import dataclass
from typing import NamedTuple

from ..documents import Filler, Inside, Labels, Mention, Range, restrict

Counts = tuple[float, float, float, float]
Key = tuple[int, int, str]


class Filled(NamedTuple):
    """A filler, and the trigger and type of its event."""

    trigger: Range
    type: str
    filler: Filler


@dataclass(frozen=True, slots=True)
class Pair:
    """Both sides of a document, without what lies outside all articles of the gold side.

    Fillers are apart from their events, since one may lie inside while the other does not.
    """

    gold: Labels
    found: Labels
    gold_fillers: list[Filled]
    found_fillers: list[Filled]

    @property
    def matched(self) -> list[tuple[Mention, Mention]]:
        """Mentions of the same range and label, in text order."""
        found = {mention[:3]: mention for mention in self.found.mentions}
        return [(mention, found[mention[:3]]) for mention in self.gold.mentions if mention[:3] in found]


def against_gold(gold: Labels, found: Labels) -> Pair:
    """What is found, against gold: text that gold gives to no article is left out on both sides.

    A gold filler stays when any mention of what it names is inside; a found one, when it is itself.
    """
    inside = Inside(gold.articles)
    fillers = [_filled(gold, inside, named=True), _filled(found, inside, named=False)]
    return Pair(restrict(gold, inside), restrict(found, inside), *fillers)


def among_equals(one: Labels, other: Labels) -> Pair:
    """Two annotators: text that both give to no article is left out."""
    inside = Inside(one.articles, other.articles)
    fillers = [_filled(side, inside, named=True) for side in (one, other)]
    return Pair(restrict(one, inside), restrict(other, inside), *fillers)


def _filled(labels: Labels, inside: Inside, *, named: bool) -> list[Filled]:
    def places(filler: Filler) -> list[int]:
        return [start for start, _ in filler.same] if named else [filler.start]

    return [
        Filled((event.start, event.end), event.type, filler)
        for event in labels.events
        for filler in event.fillers
        if any(map(inside.article, places(filler)))
    ]


def same(right: float, found: float, gold: float) -> Counts:
    """Counts of a figure in which right labels of the two sides pair off."""
    return right, found, right, gold


def share(part: float, whole: float) -> Counts:
    """Counts of an accuracy or a share."""
    return part, whole, part, whole
