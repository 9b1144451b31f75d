"""Where a time can begin, cheap to look for, and which kinds of patterns are tried there."""

import re

from .patterns import ABSOLUTE, KINDS, LUNAR, NAMED, RELATIVE, REPEATED, STAMPS
from .pieces import WORDS, any_word, meanings, section

_SECTIONS = ("day", "same", "year", "month", "festival", "lunar", "half")
_REFERENCES = ("past near", "past far", "future")
_LITERAL = "|".join(
    (
        "昨[从在，召开举传]",
        "每年|往年|当年|每个?(?:周|星期|月|双休)|每?逢(?:周|星期)|(?:周|星期|礼拜)[一二三四五六日天]",
        "第[一二三四1-4]季度|前[一二两三]个?季度|年[初底末]|月[初底末]|半年|半个",
        "[上本]世纪|十一”?(?:黄金|长假|假期|期间)|今[天日]?起",
        "[今入][春夏秋冬]|去冬|这个[春夏秋冬暑寒]|[暑寒]假|暑期|[春夏秋冬][季天](?:来临|到来|将至)",
        "农历|阴历|旧历|[正冬腊]月|闰[一二三四五六七八九十]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,",
    )
)
_COUNTED = f"{any_word('week')}(?:周|星期|礼拜|季度)|{any_word('school')}学年"
_NUMERALS = "一二两三四五六七八九十廿〇零"
# A number, no part of a longer one, in front of what says which number it is.
_NUMBER = rf"(?:(?<!\d)(?=\d{{1,4}} ?%s)|(?=[{_NUMERALS}][〇○零一二三四五六七八九十两]{{0,3}} ?%s)(?!一个人))"


def _number(mark: str) -> str:
    return _NUMBER % (mark, mark)


def _ordered(*kinds: str) -> tuple[str, ...]:
    return tuple(kind for kind in KINDS if kind in kinds)


_MONTHS = ("days", "day", "months", "bare month", "nth weekday", "lunar day", "lunar month")
_YEARS = ("days", "day", "months", "month", "nth weekday", "within", "years", "year", "fiscal year", "short year")
_AGO = ("ago", "later")

STARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "plan": (rf"(?={any_word('plan')}[”\"’』」规时期以末])", ("plan",)),
    "vision": (r"(?<=健康中国)(?=20\d\d)", ("name year",)),
    "year": (_number("[年学财会]"), _ordered(*_YEARS, *LUNAR, *_AGO, "decades", "decade", "school year")),
    "month": (_number("月"), _ordered(*_MONTHS, *_AGO, "near months")),
    "day": (_number("[日号](?![%％])"), _ordered(*_AGO, "bare day")),
    "mark": (r"(?<!\d)(?=\d{1,4} ?[-./·至到])", _ordered(*STAMPS, "days", "months", "years", "school year")),
    "mail": (r"(?=\d{1,2} ?[JFMASOND][a-z]{2})", ("mail",)),
    "count": (_number("[个余多半天周星礼]"), _AGO),
    "century": (_number("世"), ("decades", "decade", "century")),
    "quarter": ("(?=[一二三四]季度)", ("half",)),
} | (
    WORD_STARTS := {
        "reference": (
            rf"(?={section(*_REFERENCES)}|未来|今后|过去|最?近的?[一二两三几半123])",
            _ordered("far", "past years", "past span", "ref", "past"),
        ),
        "word": (
            rf"(?={any_word(*_SECTIONS)}|{_COUNTED}|{_LITERAL})",
            _ordered("mail", *LUNAR, *ABSOLUTE, *REPEATED, *RELATIVE, *NAMED),
        ),
    }
)

# The engine finds the next of some characters far faster than the next place where a pattern matches.
_FIRST = re.compile(
    rf"[\d{_NUMERALS}昨每往当逢周星礼未今后过最近第前年月半上本入去这暑寒春夏秋冬农阴旧正腊闰MTWFS"
    + "".join({word[0] for kind in (*_SECTIONS, "week", "school") for word in meanings(kind)})
    + "".join({word[0] for name in _REFERENCES for word in WORDS[name]})
    + "]"
)


def _any(starts: dict[str, tuple[str, tuple[str, ...]]]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in starts.items()))


_START, _WORD_START = _any(STARTS), _any(WORD_STARTS)


def next_start(text: str, at: int) -> tuple[int, tuple[str, ...]] | None:
    """The next place from `at` on where a time can begin, and the kinds of times that can begin there."""
    for first in _FIRST.finditer(text, at):
        at = first.start()
        character = text[at]
        pattern = _START if character.isdecimal() or character in _NUMERALS else _WORD_START
        if start := pattern.match(text, at):
            return at, STARTS[start.lastgroup or ""][1]
    return None
