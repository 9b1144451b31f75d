"""The places in organisations' names: what tells two hospitals apart, and which 市 is meant by 市一院."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ..word_list import WordList

Named = dict[str, Counter[str]]  # by level: 市, 县 …
Sections = Mapping[str, tuple[str, ...]]

PROVINCE = "省"
LEVELS = f"{PROVINCE}市县区"  # what a page's own place is called without its name: 市一院, 县医院
SUFFIX = re.compile(
    r"(?:(?:[\u4e00-\u9fff]{1,6}族)?自治[区州县旗]|特别行政区|新区|地区|开发区|[省市县区州盟旗镇乡村]|街道)(?!域)"
)
# A place of unknown name: 柳庄镇, 澜溪市. 社区, 院区 and the like are none.
UNLISTED = re.compile(
    r"(?![市县区省镇乡村城])(?P<place>[\u4e00-\u9fff]{1,4}?)(?:[省市县镇乡村]|街道|(?<![社院病校园小])区(?!域))"
)
# 北京大学深圳医院 is not in Beijing.
SCHOOL = re.compile(r"(?:[\u4e00-\u9fff]{0,4})(?:大学|学院|医大|科大|交大)")


class Places:
    """Reads places by the lexicon `places`."""

    def __init__(self, lexicon: Sections) -> None:
        sections = ("provinces", "regions", "prefectures", "counties")
        listed = (place for section in sections for place in lexicon[section])
        self._listed = WordList(
            place for place in listed if not place.endswith(("自治区", "行政区"))
        )  # read as suffixes
        self._provinces = WordList(lexicon["provinces"])

    def leading(self, name: str) -> dict[str, str]:
        """The places that an organisation's name begins with: 东江省青川市医院 gives {"东江": "省", "青川": "市"}.

        The level is "" where the name does not say it (青川医院).
        """
        found: dict[str, str] = {}
        at = 0
        while word := self._listed.starting(name, at) or self._unlisted(name, at):
            if SCHOOL.match(name, at + len(word)):
                return {}
            at += len(word)
            suffix = SUFFIX.match(name, at)
            found[word] = suffix[0] if suffix else ""
            at = suffix.end() if suffix else at
        return found

    def _unlisted(self, name: str, at: int) -> str:
        found = UNLISTED.match(name, at)
        return found["place"] if found else ""

    def is_place(self, text: str) -> bool:
        """Whether the text is places and nothing else: 泰安, 苏州相城."""
        at = 0
        while at < len(text) and (word := self._listed.starting(text, at)):
            suffix = SUFFIX.match(text, at + len(word))
            at = suffix.end() if suffix else at + len(word)
        return at == len(text) > 0

    def named(self, text: str, leading: Iterable[Mapping[str, str]]) -> Named:
        """How often the text names each place with its level; `leading`: the places of the organisations in it."""
        found: Named = {level: Counter() for level in LEVELS}
        for level, counts in found.items():
            words = self._provinces if level == PROVINCE else self._listed
            at = text.find(level)
            while at >= 0:
                if word := words.ending(text, at):
                    counts[word] += 1
                at = text.find(level, at + 1)
        for places in leading:
            for place, level in places.items():
                if level in found and place not in found[level]:
                    found[level][place] = text.count(place + level)
        return found


def differ(one: str, places: Iterable[str], other: str, other_places: Iterable[str]) -> bool:
    """Whether two names, with the places that each begins with, are of different places.

    They are when each has one that the other has not; 哈 in 哈市五院 is not another place than 哈尔滨.
    """
    return _lacks(one, other_places, places) and _lacks(other, places, other_places)


def _lacks(name: str, wanted: Iterable[str], own: Iterable[str]) -> bool:
    return any(place not in name and not any(place.startswith(short) for short in own) for place in wanted)
