"""Which names of organisations in one article may be names of the same one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...lexicons import any_of
from .places import Named, Places, differ

Sections = Mapping[str, tuple[str, ...]]

BRACKETED = re.compile(r"[（(][^（）()]*[）)]")
QUIET = re.compile(r"[\s“”‘’\"'《》〈〉「」·&，-]+")
NUMBER = re.compile(r"[一二三四五六七八九十百〇零]+|\d+")
DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
PLACE_END = re.compile(r"[市县镇乡]|(?<![社院病校])区")
LONGEST_SHORTENED = 4  # characters of a name in which 医 at the end is 医院
MOST_CANDIDATES = 30  # of the longer names that a short one is compared with, the nearest: long pages stay fast


class Name(NamedTuple):
    """An organisation's name as it is compared.

    text: without brackets, quotation marks and space, in short forms; numbers: the numerals that tell it from its
    sisters; kind: what sort of organisation it says to be, "" when it does not; core: where the last part begins, the
    owners (医院 before 科) and the place taken off; places: those that the name begins with, and their levels.
    """

    text: str
    numbers: tuple[str, ...]
    kind: str
    core: int
    places: Mapping[str, str]


class Organizations:
    """Compares organisations' names by the rules of the lexicon."""

    def __init__(self, lexicon: Sections, places: Places) -> None:
        self._places = places
        forms = [entry.split("=") for entry in lexicon["short"]]
        self._short = {long: short for short, *longs in forms for long in longs}
        self._long = re.compile(any_of(self._short))
        self._silent = re.compile(any_of(lexicon["silent"]))
        self._tails = frozenset(self._silent.sub("", tail) for tail in lexicon["tails"])
        self._tailless = tuple(lexicon["tailless"])
        self._not_numbers = re.compile(any_of(lexicon["not numbers"]))
        owners = any_of([*lexicon["owners"], *lexicon["places"]])
        # 骨科 owns nothing in 骨科医院; 一附 is no owner in 一附医院, 大学附 is one in 大学附一医院.
        owner = f"(?:{owners}(?!医院|学)|(?<![一二三四五六七八九十])附)"
        self._owner = re.compile(f"{owner}(?=..)")
        self._closing = re.compile(f"{owner}$")
        self._kinds = frozenset(lexicon["kinds"])
        self._kind_sizes = sorted({len(kind) for kind in self._kinds}, reverse=True)
        self._levels = tuple(lexicon["levels"])
        self._left = tuple(lexicon["left"])
        self._not_levels = tuple(lexicon["not levels"])
        self._proper = tuple(lexicon["proper"])

    def name(self, text: str) -> Name:
        """The form in which `text` is compared."""
        plain = QUIET.sub("", BRACKETED.sub("", text)) or text
        places = self._places.leading(plain)
        if len(plain) <= LONGEST_SHORTENED and plain.endswith("医"):  # 省三医, 汾医
            plain += "院"
        plain = self._long.sub(lambda found: self._short[found[0]], plain.translate(DIGITS))
        plain = self._silent.sub("", plain) or plain
        numbers = tuple(NUMBER.findall(self._not_numbers.sub("", plain)))
        kind = next((plain[-size:] for size in self._kind_sizes if plain[-size:] in self._kinds), "")
        core = max((owner.end() for owner in self._owner.finditer(plain)), default=0)
        return Name(plain, numbers, kind, core, places)

    def completed(self, name: str, named: Named) -> str:
        """平湖市第一人民医院 for 市第一人民医院 in a text that names one 市 only; `named`: the places of the text."""
        places = list(named.get(name[0], ()))
        return name if len(places) != 1 or name.startswith(self._not_levels) else places[0] + name

    def is_proper(self, name: Name) -> bool:
        """Whether the name, although short, can mean only one organisation (清溪医院, unlike 中医院)."""
        return not name.kind and len(name.text) > 3 and name.text.endswith(self._proper)

    def may_be(self, short: Name, full: Name) -> bool:
        """Whether `short`, the shorter name, can be a short form of `full`."""
        if short.text == full.text:
            return True
        if "、" in full.text or differ(short.text, short.places, full.text, full.places):
            return False
        if short.kind and full.kind and short.kind != full.kind and not self._is_hospital_of(short, full):
            return False
        at = full.text.rfind(short.text)
        if at >= 0:
            rest = full.text[at + len(short.text) :]
            tail = not rest or (rest in self._tails and not short.text.endswith(self._tailless))
            return tail and (not at or self._may_precede(full.text[:at], short))
        if short.numbers != full.numbers or short.text[-1] != full.text[-1]:
            return False
        if short.kind != full.kind and not short.numbers:  # 华西医院, 华西口腔医院; but 上海六院, 上海市第六人民医院
            return False
        if short.text.startswith(self._levels) and not full.core:  # 市二院, 第二人民医院
            return bool(short.numbers) and self._abbreviates(short.text[1:], full)
        return (len(short.text) > 2 or bool(short.numbers)) and self._abbreviates(short.text, full)

    def _may_precede(self, before: str, short: Name) -> bool:
        """Whether `before` is an owner or a place, which everyday use leaves out."""
        if short.text.startswith(self._levels) or self._closing.search(before) or self._places.is_place(before):
            return True
        return len(before) in (2, 3) and self.is_proper(short)

    def ends(self, short: Name, full: Name) -> bool:
        """Whether `short` is what is left of `full` without its first words: 诊断中心 of 临河区医学影像诊断中心."""
        closing = short.text.endswith(self._left) and short.text not in self._left
        return closing and full.text.endswith(short.text) and short.numbers == full.numbers

    def _is_hospital_of(self, short: Name, full: Name) -> bool:
        """Whether a hospital is called by its specialty: 仁和眼科 = 仁和眼科医院."""
        owner = short.text.removesuffix(short.kind)
        return full.text == f"{short.text}医院" and len(owner) > 1 and not self._closing.search(owner)

    def _abbreviates(self, short: str, full: Name) -> bool:
        """Whether the characters of `short` stand in this order in `full`, the first of its last part among them."""
        at, taken = len(full.text), []
        for character in reversed(short):
            at = full.text.rfind(character, 0, at)
            if at < 0:
                return False
            taken.append(at)
        if full.core not in taken and full.text[full.core :] != "医院":  # 济医附院, 济宁医学院附属|医院
            return False
        # 青川市纪委 is not 青川市清源县纪委: only the longer name has the place between.
        places = (place.start() for place in PLACE_END.finditer(full.text, taken[-1]))
        return all(place in taken or place - 1 in taken for place in places)


