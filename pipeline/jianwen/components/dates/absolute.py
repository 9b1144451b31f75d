"""Rules for times that name a part of the calendar: years, months, days, seasons. One rule a kind of reading."""

import re
from dataclasses import replace

from .calendar_parts import lunar_value, third, within_year
from .clock import part_of_day
from .numerals import ENGLISH, number
from .pieces import meanings
from .reading import Reading
from .story import Story
from .values import Period, Point, Value, shift_months

_YEARS, _MONTHS, _PLANS = (meanings(kind) for kind in ("year", "month", "plan"))
_LIST = re.compile(r" ?[、和与及] ?")
# A month-day this long after the publication day is taken for the year before.
PLANNED_DAYS = 183


def part(reading: Reading) -> str:
    return (
        "TNI" if "eve" in reading.groups else part_of_day(reading.get("part", "part2"), reading.get("clock", "clock2"))
    )


def _year(story: Story, reading: Reading) -> int | None:
    """The year a reading names, in full, in two digits or as 去年."""
    if text := reading.get("year"):
        return number(text)
    if text := reading.get("short"):
        return _century(story, int(text))
    word = reading.get("yearword")
    if word is None or word in ("每年", "往年"):
        return None
    if _YEARS[word] == "same":
        return next((v.year for v in (story.last, story.near) if isinstance(v, Point) and v.year), story.year)
    return None if story.year is None else story.year + int(_YEARS[word])


def _century(story: Story, short: int) -> int | None:
    """The year that ends in two digits and lies nearest before the end of the publication year."""
    return None if story.year is None else story.year - (story.year - short) % 100


def open_year(story: Story, reading: Reading, month: int, day: int | None) -> int | None:
    """The year of a month or month-day that names none."""
    last = story.last.first if isinstance(story.last, Period) else story.last
    if isinstance(last, Point) and last.year is not None and last.month is not None:
        told = story.text[story.end : reading.start]
        if month >= last.month and _LIST.fullmatch(told):
            return last.year
        if story.named and last.day and last.year != story.year and "\n" not in told and "。" not in told:
            return last.year
    if story.published is None:
        return story.day.year if story.day and story.day.month and month >= story.day.month else None
    if story.published.month is None or story.year is None:
        return story.year
    ahead = 31 * (month - story.published.month) + (day or 1) - (story.published.day or 1)
    return story.year - (ahead > PLANNED_DAYS)


def named_month(reading: Reading) -> int | None:
    text = reading.get("month")
    return number(text) if text else None


def month_day(story: Story, reading: Reading) -> Value:
    month, day = named_month(reading) or 0, number(reading.groups["day"])
    named = reading.get("year", "short", "yearword")
    year = _year(story, reading) if named else open_year(story, reading, month, day)
    time = part(reading)
    if "year" in reading.groups and _is_header(story, reading):
        time = ""
    first = Point("day", year, month, day, time)
    if last := reading.get("last"):
        return Period(first, replace(first, day=number(last)))
    return first


def _is_header(story: Story, reading: Reading) -> bool:
    """Whether 2013年12月05日07:01 is a time stamp: after a label, at the start of a line, or with a leading zero."""
    before = story.text[max(0, reading.start - 1) : reading.start]
    clock = reading.groups.get("clock", "")
    stamp = re.fullmatch(r"\d\d:\d\d(?::\d\d)?", clock) is not None
    return stamp and (reading.groups["month"].startswith("0") or before in ("", "\n", "：", ":", "；", " ", "\u00a0"))


def month(story: Story, reading: Reading) -> Value:
    month = named_month(reading) or 0
    named = reading.get("year", "short", "yearword")
    point = Point("month", _year(story, reading) if named else open_year(story, reading, month, None), month)
    if last := reading.get("last"):
        end = number(last)
        return Period(point, replace(point, month=end, year=point.year + (end < month) if point.year else None))
    return third(point, reading.get("third"))


def just_year(story: Story, reading: Reading) -> Value:
    point = Point("year", _year(story, reading))
    return Period(point, Point("year", number(reading.groups["last"]))) if "last" in reading.groups else point


def within(story: Story, reading: Reading) -> Value:
    year = _year(story, reading) if reading.get("year", "yearword") else story.year
    return within_year(reading.groups["within"], year, story.last)


def season(story: Story, reading: Reading) -> Value:
    word = reading.groups["season"]
    year = None if story.year is None else story.year - word.startswith("去")
    return within_year(re.sub(r"^(?:今|去|入|这个)", "", word), year)


def stamp(story: Story, reading: Reading) -> Point:
    english = reading.groups.get("english")
    month = ENGLISH[english] if english else int(reading.groups["month"])
    named = reading.get("year", "short")
    return Point("day", _year(story, reading) if named else story.year, month, int(reading.groups["day"]))


def bare_day(story: Story, reading: Reading) -> Value:
    """6日: of the month that the text is in, the month before when that would be later than the day of publication."""
    day = number(reading.groups.get("day") or reading.groups["day2"])
    known = story.day or story.today or story.published or Point("day")
    point = Point("day", known.year, known.month, day, part(reading))
    now = story.published
    late = now is not None and now.day is not None and (now.year, now.month) == (known.year, known.month)
    if late and now is not None and now.day is not None and day > now.day + 3 and not story.ending:
        return point if story.day and story.day.day and story.day.day > now.day else _month_before(point)
    return point


def _month_before(point: Point) -> Point:
    before = shift_months(point, -1)
    return replace(point, year=before.year, month=before.month)


def day_of_month(story: Story, reading: Reading) -> Value:
    month = relative_month(story, reading)
    base = month if isinstance(month, Point) else Point("month")
    return Point("day", base.year, base.month, number(reading.groups["day"]), part(reading))


def relative_month(story: Story, reading: Reading) -> Value:
    shift = _MONTHS[reading.groups["monthword"]]
    if shift == "same":
        near = story.day or story.near
        return near.at("month") if isinstance(near, Point) else Point("month")
    return third(shift_months(story.now(), int(shift)), reading.get("third"))


def decade(story: Story, reading: Reading) -> Value:
    if year := reading.get("year"):
        return year[:3] + "X"
    text = reading.get("decade", "decade2") or ""
    tens = number(text) // 10
    century = reading.get("century")
    if century is None:
        hundred = 19
    elif century in "上本":
        hundred = (story.year or 2000) // 100 - (century == "上")
    else:
        hundred = number(century) - 1
    return f"{hundred}{tens}X"


def plan(story: Story, reading: Reading) -> Value:
    first, last = _PLANS[reading.groups["plan"]].split()
    return Period(Point("year", int(first)), Point("year", int(last)))


def century(story: Story, reading: Reading) -> Value:
    return f"{number(reading.groups['century']) - 1}XX"


def old_calendar(story: Story, reading: Reading) -> Value:
    return lunar_value(_year(story, reading), reading.groups["month"], reading.groups["day"])
