"""The grammar of dates: one pattern for each way to name a time, built from numerals and seeds/lexicons/dates.txt.

The patterns read plain text (`plain`). `KINDS` are tried in their order, so longer forms stand first. A group's name
means the same in every pattern; reading.py says what.
"""

from ...lexicons import any_of, read

WORDS = read("dates")
_PLAIN = str.maketrans("０１２３４５６７８９：∶／．～〜－–—―−　\u00a0", "0123456789::/.-------  ")


def plain(text: str) -> str:
    """The text with full-width digits and the many dashes, colons and spaces as the plain ones, none longer or shorter."""
    return text.translate(_PLAIN)


def meanings(kind: str) -> dict[str, str]:
    """The words of the sections `[kind ...]`, each with what stands after the kind: {"昨天": "-1", ...} for "day"."""
    return {
        word: section.partition(" ")[2]
        for section, entries in WORDS.items()
        if section.partition(" ")[0] == kind
        for word in entries
    }


def _any(*kinds: str) -> str:
    return any_of(word for kind in kinds for word in meanings(kind))


def _section(*names: str) -> str:
    return any_of(word for name in names for word in WORDS[name])


def _before(word: str) -> str:
    return "".join(f"(?<!{entry})" for entry in WORDS[f"not before {word}"])


def _after(word: str) -> str:
    return f"(?!{any_of(WORDS[f'not after {word}'])})"


# --- numbers ---------------------------------------------------------------------------------------------------------

COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
FOUR = r"(?:1[89]|2[01])\d\d"
YEAR_NUMBER = rf"(?:{FOUR}|[一二][〇○零一二三四五六七八九]{{3}})"
MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = r"(?:[0-3]?\d|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
TENS = r"(?:三十一?|二?十[一二三四五六七八九]?)"
TO = r" ?(?:-{1,2}|至|到) ?"
NO_NUMBER_BEFORE = r"(?:(?=\d)(?<!\d)(?<!\d[.,])|(?=\D)(?<![〇一二三四五六七八九十百千万几]))"

# --- clock time and part of the day ----------------------------------------------------------------------------------

PARTS = rf"(?:{_any('part')}|[早晨](?=\d)|晚(?![会年期报餐饭安些宴婚辈上高]|间)|夜(?![市跑班景里间]))"
WATCH = r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?分?"
HOUR = r"(?:[01]?\d|2[0-4]|二?十[一二三四]?|[一二三四五六七八九])"
SPOKEN = rf"{HOUR}(?:时|点钟?)(?![间段差代])(?:[0-5]?\d多?分|[一二三四五]?十[一二三四五六七八九]?分|(?:整|半|多(?!人|名|位|个))?(?:许|左右)?)"
CLOCK = rf"(?:{WATCH}|{SPOKEN})"
CLOCKS = rf"(?P<clock>{CLOCK}(?:{TO}(?:次日)?{CLOCK})?)"
WEEK = r"(?:周|星期|礼拜)"
WEEKDAYS = "[一二三四五六日天]"
WEEKDAY = r"(?: ?[(（]? ?(?:星期|周|礼拜)[一二三四五六日天] ?[)）]?)"
PART = rf"(?:[,，]? ?的? ?(?P<part>{PARTS}))"
TAIL = rf"{WEEKDAY}?(?P<eve>除夕夜)?{PART}?(?: ?{CLOCKS}| ?全天)?"

# --- years, months, days ---------------------------------------------------------------------------------------------

