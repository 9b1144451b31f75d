"""Reads a model folder of spacy-pkuseg into arrays that whole texts are scored with at once."""

import io
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import srsly
from numpy.typing import NDArray

Integers = NDArray[np.integer[Any]]
Flags = NDArray[np.bool_]

FEATURES, WEIGHTS = FILES = ("features.msgpack", "weights.npz")
UNIT = 4096  # weights are rounded to multiples of 1/UNIT and kept as integers: their sum is the same in any order
LENGTHS = range(2, 7)  # characters: the words that spacy-pkuseg's features look for
# How spacy-pkuseg folds characters (its feature_extractor.pyx, MIT licence): separators first, then digits, with the
# Chinese ones and without those that it forgets (一), then letters, full-width only and without ｊ.
SEPARATORS = "-._,|/*:"
DIGITS = "0123456789几二三四五六七八九十千万亿兆零１２３４５６７８９０％"
LETTERS = "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ／・－"
DIGIT, LETTER = "\ue000", "\ue001"  # of a private use area, so that its **Num and **Letter are one character here
FOLDED = set(DIGITS + LETTERS)
SPACES = [character for character in map(chr, range(0x3001)) if character.isspace()]  # str.split() cuts at them
SPACE = -1
# The features of one and of two characters: how far from the scored position the (second) character stands.
SINGLES = {"c-2": -2, "c-1": -1, "c": 0, "c1": 1, "c2": 2}
DOUBLES = {"c-2c-1": -1, "c-1c": 0, "cc1": 1}
KINDS = (*SINGLES, *DOUBLES, "w1", "w-1", "ww.l", "ww.r")  # each followed by a dot in the features' names


class Tables(NamedTuple):
    """The model: V characters, P pairs of characters and longer prefixes of words, W words, Q pairs of words, T tags.

    A list of keys ascends and ends with one above all; its table of weights ends with a row of zeros, for what the
    model does not know. Character 0 is the unknown one, SPACE is white space. The numbers of prefixes come after those
    of characters: V, V + 1, …
    """

    alphabet: Integers  # (code points,): code point → character; the last one stands for all further ones
    singles: list[Integers]  # 5 x (V, T), in the order of SINGLES
    prefixes: Integers  # (P + 1,): keys, shorter prefix * V + next character
    doubles: list[Integers]  # 3 x (P + 1, T), in the order of DOUBLES
    words: Integers  # (P + 1,): prefix → word; W: is none
    grows: Flags  # (P + 1,): whether a longer word begins with the prefix
    begins: Integers  # (W + 1, T): a word begins at the position
    ends: Integers  # (W + 1, T): a word ends at the position
    pairs: Integers  # (Q + 1,): keys, first word * (W + 1) + second word
    left: Integers  # (Q + 1, T): for the last character of the first word
    right: Integers  # (Q + 1, T): for the first character of the second word
    edges: Integers  # (T, T): from a tag to the next one
    starts: Flags  # (T,): whether the tag begins a word


class _Features(NamedTuple):
    """The features of one kind: their names, and their weights, one row each."""

    names: list[str]
    rows: Integers


class _Tree(NamedTuple):
    """The prefixes of words, and all pairs of characters that are features: fields of Tables."""

    prefixes: Integers
    words: Integers
    grows: Flags


def read(files: dict[str, bytes]) -> Tables:
    """The tables of a model, from the contents of its two files, by their names.

    Raises some exception or other when they are not what spacy_pkuseg.train writes.
    """
    data = srsly.msgpack_loads(files[FEATURES])
    weights, edges = _weights(files[WEIGHTS])
    features = _by_kind(data["feature_to_idx"], weights)
    words = [word for word in data["unigram"] if len(word) in LENGTHS and FOLDED.isdisjoint(word)]
    singles = {kind: _characters(features, kind, 1)[:, 0] for kind in SINGLES}
    doubles = {kind: _characters(features, kind, 3)[:, ::2] for kind in DOUBLES}  # "x.y"
    alphabet, size = _alphabet([*singles.values(), *doubles.values(), _code_points(words)])
    couples = {kind: _couples(alphabet, codes, size) for kind, codes in doubles.items()}
    tree = _tree(words, alphabet, size, np.concatenate(list(couples.values())))
    number = {word: i for i, word in enumerate(words)}
    sides = {kind: _word_pairs(features[kind].names, number) for kind in ("ww.l", "ww.r")}
    pairs = _keys(np.concatenate(list(sides.values())), (len(words) + 1) ** 2)
    own = {kind: alphabet[codes] for kind, codes in singles.items()}
    tables = [_table(size, own[kind], features[kind].rows) for kind in SINGLES]
    tables[list(SINGLES).index("c")] += weights[0]  # the one feature of every position, known by its index 0
    return Tables(
        alphabet=_folded(alphabet),
        singles=tables,
        prefixes=tree.prefixes,
        doubles=[_placed(tree.prefixes, couples[kind], features[kind].rows) for kind in DOUBLES],
        words=tree.words,
        grows=tree.grows,
        begins=_of_words(number, features["w1"]),
        ends=_of_words(number, features["w-1"]),
        pairs=pairs,
        left=_placed(pairs, sides["ww.r"], features["ww.r"].rows),
        right=_placed(pairs, sides["ww.l"], features["ww.l"].rows),
        edges=edges,
        starts=np.array(["B" in tag for tag, _ in sorted(data["tag_to_idx"].items(), key=lambda item: item[1])]),
    )


