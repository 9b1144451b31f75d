"""Parts of years and months as values: 年底, 上半年, 二季度, 暑假, 春节, 5月中旬, 农历六月初八."""

import re
from dataclasses import replace

from .lunar import lunar_day, qingming
from .numerals import number
from .pieces import meanings
from .values import Period, Point, Value, last_day, of_day

_FESTIVALS, _LUNAR, _SEASONS, _HALVES = (meanings(kind) for kind in ("festival", "lunar", "season", "half"))
_QUARTER = re.compile(r"第?([一二三四1-4])季度")
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
        return f"{whole}-Q{number(quarter[1])}"
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


def _festival(word: str, year: int | None) -> Value:
    if (code := _FESTIVALS.get(word)) and code != "qingming":
        month, day = code.split("-")
        return Point("day", year, int(month), int(day))
    if year is None:
        return Point("year")
    if word in _LUNAR:
        month, day = _LUNAR[word].split("-")
        found = lunar_day(year, int(month), int(day))
    else:
        found = qingming(year)
    if found is None:
        return Point("year", year)
    return of_day(found, "TNI" if word.endswith("夜") else "")


def lunar_value(year: int | None, month: str, day: str) -> Value:
    """A day of the Chinese calendar; without a year it can be any day of any year."""
    months = {"正": 1, "腊": 12}
    if year is None:
        return Point("year")
    found = lunar_day(year, months.get(month) or number(month), number(day.removeprefix("初").replace("廿", "二十")))
    return Point("year", year) if found is None else of_day(found)
