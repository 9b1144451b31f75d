"""What the tagger is told of each token: one table of columns, and the numbers of a batch of documents."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from spacy.tokens import Doc

from ...labels import EVENT_TYPES
from ..events.vocabulary import Vocabulary
from ..text import text_of
from .arrays import Ints, spread

GROUPS = ("dates", "people", "organizations", "procedures")  # the finders' span groups
ZONES = ("title", "byline")
LENGTHS = 8  # digits: runs of 1, 2, … 8 or more are told apart
OTHERS = 1024  # buckets of what is neither digits nor one Chinese character, by hash
FIRST, LAST = 0x4E00, 0x9FFF  # the Chinese characters that have a number each
CLASSES = (r"[0-9０-９]", r"[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]", r"[一-鿿]", r"\n", r"\s")
SCORES, STRENGTHS = 10, 7


class Column(NamedTuple):
    """A column of small numbers below `size`, and the width of the vectors that stand for them.

    rule: whether the rules and word lists say it; such columns are left out of some training examples.
    """

    name: str
    size: int
    width: int
    rule: bool = True


COLUMNS = (
    Column("token", 1 + LENGTHS + OTHERS + LAST - FIRST + 1, 64, rule=False),
    Column("left pair", 0, 64, rule=False),  # both pairs have one table, whose size is a setting
    Column("right pair", 0, 64, rule=False),
    Column("class", 1 + len(CLASSES), 4, rule=False),
    Column("word", 4, 4, rule=False),  # whether a word starts here, whether one ends here
    Column("zone", 1 + len(ZONES), 4, rule=False),
    *(Column(f"{group} range", 5, 8) for group in GROUPS),
    *(Column(f"{group} score", 1 + SCORES, 4) for group in GROUPS),
    Column("trigger", 1 + 2 * (1 + len(EVENT_TYPES)), 32),
    Column("trigger strength", 2 * STRENGTHS + 1, 8),
)
NUMBER = {column.name: i for i, column in enumerate(COLUMNS)}
_CLASS = np.zeros(0x110000, np.uint8)
for _number, _pattern in reversed(list(enumerate(CLASSES, 1))):
    for _match in re.finditer(_pattern, "".join(map(chr, range(0x10000)))):
        _CLASS[_match.start()] = _number


class Lexicon:
    """The trigger words of the event lexicon, as numbers for the columns "trigger" and "trigger strength"."""

    def __init__(self) -> None:
        vocabulary = Vocabulary()
        self.any = vocabulary.any_trigger
        self.numbers = {word: _numbers(word, vocabulary) for word in (*vocabulary.triggers, *vocabulary.light)}


def _numbers(word: str, vocabulary: Vocabulary) -> tuple[int, int]:
    types = vocabulary.triggers.get(word, {})
    best = max(types, key=lambda kind: types[kind], default=None)
    kind = len(EVENT_TYPES) if best is None else EVENT_TYPES.index(best)
    strength = min(types[best], STRENGTHS - 2) if best else 0
    return 1 + kind, 1 + strength + (STRENGTHS if word in vocabulary.light else 0)


class Batch:
    """The tokens of several documents one after the other: where each begins, in tokens and in characters."""

    def __init__(self, docs: Sequence[Doc]) -> None:
        self.docs = docs
        self.first = np.concatenate([[0], np.cumsum([len(doc) for doc in docs])]).astype(np.int64)
        texts = [text_of(doc) for doc in docs]
        self.text = "\n".join(texts)
        shift = np.cumsum([0, *(len(text) + 1 for text in texts)])
        idx = [doc.to_array("IDX").astype(np.int64) + shift[i] for i, doc in enumerate(docs)]
        self.offsets = np.concatenate(idx) if idx else np.zeros(0, np.int64)
        self.codes = np.frombuffer(self.text.encode("utf-32-le", "surrogatepass"), np.uint32)

    def __len__(self) -> int:
        return int(self.first[-1])

    def spans(self, group: str) -> tuple[Ints, Ints, Ints]:
        """Starts, ends and score buckets of a span group, the longest span last."""
        found = [
            (first + span.start, first + span.end, score)
            for doc, first in zip(self.docs, self.first, strict=False)
            if group in doc.spans and len(doc.spans[group])
            for span, score in zip(doc.spans[group], _scores(doc, group), strict=True)
        ]
        found.sort(key=lambda row: (row[1] - row[0], row[0]))
        starts, ends, scores = np.array(found, np.float64).reshape(-1, 3).T
        return starts.astype(np.int64), ends.astype(np.int64), np.clip(scores * SCORES, 0, SCORES - 1).astype(np.int64)


def _scores(doc: Doc, group: str) -> Iterable[float]:
    return doc.spans[group].attrs.get("scores") or [1.0] * len(doc.spans[group])


def columns(docs: Sequence[Doc], lexicon: Lexicon, pairs: int) -> Ints:
    """The numbers of all tokens of the documents: (tokens, len(COLUMNS)). `pairs` is the size of the table of pairs."""
    batch = Batch(docs)
    table = np.zeros((len(COLUMNS), len(batch)), np.int64)
    if len(batch):
        _characters(batch, table, pairs)
        _words_and_zones(batch, table)
        for group in GROUPS:
            _candidates(batch, table, group)
        _triggers(batch, table, lexicon)
    return np.ascontiguousarray(table.T)


def _characters(batch: Batch, table: Ints, pairs: int) -> None:
    codes = batch.codes[batch.offsets].astype(np.int64)
    kind = _CLASS[codes]
    hashes, lengths = np.concatenate([doc.to_array(["LOWER", "LENGTH"]) for doc in batch.docs]).T
    token = np.where(
        (codes >= FIRST) & (codes <= LAST),
        codes - FIRST + 1 + LENGTHS + OTHERS,
        1 + LENGTHS + (hashes % np.uint64(OTHERS)).astype(np.int64),
    )
    token = np.where(kind == 1, np.minimum(lengths.astype(np.int64), LENGTHS), token)
    pair = token.astype(np.uint64)
    pair = pair[:-1] * np.uint64(0x9E3779B97F4A7C15) + pair[1:] * np.uint64(0xC2B2AE3D27D4EB4F)
    bucket = ((pair >> np.uint64(29)) % np.uint64(pairs - 1)).astype(np.int64) + 1
    joints = batch.first[(batch.first > 0) & (batch.first < len(batch))]
    bucket[joints - 1] = 0  # no pair across two documents
    table[NUMBER["token"]] = token
    table[NUMBER["left pair"], 1:] = bucket
    table[NUMBER["right pair"], :-1] = bucket
    table[NUMBER["class"]] = kind


def _words_and_zones(batch: Batch, table: Ints) -> None:
    starts = np.zeros(len(batch) + 1, bool)
    for doc, first in zip(batch.docs, batch.first, strict=False):
        starts[np.asarray(doc._.word_starts, np.int64) + first] = True
    starts[batch.first] = True
    table[NUMBER["word"]] = 2 * starts[:-1] + starts[1:]
    for number, zone in enumerate(ZONES, 1):
        first, last, _ = batch.spans(zone)
        table[NUMBER["zone"], spread(first, last)[0]] = number


def _candidates(batch: Batch, table: Ints, group: str) -> None:
    starts, ends, scores = batch.spans(group)
    tokens, number = spread(starts, ends)
    tags = np.full(len(tokens), 2)
    at, of = table[NUMBER[f"{group} range"]], table[NUMBER[f"{group} score"]]
    tags[tokens == starts[number]] = 1
    tags[tokens == ends[number] - 1] = 3
    tags[(ends - starts)[number] == 1] = 4
    at[tokens] = tags
    of[tokens] = 1 + scores[number]


def _triggers(batch: Batch, table: Ints, lexicon: Lexicon) -> None:
    found = [(*match.span(), *lexicon.numbers[match[0]]) for match in lexicon.any.finditer(batch.text)]
    begin, end, kind, strength = np.array(found, np.int64).reshape(-1, 4).T
    starts = np.searchsorted(batch.offsets, begin, "right") - 1
    tokens, number = spread(starts, np.maximum(np.searchsorted(batch.offsets, end, "left"), starts + 1))
    inner = tokens != starts[number]
    table[NUMBER["trigger"], tokens] = kind[number] + inner * (1 + len(EVENT_TYPES))
    table[NUMBER["trigger strength"], tokens] = strength[number]
