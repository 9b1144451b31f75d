"""Groups things that were found to be the same."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Clusters(Generic[Thing]):
    """Disjoint sets of things; joining two joins their sets."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._parents = {thing: thing for thing in things}

    def root(self, thing: Thing) -> Thing:
        """The thing that stands for the set that `thing` is in."""
        while (parent := self._parents[thing]) != thing:
            self._parents[thing] = thing = self._parents[parent]
        return thing

    def join(self, one: Thing, other: Thing) -> None:
        """Make one set of the sets of the two."""
        self._parents[self.root(other)] = self.root(one)
