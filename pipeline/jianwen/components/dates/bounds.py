"""The first and the last day that a normalised value can mean."""

import re
from datetime import date, timedelta

from .values import last_day

# The first and the last month of a season; winter has the year in which it begins (2022-WI: 2022-12 to 2023-02).
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T[A-Z]{2})?")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-XX(?:T[A-Z]{2})?)?")
_YEARS = re.compile(r"(\d{2,4})(X{0,2})(?:-XX-(?:XX|\d\d)(?:T[A-Z]{2})?)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-([1-7]))?(?:T[A-Z]{2})?")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")

Days = tuple[date, date]


def bounds(value: str) -> tuple[str | None, str | None]:
    """The first and the last day that `value` can mean, each None where open.

    A range goes from the beginning of its first end to the end of its last one. What no year is known of, and what says
    only past or future, is open on both sides. Raises nothing: a text that is no value is open too.
    """
    first, _, last = value.partition("/")
    begin, end = _days(first), _days(last or first)
    return begin and begin[0].isoformat(), end and end[1].isoformat()


def _days(value: str) -> Days | None:
    try:
        return next((days for read in _FORMS if (days := read(value)) is not None), None)
    except (ValueError, OverflowError):  # 2023-02-30, 2023-13, year 0
        return None


def _day(value: str) -> Days | None:
    if (match := _DAY.fullmatch(value)) is None:
        return None
    day = date(*map(int, match.groups()))
    return day, day


def _span(year: int, month: int, to_year: int, to_month: int) -> Days:
    return date(year, month, 1), date(to_year, to_month, last_day(to_year, to_month))


def _month(value: str) -> Days | None:
    if (match := _MONTH.fullmatch(value)) is None:
        return None
    year, month = int(match[1]), int(match[2])
    return _span(year, month, year, month)


def _years(value: str) -> Days | None:
    """A year, a decade (199X), a century (20XX), or a day of an unknown month (2017-XX-06)."""
    if (match := _YEARS.fullmatch(value)) is None or len(match[1] + match[2]) != len("2023"):
        return None
    return _span(int(match[1] + "0" * len(match[2])), 1, int(match[1] + "9" * len(match[2])), 12)


def _week(value: str) -> Days | None:
    if (match := _WEEK.fullmatch(value)) is None:
        return None
    monday = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1))
    return monday, monday if match[3] else monday + timedelta(days=6)


def _quarter(value: str) -> Days | None:
    if (match := _QUARTER.fullmatch(value)) is None:
        return None
    year, last = int(match[1]), 3 * int(match[2])
    return _span(year, last - 2, year, last)


def _season(value: str) -> Days | None:
    if (match := _SEASON.fullmatch(value)) is None:
        return None
    year, (first, last) = int(match[1]), _SEASONS[match[2]]
    return _span(year, first, year + (last < first), last)


_FORMS = (_day, _month, _years, _week, _quarter, _season)
