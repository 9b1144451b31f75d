"""Groups things that were found to be the same."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Clusters(Generic[Thing]):
    """Disjoint sets of things; joining two joins their sets."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._sets = {thing: [thing] for thing in things}

    def of(self, thing: Thing) -> list[Thing]:
        """The set that `thing` is in, in the order in which its members were joined."""
        return self._sets[thing]

    def join(self, one: Thing, other: Thing) -> None:
        """Make one set of the sets of the two."""
        left, right = self._sets[one], self._sets[other]
        if left is not right:
            left.extend(right)
            self._sets.update(dict.fromkeys(right, left))

    def __iter__(self) -> Iterator[list[Thing]]:
        """The sets, by their first members in the order in which the things were given."""
        seen: set[int] = set()
        for members in self._sets.values():
            if id(members) not in seen:
                seen.add(id(members))
                yield members
