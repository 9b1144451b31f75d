"""Clean text that knows, for each of its characters, where it stands in the raw document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class AlignedText:
    """A text of n characters; `starts` and `ends`, both of shape (n,), are offsets into the raw document.

    A character that was put in (a line end between two blocks) has an empty range; one that stands for more than one
    raw character (a decoded `&amp;`) has a longer one. Steps of the reader only cut, drop and join: nothing else
    touches the offsets.
    """

    text: str
    starts: Offsets
    ends: Offsets

    @classmethod
    def of(cls, raw: str) -> AlignedText:
        """The raw document itself."""
        at = np.arange(len(raw) + 1, dtype=np.int64)
        return cls(raw, at[:-1], at[1:])

    @classmethod
    def inserted(cls, text: str, at: int) -> AlignedText:
        """Characters that the raw document does not have, placed before its offset `at`."""
        where = np.full(len(text), at, dtype=np.int64)
        return cls(text, where, where)

    @classmethod
    def replaced(cls, text: str, start: int, end: int) -> AlignedText:
        """What stands for the raw range [start, end): the first character takes the range, any other is empty."""
        starts = np.full(len(text), end, dtype=np.int64)
        starts[:1] = start
        return cls(text, starts, np.full(len(text), end, dtype=np.int64))

    @classmethod
    def join(cls, parts: Iterable[AlignedText], separator: str = "") -> AlignedText:
        """The parts one after another, with `separator` put in between."""
        pieces: list[AlignedText] = []
        for part in parts:
            if separator and pieces:
                pieces.append(cls.inserted(separator, pieces[-1].raw_end))
            pieces.append(part)
        if not pieces:
            return cls.of("")
        return cls(
            "".join(piece.text for piece in pieces),
            np.concatenate([piece.starts for piece in pieces]),
            np.concatenate([piece.ends for piece in pieces]),
        )

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, part: slice) -> AlignedText:
        return AlignedText(self.text[part], self.starts[part], self.ends[part])

    @property
    def raw_end(self) -> int:
        """Where the last character ends in the raw document; 0 for an empty text."""
        return int(self.ends[-1]) if self.text else 0

    def without(self, ranges: Iterable[tuple[int, int]]) -> AlignedText:
        """The text with the given ranges of it dropped; they are in order and do not overlap."""
        kept, at = [], 0
        stays = np.ones(len(self.text), dtype=np.bool_)
        for start, end in ranges:
            kept.append(self.text[at:start])
            stays[start:end] = False
            at = end
        if not kept:
            return self
        return AlignedText("".join((*kept, self.text[at:])), self.starts[stays], self.ends[stays])

    def strip(self) -> AlignedText:
        """The text without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self[start : max(start, len(self.text.rstrip()))]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The range of the raw document that the non-empty range [start, end) of this text comes from."""
        return int(self.starts[start]), int(self.ends[end - 1])
