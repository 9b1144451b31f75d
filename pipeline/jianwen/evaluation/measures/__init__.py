"""The figures of one pair of documents, one file a kind. Each figure is four counts that add up over documents.

The counts are: right among the found, found, right among the gold, gold. Precision is the first by the second, recall
the third by the fourth, F1 their harmonic mean; where something is right on one side it is mostly right on the other.
An accuracy, or a share, has the same two counts twice.
"""

from collections.abc import Iterator

from . import articles, clusters, dates, entities, events, slots
from .pair import Counts, Pair

__all__ = ["Counts", "Pair", "count"]

ALL = (entities, dates, clusters, events, slots, articles)


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The counts of all figures for one document, by the figures' names."""
    for measure in ALL:
        yield from measure.count(pair)
