"""Finds people who are named otherwise than by surname and given name.

金女士, 李某, 李主任, 小韩, 萱萱, and foreign and Tibetan names.
"""

import re
from collections import Counter
from collections.abc import Iterator

from ...lexicons import any_of
from .evidence import STRONG, WEAK, Evidence
from .found import Found
from .names import HAN, Names, Sections

# Each pattern says enough by itself: the score of its finds, above that of a full name with weak evidence.
CERTAIN = 2 * STRONG
CHANGED = r"(?=[（(]化名)"  # the text says itself that it is a name, made up
DOT = "[·・•‧]"  # between the parts of a foreign name


class Addresses:
    """The patterns of everything that names a person without a full Chinese name."""

    def __init__(self, lexicon: Sections, names: Names, evidence: Evidence) -> None:
        self._evidence, self._names = evidence, names
        # These stand behind a surname; the search is for them, as surnames are far more frequent characters.
        someone = (
            rf"某某|某(?:[{''.join(sorted(names.typical))}](?=[，。、（]))?(?![{''.join(lexicon['address.some'])}])"
        )
        self._address = re.compile(f"{any_of(lexicon['address'])}|{someone}")
        titles = [word for word in lexicon["titles"] if word not in lexicon["titles.alone"]]
        self._title = re.compile(any_of([*titles, *lexicon["address.short"]]))
        self._familiar = re.compile(f"[小老]{names.surname}")
        nick, han = "".join(lexicon["nicknames.characters"]), f"[{HAN}]"
        self._doubled = re.compile(rf"([{nick}])\1")
        self._nickname = re.compile(rf"小([{nick}])\1|小[{nick}]")
        self._changed = re.compile(rf"(?:小{han}{{1,2}}|阿{han}|晓{han}|({han})\1){CHANGED}")
        self._never = re.compile(any_of(lexicon["nicknames.never"]))
        foreign, tibetan = "".join(lexicon["foreign.characters"]), any_of(lexicon["tibetan"])
        self._dotted = re.compile(rf"(?<=[{foreign}]){DOT}[{foreign}]{{1,8}}(?:{DOT}[{foreign}]{{1,8}})*")
        self._first = re.compile(f"[{foreign}]{{1,8}}")
        self._tibetan = re.compile(tibetan + tibetan)

    def find(self, text: str) -> list[Found]:
        """The names of all these kinds; they may overlap."""
        ranges = [
            *self._addressed(text),
            *self._titled(text),
            *self._familiars(text),
            *self._nicknames(text),
            *self._foreign(text),
        ]
        return [Found(start, end, CERTAIN) for start, end in ranges]

    def _addressed(self, text: str) -> Iterator[tuple[int, int]]:
        for form in self._address.finditer(text):
            start = self._names.surname_before(text, form.start())
            if start is not None and not self._names.is_glued(text, start):
                yield start, form.end()

    def _titled(self, text: str) -> Iterator[tuple[int, int]]:
        for title in self._title.finditer(text):
            start = self._names.surname_before(text, title.start())
            if start is None or self._names.begins_word(text, start):
                continue
            left = self._evidence.left(text, start)
            if left < WEAK or (left < STRONG and self._names.is_glued(text, start)):
                continue
            if len(title[0]) > 1 or self._evidence.right(text, title.end()) >= WEAK:
                yield start, title.end()

    def _familiars(self, text: str) -> Iterator[tuple[int, int]]:
        for found in self._familiar.finditer(text):
            if not self._never.match(text, found.start()) and self._stands_alone(text, *found.span()):
                yield found.span()

    def _nicknames(self, text: str) -> Iterator[tuple[int, int]]:
        changed = {found[0] for found in self._changed.finditer(text)}
        found = [*self._nickname.finditer(text), *self._doubled.finditer(text)]
        found = [name for name in found if not self._never.match(text, name.start())]
        times = Counter(name[0] for name in found)
        alone = {name[0] for name in found if self._stands_alone(text, *name.span())}
        known = changed | {name for name in alone if times[name] > 1}
        if known:
            yield from (name.span() for name in re.finditer(any_of(sorted(known)), text))

    def _foreign(self, text: str) -> Iterator[tuple[int, int]]:
        for rest in self._dotted.finditer(text):
            at = max(0, rest.start() - 8)
            while (first := self._first.match(text, at, rest.start())) is None or first.end() < rest.start():
                at += 1
            yield at, rest.end()
        yield from (found.span() for found in self._tibetan.finditer(text))

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        """Whether what stands on both sides may stand beside a name."""
        return self._evidence.right(text, end) >= WEAK and self._evidence.left(text, start) >= WEAK
