"""Gives every time that was read its value: the one step that looks at the publication date and at the story so far."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from . import absolute, named, relative, repeated
from .pieces import meanings
from .reading import Reading
from .story import DATELINE, Story
from .values import Period, Point, Value, between, of_iso, shift_days
from .years import names_year, year_shift

_DAYS = meanings("day")
_SPOKEN = re.compile(r"(今[天日]|昨[天日]) ?[（(]$")


class Resolved(NamedTuple):
    """A reading with its value, None where the calendar has no such day, and in words how it was got."""

    reading: Reading
    value: str | None
    notes: tuple[str, ...]


def resolve(text: str, readings: Iterable[Reading], published: str | None) -> list[Resolved]:
    """The value of each reading, in order.

    `published` is a partial ISO date; what it leaves open stays open. An unusable one counts as None.
    """
    readings = list(readings)
    anchor = of_iso(published)
    story = Story(text, anchor, today=_dateline(text, readings, anchor))
    story.first = next(
        (v for r in readings if r.kind == "day" and isinstance(v := absolute.month_day(story, r), Point)), None
    )
    found = []
    for reading in readings:
        story.notes.clear()
        value = _value(story, reading)
        found.append(Resolved(reading, _checked(value), tuple(story.notes)))
        story.remember(reading, value)
    return found


def _checked(value: Value) -> str | None:
    points = (value,) if isinstance(value, Point) else (value.first, value.last) if isinstance(value, Period) else ()
    return str(value) if all(point.exists for point in points) else None


def _dateline(text: str, readings: list[Reading], anchor: Point | None) -> Point | None:
    """The day in 中新网某地8月8日电; with no publication date, the day in a time stamp will do."""
    for reading in readings:
        if reading.kind == "day" and "part" not in reading.groups and DATELINE.match(text, reading.end):
            point = absolute.month_day(Story(text, anchor), reading)
            return point if isinstance(point, Point) and point.exists else None
        if reading.kind == "day" and (word := _SPOKEN.search(text[max(0, reading.start - 4) : reading.start])):
            point = absolute.month_day(Story(text, anchor), reading)
            if isinstance(point, Point) and point.exists:
                return shift_days(replace(point, part=""), -int(_DAYS[word[1]]))
        if reading.kind == "day stamp" and anchor is None:
            return absolute.stamp(Story(text, anchor), reading)
    return None


def _value(story: Story, reading: Reading) -> Value:
    first = RULES[reading.kind](story, reading)
    if reading.to is None:
        return first
    if reading.to.kind == "lunar day" and "month" not in reading.to.groups:  # 正月初一至初七
        return between(first, RULES["lunar day"](story, replace(reading.to, groups=reading.groups | reading.to.groups)))
    if not isinstance(first, Point):
        return between(first, RULES[reading.to.kind](replace(story, last=first), reading.to))
    if reading.get("within") in ("初", "年初"):
        first = Point("month", first.year, 1)
    return between(first, _end(story, first, reading.to))


def _end(story: Story, first: Point, reading: Reading) -> Value:
    """The end of a range: what it doesn't say, its beginning says."""
    if (shift := year_shift(reading)) is not None:  # 11月至次年3月
        value = RULES[reading.kind](story, reading)
        return replace(value, year=first.year and first.year + shift) if isinstance(value, Point) else value
    if reading.kind == "weekday" and "weekword" not in reading.groups:
        return _weekday_after(first, absolute.weekday_number(reading))
    value = RULES[reading.kind](replace(story, day=first if first.unit == "day" else story.day, ending=True), reading)
    if not isinstance(value, Point) or names_year(reading) or first.year is None or value.month is None:
        return value
    if reading.kind == "bare day" and (value.year, value.month, value.day) < (first.year, first.month, first.day):
        return absolute.next_month(value)
    if reading.kind in ("day", "month", "bare month") and first.month is not None:
        wraps = (value.month, value.day or 0) < (first.month, first.day or 0)
        return replace(value, year=first.year + wraps)
    return value


def _weekday_after(first: Point, weekday: int) -> Point:
    """The next such day of the week after the beginning of a range: 本周一至周五."""
    return Point("day") if first.date is None else shift_days(first, (weekday - first.date.isoweekday()) % 7)


RULES: dict[str, Callable[[Story, Reading], Value]] = {
    "mail": absolute.stamp,
    "stamp": absolute.stamp,
    "short stamp": absolute.stamp,
    "day stamp": absolute.stamp,
    "occasion": absolute.month_day,
    "lunar date": named.lunar_date,
    "lunar year": named.lunar_date,
    "lunar day": named.lunar_date,
    "lunar month": named.lunar_date,
    "decades": named.decade,
    "decade": named.decade,
    "century": named.century,
    "school year": named.school_year,
    "days": absolute.month_day,
    "day": absolute.month_day,
    "months": absolute.month,
    "near months": absolute.month,
    "nth weekday": absolute.nth_weekday,
    "years": absolute.just_year,
    "month": absolute.month,
    "bare month": absolute.month,
    "within": named.within,
    "since now": absolute.since_now,
    "day of month": absolute.day_of_month,
    "year": absolute.just_year,
    "fiscal year": absolute.just_year,
    "short year": absolute.just_year,
    "every month": repeated.every_month,
    "every week list": repeated.any_week,
    "week list": repeated.any_week,
    "every week": repeated.every_week,
    "every weekend": repeated.any_week,
    "bare weekday": repeated.every_week,
    "ago": relative.ago,
    "later": relative.later,
    "same day": relative.same_day,
    "far": relative.future,
    "past years": relative.past_years,
    "past span": relative.past,
    "ref": relative.ref,
    "past": relative.past,
    "relative day": relative.relative_day,
    "weekday": relative.weekday,
    "weekend": relative.weekend,
    "week": relative.just_week,
    "relative quarter": named.relative_quarter,
    "relative month": absolute.relative_month,
    "month part": absolute.month_part,
    "bare day": absolute.bare_day,
    "plan": named.plan,
    "half": named.within,
    "festival": named.within,
    "season": named.season,
    "name year": absolute.just_year,
    "today": absolute.today,  # only at the end of a range
}
