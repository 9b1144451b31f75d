"""Parts of the day and clock times: how they are written after a date, and which of TMO, TAF, TEV, TNI they mean."""

import re

from ..numerals import number
from .pieces import TO, WEEK, WEEKDAYS, any_word, meanings

PARTS = rf"(?:{any_word('part')}|[早晨](?=\d)|晚(?![会年期报餐饭安些宴婚辈上高]|间)|夜(?![市跑班景里间]))"
WATCH = r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?分?"
HOUR = r"(?:[01]?\d|2[0-4]|二?十[一二三四]?|[零一二两三四五六七八九])"
MINUTES = r"(?:[0-5]?\d多?|[一二三四五]?十[一二三四五六七八九]?)分"
SPOKEN = rf"{HOUR}(?:时|点钟?)(?![间段差代])(?:{MINUTES}|(?:整|半|多(?![人名位个]))?(?:许|左右)?)"
CLOCK = rf"(?:{WATCH}|{SPOKEN})"
STAMP_CLOCK = r"(?:[T ]{0,3}(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
# What may follow a day: its weekday, a part of the day, a clock time or two. Matches nothing at all, too.
TAIL = (
    rf"(?: ?[(（]? ?{WEEK}{WEEKDAYS} ?[)）]?)?(?P<eve>除夕夜)?(?:[,，]? ?的? ?(?P<part>{PARTS}))?"
    rf"(?: ?(?P<clock>{CLOCK}(?:{TO}(?:次日)?{CLOCK})?)| ?全天)?"
)

_PARTS = meanings("part") | meanings("short")
_HOUR = re.compile(r"(?<![\d:.])(\d{1,2}|二?十[一二三四]?|[零一二两三四五六七八九])(?=[时点:])")
NOON, EVENING, MIDNIGHT = 12, 18, 24  # TMO ends, TEV begins, no part of this day any more


def _of_hour(hour: int) -> str:
    if hour >= MIDNIGHT:
        return ""
    return "TMO" if hour < NOON else "TAF" if hour < EVENING else "TEV"


def part_of_day(word: str | None, clock: str | None) -> str:
    """TMO, TAF, TEV, TNI or nothing.

    The word decides where there is one, but 中午11点 is still morning; else the hour, or both hours of a range.
    """
    hours = {_of_hour(number(hour)) for hour in _HOUR.findall(clock or "")}
    if word:
        return "TMO" if word == "中午" and hours == {"TMO"} and "1" in (clock or "")[:2] else _PARTS[word]
    return hours.pop() if len(hours) == 1 else ""
