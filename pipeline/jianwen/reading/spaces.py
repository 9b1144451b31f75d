"""Drops the spaces that only the layout put in: around digits, inside short names, where lines once ended."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from ..lexicons import any_of, read
from .aligned import AlignedText
from .article import Range
from .lines import width

WORDS = read("reading")
ROLE = any_of(WORDS["roles"])
HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
SPACE = r"[ \xa0\u3000]"

CLAUSE = re.compile(r"[，,。、；]")
SPACES = re.compile(r"[ \xa0\u3000\t]+")
DIGIT_SPACE = re.compile(rf"(?<=[{HAN}]){SPACE}+(?=\d)|(?<=\d){SPACE}+(?=[{HAN}])")
WIDE_SPACE = re.compile(rf"(?<=[{HAN}、，。）”]){SPACE}(?=[{HAN}、，“（])")
BYLINE_NAMES = re.compile(rf"(?:{ROLE}|(?:{any_of(WORDS['credits'])})[ /：:|｜])[^。，；：]{{0,40}}")
BEFORE_NAME = re.compile(rf"(?:{ROLE}|[、）) ]){SPACE}*[{HAN}]({SPACE}+)[{HAN}](?![{HAN}])")
NARROWEST, WIDEST, ABOUT = 20.0, 60.0, 1.5  # the width of a line whose end left a space, and how much it may vary


def tidy(text: AlignedText) -> AlignedText:
    """Drop layout spaces: between Chinese character and digit, inside a name of two characters, at former line ends.

    Spaces between two names, two headlines or Latin words stay, one for a run.
    """
    plain = text.text
    if not SPACES.search(plain):
        return text
    in_sentence = CLAUSE.search(plain) is not None  # in a headline the space may stand between its two halves
    drop = {match.span() for match in DIGIT_SPACE.finditer(plain)} if in_sentence else set()
    drop |= {match.span(1) for names in BYLINE_NAMES.finditer(plain) for match in _names(names)}
    drop |= set(wrap_spaces(plain))
    drop |= {(match.start() + 1, match.end()) for match in SPACES.finditer(plain) if match.end() - match.start() > 1}
    return text.without(_apart(sorted(drop)))


def _names(stretch: re.Match[str]) -> Iterator[re.Match[str]]:
    return BEFORE_NAME.finditer(stretch.string, stretch.start(), stretch.end())


def _apart(ranges: list[Range]) -> Iterator[Range]:
    at = 0
    for start, end in ranges:
        if end > max(at, start):
            yield max(start, at), end
            at = end


def wrap_spaces(plain: str) -> list[Range]:
    """The single spaces between full characters that stand where lines once ended: one at every so many characters.

    Found by their regular distance: at least two, most of them a line's width (20 to 60) apart, give or take one.
    """
    spaces = [match.span() for match in WIDE_SPACE.finditer(plain)]
    if len(spaces) < 2:
        return []
    apart = [width(plain[one:other]) for (one, _), (other, _) in pairwise(spaces)]
    usual = median(apart)
    regular = [abs(distance - usual) <= ABOUT for distance in apart]
    if not NARROWEST <= usual <= WIDEST or sum(regular) * 3 < len(regular) * 2:
        return []
    beside = zip([False, *regular], [*regular, False], strict=True)
    return [space for space, (before, after) in zip(spaces, beside, strict=True) if before or after]
