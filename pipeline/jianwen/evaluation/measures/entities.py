"""Entities by the four schemes of SemEval-2013 task 9.1 (Segura-Bedmar, Martínez and Herrero-Zazo, 2013).

strict: range and label; exact: the range alone; partial: an exact range counts 1, an overlapping one 1/2, whatever the
label; type: the label of a range that overlaps. By label, only mentions of that label are looked at, on both sides.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from ...labels import LABELS
from ..documents import Mention, Range
from ..pairing import grouped, most_pairs, overlaps
from .pair import Counts, Pair, same

SCHEMES = ("strict", "exact", "partial", "type")


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The figures entities.SCHEME and entities.SCHEME.LABEL."""
    gold, found = pair.gold.mentions, pair.found.mentions
    yield from schemes("", gold, found)
    for label in LABELS:
        one, other = ([m for m in side if m.label == label] for side in (gold, found))
        yield from schemes(f".{label}", one, other)


def schemes(suffix: str, gold: Sequence[Mention], found: Sequence[Mention]) -> Iterator[tuple[str, Counts]]:
    """The four figures of two lists of mentions, entities.SCHEME with the suffix."""
    ranges, others = (Counter((m.start, m.end) for m in side) for side in (gold, found))
    exact = (ranges & others).total()
    left, right = list((ranges - others).elements()), list((others - ranges).elements())
    one, other = (grouped(side, lambda m: m.label) for side in (gold, found))
    scores = {
        "strict": len({m[:3] for m in gold} & {m[:3] for m in found}),
        "exact": exact,
        "partial": exact + _overlapping(left, right) / 2,
        "type": sum(_overlapping(_ranges(one[label]), _ranges(other[label])) for label in one.keys() & other.keys()),
    }
    for scheme, score in scores.items():
        yield f"entities.{scheme}{suffix}", same(score, len(found), len(gold))


def _ranges(mentions: Sequence[Mention]) -> list[Range]:
    return [(mention.start, mention.end) for mention in mentions]


def _overlapping(left: Sequence[Range], right: Sequence[Range]) -> int:
    return most_pairs(overlaps(([place] for place in left), right))
