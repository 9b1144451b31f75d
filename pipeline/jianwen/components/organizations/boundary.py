"""Where a name begins: a look back from its head word over the words that names are made of."""

import re
from typing import NamedTuple

from .mirror import HAN, Mirror, Piece
from .places import may_be_place, place
from .vocabulary import Kind, Vocabulary

LONGEST = 44  # characters of a name before its head word
JOINT = "·-—－–"  # 浙江大学-嘉兴心理健康联合研究中心
QUOTES = {"”": "“", "’": "‘", "」": "「", "》": "《", "）": "（", ")": "("}
NO_NAME = re.compile(r"[，。；、！？“”+\n]|记者|通讯员|下称|简称|又名|^[即原现]|^牵手")
LONGEST_QUOTE = 16


class Look(NamedTuple):
    """The pieces found, nearest to the head first, and the kind of word that ended the look (None: no word)."""

    pieces: list[Piece]
    ended_by: Kind | None

    def start(self, head: int) -> int:
        """Where the name begins whose head begins at `head`."""
        return self.pieces[-1].start if self.pieces else head

    def has(self, *kinds: Kind) -> bool:
        """Whether a piece is of one of the kinds."""
        return any(piece.kind in kinds for piece in self.pieces)


class Backwards:
    """Looks back from the head words of one text."""

    def __init__(self, words: Vocabulary, text: str) -> None:
        self.words = words
        self.text = text
        self.mirror = Mirror(words, text)

    def quoted(self, end: int) -> int | None:
        """Where a short quotation that ends at `end` starts: “心佑工程”团队."""
        opening = QUOTES.get(self.text[end - 1])
        if opening is None:
            return None
        start = self.text.rfind(opening, max(0, end - LONGEST_QUOTE - 2), end - 1)
        inside = self.text[start + 1 : end - 1]
        return start if start >= 0 and inside and not NO_NAME.search(inside) else None

    def piece(self, end: int) -> Piece | None:
        """The next piece to the left of `end`; None where no name can go on (punctuation, start of the text)."""
        if end <= 0:
            return None
        if (word := self.mirror.word(end)) is not None:
            return place(self.mirror, word) if may_be_place(self.mirror, word) else word
        if (number := self.mirror.number(end)) is not None:
            return number
        if (start := self.quoted(end)) is not None:
            return Piece(start, end, Kind.QUOTED)
        character = self.text[end - 1]
        if HAN.match(character) or (character in JOINT and end > 1 and HAN.match(self.text[end - 2])):
            return Piece(end - 1, end, Kind.UNKNOWN)
        return None

    def look(self, head: int, *, unknown: int, quotes: str = "", is_branch: bool = False) -> Look:
        """Read leftwards from `head` to where the name begins.

        unknown: how many unlisted characters in a row the name may hold.
        quotes: the closing marks whose quotations the name may hold.
        is_branch: whether the head may carry a place of its own behind its owner's name (口腔医院大西路分院).
        """
        pieces: list[Piece] = []
        end, run = head, 0
        while head - end < LONGEST:
            piece = self.piece(end)
            if piece is None or (piece.kind is Kind.QUOTED and self.text[end - 1] not in quotes):
                return Look(pieces, None)
            if piece.kind in (Kind.STOP, Kind.GENERIC):
                return Look(pieces, piece.kind)
            if pieces and self.is_start(pieces[-1], piece, is_branch):
                return Look(pieces, None)
            run = run + 1 if piece.kind is Kind.UNKNOWN else 0
            if run > unknown:
                return Look(without_unknown(pieces), Kind.UNKNOWN)
            pieces.append(piece)
            end = piece.start
        return Look(without_unknown(pieces), Kind.UNKNOWN)

    def is_start(self, last: Piece, left: Piece, is_branch: bool) -> bool:
        """Whether the name begins with `last`, because `left` can't stand before it in one name."""
        opens = last.kind in (Kind.PLACE, Kind.SUFFIX) or self.text[last.start : last.start + 2] in self.words.nations
        if opens and left.kind in (Kind.UNKNOWN, Kind.QUOTED, Kind.MATERIAL, Kind.WEAK):
            before = self.text[left.start : left.end]
            return before not in JOINT and before not in self.words.joints
        if left.kind is Kind.HEAD and not is_branch:
            counted = last.kind is Kind.NUMBER and not self.text[last.start].isascii()
            return (opens or counted) and self.text[left.start : left.end] not in self.words.universities
        return False


def without_unknown(pieces: list[Piece]) -> list[Piece]:
    """The pieces with the unlisted characters at their far end taken off."""
    last = len(pieces)
    while last and pieces[last - 1].kind is Kind.UNKNOWN:
        last -= 1
    return pieces[:last]
