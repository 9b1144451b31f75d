"""Scores every position of a text for every tag at once, as spacy-pkuseg does it one by one."""

from typing import NamedTuple

import numpy as np

from .tables import DOUBLES, LENGTHS, SINGLES, Flags, Integers, Tables

MARGIN = 2  # cells of nothing around each piece of text, so that no feature reaches from one piece to the next


class Cells(NamedTuple):
    """A text laid out in cells: white space takes MARGIN cells of nothing, and as many stand at both ends."""

    characters: Integers  # (cells,): the number of the character; 0: nothing, or an unknown one
    places: Integers  # (length of the text,): where each character of the text is
    blank: Flags  # (cells,): whether the cell holds nothing


class Occurrences(NamedTuple):
    """Where the model's words occur, overlapping ones included, by word length and then by place."""

    first: Integers  # cells of the first characters
    last: Integers
    word: Integers


def layout(text: str, tables: Tables) -> Cells:
    """Lay a text out in cells."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
    numbers = tables.alphabet[np.minimum(codes, len(tables.alphabet) - 1)]
    space = numbers < 0
    places = np.arange(MARGIN, MARGIN + len(codes)) + (MARGIN - 1) * (np.cumsum(space) - space)
    characters = np.zeros(len(codes) + (MARGIN - 1) * int(space.sum()) + 2 * MARGIN, dtype=np.int32)
    characters[places] = np.maximum(numbers, 0)
    blank = np.ones(len(characters), dtype=np.bool_)
    blank[places[~space]] = False
    return Cells(characters, places, blank)


def scores(characters: Integers, tables: Tables) -> Integers:
    """The score of each tag in each cell, (T, cells); those of blank cells mean nothing."""
    found = np.zeros((len(characters), len(tables.edges)), dtype=np.int32)
    inner = found[MARGIN:-MARGIN]
    end = len(characters) - MARGIN
    for table, shift in zip(tables.singles, SINGLES.values(), strict=True):
        inner += table.take(characters[MARGIN + shift : end + shift], axis=0)
    # couples[i] is the pair of the characters i and i + 1
    couples = _lookup(tables.prefixes, characters[:-1] * np.int64(len(tables.singles[0])) + characters[1:])
    for table, shift in zip(tables.doubles, DOUBLES.values(), strict=True):
        inner += table.take(couples[MARGIN + shift - 1 : end + shift - 1], axis=0)
    levels = _occurrences(characters, couples, tables)
    for first, last, word in levels:  # a word of a given length occurs once at a place, so plain adding will do
        found[first] += tables.begins[word]
        found[last] += tables.ends[word]
    _add_pairs(found, Occurrences(*map(np.concatenate, zip(*levels, strict=True))), tables)
    return np.ascontiguousarray(found.T)


def _lookup(keys: Integers, wanted: Integers) -> Integers:
    """Where each wanted key stands; where it is none, the place of the last key, which is above all."""
    wanted = wanted.astype(keys.dtype, copy=False)
    at = np.searchsorted(keys, wanted)
    at[keys[at] != wanted] = len(keys) - 1
    return at


def _occurrences(characters: Integers, couples: Integers, tables: Tables) -> list[Occurrences]:
    """The words in the text, those of each length together; couples is the prefix of two characters at each cell."""
    size, none = len(tables.singles[0]), len(tables.begins) - 1
    levels = []
    start, prefix = np.arange(len(couples)), couples
    for length in LENGTHS:
        if length > LENGTHS[0]:
            start, prefix = start[tables.grows[prefix]], prefix[tables.grows[prefix]]
            wanted = (prefix + size) * np.int64(size) + characters[start + length - 1]
            prefix = _lookup(tables.prefixes, wanted)
        word = tables.words[prefix]
        first = start[word != none]
        levels.append(Occurrences(first, first + length - 1, word[word != none]))
    return levels


def _add_pairs(found: Integers, words: Occurrences, tables: Tables) -> None:
    """Add the weights of two words that stand side by side to the scores of the characters where they meet."""
    order = np.argsort(words.first, kind="stable")
    firsts = words.first[order]
    low = np.searchsorted(firsts, words.last + 1, "left")
    counts = np.searchsorted(firsts, words.last + 1, "right") - low
    ahead = np.repeat(np.arange(len(counts)), counts)
    # the number of each pair among those of its first word is what is left when the pairs before are taken off
    behind = order[np.arange(len(ahead)) + np.repeat(low - np.cumsum(counts) + counts, counts)]
    at = _lookup(tables.pairs, words.word[ahead] * np.int64(len(tables.begins)) + words.word[behind])
    hit = np.flatnonzero(at < len(tables.pairs) - 1)
    np.add.at(found, words.last[ahead[hit]], tables.left[at[hit]])
    np.add.at(found, words.first[behind[hit]], tables.right[at[hit]])
