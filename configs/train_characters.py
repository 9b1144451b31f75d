"""Counts which characters follow which in news: the model that the reader puts torn paragraphs together with.

    python configs/train_characters.py CORPUS FOLDER [--without TEXTS]

CORPUS is a text file, plain or .gz, with one article a line. Of TEXTS, a folder of documents that the model will be
measured on, every line of the corpus is left out that has a sentence in common with one of them.
"""

import argparse
import gzip
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]

FEWEST, PAIR, TRIPLE = 50, 20, 40  # a character, a pair and a triple are kept that the corpus has so often
SENTENCE = re.compile(
    r"(?<![^。！？\n])[^。！？\n]{20,}(?=[。！？])"
)  # what closes a page on a portal has no full stop
SPACES = re.compile(r"[ \t\xa0\u3000]+")
SIZE = 4096  # more characters than the model may have


def read(corpus: Path, without: Path | None) -> str:
    """The corpus without white space, but for the line ends, and without what is to be measured on."""
    left_out = {sentence for text in _texts(without) for sentence in SENTENCE.findall(SPACES.sub("", text))}
    with gzip.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".gz" else corpus.open(encoding="utf-8") as file:
        lines = (SPACES.sub("", line) for line in file)
        return "".join(line for line in lines if left_out.isdisjoint(SENTENCE.findall(line)))


def _texts(folder: Path | None) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))] if folder else []


def count(text: str) -> dict[str, NDArray[np.generic]]:
    """The arrays of the model; `jianwen.reading.characters` says what each is."""
    codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    all_counts = np.bincount(codes)
    characters = np.flatnonzero(all_counts >= FEWEST)
    index = np.full(len(all_counts), -1)
    index[characters] = np.arange(len(characters))
    found = index[codes]
    pairs, pair_counts = _often(found[:-1], found[1:], PAIR)
    at = np.searchsorted(pairs, found[:-1] * SIZE + found[1:])
    known = (
        (found[:-1] >= 0) & (found[1:] >= 0) & (pairs[np.minimum(at, len(pairs) - 1)] == found[:-1] * SIZE + found[1:])
    )
    triples, triple_counts = _often(np.where(known, at, -1)[:-1], found[2:], TRIPLE)
    return {
        "characters": characters.astype(np.uint32),
        "counts": all_counts[characters].astype(np.uint32),
        "pairs": _steps(pairs),
        "pair_counts": np.round(2 * np.log2(pair_counts)).astype(np.uint8),
        "triples": _steps(triples),
        "triple_counts": np.round(2 * np.log2(triple_counts)).astype(np.uint8),
    }


def _often(before: Counts, after: Counts, fewest: int) -> tuple[Counts, Counts]:
    both = (before >= 0) & (after >= 0)
    keys, counts = np.unique(before[both] * SIZE + after[both], return_counts=True)
    return keys[counts >= fewest], counts[counts >= fewest]


def _steps(keys: Counts) -> NDArray[np.uint8]:
    """The differences of the keys, byte by byte: first all lowest bytes, last all highest ones, to compress well."""
    steps = np.diff(keys, prepend=0).astype("<u4")
    return np.ascontiguousarray(steps.view(np.uint8).reshape(-1, 4).T)


def arguments(description: str | None) -> tuple[Path, Path, Path | None]:
    """The corpus, the folder of the model, made if need be, and that of the texts to leave out."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", type=Path)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    return given.corpus, given.folder, given.without


def main() -> None:
    corpus, folder, without = arguments(__doc__)
    np.savez_compressed(folder / "characters.npz", allow_pickle=False, **count(read(corpus, without)))


if __name__ == "__main__":
    main()