YEAR = (
    rf"(?:{NO_NUMBER_BEFORE}(?P<year>{YEAR_NUMBER}) ?年|{NO_NUMBER_BEFORE}(?P<short>\d\d)年(?={MONTH_NUMBER}月)"
    rf"|(?P<yearword>{_before('year')}(?:{_any('year')}){_after('year word')}|每年|往年))"
)
MONTH = rf"{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER}|正|腊) ?月"
MONTH_WORD = rf"(?P<monthword>{_any('month')})"
DAY = rf"(?P<day>{DAY_NUMBER}) ?(?:(?:日|号(?!线|楼|院|床|馆|店|门|机|文))|(?=(?:上午|下午)))"
THIRD = r"(?:(?P<third>初|底|末|上旬|中旬|下旬)(?:的一天)?)"
PARTS_OF_YEAR = (
    rf"(?P<within>年?初|年?底|年末|末|年中|{_any('half')}|第?[一二三四1-4]季度|前{COUNT}个月|全年|年内|同期"
    rf"|(?:{_any('season')})(?!市|联|交)|(?:{_any('festival', 'lunar')}))"
)
_NOT_BARE_BEFORE = "".join(f"(?<!{word})" for word in WORDS["not before bare"])
_NAMED = rf"(?!{_section('not after festival')})"
OCCASION = rf"(?=[”\"’'）)]?[^，。、；\n]{{0,9}}?(?:{_section('occasion')}))"
STAMP_CLOCK = r"(?:[T ]{0,3}(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
ENGLISH_MONTH = r"(?P<english>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"

PART_AND_CLOCK = rf" ?(?:{PARTS})? ?{CLOCK}"
_WEEK_LIST = rf"{WEEK}{WEEKDAYS}(?:(?:[、和及,，]|{TO}){WEEK}?{WEEKDAYS}(?![个次天名]))+"


def _refs() -> str:
    """The words that only say past or future, those with exceptions on their own."""
    special = [word for word in ("未来", "最近", "近期", "下一步")]
    rest = [word for name in ("past near", "past far", "future") for word in WORDS[name] if word not in special]
    guarded = [
        ("".join(f"(?<!{w})" for w in WORDS.get(f"not before {word}", ())))
        + word
        + (f"(?!{any_of(WORDS[f'not after {word}'])})" if f"not after {word}" in WORDS else "")
        for word in special
    ]
    return rf"(?P<ref>{any_of(rest)}|{'|'.join(guarded)})"


# What can stand at either end of a range: 4月, 2019年底, 13日.
ENDS = {
    "day": rf"(?:{YEAR} ?的? ?)?{MONTH} ?{DAY}{TAIL}",
    "within": rf"{YEAR} ?的? ?{PARTS_OF_YEAR}",
    "month": rf"(?:{YEAR} ?的? ?)?{MONTH}份?{THIRD}?",
    "year": rf"{YEAR}(?:度(?!假))?",
    "bare day": rf"(?P<day>{DAY_NUMBER})[日号]{TAIL}",
}

