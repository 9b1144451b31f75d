"""Gives every time that was read its value: the one step that looks at the publication date and at the story so far."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from . import absolute, relative
from .pieces import meanings
from .reading import Reading
from .story import DATELINE, Story
from .values import Period, Point, Value, between, of_iso, shift_days

_DAYS = meanings("day")
_SPOKEN = re.compile(r"(今[天日]|昨[天日]) ?[（(]$")


def resolve(text: str, readings: Iterable[Reading], published: str | None) -> list[tuple[Reading, str | None]]:
    """The value of each reading, in order; None where the calendar has no such day.

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
        value = _value(story, reading)
        found.append((reading, _checked(value)))
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
    first = _RULES[reading.kind](story, reading)
    if reading.to is None:
        return first
    if not isinstance(first, Point):
        return between(first, _RULES[reading.to.kind](replace(story, last=first), reading.to))
    if reading.get("within") in ("初", "年初"):
        first = Point("month", first.year, 1)
    return between(first, _end(story, first, reading.to))


def _end(story: Story, first: Point, reading: Reading) -> Value:
    """The end of a range: what it doesn't say, its beginning says."""
    value = _RULES[reading.kind](replace(story, day=first if first.unit == "day" else story.day, ending=True), reading)
    if not isinstance(value, Point) or reading.get("year", "short", "yearword") or first.year is None:
        return value
    if (
        reading.kind in ("bare day", "day", "month", "bare month")
        and value.month is not None
        and first.month is not None
    ):
        year = first.year + (
            (value.month, value.day or 0) < (first.month, first.day or 0) and reading.kind != "bare day"
        )
        return replace(value, year=year)
    return value


_RULES: dict[str, Callable[[Story, Reading], Value]] = {
    "mail": absolute.stamp,
    "stamp": absolute.stamp,
    "short stamp": absolute.stamp,
    "day stamp": absolute.stamp,
    "occasion": absolute.month_day,
    "days": absolute.month_day,
    "day": absolute.month_day,
    "months": absolute.month,
    "near months": absolute.month,
    "years": absolute.just_year,
    "month": absolute.month,
    "bare month": absolute.month,
    "within": absolute.within,
    "since now": relative.since_now,
    "day of month": absolute.day_of_month,
    "year": absolute.just_year,
    "decade": absolute.decade,
    "century": absolute.century,
    "ago": relative.ago,
    "same day": relative.same_day,
    "far": relative.future,
    "past years": relative.past_years,
    "past span": relative.past,
    "ref": relative.ref,
    "past": relative.past,
    "relative day": relative.relative_day,
    "week list": relative.any_week,
    "every week": relative.every_week,
    "weekday": relative.weekday,
    "bare weekday": relative.every_week,
    "week": relative.just_week,
    "relative month": absolute.relative_month,
    "bare day": absolute.bare_day,
    "plan": absolute.plan,
    "half": absolute.within,
    "festival": absolute.within,
    "season": absolute.season,
    "old calendar": absolute.old_calendar,
    "name year": absolute.just_year,
}
