"""Normalised values of dates, with what is unknown left open."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

PAST, FUTURE = "PAST_REF", "FUTURE_REF"

Unit = Literal["year", "month", "day"]


@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month or a day, any part of which may be unknown (None); `part` is TMO, TAF, TEV, TNI or empty."""

    unit: Unit
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""

    def __str__(self) -> str:
        text = "XXXX" if self.year is None else f"{self.year:04}"
        if self.unit != "year":
            text += "-XX" if self.month is None else f"-{self.month:02}"
        if self.unit == "day":
            text += ("-XX" if self.day is None else f"-{self.day:02}") + self.part
        return text

    @property
    def date(self) -> date | None:
        """The day, when all of it is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day. An unknown year may be a leap year."""
        if self.year is not None and not MINYEAR <= self.year <= MAXYEAR:
            return False
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None or 1 <= self.day <= 28:
            return True
        return 1 <= self.day <= (31 if self.month is None else last_day(self.year, self.month))

    def at(self, unit: Unit) -> Point:
        """The point seen as a coarser or a finer unit; what a finer one needs is unknown."""
        month = None if unit == "year" else self.month
        return Point(unit, self.year, month, self.day if unit == "day" else None)


@dataclass(frozen=True, slots=True)
class Period:
    """From a point to a point, both included."""

    first: Point
    last: Point

    def __str__(self) -> str:
        return f"{self.first}/{self.last}"


NO_DAY = Point("day", month=0)
"""A time that the calendar does not have; 2月30日 is another."""

Value = Point | Period | str
"""A str is a value that is written as it stands: PAST_REF, 199X, 2023-W32, 2020-WI, XXXX-WXX-3."""


def between(first: Value, last: Value) -> Value:
    """From the beginning of the first to the end of the last; without parts of days."""
    begin: Value = first.first if isinstance(first, Period) else first
    end = last.last if isinstance(last, Period) else last
    if not isinstance(begin, Point) or not isinstance(end, Point):
        return f"{begin}/{end}"
    return Period(replace(begin, part=""), replace(end, part=""))


def last_day(year: int | None, month: int) -> int:
    """The number of days of a month; of February 29 when the year is unknown."""
    return (29 if month == 2 else monthrange(2001, month)[1]) if year is None else monthrange(year, month)[1]


def of_day(day: date, part: str = "") -> Point:
    """A known day as a point."""
    return Point("day", day.year, day.month, day.day, part)


def of_iso(text: str | None) -> Point | None:
    """A partial ISO date (2023, 2023-05, 2023-05-24) as a point.

    None for None, for another form and for a day that does not exist.
    """
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    point = Point("day" if day is not None else "month" if month is not None else "year", year, month, day)
    return point if point.exists and year else None


def shift_years(point: Point, years: int) -> Point:
    """The year that lies `years` later."""
    return Point("year", None if point.year is None else point.year + years)


def shift_months(point: Point, months: int) -> Point:
    """The month that lies `months` later; unknown where the point's month is."""
    if point.month is None:
        return Point("month", point.year if months == 0 else None)
    turns, month = divmod(point.month - 1 + months, 12)
    return Point("month", None if point.year is None else point.year + turns, month + 1)


def shift_days(point: Point, days: int) -> Point:
    """The day that lies `days` later.

    With only the month known, the day is unknown; with the year unknown, the date is worked out as long as it does not
    depend on whether the year is a leap year.
    """
    if point.day is None or point.month is None:
        return replace(point, unit="day", day=None, part="") if days else replace(point, unit="day", part="")
    if point.year is not None:
        try:
            return of_day(date(point.year, point.month, point.day) + timedelta(days=days))
        except (ValueError, OverflowError):
            return Point("day")
    try:
        common, leap = (date(year, point.month, point.day) + timedelta(days=days) for year in (2001, 2004))
    except (ValueError, OverflowError):
        return Point("day")
    return replace(of_day(common), year=None) if (common.month, common.day) == (leap.month, leap.day) else Point("day")


def week(day: date) -> str:
    """The ISO week of a day: 2023-W32."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"
