"""Means of ranges of rows, for many ranges at once."""

import numpy as np

from ..tagger.arrays import Floats, Ints

BLOCK = 64  # rows that are summed by one matrix product
_BEFORE = np.tril(np.ones((BLOCK, BLOCK), np.float32))


class Sums:
    """The sums of the first 0, 1, 2, … rows of an array: within blocks, and of whole blocks.

    One running sum over all rows would take nine times as long, and be less exact.
    """

    def __init__(self, rows: Floats) -> None:
        blocks = len(rows) // BLOCK + 1
        padded = np.zeros((blocks * BLOCK + 1, rows.shape[1]), np.float32)
        padded[1 : len(rows) + 1] = rows  # row i holds what is added between the sums i - 1 and i
        self.within: Floats = np.matmul(_BEFORE, padded[:-1].reshape(blocks, BLOCK, -1))
        self.before = np.zeros((blocks, rows.shape[1]), np.float64)
        np.cumsum(self.within[:-1, -1], axis=0, dtype=np.float64, out=self.before[1:])

    def means(self, ranges: Ints) -> Floats:
        """The mean of the rows [start, end) for each range, none of them empty."""
        start, end = ranges[:, 0], ranges[:, 1]
        total = self.before[end // BLOCK] - self.before[start // BLOCK]
        total += self.within[end // BLOCK, end % BLOCK]
        total -= self.within[start // BLOCK, start % BLOCK]
        means: Floats = (total / (end - start)[:, None]).astype(np.float32)
        return means
