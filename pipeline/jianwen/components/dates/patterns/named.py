"""Times with a name: plans, halves and quarters of the year, festivals, seasons."""

from ..pieces import DAY_NUMBER, LUNAR_DAY, MONTH_NUMBER, NOT_IN_NAME, QUARTERS, YEAR_OF, any_word, not_before

OLD = r"(?:农历|阴历|旧历) ?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
MONTH = rf"(?P<leap>闰)?(?P<month>{MONTH_NUMBER}|[正冬腊])月"
DAY = rf"(?P<day>{LUNAR_DAY}|{DAY_NUMBER})"
DAY2 = DAY.replace("<day>", "<day2>")

# Days of the Chinese calendar: after 农历, or plain from their form (八月初三, 腊月廿三, 闰二月).
LUNAR = {
    "lunar date": rf"(?:{YEAR_OF})?{OLD}{MONTH}(?:{DAY}日?)?",
    "lunar year": rf"{OLD}{YEAR_OF}{MONTH}(?:{DAY}日?)?",
    "lunar day": rf"(?:{YEAR_OF})?{MONTH}(?P<day>{LUNAR_DAY})(?!天)",
    "lunar month": rf"(?:{YEAR_OF})?(?:(?P<month>[正腊])月{DAY}|(?P<leap>闰)(?P<month2>{MONTH_NUMBER})月{DAY2}?)",
}

NAMED = {
    "plan": rf"(?<![一二三四五六七八九十])(?P<plan>{any_word('plan')})(?=[”\"’』」]|规划|时期|期间|以来|末)",
    "half": rf"(?P<within>{any_word('half')}|{QUARTERS}|年初|年底|年末)",
    "festival": (
        rf"{not_before('festival')}(?<!迎“)(?<!庆“)(?<!庆‘)(?<!暖“)"
        rf"(?P<within>{any_word('festival', 'lunar')}|十一(?=”?(?:黄金周|长假|假期|期间))){NOT_IN_NAME}"
    ),
    "season": (
        r"(?P<season>[今入][春夏秋冬]|去冬|这个(?:[春夏秋冬][天季]|暑期|暑假|寒假)"
        r"|(?:暑假|暑期|寒假)(?=期间|来临|到来|将至|，|。)|[春夏秋冬][季天](?=来临|到来|将至)"
        r"|(?:(?<=正值)|(?<=正逢))(?:暑假|暑期|寒假))"
    ),
    "name year": r"(?<=健康中国)(?P<year>20\d\d)(?!\d|年|[-/.])",
}
