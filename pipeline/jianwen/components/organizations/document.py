"""What the rest of the document says about a name: repeats, short forms that it defines, lists of departments."""

import re
from collections.abc import Iterable, Iterator

from ..candidates import Candidate

DEFINED = re.compile(
    r"[（(](?:以下|下)?(?:简称|称)(?:为)?[：:]?[“‘「\"]?(?P<short>[^”’」\"）)，。]{2,12})[”’」\"]?[）)]"
)
NUMBERED = re.compile(r"第(?P<number>[一二三四五六七八九十])(?:人民|中医)?医院|(?P<short>[一二三四五六七八九十])院")
LONG = 4  # characters: shorter names may be parts of other words
DEPARTMENT_ENDS = "科室区心"
EXPERTS = re.compile(r"等?[^，。；、]{0,5}(?:专家|专科|医生|医护)")
JOINED = re.compile(r"等?[^，。；、]{0,10}?(?:组成|共建|配合|协作|会诊|联合|一同|共同|联动)")
SEPARATORS = "、和与及"


def occurrences(text: str, name: str, score: float) -> Iterator[Candidate]:
    """Every place where the name stands in the text."""
    at = text.find(name)
    while at >= 0:
        yield Candidate(at, at + len(name), score)
        at = text.find(name, at + len(name))


def repeats(text: str, found: Iterable[Candidate], sure: float) -> Iterator[Candidate]:
    """Names found once with certainty, wherever else they stand."""
    names = {text[c.start : c.end] for c in found if c.score >= sure and c.end - c.start >= LONG}
    for name in sorted(names):
        yield from occurrences(text, name, sure)


def defined(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Short forms that the text defines behind a name: …服务中心（以下简称“服务中心”）."""
    ends = {candidate.end for candidate in found}
    for match in DEFINED.finditer(text):
        if match.start() in ends:
            yield from occurrences(text, match["short"], 0.8)


def numbered(text: str) -> Iterator[Candidate]:
    """七院 in a text that names a 第七人民医院."""
    known = {match["number"] for match in NUMBERED.finditer(text) if match["number"]}
    for match in NUMBERED.finditer(text):
        if match["short"] in known and text[match.start() - 1 : match.start()] not in ("第", "十", "附", "学"):
            yield Candidate(match.start(), match.end(), 0.7)


def shortened(text: str, found: list[Candidate], sure: float) -> Iterator[Candidate]:
    """Unsure candidates that end the name of a sure one: 区域医学中心 in a text that names 某市区域医学中心."""
    names = {text[c.start : c.end] for c in found if c.score >= sure}
    for candidate in found:
        short = text[candidate.start : candidate.end]
        unsure = candidate.score < 0.5 and len(short) >= LONG and short.endswith("中心")
        unsure = unsure and not short.endswith("卫生服务中心")
        if unsure and any(name.endswith(short) and name != short for name in names):
            yield candidate._replace(score=0.6)


def listed(text: str, found: Iterable[Candidate], bare: float, score: float) -> Iterator[Candidate]:
    """The candidates in text order, bare departments in a list raised to `score` where the list shows that they act.

    An accepted one opens such a list, or the text behind it says that they do something together (骨科、眼科共建…);
    not where the list says whose experts came (眼科、骨科等多学科专家).
    """
    ordered = sorted(found)
    first = 0
    for n, candidate in enumerate(ordered):
        follows = (
            n + 1 < len(ordered) and ordered[n + 1].start == candidate.end + 1 and text[candidate.end] in SEPARATORS
        )
        if follows and text[candidate.end - 1] in DEPARTMENT_ENDS:
            continue
        group, first = ordered[first : n + 1], n + 1
        joined = len(group) > 1 and JOINED.match(text, candidate.end) is not None
        acting = (group[0].score > bare or joined) and not EXPERTS.match(text, candidate.end)
        yield from (unit._replace(score=score) if acting and unit.score <= bare else unit for unit in group)
