"""Which names of people in one article may be names of the same person."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ...lexicons import any_of

Sections = Mapping[str, tuple[str, ...]]


class People:
    """Compares people's names; `lexicon` is that of the component health_people."""

    def __init__(self, lexicon: Sections) -> None:
        compound = any_of(lexicon["surnames.compound"])
        titles = any_of([*lexicon["titles"], "院", "总", "董", "局", "处"])
        self._titled = re.compile(f"({compound}|.)({titles})")
        forms = any_of([*lexicon["address"], *lexicon["address.short"]])
        self._addressed = re.compile(f"({compound}|.)({forms}|某.*)|[小老阿].{{1,2}}")
        self._surname = re.compile(f"{compound}|.", re.DOTALL)

    def is_full(self, text: str) -> bool:
        """Whether `text` is a surname with a given name."""
        return len(text) > 1 and not self._titled.fullmatch(text) and not self._addressed.fullmatch(text)

    def aliases(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Pairs (fuller, shorter) of indices into `texts`, distinct names in order, that name one person."""
        by_surname: dict[str, list[int]] = defaultdict(list)
        by_given: dict[str, list[int]] = defaultdict(list)
        for index, text in enumerate(texts):
            if self.is_full(text) and (surname := self._surname.match(text)):
                by_surname[surname[0]].append(index)
                if len(text) > surname.end() + 1:
                    by_given[text[surname.end() :]].append(index)
        for index, text in enumerate(texts):
            titled = self._titled.fullmatch(text)
            named = by_surname[titled[1]] if titled else by_given[text]
            if len(named) == 1:  # two people of that name: nothing tells which is meant
                yield named[0], index
