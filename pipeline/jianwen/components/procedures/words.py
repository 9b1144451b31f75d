"""The words that names of procedures are made of, and how a chain of them is read backwards from a head."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from .heads import COMPLETE, LINKS, MODIFIERS, Head, Kinds

# A name in Latin letters (CAR-T, EVO ICL, Nuss), one in quotation marks, an abbreviation in brackets.
LATIN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9-]+(?: [A-Za-z]+)*$")
QUOTED = re.compile(r"[“‘「『][^“”‘’「」『』，。、；：！？\s]{1,8}[”’」』]$")
ABBREVIATION = re.compile(r"[（(][A-Za-z][A-Za-z0-9-]{1,9}[)）]$")
MERE: Kinds = frozenset({"quality", "checkup", "population", "quoted"})  # no name begins with such a word and 的
# What may be bridged: 甲状腺|某某|切除术, where no list has the word between, but not a character that ends a name.
BRIDGED_FROM: Kinds = frozenset({"approach", "site", "condition", "thing", "act", "operative"})
BRIDGED_TO: Kinds = frozenset({"approach", "site", "condition"})
NO_BRIDGE = frozenset(
    "的了过为在是和与或及并将被把者们我他她该其这那等例台次以对有各新项类包行做后前中至到从由用给让使可能会不也都但而则就还又已即"
    "向往来去上下内外成完建议人医学名位需要单疾"
)
REACH = 24  # how far back one of these three may begin


class Part(NamedTuple):
    """A word before a head, or a chain of them: where it starts, and what the words may be."""

    start: int
    kinds: Kinds


class Words:
    """All words that may stand before a head, found by the place where they end."""

    def __init__(self, lexicon: dict[str, tuple[str, ...]]) -> None:
        kinds: dict[str, set[str]] = {}
        for section in MODIFIERS | COMPLETE:
            for word in lexicon[section]:
                kinds.setdefault(word, set()).add(section)
        self.kinds = {word: frozenset(sections) for word, sections in kinds.items()}
        self.lengths = lengths_by_last_character(self.kinds)

    def before(self, text: str, end: int, floor: int) -> Part | None:
        """The longest word that ends at `end` and starts at `floor` or later."""
        for length in self.lengths.get(text[end - 1], ()) if end > floor else ():
            if end - length >= floor and (kinds := self.kinds.get(text[end - length : end])) is not None:
                return Part(end - length, kinds)
        if not (part := written_otherwise(text, end, floor) if end > floor else None):
            return None
        known = self.kinds.get(text[part.start + 1 : end - 1]) if "quoted" in part.kinds else None
        return Part(part.start, known or part.kinds)

    def bridged(self, text: str, end: int, floor: int, head: Head, kinds: Kinds) -> Part | None:
        """The word that ends a few unlisted characters before `end`; they belong to the name, too.

        kinds: what the words behind them may be.
        """
        if kinds and kinds.isdisjoint(BRIDGED_FROM):
            return None
        for at in range(end - 1, max(floor, end - head.bridge) - 1, -1):
            if text[at] in NO_BRIDGE or not "一" <= text[at] <= "龥":
                return None
            part = self.before(text, at, floor)
            if part and at - part.start > 1 and "other" not in part.kinds and not part.kinds.isdisjoint(BRIDGED_TO):
                return part
        return None

    def chain(self, text: str, at: int, floor: int, head: Head) -> Part:
        """The longest chain of words that ends at `at`, where the head starts.

        Words that only link (的, 下, 、) belong to it when another word stands before them; a name that is complete in
        itself is not joined to the next one (放疗、化疗). Before a word that only links, nothing is bridged.
        """
        start, kinds, joined, first = at, frozenset[str](), False, True
        while part := self.before(text, at, floor) or self.bridged(text, at, floor if at == start else at, head, kinds):
            said = part.kinds - head.stops
            if ends(part.kinds, said, joined, first, text[at : at + 1]):
                break
            if said <= LINKS:
                joined = joined or "joining" in said
            elif joined and (said.isdisjoint(head.joins) or not part.kinds.isdisjoint(COMPLETE)):
                break
            else:
                start, kinds, joined = part.start, kinds | said, False
            at, first = part.start, False
        return Part(start, kinds)


def ends(kinds: Kinds, said: Kinds, joined: bool, first: bool, following: str) -> bool:
    """Whether a word of these kinds can't belong to a name: `said` is what the head lets it say."""
    return (
        not said
        or "other" in kinds
        or (first and "joining" in said and "inner" not in said)
        or (joined and "done" in said)
        or (following == "的" and said <= MERE)  # 精准的消融
    )


def lengths_by_last_character(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """For each character that a word ends with, the lengths of such words, the longest first."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[-1], set()).add(len(word))
    return {last: tuple(sorted(found, reverse=True)) for last, found in lengths.items()}


def written_otherwise(text: str, end: int, floor: int) -> Part | None:
    """A part that no list can hold: in Latin letters, in quotation marks, an abbreviation in brackets."""
    last = text[end - 1]
    if last.isascii() and last.isalnum():
        pattern, kinds = LATIN, frozenset({"named", "analyte", "therapy"})
    elif last in "”’」』":
        pattern, kinds = QUOTED, frozenset({"quoted"})
    elif last in "）)":
        pattern, kinds = ABBREVIATION, frozenset({"inner"})
    else:
        return None
    window = max(floor, end - REACH)
    match = pattern.search(text[window:end])
    return Part(window + match.start(), kinds) if match else None
