"""Which words are a person's titles, by the lists of the lexicon `people`."""

import re
from collections.abc import Iterable, Mapping

from ...lexicons import any_of
from ..organizations.vocabulary import Vocabulary
from ..word_list import WordList

Sections = Mapping[str, tuple[str, ...]]

BETWEEN = "、/兼和 \u3000"  # the titles of one person


class Titles:
    """Recognises titles in a text; `words` tells which departments they may be of (骨科 in 骨科副主任)."""

    def __init__(self, lexicon: Sections, words: Vocabulary) -> None:
        titles = {*lexicon["titles"], *lexicon["titles.longer"]}.difference(lexicon["titles.none"])
        self._titles = WordList(titles)
        self._behind = WordList(titles.difference(lexicon["titles.verbs"]))
        self._prefixes = WordList(lexicon["titles.prefixes"])
        self._reporters = WordList(lexicon["titles.reporters"])
        self._credits = WordList(lexicon["credits"])
        self._shared = tuple(lexicon["titles.shared"])
        self._closings = WordList(word for word, kind in words.classes.items() if kind in ("department", "office"))
        self._bodies = words.bodies
        self._holding = re.compile(f"，?{any_of(lexicon['titles.holding'])}")

    def ending(self, text: str, end: int, since: int) -> tuple[int, list[str]]:
        """The titles that stand together and end at `end`: where the first begins, and all; `since`: how far left.

        骨科副主任、主任医师 are two.
        """
        titles: list[str] = []
        start = at = end
        while (first := self._post(text, at, since)) < at:
            titles.insert(0, text[first:at])
            start = at = first
            while at > since and text[at - 1] in BETWEEN:
                at -= 1
        return start, titles

    def behind(self, text: str, at: int) -> str:
        """The title that follows a name directly; "" for none."""
        return self._behind.starting(text, at)

    def in_address(self, text: str) -> str:
        """The title in 李主任: all but the surname; "" when that is none."""
        return next((text[at:] for at in (1, 2) if text[at:] in self._titles.words), "")

    def reporter(self, text: str, end: int, since: int) -> int:
        """Where the 记者 that ends at `end` begins; `end` without one."""
        return end - len(self._reporters.ending(text, end, since))

    def is_credited(self, text: str, end: int) -> bool:
        """Whether a word of bylines ends at `end`: 记者, 通讯员, 编辑."""
        return bool(self._credits.ending(text, end))

    def held(self, text: str, at: int) -> int:
        """The end of the words at `at` that say that a post is held (现任, 是); `at` without any."""
        found = self._holding.match(text, at)
        return found.end() if found else at

    def is_shared(self, title: str) -> bool:
        """Whether the next person of a list who has this title is of the organisation of the one before."""
        return title.endswith(self._shared)

    def _post(self, text: str, end: int, since: int) -> int:
        """Where the one title that ends at `end` begins, with what it is of (党委, 骨科); `end` without one."""
        start = end - len(self._titles.ending(text, end, since))
        while start < end and (part := self._prefix(text, start, since) or self._department(text, start, since)):
            start -= len(part)
        return start

    def _prefix(self, text: str, end: int, since: int) -> str:
        word = self._prefixes.ending(text, end, since)
        # Others end with 原 and 前 as well: 草原, 目前.
        return word if len(word) > 1 or end - 1 == since or not text[end - 2 : end - 1].isalpha() else ""

    def _department(self, text: str, end: int, since: int) -> str:
        closing = self._closings.ending(text, end, since)
        body = self._bodies.ending(text, end - len(closing), since) if closing else ""
        return body + closing if body else ""


def longest(titles: Iterable[str]) -> list[str]:
    """Each title once, in order, in its longest form: 副院长 where 院长 is given as well."""
    given = list(dict.fromkeys("".join(title.split()) for title in titles))
    return [title for title in given if not any(other != title and other.endswith(title) for other in given)]
