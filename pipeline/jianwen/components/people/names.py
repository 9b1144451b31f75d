"""What a Chinese full name looks like: a surname and one or two given-name characters."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ...lexicons import any_of

HAN = "\u4e00-\u9fff\u3400-\u4dbf\ue000-\uf8ff"  # the last range: what newspapers' own fonts put rare characters in
Sections = Mapping[str, tuple[str, ...]]

SPACE = "[ \u3000]"
# What the surname, and each given-name character, adds to a name's score.
CLEAR: Final = 1.0
COMMON: Final = 0.0
RARE: Final = -2.0
COMPOUND: Final = 1.5
TYPICAL: Final = 1.0
UNTYPICAL: Final = -0.5
SELDOM: Final = -1.5
NEVER: Final = -9.0
# A space within the name, as in bylines (王 伟): the neighbours must say more.
SPACED: Final = -1.0
# A word that merely begins, or ends, with the surname's character.
WORD: Final = -3.0


class Names:
    """The characters and words of the lexicon, ready to be asked about a position of a text."""

    def __init__(self, lexicon: Sections) -> None:
        self.compound = frozenset(lexicon["surnames.compound"])
        self.weights = {
            character: weight
            for section, weight in (("rare", RARE), ("common", COMMON), ("clear", CLEAR))
            for character in "".join(lexicon[f"surnames.{section}"])
        }
        self.typical = frozenset("".join(lexicon["given.typical"]))
        never = "".join(lexicon["given.never"])
        self._given = {
            character: weight
            for section, weight in (("typical", TYPICAL), ("seldom", SELDOM), ("never", NEVER))
            for character in "".join(lexicon[f"given.{section}"])
        }
        self.glued = frozenset(lexicon["glued"])
        self.words = frozenset(lexicon["words"])
        usual = [character for character, weight in self.weights.items() if weight >= 0]
        self.surname = f"(?:[{''.join(usual)}]|{any_of(sorted(self.compound))})"
        first = "".join(sorted({*self.weights, *(word[0] for word in self.compound)}))
        self.anchor = re.compile(f"[{first}](?=[{HAN}]|{SPACE}[{HAN}](?![{HAN}]))(?![{never}])")
        self._han = re.compile(f"[{HAN}]")

    def shapes(self, text: str, at: int) -> Iterator[tuple[int, float]]:
        """The possible names that begin at `at`, the shortest first: where each ends, and what its characters score."""
        compound = text[at : at + 2] in self.compound
        if not compound and text[at] not in self.weights:
            return
        score = COMPOUND if compound else self.weights[text[at]]
        if self.begins_word(text, at):
            score += WORD
        given = at + 2 if compound else at + 1
        if text[given : given + 1] in " \u3000":
            yield from self._spaced(text, given + 1, score + SPACED)
            return
        for place in (given, given + 1):
            weight = self.given(text, place)
            if weight == NEVER:
                return
            score += weight
            yield place + 1, score

    def _spaced(self, text: str, given: int, score: float) -> Iterator[tuple[int, float]]:
        weight = self.given(text, given)
        if weight > NEVER and not self._han.match(text, given + 1):
            yield given + 1, score + weight

    def given(self, text: str, at: int) -> float:
        """What the character at `at` adds to a score as one of a given name; NEVER when it can't be one."""
        character = text[at : at + 1]
        weight = self._given.get(character)
        if weight is None:
            return UNTYPICAL if self._han.match(character) else NEVER
        return weight

    def surname_before(self, text: str, at: int) -> int | None:
        """Where a usual surname that ends at `at` begins; None without one."""
        if at >= 2 and text[at - 2 : at] in self.compound:
            return at - 2
        return at - 1 if at and self.weights.get(text[at - 1], RARE) > RARE else None

    def is_glued(self, text: str, at: int) -> bool:
        """Whether the character at `at` is the end of a common word."""
        return text[max(0, at - 1) : at + 1] in self.glued

    def begins_word(self, text: str, at: int) -> bool:
        """Whether a common word that is no name begins at `at`."""
        return text[at : at + 2] in self.words or text[at : at + 3] in self.words