def conflict(one: Name, other: Name) -> bool:
    """Whether the numerals or the places of two names say that they are not one organisation."""
    numbers = not (set(one.numbers) <= set(other.numbers) or set(one.numbers) >= set(other.numbers))
    return numbers or differ(one.text, one.places, other.text, other.places)


def aliases(
    names: Sequence[Name], positions: Sequence[int], rules: Organizations, home: frozenset[str] = frozenset()
) -> Iterator[tuple[int, int]]:
    """Pairs (longer, shorter) of indices into `names` that name one organisation.

    positions: where each name first stands in the text; home: the places that the text is about. Of several longer
    names that fit, one of a place of home is taken, else the nearest before the short one, else the nearest behind it;
    a proper name takes all.
    """
    by_length = sorted(range(len(names)), key=lambda index: (len(names[index].text), -positions[index]))
    rank = {index: place for place, index in enumerate(by_length)}
    holding: dict[str, list[int]] = defaultdict(list)  # the names that have a character, so that few are compared
    for index, name in enumerate(names):
        for character in set(name.text):
            holding[character].append(index)
    for index, name in enumerate(names):
        fewest = min((holding[character] for character in set(name.text)), key=len)
        longer = [other for other in fewest if rank[other] > rank[index]]
        if not longer:
            continue
        longer.sort(key=lambda other: _distance(positions[other], positions[index]))
        del longer[MOST_CANDIDATES:]
        fitting = [other for other in longer if rules.may_be(name, names[other])]
        fitting = fitting or [other for other in longer if rules.ends(name, names[other])]
        if not rules.is_proper(name):
            fitting = sorted(fitting, key=lambda other: home.isdisjoint(names[other].places))[:1]
        yield from ((other, index) for other in fitting)


def _distance(of: int, to: int) -> tuple[bool, int]:
    return of > to, abs(of - to)
