"""Times that name a part of the calendar: stamps, days, months, years, decades."""

from ..clock import STAMP_CLOCK
from ..pieces import (
    DAY,
    DAY_NUMBER,
    DIGIT,
    FOUR,
    LUNAR_DAY,
    MONTH,
    MONTH_NUMBER,
    MONTH_WORD,
    NO_NUMBER_BEFORE,
    NOT_BARE_BEFORE,
    NOT_IN_NAME,
    NTH_WEEK,
    PARTS_OF_YEAR,
    THIRD,
    TO,
    WEEK,
    WEEKDAYS,
    YEAR,
    YEAR_OF,
    any_word,
    not_after,
    section,
)

NO_STAMP_BEFORE = r"(?<![\d./])(?<!\d-)"  # a dash after no digit opens a subtitle: ——2018-2022年度
ENGLISH_MONTH = r"(?P<english>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
OCCASION = rf"(?=[”\"’'）)]?[^，。、；\n]{{0,9}}?(?:{section('occasion')}))"
OF_YEAR = r"(?:财年|财政年度|会计年度|年度(?!假)|年)"
# A short year is a year only where no length of time can stand: 08年, 于98年.
SHORT = rf"(?:[0０]\d|[〇零]{DIGIT}|(?<=[于自从在到至])(?:9\d|九{DIGIT}))"

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

ABSOLUTE = {
    "day": rf"(?:{YEAR_OF})?{MONTH} ?{DAY}",
    "decades": (
        r"(?:(?P<century>[上本]|\d\d|[一二]十[一二]?)世纪)?"
        r"(?P<decade>[一二三四五六七八九])(?P<last>[二三四五六七八九])十年代"
    ),
    "decade": (
        rf"(?:(?P<century>[上本]|\d\d|[一二]十[一二]?)世纪(?P<decade>[1-9]0|[一二三四五六七八九]十)|(?P<year>{FOUR})"
        rf"|{NO_NUMBER_BEFORE}(?P<decade2>[1-9]0|[二三四五六七八九]十))年代(?:初期?|中期|后期|末期?)?"
    ),
    "century": r"(?P<century>[上本]|\d\d|[一二]十[一二]?)世纪(?:初|末|中叶|中期)?",
    "school year": (
        rf"(?:(?P<year>{FOUR})(?: ?年?[-/至到](?P<last>{FOUR}|\d\d))?|(?P<yearword>{any_word('school')}))"
        r"学年(?![龄级纪])度?"
        rf"(?P<term>{any_word('term')})?"
    ),
    "days": rf"(?:{YEAR_OF})?{MONTH} ?(?P<day>{DAY_NUMBER})(?:[日号]?{TO}|[、和])(?P<last>{DAY_NUMBER})[日号]",
    "months": (rf"(?:{YEAR_OF})?{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER})月?{TO}(?P<last>{MONTH_NUMBER})月份?(?!\d)"),
    "near months": r"(?P<month>[一二三四五六七八九])(?P<last>[二三四五六七八九])月份?(?=[，。、）)”])",
    "nth weekday": rf"(?:{YEAR_OF})?{MONTH}份?的? ?{NTH_WEEK}",
    "years": (
        rf"(?<![\d.])(?<!\d-)(?P<year>{FOUR})(?: ?年度?)?(?:-|至|到|/(?=\d+(?:年度|财)))"
        rf"(?P<last>{FOUR}|\d\d(?=年度|财))"
        rf"(?: ?{OF_YEAR})(?! ?\d{{1,2}} ?月|[初底末])"
    ),
    "month": rf"{YEAR_OF}{MONTH}份?{THIRD}?",
    # 一月前 is a month ago, 3月前 is before March.
    "bare month": (
        rf"{NOT_BARE_BEFORE}{MONTH}(?:份|(?<![一二三四五六七八九十]月(?=前)){not_after('bare month')}){THIRD}?"
    ),
    "within": rf"{YEAR_OF}{PARTS_OF_YEAR}{NOT_IN_NAME}",
    "since now": rf"(?:即日起?|今[天日]?起){TO}(?:{YEAR})?{MONTH} ?{DAY}",
    "day of month": rf"{MONTH_WORD}(?P<day>{DAY_NUMBER})[日号]",
    "year": rf"{YEAR}(?:度(?!假))?(?<!每年)(?<!往年)(?<!当年){not_after('year')}",
    "fiscal year": rf"(?<!\d)(?P<year>{FOUR}) ?(?:财年|财政年度|会计年度)",
    "short year": rf"(?<![\d〇一二三四五六七八九十百千万])(?P<short>{SHORT})年{not_after('year')}(?![代级龄后前内来])",
}

# What can stand at the far end of a range: 4月, 2019年底, 13日, 今 (至今), 周五.
ENDS = {
    "day": rf"(?:{YEAR_OF})?{MONTH} ?{DAY}",
    "within": rf"{YEAR_OF}{PARTS_OF_YEAR}",
    "month": rf"(?:{YEAR_OF})?{MONTH}份?{THIRD}?",
    "year": rf"{YEAR}(?:度(?!假))?(?<!当年)",
    "bare day": rf"(?P<day>{DAY_NUMBER})[日号]",
    "weekday": rf"(?P<weekword>{any_word('week')})?{WEEK}(?P<weekday>{WEEKDAYS})",
    "relative day": rf"(?P<dayword>{any_word('day')})",
    "relative month": rf"{MONTH_WORD}{THIRD}?",
    "lunar day": rf"(?:(?P<leap>闰)?(?P<month>{MONTH_NUMBER}|[正冬腊])月)?(?P<day>{LUNAR_DAY}|{DAY_NUMBER})",
    "stamp": rf"(?P<year>{FOUR})(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d)",
    "today": r"今(?![\u3400-\u9fff]?[年天日晚晨早夜春夏秋冬生世后])",
}
