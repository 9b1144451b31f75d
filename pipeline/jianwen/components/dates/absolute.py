"""Rules for days, months and years of the calendar. One rule a kind of reading."""

import re
from dataclasses import replace
from datetime import date

from ..numerals import number
from .calendar_parts import third
from .clock import part_of_day
from .pieces import meanings
from .reading import Reading
from .story import Story
from .values import Period, Point, Value, between, shift_months
from .years import named_year, names_year, open_year

ENGLISH = {name: n for n, name in enumerate(re.findall("...", "JanFebMarAprMayJunJulAugSepOctNovDec"), start=1)}
WEEKDAYS = "一二三四五六日"
_MONTHS = meanings("month")


def part(reading: Reading) -> str:
    return "TNI" if "eve" in reading.groups else part_of_day(reading.get("part"), reading.get("clock"))


def weekday_number(reading: Reading) -> int:
    """1 for 周一 to 7 for 周日."""
    return WEEKDAYS.index(reading.groups["weekday"].replace("天", "日")) + 1


def year_of(story: Story, reading: Reading, month: int, day: int | None = None) -> int | None:
    """The year that a month or a day lies in, named or not."""
    return named_year(story, reading) if names_year(reading) else open_year(story, reading, month, day)


def month_day(story: Story, reading: Reading) -> Value:
    month, day = number(reading.groups["month"]), number(reading.groups["day"])
    time = "" if "year" in reading.groups and _is_header(story, reading) else part(reading)
    first = Point("day", year_of(story, reading, month, day), month, day, time)
    if last := reading.get("last"):
        end = replace(first, day=number(last))
        return Period(first, next_month(end) if number(last) < day else end)
    return first


def _is_header(story: Story, reading: Reading) -> bool:
    """Whether 2013年12月05日07:01 is a time stamp: after a label, at the start of a line, or with a leading zero."""
    before = story.text[max(0, reading.start - 1) : reading.start]
    clock = reading.groups.get("clock", "")
    stamp = re.fullmatch(r"\d\d:\d\d(?::\d\d)?", clock) is not None
    return stamp and (reading.groups["month"].startswith("0") or before in ("", "\n", "：", ":", "；", " ", "\u00a0"))


def month(story: Story, reading: Reading) -> Value:
    month = number(reading.groups["month"])
    point = Point("month", year_of(story, reading, month), month)
    if last := reading.get("last"):
        end = number(last)
        return Period(point, replace(point, month=end, year=point.year + (end < month) if point.year else None))
    return third(point, reading.get("third"))


def nth_weekday(story: Story, reading: Reading) -> Value:
    """5月第二个星期日: the day; of 9月的第三周 only the month is sure."""
    month = number(reading.groups["month"])
    year = year_of(story, reading, month)
    if year is None or "weekday" not in reading.groups:
        return Point("month", year, month)
    first = date(year, month, 1).isoweekday()
    day = 1 + (weekday_number(reading) - first) % 7 + 7 * (number(reading.groups["nth"]) - 1)
    story.note(f"the weekdays of {year}-{month:02} are counted from its first day")
    return Point("day", year, month, day, part(reading))


def just_year(story: Story, reading: Reading) -> Value:
    point = Point("year", named_year(story, reading))
    if (last := reading.get("last")) is None:
        return point
    return Period(point, Point("year", end_year(point.year, last)))


def end_year(first: int | None, last: str) -> int | None:
    """The last year of 2018-2022 and of 2018-22, whose second year lies in the first one's century."""
    return number(last) if len(last) > 2 or first is None else first - first % 100 + number(last)


def stamp(story: Story, reading: Reading) -> Point:
    english = reading.groups.get("english")
    month = ENGLISH[english] if english else int(reading.groups["month"])
    year = named_year(story, reading) if reading.get("year", "short") else story.year
    return Point("day", year, month, int(reading.groups["day"]))


def bare_day(story: Story, reading: Reading) -> Value:
    """6日: of the month that the text is in, the month before when that would be later than the day of publication."""
    day = number(reading.groups["day"])
    known = story.day or story.today or story.published or Point("day")
    story.note(f"no month is named: counted from {known}")
    point = Point("day", known.year, known.month, day, part(reading))
    now = story.published
    late = now is not None and now.day is not None and (now.year, now.month) == (known.year, known.month)
    if late and now is not None and now.day is not None and day > now.day + 3 and not story.ending:
        if story.day and story.day.day and story.day.day > now.day:
            return point
        story.note(f"it would lie after the publication date {now}: a month earlier")
        return _month_before(point)
    return point


def _month_before(point: Point) -> Point:
    before = shift_months(point, -1)
    return replace(point, year=before.year, month=before.month)


def next_month(point: Point) -> Point:
    """The same day a month later."""
    after = shift_months(point, 1)
    return replace(point, year=after.year, month=after.month)


def day_of_month(story: Story, reading: Reading) -> Value:
    month = relative_month(story, reading)
    base = month if isinstance(month, Point) else Point("month")
    return Point("day", base.year, base.month, number(reading.groups["day"]), part(reading))


def relative_month(story: Story, reading: Reading) -> Value:
    shift = _MONTHS[reading.groups["monthword"]]
    if shift.startswith("same"):
        near = story.day or story.near
        month = near.at("month") if isinstance(near, Point) else Point("month")
        story.note(f"counted from the month told before: {month}")
        return third(shift_months(month, int(shift.removeprefix("same") or 0)), reading.get("third"))
    return third(shift_months(story.now(), int(shift)), reading.get("third"))


def month_part(story: Story, reading: Reading) -> Value:
    """月底: of the month that the text speaks from."""
    return shift_months(story.now(), 0)


def since_now(story: Story, reading: Reading) -> Value:
    return between(story.now(), month_day(story, reading))


def today(story: Story, reading: Reading) -> Value:
    """The end of 去年底至今."""
    return replace(story.now().at("day"), part="")
