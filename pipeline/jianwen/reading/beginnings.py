"""Tells whether a text begins as a sentence does, or goes on with one: a logistic regression on its first characters.

Every feature (which characters stand at which places, how far the first mark is) has its weight in a table, at a place
that is its hash; configs/train_beginnings.py fits the table to news.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..resources import resource

Codes = NDArray[np.uint64]

BITS = 18  # the table has 2 ** BITS weights
LENGTH = 40  # so many characters of a text are looked at
AT = ((0,), (1,), (2,), (0, 1), (1, 2), (2, 3), (0, 1, 2), (1, 2, 3), (0, 1, 2, 3), (3, 4), (4, 5), (2, 3, 4), (0, 2))
ANYWHERE = range(2, 9)  # pairs that begin at these places count wherever they stand
COMMAS, STOPS, MARKS = "，、,", "。！？；", "：“”（）《》:()"
FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], dtype=np.uint64)
SHIFT = np.uint64(64 - BITS)


@dataclass(frozen=True, slots=True)
class Beginnings:
    """The weights, in steps of `step`, and the constant that is added to their sum."""

    weights: NDArray[np.int8]
    step: float
    bias: float

    def evidence(self, texts: list[str]) -> list[float]:
        """For each text, in logits, how much speaks for the beginning of a sentence."""
        if not texts:
            return []
        found = self.weights[features(codes(texts))].sum(axis=1, dtype=np.int64)
        evidence: list[float] = (found * self.step + self.bias).tolist()
        return evidence


def codes(texts: list[str]) -> Codes:
    """The code points of the first LENGTH characters of each text, behind the end 0: of the shape (texts, LENGTH)."""
    padded = "".join(text[:LENGTH].ljust(LENGTH, "\0") for text in texts)
    points = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return points.reshape(len(texts), LENGTH).astype(np.uint64)


def features(points: Codes) -> NDArray[np.int64]:
    """The places of each text's features in the table: of the shape (texts, features)."""
    kind = _kinds()[np.minimum(points, 0xFFFF)]
    number = np.arange(len(points))
    mark = np.where((kind > 0).any(axis=1), (kind > 0).argmax(axis=1), LENGTH)
    stop = np.where((kind == 2).any(axis=1), (kind == 2).argmax(axis=1), LENGTH).astype(np.uint64)
    of_kind = kind[number, np.minimum(mark, LENGTH - 1)].astype(np.uint64)
    first = mark.astype(np.uint64) * np.uint64(4) + of_kind
    last, last_but_one = (points[number, np.maximum(mark - back, 0)] for back in (1, 2))
    commas = (kind == 1).sum(axis=1).astype(np.uint64)
    found = [_hash(number, *(points[:, at] for at in places)) for number, places in enumerate(AT)]
    found += [_hash(50, points[:, at], points[:, at + 1]) for at in ANYWHERE]
    found += [_hash(51, first), _hash(52, first, points[:, 0]), _hash(53, stop), _hash(54, first, stop // np.uint64(4))]
    found += [_hash(55, commas, stop // np.uint64(3)), _hash(56, last), _hash(57, last_but_one, last)]
    found.append(_hash(58, last_but_one, last, np.minimum(first, np.uint64(48))))
    return np.stack(found, axis=1)


def _hash(number: int, *values: Codes) -> NDArray[np.int64]:
    mixed = np.full(len(values[0]), number + 1, dtype=np.uint64)
    for value in values:
        mixed = (mixed * FACTORS[0]) ^ ((value + np.uint64(3)) * FACTORS[1])
        mixed ^= mixed >> np.uint64(29)
    places: NDArray[np.int64] = ((mixed * FACTORS[2]) >> SHIFT).astype(np.int64)
    return places


@cache
def _kinds() -> NDArray[np.uint8]:
    """For each code point below 65,536 which kind of mark it is: 1 to 3, 0 for none."""
    kinds = np.zeros(0x10000, dtype=np.uint8)
    for kind, marks in enumerate((COMMAS, STOPS, MARKS), 1):
        kinds[[ord(mark) for mark in marks]] = kind
    return kinds


@cache
def load() -> Beginnings:
    """The model that ships with jianwen."""
    with np.load(resource("models", "characters") / "beginnings.npz") as file:
        return Beginnings(file["weights"], float(file["step"]), float(file["bias"]))
