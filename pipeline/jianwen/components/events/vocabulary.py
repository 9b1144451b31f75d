"""The event words of seeds/lexicons/events.lex, compiled."""

import re

from ... import lexicons
from ...labels import EVENT_TYPES, EventType

LIGHT = "light"
CONTENT = "content"


class Vocabulary:
    """What the lexicon says: which words may be triggers, of what, how strongly; which words stand around them.

    triggers: word → {type: strength, 1 to 5}; light: verb → strength; content: word → the type it gives a light verb.
    Raises ValueError for a section that is none and for a content word of two types.
    """

    def __init__(self, name: str = "events") -> None:
        self.triggers: dict[str, dict[EventType, int]] = {}
        self.light: dict[str, int] = {}
        self.content: dict[str, EventType] = {}
        self._around: dict[str, tuple[str, ...]] = {}
        for section, words in lexicons.read(name).items():
            self._add(section, words)
        self.any_trigger = re.compile(lexicons.any_of([*self.triggers, *self.light]))
        self.any_noun = re.compile(lexicons.any_of({*self.triggers, *self._around.get("deverbal", ())}))
        self.any_sending = re.compile(lexicons.any_of([w for w, kinds in self.triggers.items() if "support" in kinds]))
        self.object_of = re.compile(f"(?:{lexicons.any_of(self.triggers)})了?$")
        self.any_content = re.compile(lexicons.any_of(self.content))

    def around(self, section: str) -> str:
        """A regular expression for any word of a section of words that stand around triggers."""
        return lexicons.any_of(self._around[section])

    def _add(self, section: str, words: tuple[str, ...]) -> None:
        kind, _, rest = section.partition(" ")
        if kind == LIGHT:
            self.light.update(dict.fromkeys(words, int(rest)))
        elif not rest:
            self._around[section] = words
        elif kind not in EVENT_TYPES:
            raise ValueError(f"events lexicon: [{section}] names no type of event")
        else:
            for word in words:
                self._add_word(word, EVENT_TYPES[EVENT_TYPES.index(kind)], rest)

    def _add_word(self, word: str, kind: EventType, rest: str) -> None:
        if rest != CONTENT:
            self.triggers.setdefault(word, {})[kind] = int(rest)
        elif self.content.setdefault(word, kind) != kind:
            raise ValueError(f"events lexicon: {word} is content of {self.content[word]} and of {kind}")
