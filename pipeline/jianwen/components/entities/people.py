"""Which names of people in one article may be names of the same person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, Self

from ..word_list import WordList

Sections = Mapping[str, tuple[str, ...]]


class Parts(NamedTuple):
    """Parts of a name: 王|晓安, 王||局长, 王|晓安|局长; the address stands in place of the given name or behind it."""

    surname: str
    given: str = ""
    address: str = ""


class People:
    """Compares people's names; `lexicon` is that of the component health_people."""

    def __init__(self, lexicon: Sections) -> None:
        self._compound = frozenset(lexicon["surnames.compound"])
        self._titles = frozenset(lexicon["titles"]) | {*lexicon["titles.short"]}
        self._forms = frozenset((*lexicon["address"], *lexicon["address.short"]))
        self._trailing = WordList((*lexicon["titles"], *lexicon["address"]))
        groups = [entry.split("=") for entry in lexicon["address.same"]]
        self._same = {form: group[0] for group in groups for form in group}

    def parts(self, text: str) -> Parts:
        """Surname, given name and address; a nickname (小慧) has neither of the last two."""
        size = 2 if text[:2] in self._compound else 1
        surname, rest = text[:size], text[size:]
        if rest in self._titles or rest in self._forms or rest.startswith("某"):
            return Parts(surname, "", rest)
        if not rest or (text[0] in "小老阿" and len(text) < 4):
            return Parts(text)
        address = self._trailing.ending(rest, len(rest), 1) if len(text) > size + 2 else ""
        return Parts(surname, rest.removesuffix(address), address)

    def is_full(self, text: str) -> bool:
        """Whether `text` is a surname with a given name."""
        return bool(self.parts(text).given)

    def bare(self, text: str) -> str:
        """The name without the title behind it: 王晓安 of 王晓安局长."""
        surname, given, _ = self.parts(text)
        return surname + given if given else text

    def aliases(
        self, texts: Sequence[str], titles: Sequence[AbstractSet[str]], credited: AbstractSet[int] = frozenset()
    ) -> Iterator[tuple[int, int]]:
        """Pairs (fuller, shorter) of indices into `texts`, distinct names in order, that name one person.

        titles: what the text states of each; credited: those whom a byline names, whom nobody calls 王主任.
        """
        parts = [self.parts(text) for text in texts]
        known = Known.of(texts, parts)
        for index, (surname, given, address) in enumerate(parts):
            named = known.by_given(texts[index])
            if not named and given:
                named = known.names[surname + given][:1]
            elif not named and address in self._titles:
                told = [other for other in known.surnames.get(surname, []) if other not in credited]
                named = _titled(told, address, titles)
            elif not named and not address:  # 郑, where 郑先生 is named and no other of that surname
                named = known.anyone.get(surname, [])
            if len(named) == 1 and named[0] != index:  # two people of that name: nothing tells which is meant
                yield named[0], index
        yield from self._addressed(parts)

    def _addressed(self, parts: Sequence[Parts]) -> Iterator[tuple[int, int]]:
        """Forms of address that call the same person: 唐爷爷, 唐大爷."""
        first: dict[tuple[str, str], int] = {}
        for index, (surname, _, address) in enumerate(parts):
            if form := self._same.get(address):
                other = first.setdefault((surname, form), index)
                if other != index:
                    yield other, index


class Known(NamedTuple):
    """The names of a text, by indices: full ones by surname, by name, by given name; all by surname, and by text."""

    surnames: dict[str, list[int]]
    names: dict[str, list[int]]
    given: dict[str, list[int]]
    anyone: dict[str, list[int]]
    texts: dict[str, list[int]]

    @classmethod
    def of(cls, texts: Sequence[str], parts: Sequence[Parts]) -> Self:
        """Those of a text."""
        full = [(index, part) for index, part in enumerate(parts) if part.given]
        return cls(
            _grouped((part.surname, index) for index, part in full),
            _grouped((part.surname + part.given, index) for index, part in full),
            _grouped((part.given, index) for index, part in full if len(part.given) > 1),
            _grouped((part.surname, index) for index, part in enumerate(parts) if part.given or part.address),
            _grouped((text, index) for index, text in enumerate(texts)),
        )

    def by_given(self, text: str) -> list[int]:
        """Who is called by the given name alone: 思瑶 of 计思瑶, 小鹏鹏 of 鹏鹏."""
        plain = text.removeprefix("小")
        return self.given.get(text) or self.given.get(plain) or (self.texts.get(plain, []) if plain != text else [])


def _titled(named: list[int], address: str, titles: Sequence[AbstractSet[str]]) -> list[int]:
    """Of people of one surname those whom `address` fits best: 王书记 is the 书记, else the 副书记, else any 王."""
    for fits in (
        lambda title: title.endswith(address) and not title.endswith(f"副{address}"),
        lambda title: address in title,
    ):
        if fitting := [index for index in named if any(map(fits, titles[index]))]:
            return fitting
    return named


def _grouped(names: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for name, index in names:
        groups[name].append(index)
    return groups
