"""A document as both sides label it."""

from dataclasses import dataclass

from ..documents import Inside, Labels, Mention, restrict

Counts = tuple[float, float, float, float]
Key = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Both sides of a document, without what lies outside all articles of the gold side."""

    gold: Labels
    found: Labels
    inside: Inside

    @property
    def matched(self) -> list[tuple[Mention, Mention]]:
        """Mentions of the same range and label, in text order."""
        found = {mention[:3]: mention for mention in self.found.mentions}
        return [(mention, found[mention[:3]]) for mention in self.gold.mentions if mention[:3] in found]


def against_gold(gold: Labels, found: Labels) -> Pair:
    """What is found, against gold: text that gold gives to no article is left out on both sides."""
    inside = Inside(gold.articles)
    return Pair(restrict(gold, inside), restrict(found, inside), inside)


def among_equals(one: Labels, other: Labels) -> Pair:
    """Two annotators: text that both give to no article is left out."""
    inside = Inside(one.articles, other.articles)
    return Pair(restrict(one, inside), restrict(other, inside), inside)


def same(right: float, found: float, gold: float) -> Counts:
    """Counts of a figure in which right labels of the two sides pair off."""
    return right, found, right, gold


def share(part: float, whole: float) -> Counts:
    """Counts of an accuracy or a share."""
    return part, whole, part, whole
