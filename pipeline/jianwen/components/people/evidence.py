"""Weighs what stands before and after a name and speaks for it."""

import re
from collections.abc import Iterable
from typing import Final

from ...lexicons import any_of
from ..word_list import WordList
from .names import HAN, Sections

# What a neighbour adds to a name's score; AGAINST settles the matter.
STRONG: Final = 3.0
WORD: Final = 2.0
WEAK: Final = 1.0
AGAINST: Final = -9.0

SPACE = "\n\t \u3000\xa0"
# Between a credit and its first name: 记者：王伟, 记者 王伟, 记者/王伟.
GAP = frozenset(SPACE + "：:/|-－")


class Evidence:
    """Looks up the words on the left and on the right of a position; of several the longest counts."""

    def __init__(self, lexicon: Sections) -> None:
        titles, credits = lexicon["titles"], lexicon["credits"]
        self._before = _weights(
            {
                WEAK: [*SPACE, *"".join(lexicon["before"])],
                WORD: [*lexicon["before.words"], *lexicon["roles"]],
                STRONG: [*titles, *credits],
            }
        )
        self._after = _weights(
            {
                WEAK: [*SPACE, *"".join(lexicon["after"])],
                WORD: lexicon["after.words"],
                AGAINST: lexicon["owned"],
                STRONG: [*titles, *credits, *lexicon["speech"], *lexicon["address"], *_captions(lexicon["captions"])],
            }
        )
        self._places = frozenset("".join(lexicon["owned.places"]))
        self._words_before, self._words_after = WordList(self._before), WordList(self._after)
        between = f"[{HAN}](?<![{''.join(lexicon['owned.stop'])}])"
        self._owned = re.compile(f"(?:{between}){{0,10}}?{any_of(lexicon['owned.later'])}")

    def left(self, text: str, at: int) -> float:
        """The weight of what stands before `at`."""
        if at == 0:
            return WEAK
        near = self._word_before(text, at)
        if text[at - 1] not in GAP:
            return near
        gap = at - 1
        while gap and text[gap - 1] in GAP:
            gap -= 1
        far = self._word_before(text, gap)
        return far if far == STRONG else near

    def _word_before(self, text: str, at: int) -> float:
        return self._before.get(self._words_before.ending(text, at), 0.0)

    def right(self, text: str, at: int) -> float:
        """The weight of what stands behind `at`."""
        if at >= len(text):
            return WEAK
        near = self._word_after(text, at)
        if text[at] not in " \u3000":
            return near
        far = self._word_after(text, at + 1)
        return far if far == STRONG else near

    def _word_after(self, text: str, at: int) -> float:
        if word := self._words_after.starting(text, at):
            return self._after[word]
        return AGAINST if text[at : at + 1] in self._places and text[at + 1 : at + 2] != "长" else 0.0

    def is_owned(self, text: str, at: int) -> bool:
        """Whether a name that ends at `at` is only the beginning of an organisation's or a prize's name."""
        return self.right(text, at) == AGAINST or self._owned.match(text, at) is not None


def _weights(words: dict[float, Iterable[str]]) -> dict[str, float]:
    return {word: weight for weight, entries in words.items() for word in entries}


def _captions(words: Iterable[str]) -> Iterable[str]:
    """（左, （化名 and the like, with both kinds of brackets."""
    return [bracket + word for bracket in "（(" for word in words]
