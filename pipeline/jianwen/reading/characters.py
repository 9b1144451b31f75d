"""What is known of the characters of news: how often each follows another, how much two texts have in common."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import log

import numpy as np
from numpy.typing import NDArray

from ..resources import resource

SIZE = 4096  # a pair's key is its first character's number times SIZE plus its second's
STARTS = "\n。！？"  # a sentence begins behind one of these
PAIR, TRIPLE = 20, 40  # what the corpus has less often than so is not in the model
HALF = 0.5  # what is not in the model counts as half of that; also what is added to a count that may be 0


@dataclass(frozen=True, slots=True)
class Grams:
    """The same counts as arrays: `numbers` of the code points below 65,536 (-1: unknown), `singles` by number (the last
    one is that of the unknown), pairs and triples by their keys, which are sorted: a triple's is the place of its first
    pair times SIZE plus the number of its last character.
    """

    numbers: NDArray[np.int64]
    singles: NDArray[np.float64]
    pairs: NDArray[np.int64]
    pair_counts: NDArray[np.float64]
    triples: NDArray[np.int64]
    triple_counts: NDArray[np.float64]

    def bonds(self, before: list[str], after: list[str], crossed: bool) -> NDArray[np.float64]:
        """What `Characters.bond` says of the pair and the two triples at each seam, for whole lists of texts.

        Of the shape (texts, 3), or (texts before, texts after, 3) when every one is `crossed` with every other.
        """
        left, right = self._ends([text[-2:].rjust(2, "\0") for text in before]), self._ends([t[:2] for t in after])
        if crossed:
            left, right = left[:, None], right[None]
        a, b, x, y = left[..., 0], left[..., 1], right[..., 0], right[..., 1]
        ab, bx, xy = self._pair(a, b), self._pair(b, x), self._pair(x, y)
        total = self.singles[:-1].sum()
        chance = self.singles[b] * self.singles[x] / total
        seams = [_ratio(bx, chance, self.pair_counts, UNSEEN[2], PAIR)]
        for first, second, middle, last in ((ab, bx, b, x), (bx, xy, x, y)):
            chance = self.pair_counts[first] * self.pair_counts[second] / self.singles[middle]
            found = self._find(self.triples, np.where(first < 0, -1, first * SIZE + last))
            found = np.where(last < 0, -1, found)
            seams.append(_ratio(found, chance, self.triple_counts, UNSEEN[3], TRIPLE))
        return np.stack(np.broadcast_arrays(*seams), axis=-1)

    def _ends(self, texts: list[str]) -> NDArray[np.int64]:
        """The numbers of two characters of each text, of the shape (texts, 2)."""
        padded = "".join(text[:2].ljust(2, "\0") for text in texts)
        points = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        return self.numbers[np.minimum(points, 0xFFFF)].reshape(-1, 2)

    def _pair(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        """The place of each pair; -1 where it is not in the model."""
        return self._find(self.pairs, np.where((one < 0) | (other < 0), -1, one * SIZE + other))

    @staticmethod
    def _find(keys: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        return np.where(keys[at] == wanted, at, -1)


def _ratio(
    found: NDArray[np.int64], chance: NDArray[np.float64], counts: NDArray[np.float64], unseen: float, fewest: int
) -> NDArray[np.float64]:
    """How much oftener than by chance something was met, as a logarithm; `found` is its place, -1: not in the model."""
    met = np.where(found >= 0, counts[found], np.minimum(chance * unseen, fewest * HALF))
    ratio: NDArray[np.float64] = np.log((met + 1) / (chance + 1))
    return ratio


class Rarities(dict[str, float]):
    """The rarity of each pair; `rarest` is that of a pair that the corpus does not have."""

    rarest: float = 0.0

    def __missing__(self, pair: str) -> float:
        return self.rarest


@dataclass(frozen=True, slots=True)
class Characters:
    """Counts of characters, pairs and triples in a corpus of `total` characters; see configs/train_characters.py."""

    total: float
    counts: dict[str, float]
    pairs: dict[str, float]
    triples: dict[str, float]
    rarities: Rarities
    grams: Grams

    def met(self, pair: str) -> bool:
        """Whether the pair is one of the corpus, or holds a character that is too rare for that."""
        return pair in self.pairs or pair[0] not in self.counts or pair[1] not in self.counts

    def rarity(self, pairs: Iterable[str]) -> list[float]:
        """How much it says that two texts have each of the pairs in common: from 0 for common ones to about 8."""
        return list(map(self.rarities.__getitem__, pairs))

    def mass(self, pairs: Iterable[str]) -> float:
        """The sum of their rarities."""
        return sum(map(self.rarities.__getitem__, pairs))

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
        codes, singles = file["characters"], file["counts"].astype(np.float64)
        pairs, triples = _keys(file["pairs"]), _keys(file["triples"])
        pair_counts, triple_counts = _counts(file["pair_counts"]), _counts(file["triple_counts"])
    numbers = np.full(0x10000, -1)
    numbers[codes] = np.arange(len(codes))
    grams = Grams(
        numbers,
        np.append(singles, 1.0),
        pairs,
        np.append(pair_counts, PAIR * HALF),
        triples,
        np.append(triple_counts, 0.0),
    )
    characters = [chr(code) for code in codes.tolist()]
    total = float(singles.sum())
    pair_names = [characters[key // SIZE] + characters[key % SIZE] for key in pairs.tolist()]
    triple_names = [pair_names[key // SIZE] + characters[key % SIZE] for key in triples.tolist()]
    rarities = Rarities(zip(pair_names, np.maximum(0.0, np.log(total / pair_counts) - COMMON).tolist(), strict=True))
    rarities.rarest = log(total / (PAIR * HALF)) - COMMON
    return Characters(
        total,
        dict(zip(characters, singles.tolist(), strict=True)),
        dict(zip(pair_names, pair_counts.tolist(), strict=True)),
        dict(zip(triple_names, triple_counts.tolist(), strict=True)),
        rarities,
        grams,
    )


def _keys(steps: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The keys whose differences stand byte by byte in `steps`, of the shape (4, n)."""
    return np.cumsum(np.ascontiguousarray(steps.T).view("<u4").ravel(), dtype=np.int64)


def _counts(logarithms: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Counts, kept as twice their binary logarithm."""
    counts: NDArray[np.float64] = np.exp(logarithms * (log(2) / 2))
    return counts
