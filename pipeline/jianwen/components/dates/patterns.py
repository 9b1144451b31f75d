"""The grammar of dates: one pattern for each way to name a time, in the order in which they are tried.

The patterns read plain text (pieces.plain). A group means the same in every pattern: year, short (two digits), yearword
(去年), month, day, last (the end of 5月6-8日), third (中旬), within (a part of the year), part and clock (of the
day), count and unit (三个月前), ref (近日).
"""

from .pieces import (
    CLOCK,
    CLOCKS,
    COUNT,
    DAY,
    DAY_NUMBER,
    ENGLISH_MONTH,
    FOUR,
    MONTH,
    MONTH_NUMBER,
    MONTH_WORD,
    NO_NUMBER_BEFORE,
    NOT_BARE_BEFORE,
    NOT_IN_NAME,
    OCCASION,
    PART,
    PART_AND_CLOCK,
    PARTS,
    PARTS_OF_YEAR,
    STAMP_CLOCK,
    TAIL,
    TENS,
    THIRD,
    TO,
    WEEK,
    WEEK_LIST,
    WEEKDAYS,
    YEAR,
    any_word,
    not_after,
    not_before,
    references,
)

YEAR_OF = rf"{YEAR} ?的? ?"
NO_STAMP_BEFORE = r"(?<![\d./])(?<!\d-)"  # a dash after no digit opens a subtitle: ——2018-2022年度
NOT_COUNTED = r"(?![次个场期天名例年月])"  # 每周一次, 周一个

# What can stand at either end of a range: 4月, 2019年底, 13日.
ENDS = {
    "day": rf"(?:{YEAR_OF})?{MONTH} ?{DAY}{TAIL}",
    "within": rf"{YEAR_OF}{PARTS_OF_YEAR}",
    "month": rf"(?:{YEAR_OF})?{MONTH}份?{THIRD}?",
    "year": rf"{YEAR}(?:度(?!假))?",
    "bare day": rf"(?P<day>{DAY_NUMBER})[日号]{TAIL}",
}

# Times as machines and header lines write them.
STAMPS = {
    "mail": (
        rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?)?(?P<day>\d{{1,2}}) {ENGLISH_MONTH} (?P<year>\d{{4}})"
        rf"{STAMP_CLOCK}?(?: ?GMT| ?UTC| ?[+-]\d{{4}})?"
    ),
    "stamp": (
        rf"{NO_STAMP_BEFORE}(?P<year>{FOUR})(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d)"
        rf"(?!(?P=mark)\d){STAMP_CLOCK}?"
    ),
    "short stamp": rf"{NO_STAMP_BEFORE}(?P<short>\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d) {{1,2}}{STAMP_CLOCK}",
    "day stamp": rf"{NO_STAMP_BEFORE}(?P<month>[01]?\d)[-/](?P<day>[0-3]?\d) {{1,2}}{STAMP_CLOCK}",
    "occasion": (rf"(?<![\d.·\-])(?P<month>{MONTH_NUMBER})[.·](?P<day>[0-3]?\d)(?![\d.%亿万米公元倍级分]){OCCASION}"),
}

# Times that name a part of the calendar.
ABSOLUTE = {
    "decade": (
        r"(?P<century>上|本|\d\d|[一二]十[一二]?)世纪(?P<decade>[1-9]0|[一二三四五六七八九]十)年代"
        rf"|(?P<year>{FOUR})年代|{NO_NUMBER_BEFORE}(?P<decade2>[1-9]0|[二三四五六七八九]十)年代"
    ),
    "century": r"(?P<century>\d\d|[一二]十[一二]?)世纪",
    "days": rf"(?:{YEAR_OF})?{MONTH} ?(?P<day>{DAY_NUMBER})[日号]?{TO}(?P<last>{DAY_NUMBER})[日号]",
    "day": ENDS["day"],
    "months": (rf"(?:{YEAR_OF})?{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER})月?{TO}(?P<last>{MONTH_NUMBER})月份?(?!\d)"),
    "near months": r"(?P<month>[一二三四五六七八九])(?P<last>[二三四五六七八九])月份?(?=[，。、）)”])",
    "years": (
        rf"(?<![\d.])(?<!\d-)(?P<year>{FOUR})(?: ?年)?(?:-|至|到)(?P<last>{FOUR})(?: ?年度?)"
        r"(?! ?\d{1,2} ?月|[初底末])"
    ),
    "month": rf"{YEAR_OF}{MONTH}份?{THIRD}?",
    # 一月前 is a month ago, 3月前 is before March.
    "bare month": (
        rf"{NOT_BARE_BEFORE}{MONTH}(?:份|(?<![一二三四五六七八九十]月(?=前)){not_after('bare month')}){THIRD}?"
    ),
    "within": ENDS["within"] + NOT_IN_NAME,
    "since now": rf"即日起?{TO}(?:{YEAR})?{MONTH} ?{DAY}{TAIL}",
    "day of month": rf"{MONTH_WORD}(?P<day>{DAY_NUMBER})[日号]{TAIL}",
    "year": rf"{YEAR}(?:度(?!假))?(?<!每年)(?<!往年){not_after('year')}",
}

