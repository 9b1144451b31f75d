"""Spans as one tag a token: begin, inside, last of a longer span, unit for a span of one token, outside (BILOU)."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from .arrays import Ints

OUTSIDE = 0
BEGIN, INSIDE, LAST, UNIT = range(4)  # of label k: tag 1 + 4 * k + one of these


class TokenSpan(NamedTuple):
    """The tokens [start, end), and what they are."""

    start: int
    end: int
    label: str


class Scheme:
    """The tags of a set of labels: 0 is outside, then four tags a label, in the order of the labels."""

    def __init__(self, labels: Iterable[str]) -> None:
        self.labels = tuple(labels)
        self.size = 1 + 4 * len(self.labels)
        self._number = {label: k for k, label in enumerate(self.labels)}

    def encode(self, length: int, spans: Iterable[TokenSpan]) -> Ints:
        """The tag of each token. Of spans that overlap, the first one counts."""
        tags = np.zeros(length, np.int64)
        for start, end, label in spans:
            if tags[start:end].any():
                continue
            base = 1 + 4 * self._number[label]
            if end - start == 1:
                tags[start] = base + UNIT
            else:
                tags[start], tags[end - 1] = base + BEGIN, base + LAST
                tags[start + 1 : end - 1] = base + INSIDE
        return tags

    def decode(self, tags: Ints) -> list[TokenSpan]:
        """The spans of a legal sequence of tags, in order."""
        position, label = (tags - 1) % 4, (tags - 1) // 4
        inside = tags != OUTSIDE
        starts = np.flatnonzero(inside & ((position == BEGIN) | (position == UNIT)))
        ends = np.flatnonzero(inside & ((position == LAST) | (position == UNIT))) + 1
        return [
            TokenSpan(int(start), int(end), self.labels[k])
            for start, end, k in zip(starts, ends, label[starts], strict=True)
        ]
