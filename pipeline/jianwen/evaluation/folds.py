"""The folds of cross-validation: fixed by the documents' ids, so that figures of different days compare."""

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import TypeVar

Item = TypeVar("Item")


def fold(id: str, folds: int) -> int:
    """The fold, 0 to folds - 1, of a document. It depends on nothing but the id: not on the other documents."""
    if folds < 2:
        raise ValueError(f"folds is {folds}; at least 2 are needed")
    return int.from_bytes(blake2b(id.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") % folds


def split(items: Iterable[Item], folds: int, *, id: Callable[[Item], str]) -> Iterator[tuple[list[Item], list[Item]]]:
    """For each fold, what to train on and what to measure on: all items but the fold's, and the fold's, in order."""
    known = [(fold(id(item), folds), item) for item in items]
    for number in range(folds):
        yield [item for at, item in known if at != number], [item for at, item in known if at == number]
