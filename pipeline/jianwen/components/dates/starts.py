"""Where a time can begin, cheap to look for, and which kinds of patterns are tried there."""

from .patterns import ABSOLUTE, KINDS, NAMED, RELATIVE, STAMPS
from .pieces import any_word, section

_DIGITS = (*STAMPS, *ABSOLUTE, "ago", "bare day")
_NUMERALS = (*ABSOLUTE, "ago", "bare day", "half", "plan")
_WORDS = ("mail", *ABSOLUTE, *RELATIVE, *NAMED)

_WORD = "|".join(
    (
        any_word("day", "same", "year", "month", "festival", "lunar", "half"),
        section("past near", "past far", "future"),
        "昨[从在，召开举传]",
        "每年|往年|每个?(?:周|星期)|(?:周|星期|礼拜)[一二三四五六日天]",
        f"{any_word('week')}(?:周|星期|礼拜)",
        "未来|今后|过去|最?近的?[一二两三几半123]|第[一二三四1-4]季度|年[初底末]|半年|半个|[上本]世纪",
        "[今入][春夏秋冬]|去冬|这个[春夏秋冬暑寒]|[暑寒]假|暑期|[春夏秋冬][季天](?:来临|到来|将至)",
        "农历|阴历|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,",
    )
)
_COUNTED = r"(?:[年月日世周天半季礼余多]|个(?:多|余)?半?(?:月|星期|礼拜)|星期)"

STARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "digits": (
        r"(?<!\d)(?=\d{1,4} ?(?:[-年月日号./·至到个余多半天周星世礼][^%％]|[JFMASOND][a-z]{2}|[年月日号]$))",
        _DIGITS,
    ),
    "name": (r"(?<=健康中国)(?=20\d\d)", ("name year",)),
    "numerals": (rf"(?=[一二两三四五六七八九十][〇○零一二三四五六七八九十两]{{0,3}} ?{_COUNTED})(?!一个人)", _NUMERALS),
    "plans": (rf"(?={any_word('plan')}[”\"’』」规时期以末])", ("plan",)),
    "words": (rf"(?={_WORD})", tuple(kind for kind in KINDS if kind in _WORDS)),
}
