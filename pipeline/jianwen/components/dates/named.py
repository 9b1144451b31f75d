"""Rules for times with a name: decades, plans, school years, parts of the year, festivals, the Chinese calendar."""

import re
from dataclasses import replace

from ..numerals import number
from .absolute import end_year
from .calendar_parts import festival_day, lunar_span, within_year
from .pieces import WORDS, meanings
from .reading import Reading
from .story import Story
from .values import NO_DAY, Period, Point, Value, of_day, shift_months
from .years import named_year, names_year, nearest_year

_PLANS, _TERMS, _SCHOOL = (meanings(kind) for kind in ("plan", "term", "school"))
_WEEKS = meanings("week")
SCHOOL_YEAR = 9, 8  # the months in which a school year begins and ends
QUARTER = 3  # months
SAME_DAY = ("今天", "今日", "同一天")  # 去年今日


def within(story: Story, reading: Reading) -> Value:
    """A part of a year: 去年底, 一季度, 国庆. A festival without a year is the nearest one."""
    word = reading.groups["within"]
    if names_year(reading):
        year = named_year(story, reading)
    elif festival_day(word, 2000) is not None:
        year = nearest_year(story, lambda year: festival_day(word, year))
    else:
        year = story.year
        story.note(f"no year is named: that of publication, {year or 'unknown'}")
    if word in SAME_DAY:
        return replace(story.now(), unit="day", year=year, part="")
    return within_year(word, year, story.last)


def season(story: Story, reading: Reading) -> Value:
    word = reading.groups["season"]
    year = None if story.year is None else story.year - word.startswith("去")
    story.note(f"counted from the year of publication, {story.year or 'unknown'}")
    return within_year(re.sub(r"^(?:今|去|入|这个)", "", word), year)


def relative_quarter(story: Story, reading: Reading) -> Value:
    now = shift_months(story.now(), QUARTER * int(_WEEKS[reading.groups["weekword"]]))
    return "XXXX" if now.month is None else f"{Point('year', now.year)}-Q{(now.month + QUARTER - 1) // QUARTER}"


def decade(story: Story, reading: Reading) -> Value:
    """90年代, 上世纪90年代, 1990年代; of 五六十年代 the first and the last."""
    if year := reading.get("year"):
        return year[:3] + "X"
    tens = number(reading.get("decade", "decade2") or "")
    if last := reading.get("last"):
        first = _decade(story, reading, 10 * tens)
        return f"{first}/{first[:2]}{number(last)}X"
    return _decade(story, reading, tens)


def _decade(story: Story, reading: Reading, tens: int) -> str:
    if century := reading.get("century"):
        return f"{_hundreds(story, century)}{tens // 10}X"
    year = story.year or 100 * _written_in() - 1
    story.note(f"the last such decade up to {year}")
    return f"{(year - (year - tens) % 100) // 10}X"


def century(story: Story, reading: Reading) -> Value:
    return f"{_hundreds(story, reading.groups['century'])}XX"


def _hundreds(story: Story, century: str) -> int:
    """The first two digits of the years of a century: 19 for 20世纪, and for 上世纪 in the 21st."""
    if century not in ("上", "本"):
        return number(century) - 1
    now = story.year // 100 if story.year else _written_in() - 1
    story.note(f"{century}世纪: counted from the years {now}XX, in which the text was written")
    return now - (century == "上")


def _written_in() -> int:
    """The century that a text without a publication date is taken to be of."""
    return int(WORDS["century"][0])


def plan(story: Story, reading: Reading) -> Value:
    first, last = _PLANS[reading.groups["plan"]].split()
    return Period(Point("year", int(first)), Point("year", int(last)))


def school_year(story: Story, reading: Reading) -> Value:
    """2022-2023学年, 本学年: from September to August; 第一学期: a part of it."""
    word = reading.get("yearword")
    if word is None:
        year: int | None = number(reading.groups["year"])
        if "last" in reading.groups and end_year(year, reading.groups["last"]) != (year or 0) + 1:
            return NO_DAY  # 2019-2022学年 are several, or none
    else:
        now = story.now()
        begun = None if now.year is None or now.month is None else now.year - (now.month < SCHOOL_YEAR[0])
        year = None if begun is None else begun + int(_SCHOOL[word])
    first, last = _TERMS[reading.groups["term"]].split() if "term" in reading.groups else map(str, SCHOOL_YEAR)
    story.note("a school year goes from September to August")
    ends = [Point("month", year and year + (int(month) < SCHOOL_YEAR[0]), int(month)) for month in (first, last)]
    return Period(*ends)


def lunar_date(story: Story, reading: Reading) -> Value:
    """A day or a month of the Chinese calendar; without a year, the nearest one."""
    month, day, leap = reading.get("month", "month2") or "", reading.get("day", "day2"), "leap" in reading.groups
    if names_year(reading):
        year = named_year(story, reading)
    else:
        year = nearest_year(story, lambda year: (lunar_span(year, month, day, leap) or [None])[0])
    if year is None:
        return Point("year")  # any day of any year
    story.note(f"looked up in the Chinese calendar of {year}")
    if (span := lunar_span(year, month, day, leap)) is None:
        return NO_DAY  # the Chinese calendar has no such day
    first, last = (of_day(end) for end in span)
    return first if day else Period(first, last)
