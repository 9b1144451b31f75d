"""The places that the name of an organisation begins with: 岭东省|澜溪市|第一人民医院."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from ..labels import Level
from ..lexicons import any_of

Sections = Mapping[str, tuple[str, ...]]

LONGEST = 4  # characters of the name of a place that no list holds
LONGEST_PEOPLES = 12  # 某某土家族苗族自治州
NEEDS_PARENT = ("township", "village")  # 城关镇 there are hundreds of: such a place is known by the one that it lies in


class Place(NamedTuple):
    """A place as a name has it; `key` is the same for all spellings of it (杭州市, 杭州)."""

    name: str
    key: str
    level: Level


class Placed(NamedTuple):
    """A name without its places: these, from the largest to the smallest, and what is left."""

    places: tuple[Place, ...]
    rest: str


class Places:
    """Reads places by the lists of the lexicons `places` and `registry`."""

    def __init__(self, places: Sections, registry: Sections) -> None:
        self._ends: dict[str, Level] = dict(_pairs(registry["place ends"]))
        self._provinces, self._cities = frozenset(places["provinces"]), frozenset(places["prefectures"])
        self._counties = frozenset(places["counties"])
        self._municipalities = frozenset(registry["municipalities"])
        self._shared, self._nations = frozenset(registry["shared"]), frozenset(registry["nations"])
        end = f"(?P<end>{any_of(self._ends)})"
        known = any_of([*self._provinces, *self._cities, *self._counties, *places["with_suffix"]])
        unknown = f"[一-龥]{{2,{LONGEST}}}?|[一-龥]{{2,{LONGEST_PEOPLES}}}?(?=自治[州县旗])"
        self._nation = re.compile(any_of(self._nations))
        self._ended = re.compile(f"(?P<stem>{known}|{unknown}){end}(?!长)")
        self._no_places = tuple(registry["no place ends"])
        large, small = any_of([*self._provinces, *self._cities]), any_of(self._counties)
        self._bare = re.compile(f"(?P<stem>{large}|{small}(?={any_of(registry['after a county'])}))")
        # 市第一人民医院: a name that leaves it to the article which city is meant; 市场监管局 does not.
        self._level = re.compile(f"(?P<end>{any_of(registry['opening'])})(?!{any_of(registry['level ends'])})(?=.)")

    def split(self, name: str) -> Placed:
        """The places at the beginning of a name; of one that begins with none, all is rest."""
        found: list[Place] = []
        at = 0
        if nation := self._nation.match(name):
            return Placed((Place(nation[0], nation[0], "national"),), name[nation.end() :])
        while match := self._next(name, at):
            found.append(self._place(match["stem"], match.groupdict().get("end") or ""))
            at = match.end()
        return Placed(tuple(found), name[at:])

    def _next(self, name: str, at: int) -> re.Match[str] | None:
        ended = self._ended.match(name, at)
        return ended if ended and not ended[0].endswith(self._no_places) else self._bare.match(name, at)

    def opening_level(self, name: str) -> str:
        """The 市 of 市第一人民医院, with which a name leaves it to the article which place is meant; else ""."""
        found = self._level.match(name)
        return found["end"] if found else ""

    def needs_parent(self, place: Place) -> bool:
        """Whether there are several places of this name, so that it says which only with the place it lies in."""
        return place.level in NEEDS_PARENT or place.name.removesuffix("区") in self._shared

    def _place(self, stem: str, end: str) -> Place:
        name = stem + end
        if end in ("省", "市", "自治区", "特别行政区") and stem in self._listed:
            return Place(name, stem, self._level_of(stem, end))
        return Place(name, name, self._level_of(stem, end))

    @cached_property
    def _listed(self) -> frozenset[str]:
        return self._provinces | self._cities | self._counties

    def _level_of(self, stem: str, end: str) -> Level:
        if end == "市" or not end:
            if stem in self._municipalities:
                return "province"
            if stem in self._cities:
                return "city"
            if not end and stem in self._provinces:
                return "province"
            return "county" if stem in self._counties else "city"
        return self._ends[end]


def _pairs(entries: Iterable[str]) -> Iterable[tuple[str, Level]]:
    for entry in entries:
        end, _, level = entry.partition("=")
        yield end, level  # type: ignore[misc]  # the lexicon holds levels


class Context:
    """The places that the organisations' names of one article begin with.

    A place tells what a name behind it leaves open: 澜溪市卫健局 … 市一院. It tells nothing of a name before it, as
    where 市卫健局 sends doctors to 白杨河市人民医院, and two places of one kind tell nothing.
    """

    def __init__(self, places: Places, names: Iterable[str]) -> None:
        """names: in the order of the text."""
        self._places: dict[tuple[str, ...], tuple[Place, ...]] = {}
        self._first: dict[str, int] = {}  # by the place's key: which of the names has it first
        for index, name in enumerate(names):
            found = places.split(name).places
            if found and found[0].level != "national":
                for size in range(1, len(found) + 1):
                    self._places.setdefault(tuple(place.key for place in found[:size]), found[:size])
                    self._first.setdefault(found[size - 1].key, index)

    def only(self, end: str, before: int) -> tuple[Place, ...]:
        """The one place of the article that is called a 市, 县 … (`end`), with the places it lies in; () if not one,
        or if it does not stand in a name before the one of index `before`."""
        return self._one((places for places in self._places.values() if says(places[-1], end)), before)

    def parent(self, before: int) -> tuple[Place, ...]:
        """The one county, or where the article has none the one city, of the article; () as for `only`."""
        for level in ("county", "city"):
            found = [places for places in self._places.values() if places[-1].level == level]
            if found:
                return self._one(found, before)
        return ()

    def _one(self, found: Iterable[tuple[Place, ...]], before: int) -> tuple[Place, ...]:
        """Of several that end with the same place the longest; () for different ones."""
        longest = sorted(found, key=lambda places: (-len(places), [place.key for place in places]))
        keys = {places[-1].key for places in longest}
        return longest[0] if len(keys) == 1 and self._first[longest[0][-1].key] < before else ()


def says(place: Place, end: str) -> bool:
    """Whether the place is one that a name may call by `end` alone: 杭州 and 杭州市 by 市."""
    if place.name.endswith(end):
        return True
    without = place.name == place.key
    return without and (end, place.level) in (("市", "city"), ("省", "province"))
