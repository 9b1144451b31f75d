"""Finds the words that may close a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .vocabulary import Vocabulary


class Head(NamedTuple):
    """A head word: its range in the text, the word itself, its class (a section of the lexicon)."""

    start: int
    end: int
    word: str
    kind: str


class HeadScanner:
    """One scan for head words; they may overlap (公益基金, 基金会)."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.guards = {head: re.compile(pattern) for head, pattern in words.guards.items()}
        self.chief = re.compile(words.chiefs)

    def __call__(self, text: str) -> Iterator[Head]:
        at = 0
        while match := self.words.heads.search(text, at):
            word, start, end = match.group(), match.start(), match.end()
            kind = self.words.classes.get(word)
            at = end if kind is None else start + 1
            if kind is not None and not self.is_guarded(text, word, end):
                yield Head(start, end, word, kind)

    def is_guarded(self, text: str, word: str, end: int) -> bool:
        """Whether what follows makes another word of it: 中心|医院, 宣传部|门, 学院|长."""
        if word[-1] in "院部" and (self.chief.match(text, end) or (word[-1] == "部" and text.startswith("门", end))):
            return True
        guard = self.guards.get(word)
        return guard is not None and guard.match(text, end) is not None
