"""The class of a procedure: operation, endoscopy, imaging …, by the words of its normal form."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from ...labels import PROCEDURE_CLASSES
from ...lexicons import any_of

Sections = Mapping[str, tuple[str, ...]]

BECOMES = re.compile("([^>]+) > ([^,]+)")


class Turn(NamedTuple):
    """A procedure of one class is of another one where the name holds such a word, and not only inside another."""

    become: str
    pattern: re.Pattern[str]
    words: frozenset[str]


class Classes:
    """Tells the class of a normal form by the rules of the lexicon procedure_classes."""

    def __init__(self, lexicon: Sections) -> None:
        self._strong = {word: kind for kind in PROCEDURE_CLASSES for word in lexicon[kind]}
        self._weak = {word: kind for kind in PROCEDURE_CLASSES for word in lexicon.get(f"{kind}, weak", ())}
        self._turns: dict[str, list[Turn]] = {kind: [] for kind in PROCEDURE_CLASSES}
        for section, words in lexicon.items():
            if found := BECOMES.fullmatch(section):
                pattern = re.compile(any_of([*words, *lexicon.get(f"{section}, not", ())]))
                self._turns[found[1]].append(Turn(found[2], pattern, frozenset(words)))

    def of(self, form: str) -> str:
        """The class of a normal form; "other" where no word tells."""
        kind = last_class(form, self._strong) or last_class(form, self._weak)
        for turn in self._turns.get(kind, ()):
            if not turn.words.isdisjoint(turn.pattern.findall(form)):
                return turn.become
        return kind or "other"


def last_class(form: str, classes: Mapping[str, str]) -> str:
    """The class of the word that ends last, of several the longest; "" without one."""
    for end in range(len(form), 0, -1):
        for start in range(end):
            if kind := classes.get(form[start:end]):
                return kind
    return ""
