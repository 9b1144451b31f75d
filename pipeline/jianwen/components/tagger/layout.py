"""Documents laid flat in one array of rows, with rows of zeros between them that no convolution looks across."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from .arrays import Floats, Ints

MULTIPLE = 256  # rows: a matrix product of a few rows takes other ways, and rounds differently, than one of many


class Rows(NamedTuple):
    """Values of rows; `gaps` are the rows that belong to no token."""

    values: Floats
    gaps: Ints


class Window(NamedTuple):
    """Rows of tokens: `source` is the token of each row, -1 in a gap; the rows `kept` are those of the tokens `tokens`.

    A document that is cut into several windows has rows at their ends that are only there to be looked at.
    """

    source: Ints
    kept: Ints
    tokens: Ints

    @property
    def gaps(self) -> Ints:
        return np.flatnonzero(self.source < 0)


def windows(lengths: Sequence[int], *, gap: int, halo: int, most: int | None) -> Iterator[Window]:
    """Lay documents of the given lengths, in tokens, out in windows of about `most` tokens (None: in one window).

    gap: rows between two documents, at least what a convolution looks to one side. halo: what all convolutions
    together look to one side; a cut piece has so many tokens more at its cut ends.
    """
    batch: list[tuple[int, int, int, int]] = []  # first and last token with the halo, and without
    size, begin = 0, 0
    for length in lengths:
        step = most or max(length, 1)
        for at in range(begin, begin + length, step):
            end = min(at + step, begin + length)
            batch.append((max(begin, at - halo), min(begin + length, end + halo), at, end))
            size += end - at
            if most and size >= most:
                yield _window(batch, gap)
                batch, size = [], 0
        begin += length
    if batch:
        yield _window(batch, gap)


def _window(pieces: list[tuple[int, int, int, int]], gap: int) -> Window:
    total = gap + sum(last - first + gap for first, last, _, _ in pieces)
    source = np.full(-(-total // MULTIPLE) * MULTIPLE, -1, np.int64)
    kept, tokens, row = [], [], gap
    for first, last, at, end in pieces:
        source[row : row + last - first] = np.arange(first, last)
        kept.append(np.arange(row + at - first, row + end - first))
        tokens.append(np.arange(at, end))
        row += last - first + gap
    return Window(source, np.concatenate(kept), np.concatenate(tokens))
