"""Which names of procedures in one article are names of the same one: those of one normal form."""

from collections.abc import Iterator, Sequence

from ..procedures.normal import normal


def aliases(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of indices into `texts`, distinct names, that name one procedure."""
    first: dict[str, int] = {}
    for index, text in enumerate(texts):
        other = first.setdefault(normal(text).form, index)
        if other != index:
            yield other, index
