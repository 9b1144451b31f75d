"""Which labels of one side answer which of the other, each at most once, whatever order they are listed in."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from .documents import Range

Left = TypeVar("Left")
Right = TypeVar("Right")
Key = TypeVar("Key", bound=Hashable)


def overlap(one: Range, other: Range) -> bool:
    """Whether two ranges share a character."""
    return one[0] < other[1] and other[0] < one[1]


def most_pairs(left: Sequence[Left], right: Sequence[Right], fits: Callable[[Left, Right], bool]) -> int:
    """The size of a maximum matching: the most pairs that fit, with nothing in two pairs (augmenting paths)."""
    edges = [[j for j, other in enumerate(right) if fits(one, other)] for one in left]
    partner: dict[int, int] = {}
    return sum(_augment(i, edges, partner) for i, found in enumerate(edges) if found)


def _augment(start: int, edges: list[list[int]], partner: dict[int, int]) -> bool:
    """Find a path of changes that gives `start` a partner and takes none away; breadth first, without recursion."""
    came_from: dict[int, int] = {}
    queue = [start]
    for i in queue:
        for j in edges[i]:
            if j in came_from:
                continue
            came_from[j] = i
            if j in partner:
                queue.append(partner[j])
                continue
            at: int | None = j
            while at is not None:
                one = came_from[at]
                before = next((k for k, owner in partner.items() if owner == one), None)
                partner[at] = one
                at = before
            return True
    return False


def grouped(items: Iterable[Left], key: Callable[[Left], Key]) -> dict[Key, list[Left]]:
    """The items by their key, in their order."""
    groups: dict[Key, list[Left]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def most_pairs_by(
    left: Iterable[Left], right: Iterable[Left], key: Callable[[Left], Hashable], fits: Callable[[Left, Left], bool]
) -> int:
    """As most_pairs, where a pair must share its key, too."""
    others = grouped(right, key)
    return sum(most_pairs(group, others.get(at, []), fits) for at, group in grouped(left, key).items())
