"""Where a name begins: a look back from its head word over the words that names are made of."""

import re
from typing import NamedTuple

from .vocabulary import Kind, Vocabulary

LONGEST = 44  # characters of a name before its head word
NUMBER = re.compile(
    r"[0-9]+第?|[一二三四五六七八九十百零〇]+第?|附[一二三四五六七八九]|[A-Za-z]+"
)  # reversed: 第三 reads 三第
JOINT = "·-—－–"  # 浙江大学-嘉兴心理健康联合研究中心
QUOTES = {"”": "“", "’": "‘", "」": "「", "》": "《", "）": "（", ")": "("}
NO_NAME = re.compile(r"[，。；、！？“”+\n]|记者|通讯员|下称|简称|又名|^[即原现]|^牵手")
LONGEST_QUOTE = 16
SUFFIX_NAME = 3  # characters of a place name that no list holds
HAN = re.compile(r"[㐀-鿿]")


class Piece(NamedTuple):
    """A word of a name: the range [start, end) of the text, and its kind."""

    start: int
    end: int
    kind: Kind


class Look(NamedTuple):
    """The pieces found, nearest to the head first, and the kind of word that ended the look (None: no word)."""

    pieces: list[Piece]
    ended_by: Kind | None

    def start(self, head: int) -> int:
        return self.pieces[-1].start if self.pieces else head

    def has(self, *kinds: Kind) -> bool:
        return any(piece.kind in kinds for piece in self.pieces)


class Backwards:
    """One text, ready to be read from right to left."""

    def __init__(self, words: Vocabulary, text: str) -> None:
        self.words = words
        self.text = text
        self.mirror = text[::-1]
        self.seen: dict[int, tuple[int, Kind] | None] = {}  # neighbouring heads look at the same words

    def word(self, end: int) -> tuple[int, Kind] | None:
        """The start and kind of the longest listed word that ends at `end`."""
        if end not in self.seen:
            match = self.words.back.match(self.mirror, len(self.text) - end)
            start = end - len(match.group()) if match else end
            self.seen[end] = (start, self.words.kinds[self.text[start:end]]) if match else None
        return self.seen[end]

    def number(self, end: int) -> int | None:
        """Where the number that ends at `end` starts: 第三, 301, 附二."""
        match = NUMBER.match(self.mirror, len(self.text) - end)
        return end - len(match.group()) if match else None

    def number_kind(self, start: int, end: int) -> Kind:
        """第三, MDT and the 二 of 市二医院 belong to names; the 13 of 13所学校 ends the look."""
        number = self.text[start:end]
        if number[0] in "第附" or (number[0].isascii() and number[0].isalpha()):
            return Kind.NUMBER
        before_head = self.words.numbered.match(self.text, end) is not None
        if before_head and (len(number) > 1 or number != "一" or self.text[start - 1 : start] in "市县区省州"):
            return Kind.NUMBER
        return Kind.GENERIC if before_head or (number[0].isdigit() and number.isascii()) else Kind.UNKNOWN

    def quoted(self, end: int) -> int | None:
        """Where a short quotation that ends at `end` starts: “心佑工程”团队."""
        opening = QUOTES.get(self.text[end - 1])
        if opening is None:
            return None
        start = self.text.rfind(opening, max(0, end - LONGEST_QUOTE - 2), end - 1)
        inside = self.text[start + 1 : end - 1]
        return start if start >= 0 and inside and not NO_NAME.search(inside) else None

    def place(self, end: int) -> Piece | None:
        """The place whose suffix (市, 县, 街道) ends at `end`, from a list or, failing that, of unknown name."""
        found = self.word(end)
        if found is not None and found[1] is Kind.TOWN and self.text[end - 1] == "县" and end - found[0] == 2:
            before = self.word(end - 1)  # 完成县医院 is not 成县医院
            if before is not None and before[1] is Kind.STOP and before[0] < found[0]:
                return Piece(end - 1, end, Kind.SUFFIX)
        if found is not None and self.text[found[0] : end] == "城市":
            name = self.word(end - 1)  # 邹城市
            return Piece(name[0], end, Kind.PLACE) if name and name[1] in (Kind.PLACE, Kind.TOWN) else None
        if found is None or found[1] is not Kind.SUFFIX:
            return None
        suffix = found[0]
        name = self.word(suffix)
        if self.text[max(0, suffix - 2) : suffix] in self.words.suffixed:
            return Piece(suffix - 2, end, Kind.PLACE)
        if name is not None and name[1] is Kind.PLACE:
            return Piece(name[0], end, Kind.PLACE)
        if name is not None and name[1] is Kind.TOWN:
            longer = name[0] > 0 and self.text[suffix:end] in "镇乡村街道社区" and self.is_unknown(name[0])
            return Piece(name[0] - longer, end, Kind.PLACE)  # 尧龙山镇, where 龙山 is a town of its own
        village = name is not None and self.text[name[0] : end] in ("村镇", "村乡")  # 王村镇
        if name is not None and not village and (name[1] is not Kind.PROPER or suffix - name[0] < 2):
            return Piece(suffix, end, Kind.SUFFIX)
        start = name[0] if name is not None and village else suffix
        longest = 5 if end - suffix > 1 else SUFFIX_NAME  # 石门二路街道
        while start > 0 and suffix - start <= longest and self.is_unknown(start):
            start -= 1
        road = self.word(start) if suffix - start == 1 < end - suffix else None
        if road is not None and road[1] in (Kind.PLACE, Kind.TOWN):
            return Piece(road[0], end, Kind.PLACE)  # 江宁路街道
        if suffix - start > longest:
            start = suffix - 2  # most places have names of two characters
        if suffix - start == 1 and self.text[suffix:end] not in "县乡镇":
            start = suffix  # only these have names of one character
        return Piece(start, end, Kind.PLACE if start < suffix else Kind.SUFFIX)

    def is_unknown(self, end: int) -> bool:
        """Whether the character before `end` is a Chinese one that belongs to no listed word."""
        return bool(HAN.match(self.text[end - 1])) and (self.word(end) is None or self.text[end - 1] == "家")

    def piece(self, end: int) -> Piece | None:
        """The next piece to the left of `end`; None where no name can go on (punctuation, start of the text)."""
        if end <= 0:
            return None
        if place := self.place(end):
            return place
        found = self.word(end)
        if found is not None:
            return Piece(found[0], end, found[1])
        if (start := self.number(end)) is not None:
            return Piece(start, end, self.number_kind(start, end))
        if (start := self.quoted(end)) is not None:
            return Piece(start, end, Kind.QUOTED)
        character = self.text[end - 1]
        if HAN.match(character) or (character in JOINT and end > 1 and HAN.match(self.text[end - 2])):
            return Piece(end - 1, end, Kind.UNKNOWN)
        return None

    def look(self, head: int, *, unknown: int, is_branch: bool = False) -> Look:
        """Read leftwards from `head`, over at most `unknown` unlisted characters in a row, to where the name begins."""
        pieces: list[Piece] = []
        end, run = head, 0
        while head - end < LONGEST:
            piece = self.piece(end)
            if piece is None:
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
        if opens and self.text[left.start] in JOINT:
            return False
        if opens and left.kind in (Kind.UNKNOWN, Kind.QUOTED, Kind.MATERIAL, Kind.WEAK):
            return self.text[left.start : left.end] not in self.words.joints
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
