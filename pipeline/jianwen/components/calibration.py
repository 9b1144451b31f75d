"""Scores that mean something: a monotone table from what a model says to how often it is right."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Table = list[list[float]]  # [score, probability], both ascending; between two rows by a straight line
IDENTITY: Table = [[0.0, 0.0], [1.0, 1.0]]
FEWEST = 20  # pairs that a row stands for


def calibrated(scores: Sequence[float] | NDArray[np.float32], table: Table) -> list[float]:
    """The probabilities of scores; a score outside the table has that of its end."""
    x, y = np.array(table).T
    return [float(p) for p in np.interp(scores, x, y)]


def fit(pairs: Iterable[tuple[float, bool]]) -> Table:
    """The table that fits (score, whether it was right) best, by isotonic regression (Ayer et al. 1955).

    Neighbouring rows are pooled while they are out of order or stand for fewer than FEWEST pairs. Raises ValueError
    when there are no pairs.
    """
    pools: list[list[float]] = []  # of each: the number of pairs, the sum of their scores, how many were right
    for score, right in sorted(pairs):
        pools.append([1, score, float(right)])
        while len(pools) > 1 and (pools[-2][0] < FEWEST or _rate(pools[-2]) >= _rate(pools[-1])):
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    if not pools:
        raise ValueError("no scores to fit a calibration to")
    if len(pools) > 1 and pools[-1][0] < FEWEST:
        last = pools.pop()
        pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return [[total / count, right / count] for count, total, right in pools]


def _rate(pool: list[float]) -> float:
    return pool[2] / pool[0]
