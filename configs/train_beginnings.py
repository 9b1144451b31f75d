"""Learns how sentences begin in news: the model by which the reader knows a paragraph that goes on with another one.

    python configs/train_beginnings.py CORPUS FOLDER [--without TEXTS]

The arguments are those of train_characters.py. Half of the examples are the beginnings of sentences, half are places
in mid-sentence where a line might begin; the weights are fitted by AdaGrad.
"""

import numpy as np
from numpy.typing import NDArray
from train_characters import arguments, read

from jianwen.reading.beginnings import BITS, LENGTH, features

ENDED = "。！？!?；…”’）)」』 \n"  # behind one of these nothing goes on
BEGUN = "。！？\n"  # and behind one of these a sentence begins
NOT_FIRST = "，。、；：！？”’）》」』】…·,.;:!?)%％ \n"
NOT_LAST = "“‘（《「『【("
STEPS, BATCH, RATE, SEED = 1500, 2500, 0.2, 1
SMALLEST = 0.3  # added to the sums of squares: rare features are learnt slowly


def learn(text: str) -> dict[str, NDArray[np.generic] | float]:
    """The weights, as steps of one byte, and the bias."""
    points = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    begun, torn = _places(points)
    chance = np.random.default_rng(SEED)
    weights, squares, bias = np.zeros(1 << BITS), np.zeros(1 << BITS), 0.0
    wanted = np.repeat([1.0, 0.0], BATCH)
    for step in range(STEPS):
        at = features(_behind(points, np.concatenate([chance.choice(begun, BATCH), chance.choice(torn, BATCH)])))
        error = 1 / (1 + np.exp(-weights[at].sum(axis=1) - bias)) - wanted
        bias -= error.mean() / 10
        slope = np.bincount(at.ravel(), np.repeat(error, at.shape[1]), 1 << BITS)
        squares += slope**2
        weights -= RATE * (1 - 0.9 * step / STEPS) * slope / np.sqrt(squares + SMALLEST)
    size = np.quantile(np.abs(weights), 0.9999) / 127
    return {"weights": np.clip(np.round(weights / size), -127, 127).astype(np.int8), "step": size, "bias": bias}


def _places(points: NDArray[np.uint32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where sentences begin, and where a line might that goes on with one."""
    before, after = points[:-LENGTH], points[1 : 1 - LENGTH]
    first = ~np.isin(after, _codes(NOT_FIRST))
    begun = first & np.isin(before, _codes(BEGUN))
    torn = first & ~np.isin(before, _codes(ENDED + NOT_LAST))
    return np.flatnonzero(begun) + 1, np.flatnonzero(torn) + 1


def _codes(characters: str) -> list[int]:
    return [ord(character) for character in characters]


def _behind(points: NDArray[np.uint32], places: NDArray[np.int64]) -> NDArray[np.uint64]:
    """What stands behind the places up to the line's end, as `codes` in beginnings.py gives it."""
    found = points[places[:, None] + np.arange(LENGTH)].astype(np.uint64)
    found[np.cumsum(found == ord("\n"), axis=1) > 0] = 0
    return found


def main() -> None:
    corpus, folder, without = arguments(__doc__)
    np.savez_compressed(folder / "beginnings.npz", allow_pickle=False, **learn(read(corpus, without)))


if __name__ == "__main__":
    main()
