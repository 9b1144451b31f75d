"""Which labels of one side answer which of the other, each at most once, whatever order they are listed in."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from .documents import Range

Item = TypeVar("Item")
Key = TypeVar("Key", bound=Hashable)

Edges = list[list[int]]  # for each label of the one side, the places of those of the other that it may be paired with


def overlap(one: Range, other: Range) -> bool:
    """Whether two ranges share a character."""
    return one[0] < other[1] and other[0] < one[1]


def overlaps(left: Iterable[Iterable[Range]], right: Sequence[Range]) -> Edges:
    """Which ranges of `right` share a character with any of the ranges that each of `left` has."""
    order = sorted(range(len(right)), key=lambda j: right[j])
    starts = [right[j][0] for j in order]
    longest = max((end - start for start, end in right), default=0)

    def near(place: Range) -> list[int]:
        first, last = bisect_left(starts, place[0] - longest), bisect_left(starts, place[1])
        return [j for j in order[first:last] if overlap(place, right[j])]

    return [sorted({j for place in places for j in near(place)}) for places in left]


def grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, list[Item]]:
    """The items by their key, in their order."""
    groups: dict[Key, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def most_pairs(edges: Edges) -> int:
    """The size of a maximum matching: the most pairs of which nothing is in two (augmenting paths)."""
    partner: dict[int, int] = {}
    return sum(_augment(i, edges, partner) for i, found in enumerate(edges) if found)


def _augment(start: int, edges: Edges, partner: dict[int, int]) -> bool:
    """Find a chain of changes that gives `start` a partner and leaves none without; breadth first.

    partner: for places of the other side, whom they are paired with; changed when there is such a chain.
    """
    came_from: dict[int, int] = {}
    given: dict[int, int | None] = {start: None}  # what each member of the chain would give up
    queue = [start]
    for i in queue:
        for j in edges[i]:
            if j in came_from:
                continue
            came_from[j] = i
            if j in partner:
                given[partner[j]] = j
                queue.append(partner[j])
                continue
            at: int | None = j
            while at is not None:
                partner[at] = came_from[at]
                at = given[came_from[at]]
            return True
    return False
