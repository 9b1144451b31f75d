"""Documents as the chunks of word pieces that a pretrained encoder reads, and the way back to tokens.

A piece may hold several characters, and an entity may begin inside one: each token is given the vectors of the pieces
that hold its first and its last character, and is told where in them it stands.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from ..tagger.arrays import Floats, Ints
from ..text import text_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer  # an extra

LONGEST = 256  # pieces of a chunk, its two marks included
PADDING = 1  # the id of the piece that fills up shorter chunks
DEPTH = 5  # places inside a piece that are told apart, counted from its start and from its end: 0, 1, 2, 3, 4 and more
PLACES = 2 * DEPTH


class Chunks(NamedTuple):
    """Chunks of a batch of documents, and where the tokens of the documents are in them.

    ids: (chunks, longest), filled up with PADDING. first, last: for each token the number, in ids flattened, of the
    piece that holds its first or its last character. places: (tokens, PLACES), ones and zeros.
    """

    ids: Ints
    first: Ints
    last: Ints
    places: Floats

    @property
    def mask(self) -> NDArray[np.bool_]:
        mask: NDArray[np.bool_] = self.ids != PADDING
        return mask


def by_document(numbers: list[int], docs: Sequence[Doc], rows: Floats) -> Iterator[tuple[int, Floats]]:
    """The rows of each document, of the rows of all tokens of the documents `numbers`, one after the other."""
    at = 0
    for number in numbers:
        yield number, rows[at : at + len(docs[number])]
        at += len(docs[number])


class _Cut(NamedTuple):
    """One document: the ids of its pieces, where chunks begin among them, and the pieces of its tokens."""

    ids: Ints
    begins: list[int]
    first: Ints
    last: Ints
    places: Floats


class Pieces:
    """Cuts documents into word pieces with a tokenizer of the `tokenizers` library that has <s> and </s>."""

    def __init__(self, tokenizer: "Tokenizer") -> None:
        self.tokenizer = tokenizer
        marks = (tokenizer.token_to_id(mark) for mark in ("<s>", "</s>"))
        self.marks = [mark for mark in marks if mark is not None]

    def batches(self, docs: Sequence[Doc], most: int) -> Iterator[tuple[list[int], Chunks]]:
        """The numbers of documents of like length, with their chunks: about `most` pieces at a time."""
        cuts = [self._cut(doc) for doc in docs]
        batch: list[int] = []
        size = 0
        for number in sorted(range(len(docs)), key=lambda i: -len(cuts[i].ids)):
            batch.append(number)
            size += len(cuts[number].ids)
            if size >= most:
                yield batch, self._chunks([cuts[i] for i in batch])
                batch, size = [], 0
        if batch:
            yield batch, self._chunks([cuts[i] for i in batch])

    def _cut(self, doc: Doc) -> _Cut:
        text = text_of(doc)
        encoded = self.tokenizer.encode(text, add_special_tokens=False)
        offsets = np.array(encoded.offsets, np.int64).reshape(-1, 2)
        begin = np.minimum(offsets[:, 0], max(len(text) - 1, 0))
        piece = np.maximum(np.searchsorted(begin, np.arange(len(text)), "right") - 1, 0)
        first = doc.to_array("IDX").astype(np.int64).reshape(-1)
        last = first + doc.to_array("LENGTH").astype(np.int64).reshape(-1) - 1
        places = np.zeros((len(doc), PLACES), np.float32)
        if len(offsets) and len(doc):
            rows = np.arange(len(doc))
            places[rows, np.clip(first - offsets[piece[first], 0], 0, DEPTH - 1)] = 1
            places[rows, DEPTH + np.clip(offsets[piece[last], 1] - 1 - last, 0, DEPTH - 1)] = 1
        starts = piece[[sentence.start_char for sentence in doc.sents]] if len(doc) else np.zeros(0, np.int64)
        return _Cut(
            np.array(encoded.ids, np.int64), _begins(starts, len(encoded.ids)), piece[first], piece[last], places
        )

    def _chunks(self, cuts: list[_Cut]) -> Chunks:
        parts = [part for cut in cuts for part in np.split(cut.ids, cut.begins[1:])]
        ids = np.full((len(parts), max(map(len, parts)) + 2), PADDING, np.int64)
        for row, part in zip(ids, parts, strict=True):
            row[1 : len(part) + 1] = part
            row[0], row[len(part) + 1] = self.marks
        first: list[Ints] = []
        last: list[Ints] = []
        row_number = 0
        for cut in cuts:
            begins = np.array(cut.begins, np.int64)
            for pieces, into in ((cut.first, first), (cut.last, last)):
                chunk = np.searchsorted(begins, pieces, "right") - 1
                into.append((row_number + chunk) * ids.shape[1] + 1 + pieces - begins[chunk])
            row_number += len(begins)
        return Chunks(ids, np.concatenate(first), np.concatenate(last), np.concatenate([cut.places for cut in cuts]))


def _begins(sentences: Ints, length: int) -> list[int]:
    """Where chunks begin that are about equally long, at most LONGEST - 2 pieces.

    They begin where sentences do, unless a sentence is longer than a chunk.
    """
    most = LONGEST - 2
    want = length / max(1, -(-length // (most - 30)))
    begins, previous = [0], 0
    for end in [*sentences[1:].tolist(), length]:
        if end - begins[-1] > most or (previous + end) / 2 - begins[-1] > want:
            if previous > begins[-1]:
                begins.append(previous)
            while end - begins[-1] > most:
                begins.append(begins[-1] + most)
        previous = end
    return begins