# Times that are counted from another, or only say past or future.
RELATIVE = {
    "ago": (
        rf"{NO_NUMBER_BEFORE}(?P<count>{COUNT}个?半|{COUNT}|半)(?P<vague>多|余)?个?(?P<vague2>多|余)?"
        rf"(?P<unit>年|月|星期|周|礼拜|天|日)(?P<vague3>多)?前(?!后)(?:的(?P<within>{any_word('season')}))?"
    ),
    "same day": rf"(?<!后)(?P<same>{any_word('same')})(?!或第){TAIL}",
    "far": rf"(?:未来|今后)的?(?:\d{{1,2}}-)?{COUNT}(?:年|个月|天|周)",
    "past years": rf"过去的?(?P<count>{COUNT}|几)(?P<unit>年|个月|天|周)",
    "past span": (
        r"(?:最近的?|(?<![最将接])近)[一二两三几半123](?:年|个月|天|日|周|个星期)(?!来|的时间来)"
        r"|最近的?[一二两三几半]年(?=来)"
    ),
    "ref": rf"(?P<ref>{references()})",
    "past": rf"{not_before('过去')}(?P<ref>过去){not_after('过去')}",
    "relative day": (
        rf"{not_before('day')}(?P<dayword>(?:{any_word('day')}){not_after('day')}|昨(?=传|从|在|，|召开|举行))"
        rf"(?: ?[(（](?P<month>{MONTH_NUMBER})月(?P<day>{DAY_NUMBER})日[)）](?= ?(?:{PARTS})))?{TAIL}"
    ),
    "week list": rf"(?:每个?{WEEK_LIST}|{WEEK_LIST}(?={PART_AND_CLOCK})){PART}?(?: ?{CLOCKS})?",
    "every week": rf"每个?{WEEK}(?P<weekday>{WEEKDAYS}){NOT_COUNTED}(?:{PART})?(?: ?{CLOCKS})?",
    "weekday": (rf"(?P<weekword>{any_word('week')}){WEEK}(?P<weekday>{WEEKDAYS}){NOT_COUNTED}{PART}?(?: ?{CLOCKS})?"),
    "bare weekday": (
        rf"(?<![两每\d一二三四]){WEEK}(?P<weekday>{WEEKDAYS})(?= ?(?:{PARTS}|{CLOCK})){PART}?(?: ?{CLOCKS})?"
    ),
    "week": rf"(?P<weekword>{any_word('week')}){WEEK}(?![期边围刊报])",
    "relative month": rf"{MONTH_WORD}{THIRD}?",
    "bare day": (
        rf"{NO_NUMBER_BEFORE}{NOT_BARE_BEFORE}(?:(?P<day>[0-3]?\d|{TENS})日{not_after('bare day')}{TAIL}"
        rf"|(?P<day2>{DAY_NUMBER})号(?P<part2>{PARTS})(?: ?(?P<clock2>{CLOCK}))?)"
    ),
}

# Names of times: plans, halves and quarters of the year, festivals, seasons.
NAMED = {
    "plan": rf"(?<![一二三四五六七八九十])(?P<plan>{any_word('plan')})(?=[”\"’』」]|规划|时期|期间|以来|末)",
    "half": rf"(?P<within>{any_word('half')}|第?[一二三四]季度|年初|年底|年末)",
    "festival": (
        rf"{not_before('festival')}(?<!迎“)(?<!庆“)(?<!庆‘)(?<!暖“)"
        rf"(?P<within>{any_word('festival', 'lunar')}){NOT_IN_NAME}"
    ),
    "season": (
        r"(?P<season>[今入][春夏秋冬]|去冬|这个(?:[春夏秋冬][天季]|暑期|暑假|寒假)"
        r"|(?:暑假|暑期|寒假)(?=期间|来临|到来|将至|，|。)|[春夏秋冬][季天](?=来临|到来|将至)"
        r"|(?:(?<=正值)|(?<=正逢))(?:暑假|暑期|寒假))"
    ),
    "old calendar": (
        rf"(?:{YEAR_OF})?(?:农历|阴历)(?P<month>{MONTH_NUMBER}|正|腊)月"
        rf"(?P<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]|{DAY_NUMBER})"
    ),
    "name year": r"(?<=健康中国)(?P<year>20\d\d)(?!\d|年|[-/.])",
}

KINDS = STAMPS | ABSOLUTE | RELATIVE | NAMED