KINDS = {
    "mail": rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?)?(?P<day>\d{{1,2}}) {ENGLISH_MONTH} (?P<year>\d{{4}}){STAMP_CLOCK}?(?: ?GMT| ?UTC| ?[+-]\d{{4}})?",
    "stamp": rf"(?<![\d.\-/])(?P<year>{FOUR})(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?![\d])(?!(?P=mark)\d){STAMP_CLOCK}?",
    "short stamp": rf"(?<![\d.\-/])(?P<short>\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d) {{1,2}}{STAMP_CLOCK}",
    "day stamp": rf"(?<![\d.\-/])(?P<month>[01]?\d)[-/](?P<day>[0-3]?\d) {{1,2}}{STAMP_CLOCK}",
    "occasion": rf"(?<![\d.·\-])(?P<month>{MONTH_NUMBER})[.·](?P<day>[0-3]?\d)(?![\d.%亿万米公元倍级分]){OCCASION}",
    "days": rf"(?:{YEAR} ?的? ?)?{MONTH} ?(?P<day>{DAY_NUMBER})[日号]?{TO}(?P<last>{DAY_NUMBER})[日号]",
    "day": ENDS["day"],
    "months": rf"(?:{YEAR} ?的? ?)?{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER})月?{TO}(?P<last>{MONTH_NUMBER})月份?(?!\d)",
    "near months": r"(?P<month>[一二三四五六七八九])(?P<last>[二三四五六七八九])月份?(?=[，。、）)”])",
    "years": rf"(?<![\d.\-])(?P<year>{FOUR})(?: ?年)?(?:-|至|到)(?P<last>{FOUR})(?: ?年度?)(?! ?\d{{1,2}} ?月|[初底末])",
    "month": rf"{YEAR} ?的? ?{MONTH}份?{THIRD}?",
    "bare month": rf"{_NOT_BARE_BEFORE}{MONTH}(?:份|(?<![一二三四五六七八九十]月(?=前)){_after('bare month')}){THIRD}?",
    "within": ENDS["within"] + _NAMED,
    "since now": rf"即日起?{TO}(?:{YEAR})?{MONTH} ?{DAY}{TAIL}",
    "day of month": rf"{MONTH_WORD}(?P<day>{DAY_NUMBER})[日号]{TAIL}",
    "year": rf"{YEAR}(?:度(?!假))?(?<!每年)(?<!往年){_after('year')}",
    "decade": rf"(?:(?P<century>上|本|\d\d|[一二]十[一二]?)世纪)(?P<decade>[1-9]0|[一二三四五六七八九]十)年代|(?P<year>{FOUR})年代|{NO_NUMBER_BEFORE}(?P<decade2>[1-9]0|[二三四五六七八九]十)年代",
    "century": r"(?P<century>\d\d|[一二]十[一二]?)世纪",
    "ago": rf"{NO_NUMBER_BEFORE}(?P<count>{COUNT}个?半|{COUNT}|半)(?P<vague>多|余)?个?(?P<vague2>多|余)?(?P<unit>年|月|星期|周|礼拜|天|日)(?P<vague3>多)?前(?:的(?P<within>{_any('season')}))?",
    "same day": rf"(?<!后)(?P<same>{_any('same')})(?!或第){TAIL}",
    "far": rf"(?P<ahead>未来|今后)(?:的)?(?:\d{{1,2}}-)?{COUNT}(?:年|个月|天|周)",
    "past years": rf"过去的?(?P<count>{COUNT}|几)(?P<unit>年|个月|天|周)",
    "past span": r"(?:最近的?|(?<![最将接])近)[一二两三几半123](?:年|个月|天|日|周|个星期)(?!来|的时间来)|最近的?[一二两三几半]年(?=来)",
    "ref": _refs(),
    "past": rf"{_before('过去')}(?P<ref>过去){_after('过去')}",
    "relative day": rf"{_before('day')}(?P<dayword>(?:{_any('day')}){_after('day')}|昨(?=传|从|在|，|召开|举行))(?: ?[(（](?P<month>{MONTH_NUMBER})月(?P<day>{DAY_NUMBER})日[)）](?= ?(?:{PARTS})))?{TAIL}",
    "week list": rf"(?:每个?{_WEEK_LIST}|{_WEEK_LIST}(?={PART_AND_CLOCK})){PART}?(?: ?{CLOCKS})?",
    "every week": rf"每个?{WEEK}(?P<weekday>{WEEKDAYS})(?!次|[个场期天名])(?:{PART})?(?: ?{CLOCKS})?",
    "weekday": rf"(?P<weekword>{_any('week')}){WEEK}(?P<weekday>{WEEKDAYS})(?!次|[个场期天名例年月]){PART}?(?: ?{CLOCKS})?",
    "bare weekday": rf"(?<![两每\d一二三四]){WEEK}(?P<weekday>{WEEKDAYS})(?= ?(?:{PARTS}|{CLOCK})){PART}?(?: ?{CLOCKS})?",
    "week": rf"(?P<weekword>{_any('week')}){WEEK}(?![期边围刊报])",
    "relative month": rf"{MONTH_WORD}{THIRD}?",
    "bare day": rf"{NO_NUMBER_BEFORE}{_NOT_BARE_BEFORE}(?P<day>[0-3]?\d|{TENS})日{_after('bare day')}{TAIL}|{NO_NUMBER_BEFORE}{_NOT_BARE_BEFORE}(?P<day2>{DAY_NUMBER})号(?P<part2>{PARTS})(?: ?(?P<clock2>{CLOCK}))?",
    "plan": rf"(?<![一二三四五六七八九十])(?P<plan>{_any('plan')})(?=[”\"’』」]|规划|时期|期间|以来|末)",
    "half": rf"(?P<within>{_any('half')}|第?[一二三四]季度|年初|年底|年末)",
    "festival": rf"{_before('festival')}(?<!迎“)(?<!庆“)(?<!庆‘)(?<!暖“)(?P<within>{_any('festival', 'lunar')}){_NAMED}",
    "season": r"(?P<season>今春|今夏|今秋|今冬|去冬|入春|入夏|入秋|入冬|这个(?:夏天|暑期|暑假|冬天|夏季|冬季|寒假|春天|秋天)|(?:暑假|暑期|寒假)(?=期间|来临|到来|将至|，|。)|[春夏秋冬][季天](?=来临|到来|将至)|(?<=正值)(?:暑假|暑期|寒假)|(?<=正逢)(?:暑假|暑期|寒假))",
    "old calendar": rf"(?:{YEAR} ?的? ?)?(?:农历|阴历)(?P<month>{MONTH_NUMBER}|正|腊)月(?P<day>初[一二三四五六七八九十]|{DAY_NUMBER}|廿[一二三四五六七八九])",
    "name year": r"(?<=健康中国)(?P<year>20\d\d)(?!\d|年|[-/.])",
}