def _weights(archive: bytes) -> tuple[Integers, Integers]:
    """The weights of the features, (features, T), and of going from a tag to the next one, (T, T)."""
    with np.load(io.BytesIO(archive)) as arrays:
        tags, features = (int(size) for size in arrays["sizes"])
        weights = np.rint(arrays["w"] * UNIT).astype(np.int32)
    nodes, edges = np.split(weights, [tags * features])
    return nodes.reshape(features, tags), edges.reshape(tags, tags).T.astype(np.int64)


def _by_kind(index: dict[str, int], weights: Integers) -> dict[str, _Features]:
    ordered = sorted(index)
    found = {}
    for kind in KINDS:
        names = ordered[
            bisect_left(ordered, f"{kind}.") : bisect_left(ordered, f"{kind}/")
        ]  # the slash follows the dot
        rows = np.fromiter(map(index.__getitem__, names), np.int64, len(names))
        found[kind] = _Features(names, weights[rows])
    return found


def _characters(features: dict[str, _Features], kind: str, width: int) -> Integers:
    """The code points of the last `width` characters of each feature's name, (features, width)."""
    return _code_points(features[kind].names).reshape(-1, len(kind) + 1 + width)[:, -width:]


def _code_points(names: Iterable[str]) -> Integers:
    text = "".join(names).replace("**Num", DIGIT).replace("**Letter", LETTER)
    return np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)


def _alphabet(texts: Iterable[Integers]) -> tuple[Integers, int]:
    """The number of each code point that occurs (1, 2, …; 0 of all others), and how many numbers there are."""
    codes = np.concatenate([codes.ravel() for codes in texts])
    occurs = np.zeros(max(int(codes.max()), ord(LETTER), ord(max(FOLDED))) + 2, dtype=np.bool_)
    occurs[codes] = True
    numbers = np.where(occurs, np.cumsum(occurs), 0)
    return numbers, int(numbers.max()) + 1


def _folded(alphabet: Integers) -> Integers:
    """The alphabet as texts are read with it: a folded character has the number of what it is folded to."""
    alphabet = alphabet.astype(np.int32)
    for characters, to in ((SEPARATORS, "&"), (DIGITS, DIGIT), (LETTERS, LETTER)):
        alphabet[[ord(character) for character in characters]] = alphabet[ord(to)]
    alphabet[[ord(DIGIT), ord(LETTER)]] = 0
    alphabet[[ord(character) for character in SPACES]] = SPACE
    return alphabet


def _keys(keys: Integers, limit: int) -> Integers:
    """The keys ascending, each once, with one above all at the end; in 32 bits (faster to search) if limit fits.

    limit: more than any key that will be looked for.
    """
    dtype = np.int32 if limit < np.iinfo(np.int32).max else np.int64
    return np.append(np.unique(keys), np.iinfo(dtype).max).astype(dtype)


def _couples(alphabet: Integers, codes: Integers, size: int) -> Integers:
    return alphabet[codes[:, 0]] * size + alphabet[codes[:, 1]]


def _tree(words: list[str], alphabet: Integers, size: int, couples: Integers) -> _Tree:
    """All prefixes of the words from two characters on, with the couples among those of two."""
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    characters = np.zeros((len(words), LENGTHS[-1]), dtype=np.int64)
    characters[np.arange(LENGTHS[-1]) < lengths[:, None]] = alphabet[_code_points(words)]
    prefix = characters[:, 0].copy()  # of each word, as far as it has been read
    levels: list[Integers] = []
    growing, first = [], size
    for length in LENGTHS:
        long = np.flatnonzero(lengths >= length)
        keys = prefix[long] * size + characters[long, length - 1]
        levels.append(np.unique(keys if levels else np.concatenate([keys, couples])))
        prefix[long] = first + np.searchsorted(levels[-1], keys)
        growing.append(prefix[lengths > length])
        first += len(levels[-1])
    prefixes = _keys(np.concatenate(levels), first * size)
    ends = np.full(len(prefixes), len(words), dtype=np.int32)
    ends[prefix - size] = np.arange(len(words))
    grows = np.zeros(len(prefixes), dtype=np.bool_)
    grows[np.concatenate(growing) - size] = True
    return _Tree(prefixes, ends, grows)


def _word_pairs(names: list[str], number: dict[str, int]) -> Integers:
    """The key of each pair "first*second"; of one with a word that is not looked for, a key of no words."""
    keys = []
    for name in names:
        first, _, second = name[len("ww.l.") :].partition("*")
        keys.append(number.get(first, len(number)) * (len(number) + 1) + number.get(second, len(number)))
    return np.array(keys, dtype=np.int64)


def _of_words(number: dict[str, int], features: _Features) -> Integers:
    at = np.array([number.get(name.partition(".")[2], -1) for name in features.names], dtype=np.int64)
    return _table(len(number) + 1, at[at >= 0], features.rows[at >= 0])


def _placed(keys: Integers, at: Integers, rows: Integers) -> Integers:
    return _table(len(keys), np.searchsorted(keys, at), rows)


def _table(length: int, at: Integers, rows: Integers) -> Integers:
    table = np.zeros((length, rows.shape[1]), dtype=np.int32)
    table[at] = rows
    return table
