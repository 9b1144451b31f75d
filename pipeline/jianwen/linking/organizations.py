"""Which organisation a name in an article means: its key, the same for all spellings of the name."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ..components.entities import places as entity_places
from ..components.entities.organizations import Organizations
from ..labels import KINDS, Kind, Level
from ..lexicons import any_of, read
from .places import Context, Place, Places

Sections = Mapping[str, tuple[str, ...]]

PARTS_OF_NAMES = ("material", "weak", "department_bodies", "department_closings", "offices", "institutions", "branches")
LOCAL: tuple[Kind, ...] = (
    "hospital",
    "school",
    "company",
    "department",
)  # of no level, though called 中国 (中国医科大学)
BRACKETED = re.compile(r"[（(][^（）()]*[）)]")
QUIET = re.compile(r"[\s“”‘’\"'《》〈〉「」，。、：；]+")
HEADS = ("government", "societies", "media", "centres", "teams", "companies")


class Organization(NamedTuple):
    """An organisation as one article names it.

    key: the place and the rest of the name in short forms; None where the article does not say which of many is meant
    (县人民医院, 骨科). tail: the key without the place. parents: keys of the places that the place lies in, as far as
    the name or the article gives them. name: with the place that the article gives.
    """

    key: str | None
    name: str
    place: str | None
    place_key: str
    parents: tuple[tuple[str, Level], ...]
    tail: str
    level: Level | None
    kind: Kind


class Names:
    """Tells organisations by the lexicons `aliases`, `places`, `organizations` and `registry`."""

    def __init__(self) -> None:
        registry, words, aliases = read("registry"), read("organizations"), read("aliases")
        self.places = Places(read("places"), registry)
        self.forms = Organizations(aliases, entity_places.Places(read("places")))
        self._kinds = {end: kind for kind in KINDS for end in registry.get(kind, ())}
        self._national = frozenset(registry["national"])
        self._proper = frozenset((*registry["not bare"], *registry["national"], *words["known"], *words["known_media"]))
        ordinary = {word for section in (*PARTS_OF_NAMES, *HEADS) for word in words[section]} | {*aliases["kinds"]}
        self._bare = re.compile(f"(?:{any_of(ordinary)}|第?[一二三四五六七八九十]+|[与和暨、])+")
        institution = any_of(words["institutions"])
        part = any_of((*registry["department"], *registry["party"]))
        self._part = re.compile(f"(?P<whole>.*{institution})(?P<part>.*{part})")
        self._unnamed = re.compile(f".*{any_of(registry['parts'])}")

    def context(self, names: Iterable[str]) -> Context:
        """The places of an article in which organisations are named so, in the order of the text."""
        return Context(self.places, map(plain, names))

    def tell(self, name: str, context: Context, at: int) -> Organization:
        """The organisation that `name` means in an article with these places; `at`: its index among the names."""
        text = plain(name)
        places, rest = self.places.split(text)
        if not places and (end := self.places.opening_level(text)):
            places, rest = context.only(end, at), text.removeprefix(end)
            if not places:
                return self._unplaced(text)
        if not places:
            return self._unplaced(text) if self._is_bare(text) else self._proper_name(text)
        if len(places) == 1 and self.places.needs_parent(places[0]):
            if not (parents := context.parent(at)) or parents[-1].key == places[0].key:
                return self._unplaced(text, places)
            places = (*parents, *places)
        return self._placed(places, rest)

    def kind(self, text: str) -> Kind:
        """The kind of organisation that the end of a name says, "other" when it does not."""
        return next((self._kinds[end] for at in range(len(text)) if (end := text[at:]) in self._kinds), "other")

    def institution(self, name: str) -> str:
        """The institution of a part (某医院 of 某医院骨科); the name itself when it is none."""
        found = self._part.fullmatch(name)
        return found["whole"] if found else name

    def _placed(self, places: tuple[Place, ...], rest: str) -> Organization:
        place, kind = places[-1], self.kind(places[-1].name + rest)
        local = place.level == "national" and kind in LOCAL
        tail = self.forms.name(place.name + rest).text.removeprefix(self.forms.name(place.name).text) if rest else ""
        spelled = "".join(part.name for part in places)
        return Organization(
            key=f"{place.key}|{tail}",
            name=(place.name if place.level != "national" else spelled) + rest,
            place=spelled if place.level != "national" else None,
            place_key=place.key,
            parents=tuple((part.key, part.level) for part in places[:-1]),
            tail=tail,
            level=None if local else place.level,
            kind=kind,
        )

    def _proper_name(self, text: str) -> Organization:
        tail = self.forms.name(text).text
        level: Level | None = "national" if text in self._national else None
        return Organization(f"|{tail}", text, None, "", (), tail, level, self.kind(text))

    def _unplaced(self, text: str, places: tuple[Place, ...] = ()) -> Organization:
        level = places[-1].level if places else None
        place = places[-1].name if places else None
        return Organization(None, text, place, "", (), self.forms.name(text).text, level, self.kind(text))

    def _is_bare(self, text: str) -> bool:
        """Whether a name without a place is one that many have: 中医院, 骨科, and what is a part of such a one."""
        if text in self._proper:
            return False
        institution = self.institution(text)
        if institution == text and (self.kind(text) == "department" or self._unnamed.fullmatch(text)):
            return True
        return self._bare.fullmatch(institution) is not None


def plain(name: str) -> str:
    """A name without brackets, quotation marks and space."""
    return QUIET.sub("", BRACKETED.sub("", name)) or name


@cache
def names() -> Names:
    """The rules, made when they are first needed."""
    return Names()