# Where a time can begin, cheap to find, and the kinds to try there.
_NUMERAL_KINDS = (
    "days",
    "day",
    "months",
    "near months",
    "month",
    "bare month",
    "within",
    "year",
    "decade",
    "century",
    "ago",
    "half",
    "bare day",
    "plan",
)
_DIGIT_KINDS = (
    "mail",
    "stamp",
    "short stamp",
    "day stamp",
    "occasion",
    "days",
    "day",
    "months",
    "years",
    "month",
    "bare month",
    "within",
    "year",
) + ("decade", "century", "ago", "bare day", "name year")
_WORD_KINDS = tuple(
    kind
    for kind in KINDS
    if kind
    not in (
        "stamp",
        "short stamp",
        "day stamp",
        "occasion",
        "years",
        "century",
        "near months",
        "name year",
        "plan",
        "bare day",
    )
)
_NAMED_TIMES = _any("day", "same", "year", "month", "festival", "lunar", "half")
STARTS = {
    "digits": (
        r"(?<!\d)(?=\d{1,4} ?(?:[-年月日号./·至到个余多半天周星世礼][^%％]|[JFMASOND][a-z]{2}|年$|[日号]$|月$))",
        _DIGIT_KINDS,
    ),
    "健康中国": (r"(?<=健康中国)(?=20\d\d)", ("name year",)),
    "numerals": (
        r"(?=[一二两三四五六七八九十][〇○零一二三四五六七八九十两]{0,3} ?(?:[年月日世周天半季礼余多]|个(?:多|余)?半?(?:月|星期|礼拜)|星期))(?!一个人)",
        _NUMERAL_KINDS,
    ),
    "plans": (rf"(?={_any('plan')}[”\"’』」规时期以末])", ("plan",)),
    "words": (
        rf"(?={_NAMED_TIMES}|昨[从在，召开举传]|每年|往年|每个?(?:周|星期)|[上下本这](?:上|个|一)?(?:周|星期|礼拜)|(?:周|星期|礼拜)[一二三四五六日天]"
        rf"|{_section('past near', 'past far', 'future')}|未来|今后|过去|最?近的?[一二两三几半123]|第[一二三四1-4]季度|年[初底末]|半年|半个"
        r"|[上本]世纪|今[春夏秋冬]|去冬|入[春夏秋冬]|这个[夏暑冬秋寒春]|[暑寒]假|暑期|[春夏秋冬][季天](?:来临|到来|将至)|[正腊]月|农历|阴历|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,)",
        _WORD_KINDS,
    ),
}
