"""Which part of the day a clock time or a word like 傍晚 means."""

import re

from .numerals import number
from .pieces import meanings

_PARTS = meanings("part") | meanings("short")
_HOUR = re.compile(r"(?<![\d:.])(\d{1,2}|二?十[一二三四]?|[一二三四五六七八九])(?=[时点:])")
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
