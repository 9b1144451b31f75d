"""Which mentions name the same organisation or person: by pairs of mentions, and B-cubed (Bagga and Baldwin, 1998).

A mention that one side does not have counts against the other, with its links; the figures `.matched` look only at
mentions that both sides have, so that they tell of the clusters alone. Clusters do not reach beyond an article.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import comb

from ..documents import Mention
from .pair import Counts, Pair, same

LABELS = ("ORG", "PERSON")  # gold has no clusters of other labels


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The figures clusters.pairs and clusters.b_cubed, and the same by label (.ORG) and .matched."""
    gold, found = ([m for m in side.mentions if m.label in LABELS] for side in (pair.gold, pair.found))
    yield from _figures("", gold, found)
    for label in LABELS:
        one, other = ([m for m in side if m.label == label] for side in (gold, found))
        yield from _figures(f".{label}", one, other)
    matched = [both for both in pair.matched if both[0].label in LABELS]
    yield from _figures(".matched", [one for one, _ in matched], [other for _, other in matched])


def _figures(suffix: str, gold: Sequence[Mention], found: Sequence[Mention]) -> Iterator[tuple[str, Counts]]:
    right = {mention[:3]: _cluster(mention) for mention in gold}
    ours = {mention[:3]: _cluster(mention) for mention in found}
    sizes, found_sizes = Counter(right.values()), Counter(ours.values())
    shared = Counter((right[key], ours[key]) for key in right.keys() & ours.keys())
    links = [sum(comb(n, 2) for n in counter.values()) for counter in (shared, found_sizes, sizes)]
    yield f"clusters.pairs{suffix}", same(*links)
    precise = sum(n * n / found_sizes[other] for (_, other), n in sorted(shared.items()))
    complete = sum(n * n / sizes[one] for (one, _), n in sorted(shared.items()))
    yield f"clusters.b_cubed{suffix}", (precise, len(ours), complete, len(right))


def _cluster(mention: Mention) -> str:
    return mention.cluster or f"{mention.start}-{mention.end}-{mention.label}"
