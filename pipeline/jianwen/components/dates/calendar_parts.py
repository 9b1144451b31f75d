"""Parts of years and months as values: 年底, 上半年, 二季度, 暑假, 春节, 5月中旬, 农历六月初八."""

import re
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date

from ..numerals import number
from .lunar import lunar_day, lunar_month, qingming
from .pieces import meanings
from .values import Period, Point, Value, last_day, of_day

_FESTIVALS, _LUNAR, _SEASONS, _HALVES = (meanings(kind) for kind in ("festival", "lunar", "season", "half"))
_FESTIVALS["十一"] = _FESTIVALS["国庆"]  # only before 假期 and such (patterns/named.py)
_QUARTER = re.compile(r"第?([一二三四1-4])季度|Q([1-4])")
_FIRST_QUARTERS = re.compile(r"前([一二两三])个?季度")
_FIRST_MONTHS = re.compile(r"前(.+)个月")


def third(month: Point, word: str | None) -> Value:
    """上旬, 中旬, 下旬 of a month as days; its beginning and its end are the month itself."""
    if word not in ("上旬", "中旬", "下旬") or month.month is None:
        return month
    first = {"上旬": 1, "中旬": 11, "下旬": 21}[word]
    last = last_day(month.year, month.month) if word == "下旬" else first + 9
    return Period(replace(month, unit="day", day=first), replace(month, unit="day", day=last))


def within_year(word: str, year: int | None, told: Value | None = None) -> Value:
    """A part of the year: a half, a quarter, months, a season, a festival, its end, or the whole of it.

    `told` is the time told before, which 同期 compares with.
    """
    whole = Point("year", year)
    if word in _HALVES:
        first = 1 if _HALVES[word] == "1" else 7
        return Period(Point("month", year, first), Point("month", year, first + 5))
    if quarter := _QUARTER.fullmatch(word):
        return f"{whole}-Q{number(quarter[1] or quarter[2])}"
    if quarters := _FIRST_QUARTERS.fullmatch(word):
        return Period(Point("month", year, 1), Point("month", year, 3 * number(quarters[1])))
    if months := _FIRST_MONTHS.fullmatch(word):
        return Period(Point("month", year, 1), Point("month", year, number(months[1])))
    if word in _SEASONS:
        return "/".join(f"{whole}-{season}" for season in _SEASONS[word].split())
    if word in _FESTIVALS or word in _LUNAR:
        return _festival(word, year)
    if word in ("底", "末", "年底", "年末"):
        return Point("month", year, 12)
    return _same_period(told, year) if word == "同期" else whole


def _same_period(told: Value | None, year: int | None) -> Value:
    """The period told last, in another year."""
    if isinstance(told, Period):
        return Period(replace(told.first, year=year), replace(told.last, year=year))
    return Point("year", year)


def festival_day(word: str, year: int) -> date | None:
    """The day of a festival in a year; None for another word and where the Chinese calendar is not known."""
    if not MINYEAR <= year <= MAXYEAR:
        return None
    if code := _FESTIVALS.get(word):
        return qingming(year) if code == "qingming" else date(year, *map(int, code.split("-")))
    if word in _LUNAR:
        month, day = map(int, _LUNAR[word].split("-"))
        return lunar_day(year, month, day)
    return None


def _festival(word: str, year: int | None) -> Value:
    if year is None:
        fixed = _FESTIVALS.get(word, "qingming")
        month, _, day = fixed.partition("-")
        return Point("day", None, int(month), int(day)) if day else Point("year")
    found = festival_day(word, year)
    return Point("year", year) if found is None else of_day(found, "TNI" if word.endswith("夜") else "")


def lunar_span(year: int, month: str, day: str | None, leap: bool) -> tuple[date, date] | None:
    """The first and the last day of a month of the Chinese calendar, or one of its days twice; None for no such one."""
    months = {"正": 1, "冬": 11, "腊": 12}
    number_of_month = months.get(month) or number(month)
    if day is None:
        return lunar_month(year, number_of_month, leap)
    ordinal = number(day.removeprefix("初"))
    found = lunar_day(year, number_of_month, ordinal, leap) if ordinal else None
    return (found, found) if found else None
