"""A text that is read from right to left, word by word."""

import re
from typing import NamedTuple

from .vocabulary import Kind, Vocabulary

NUMBER = re.compile(
    r"[0-9]+第?|[一二三四五六七八九十百零〇]+第?|附[一二三四五六七八九]|[A-Za-z]+[0-9]*"
)  # written backwards
HAN = re.compile(r"[㐀-鿿]")


class Piece(NamedTuple):
    """A word of a name: the range [start, end) of the text, and its kind."""

    start: int
    end: int
    kind: Kind


class Mirror:
    """One text and the words that end at each of its characters."""

    def __init__(self, words: Vocabulary, text: str) -> None:
        self.words = words
        self.text = text
        self.reversed = text[::-1]
        self.seen: dict[int, Piece | None] = {}  # neighbouring heads look at the same words

    def word(self, end: int) -> Piece | None:
        """The longest listed word that ends at `end`."""
        if end not in self.seen:
            word = self.words.names.ending(self.text, end)
            self.seen[end] = Piece(end - len(word), end, self.words.kinds[word]) if word else None
        return self.seen[end]

    def number(self, end: int) -> Piece | None:
        """The number that ends at `end`.

        第三, 3D and the 二 of 市二医院 belong to names (NUMBER); the 13 of 13所学校 ends the look back (GENERIC).
        """
        match = NUMBER.match(self.reversed, len(self.text) - end)
        if match is None:
            return None
        start, number = end - len(match.group()), match.group()[::-1]
        if number[0] in "第附" or (number.isascii() and not number.isdigit()):
            return Piece(start, end, Kind.NUMBER)
        before_head = self.words.numbered.match(self.text, end) is not None
        if before_head and (number != "一" or self.text[start - 1 : start] in "市县区省州"):
            return Piece(start, end, Kind.NUMBER)
        counts = before_head or (number.isascii())
        return Piece(start, end, Kind.GENERIC if counts else Kind.UNKNOWN)

    def is_unknown(self, end: int) -> bool:
        """Whether the character before `end` is a Chinese one that belongs to no listed word."""
        word = self.word(end)
        if word is None or self.text[end - 1] == "家":
            return bool(HAN.match(self.text[end - 1]))
        return word.kind in (Kind.MATERIAL, Kind.WEAK) and word.end - word.start == 1  # the 眼 of 七眼桥镇
