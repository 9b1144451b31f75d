"""What is known of the characters of news: how often each follows another, how much two texts have in common."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from ..resources import resource

SIZE = 4096  # a pair's key is its first character's number times SIZE plus its second's
STARTS = "\n。！？"  # a sentence begins behind one of these
PAIR, TRIPLE = 20, 40  # what the corpus has less often than so is not in the model
HALF = 0.5  # what is not in the model counts as half of that; also what is added to a count that may be 0


@dataclass(frozen=True, slots=True)
class Characters:
    """Counts of characters, pairs and triples in a corpus of `total` characters; see configs/train_characters.py."""

    total: float
    counts: dict[str, float]
    pairs: dict[str, float]
    triples: dict[str, float]
    rarities: dict[str, float]

    def met(self, pair: str) -> bool:
        """Whether the pair is one of the corpus, or holds a character that is too rare for that."""
        return pair in self.pairs or pair[0] not in self.counts or pair[1] not in self.counts

    def rarity(self, pairs: Iterable[str]) -> list[float]:
        """How much it says that two texts have each of the pairs in common: from 0 for common ones to about 8."""
        get, rarest = self.rarities.get, log(self.total / (PAIR * HALF)) - COMMON
        return [get(pair, rarest) for pair in pairs]

    def bond(self, text: str) -> float:
        """How much oftener the two or three characters stand together than by chance: the logarithm of the ratio."""
        if len(text) == 2:
            chance = self._count(text[0]) * self._count(text[1]) / self.total
            found, fewest = self.pairs.get(text), PAIR
        else:
            chance = self._pair(text[:2]) * self._pair(text[1:]) / self._count(text[1])
            found, fewest = self.triples.get(text), TRIPLE
        if found is None:
            found = min(chance * UNSEEN[len(text)], fewest * HALF)
        return log((found + 1) / (chance + 1))

    def follows(self, before: str, after: str) -> float:
        """Evidence that a text which breaks off goes on with the other one, in logits; neither may be empty.

        Fitted by logistic regression to paragraphs torn at random, beside others, headlines and other second halves.
        """
        return 0.94 * self.seam(before, after) - 0.2 * self.begins(after) - 0.63

    def seam(self, before: str, after: str) -> float:
        """How much oftener the characters on both sides of the seam stand together than by chance."""
        seam = self.bond(before[-1] + after[0])
        if len(before) > 1:
            seam += 0.85 * self.bond(before[-2:] + after[0])
        if len(after) > 1:
            seam += 0.85 * self.bond(before[-1] + after[:2])
        return seam

    def begins(self, text: str) -> float:
        """How much oftener the first characters begin a sentence than they stand anywhere: the sum for one and two."""
        starts = sum(self._count(mark) for mark in STARTS)
        one = sum(self.pairs.get(mark + text[:1], 0.0) for mark in STARTS)
        two = sum(self.triples.get(mark + text[:2], 0.0) for mark in STARTS)
        share = starts / self.total
        single = log((one + 1) / (self._count(text[:1]) * share + 1))
        return single + (log((two + 1) / (self.pairs[text[:2]] * share + 1)) if text[:2] in self.pairs else 0.0)

    def _count(self, character: str) -> float:
        return self.counts.get(character, 1.0)

    def _pair(self, pair: str) -> float:
        return self.pairs.get(pair, PAIR * HALF)


COMMON = 6.0  # exp(-6) of all pairs: what is as common says nothing
UNSEEN = {2: 0.3, 3: 1.0}  # what is not in the model was met by chance at most so often as chance would have it


@cache
def load() -> Characters:
    """The model that ships with jianwen."""
    with np.load(resource("models", "characters") / "characters.npz") as file:
        characters = [chr(code) for code in file["characters"].tolist()]
        counts = file["counts"].astype(np.float64).tolist()
        pairs = _keys(file["pairs"])
        pair_names = [characters[key // SIZE] + characters[key % SIZE] for key in pairs]
        triples = [pair_names[key // SIZE] + characters[key % SIZE] for key in _keys(file["triples"])]
        total = sum(counts)
        pair_counts = _counts(file["pair_counts"])
        return Characters(
            total,
            dict(zip(characters, counts, strict=True)),
            dict(zip(pair_names, pair_counts, strict=True)),
            dict(zip(triples, _counts(file["triple_counts"]), strict=True)),
            {pair: max(0.0, log(total / n) - COMMON) for pair, n in zip(pair_names, pair_counts, strict=True)},
        )


def _keys(steps: NDArray[np.uint8]) -> list[int]:
    """The keys whose differences stand byte by byte in `steps`, of the shape (4, n)."""
    keys: list[int] = np.cumsum(np.ascontiguousarray(steps.T).view("<u4").ravel(), dtype=np.int64).tolist()
    return keys


def _counts(logarithms: NDArray[np.uint8]) -> list[float]:
    """Counts, kept as twice their binary logarithm."""
    return [exp(value * log(2) / 2) for value in logarithms.tolist()]


def likeness(ones: set[str], others: set[str]) -> float:
    """What two sets of pairs have in common, each pair counted by its rarity, as a share of the smaller set, 0 to 1."""
    rarity = load().rarity
    smaller = min(sum(rarity(ones)), sum(rarity(others)))
    return sum(rarity(ones & others)) / smaller if smaller else 0.0
