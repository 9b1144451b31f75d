"""The grammar of dates: one pattern for each way to name a time, in the order in which they are tried.

The patterns read plain text (plain.py). A group means the same in every pattern: year, short (two digits), yearword
(去年), month, day, last (the end of 5月6-8日), third (中旬), within (a part of the year), part and clock (of the
day), count and unit (三个月前), ref (近日).
"""

from .calendar import ABSOLUTE, ENDS, STAMPS
from .counted import RELATIVE
from .named import LUNAR, NAMED
from .repeated import REPEATED

# By far the most dates are days: they are tried first.
KINDS = {"day": ABSOLUTE["day"]} | STAMPS | LUNAR | ABSOLUTE | REPEATED | RELATIVE | NAMED

# After these kinds the weekday, a part of the day and a clock time may follow (clock.TAIL); after NEEDS_TAIL one of the
# last two must, or else it is no date (周三上午, but not 周三).
NEEDS_TAIL = frozenset(("week list", "bare weekday"))
WITH_TAIL = NEEDS_TAIL | {
    "day",
    "since now",
    "day of month",
    "same day",
    "relative day",
    "weekday",
    "bare day",
    "nth weekday",
    "every week",
    "every week list",
    "every month",
}

# What a range can begin with, and what it can end with then.
_DATES = ("day", "within", "month", "year", "bare day", "relative month", "today")
BEGINNINGS = dict.fromkeys(
    ("day", "within", "month", "bare month", "year", "bare day", "half", "day of month", "relative month"), _DATES
) | {
    "stamp": ("stamp",),
    "weekday": ("weekday",),
    "relative day": ("relative day", "day", "today"),
    "lunar day": ("lunar day",),
    "lunar date": ("lunar day",),
}

__all__ = [
    "ABSOLUTE",
    "BEGINNINGS",
    "ENDS",
    "KINDS",
    "LUNAR",
    "NAMED",
    "NEEDS_TAIL",
    "RELATIVE",
    "REPEATED",
    "STAMPS",
    "WITH_TAIL",
]
