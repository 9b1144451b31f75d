"""The word lists of the organizations lexicon, compiled for one scan forward and one look back."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from ...lexicons import any_of, read
from ..word_list import WordList


class Kind(Enum):
    """What a word to the left of a head word is."""

    PLACE = "place"
    TOWN = "town"  # a smaller place, whose name may be part of a longer one (尧龙山)
    SUFFIX = "suffix"  # 市, 县, 街道: closes a place name, or stands for one (市第一人民医院)
    PROPER = "proper"
    HEAD = "head"  # another organisation, of which the head to the right may be a part
    MATERIAL = "material"
    WEAK = "weak"  # material that alone names nobody
    GENERIC = "generic"
    STOP = "stop"
    NUMBER = "number"
    QUOTED = "quoted"
    UNKNOWN = "unknown"


# What a word is that stands in several lists: the first of these.
PRECEDENCE: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    (Kind.SUFFIX, ("suffixes",)),
    (Kind.WEAK, ("weak",)),
    (Kind.HEAD, ("institutions", "government", "societies", "companies")),
    (Kind.MATERIAL, ("material", "department_bodies", "offices")),
    (Kind.GENERIC, ("generic",)),
    (Kind.STOP, ("stop",)),
    (Kind.PROPER, ("proper", "aid")),
    (Kind.HEAD, ("known", "known_media")),
)
PLACES = ("provinces", "regions", "prefectures", "abroad")
HEAD_CLASSES = ("institutions", "government", "societies", "companies", "media", "centres", "teams")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The lexicons, ready to be looked up."""

    kinds: dict[str, Kind]
    names: WordList  # the words of `kinds`: what names are made of, and what ends them
    joints: frozenset[str]  # words that may stand before a place inside a name
    suffixed: frozenset[str]  # places that count only with a suffix
    classes: dict[str, str]  # head word -> class
    heads: re.Pattern[str]
    known: re.Pattern[str]
    known_media: frozenset[str]
    not_known: frozenset[str]
    bodies: WordList  # what a department is about
    branches: frozenset[str]
    offices: frozenset[str]
    stand_alone: frozenset[str]
    universities: frozenset[str]
    nations: frozenset[str]
    guards: dict[str, str]  # head word -> what may not follow it
    chiefs: str
    posts: re.Pattern[str]
    committees: frozenset[str]
    paired: frozenset[str]
    quotable: frozenset[str]
    acts: str
    partners: str
    unit_posts: str
    numbered: re.Pattern[str]  # what a number may stand before: 三医院, 二附院


def word_kinds(lexicon: dict[str, tuple[str, ...]], places: dict[str, tuple[str, ...]]) -> dict[str, Kind]:
    """Every word that the look back may meet, with its kind."""
    kinds = dict.fromkeys(places["counties"], Kind.TOWN)
    kinds |= {place: Kind.PLACE for section in PLACES for place in places[section]}
    for kind, sections in reversed(PRECEDENCE):
        for section in sections:
            kinds.update((word, kind) for word in lexicon[section] if not (kind is Kind.STOP and word in kinds))
    return kinds


def guard_patterns(lexicon: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """What may not follow a head word, as the source of a regular expression."""
    guards = (entry.split(":") for entry in lexicon["guards"])
    return {head: any_of(after.split("/")) for head, after in guards}


def head_pattern(lexicon: dict[str, tuple[str, ...]], classes: dict[str, str]) -> re.Pattern[str]:
    """Head words, and the words that contain one without being one; a guard follows where a longer word begins."""
    return re.compile(any_of([*classes, *lexicon["not_heads"]]))


@cache
def vocabulary() -> Vocabulary:
    """Load and compile the shipped lexicons, once a process."""
    lexicon, places = read("organizations"), read("places")
    kinds = word_kinds(lexicon, places)
    classes = dict.fromkeys(lexicon["department_closings"], "department")
    classes |= dict.fromkeys(lexicon["offices"], "office")
    classes |= dict.fromkeys(lexicon["branches"], "branch")
    for name in reversed(HEAD_CLASSES):
        classes |= dict.fromkeys(lexicon[name], name)
    return Vocabulary(
        kinds=kinds,
        names=WordList(kinds),
        joints=frozenset(lexicon["joints"]),
        suffixed=frozenset(places["with_suffix"]),
        classes=classes,
        heads=head_pattern(lexicon, classes),
        known=re.compile(any_of([*lexicon["known"], *lexicon["known_media"], *lexicon["not_known"]])),
        known_media=frozenset(lexicon["known_media"]),
        not_known=frozenset(lexicon["not_known"]),
        bodies=WordList(lexicon["department_bodies"]),
        branches=frozenset(lexicon["branches"]),
        offices=frozenset(lexicon["offices"]),
        stand_alone=frozenset(lexicon["stand_alone"]),
        universities=frozenset(lexicon["universities"]),
        nations=frozenset(lexicon["nations"]),
        guards=guard_patterns(lexicon),
        chiefs=f"(?!{any_of(lexicon['cities_in_chang'])}){any_of(lexicon['chiefs'])}",
        posts=re.compile(any_of(lexicon["posts"])),
        committees=frozenset(lexicon["committees"]),
        paired=frozenset(lexicon["paired"]),
        quotable=frozenset(lexicon["quotable"]),
        acts=any_of(lexicon["acts"]),
        partners=any_of(lexicon["partners"]),
        unit_posts=any_of(lexicon["unit_posts"]),
        numbered=re.compile(any_of(lexicon["numbered"])),
    )
