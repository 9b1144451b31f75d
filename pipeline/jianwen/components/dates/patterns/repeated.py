"""Times that come again: 每周三上午, 周一至周五9:00, 每月15日. 每年5月 is a month whose year is 每年 (calendar.py)."""

from ..pieces import DAY_NUMBER, NTH_WEEK, TO, WEEK, WEEKDAYS

NOT_COUNTED = r"(?![次个场期天名例年月])"  # 每周一次, 周一个
EVERY = r"(?:每逢|每个?|逢)"
WEEK_LIST = rf"{WEEK}{WEEKDAYS}(?:(?:[、和及,，]|{TO}){WEEK}?{WEEKDAYS}(?![个次天名]))+"

REPEATED = {
    "every month": (
        rf"每个?月的?(?:(?P<day>{DAY_NUMBER})[日号]|(?P<third>初|底|末|[上中下]旬)|{NTH_WEEK})(?![\d一二三四五六七八九十])"
    ),
    "every week list": rf"{EVERY}{WEEK_LIST}",
    "week list": WEEK_LIST,
    "every week": rf"{EVERY}{WEEK}(?P<weekday>{WEEKDAYS}){NOT_COUNTED}",
    "every weekend": r"每个?(?:周末|双休日)",
    "bare weekday": rf"(?<![两每\d一二三四]){WEEK}(?P<weekday>{WEEKDAYS})",
}
