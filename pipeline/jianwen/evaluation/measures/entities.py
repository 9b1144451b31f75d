"""Entities by the four schemes of SemEval-2013 task 9.1 (Segura-Bedmar, Martínez and Herrero-Zazo, 2013).

strict: range and label; exact: the range alone; partial: an exact range counts 1, an overlapping one 1/2, whatever the
label; type: the label of a range that overlaps. By label, only mentions of that label are looked at, on both sides.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..documents import ENTITIES, Mention
from ..pairing import most_pairs, most_pairs_by, overlap
from .pair import Counts, Pair, same

SCHEMES = ("strict", "exact", "partial", "type")


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The figures entities.SCHEME and entities.SCHEME.LABEL."""
    gold, found = pair.gold.mentions, pair.found.mentions
    yield from _schemes("", gold, found)
    for label in ENTITIES:
        one, other = ([m for m in side if m.label == label] for side in (gold, found))
        yield from _schemes(f".{label}", one, other)


def _schemes(suffix: str, gold: Sequence[Mention], found: Sequence[Mention]) -> Iterator[tuple[str, Counts]]:
    ranges, others = (Counter((m.start, m.end) for m in side) for side in (gold, found))
    exact = (ranges & others).total()
    left, right = list((ranges - others).elements()), list((others - ranges).elements())
    labels = most_pairs_by(gold, found, _label, _overlap) if suffix == "" else most_pairs(gold, found, _overlap)
    scores = {
        "strict": len({m[:3] for m in gold} & {m[:3] for m in found}),
        "exact": exact,
        "partial": exact + most_pairs(left, right, overlap) / 2,
        "type": labels,
    }
    for scheme, score in scores.items():
        yield f"entities.{scheme}{suffix}", same(score, len(found), len(gold))


def _label(mention: Mention) -> str:
    return mention.label


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
