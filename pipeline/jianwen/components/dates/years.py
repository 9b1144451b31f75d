"""Which year a time lies in: the one that it names, or the one that the story and the publication date settle."""

import re
from collections.abc import Callable
from datetime import date

from ..numerals import number
from .pieces import meanings
from .reading import Reading
from .story import Story
from .values import Period, Point

_YEARS = meanings("year") | {"当年": "same"}
_LIST = re.compile(r" ?[、和与及] ?")
# A day without a year that would lie this long after the publication day is one of the year before, and one that would
# lie so long before it is one of the year after: 2月5日 in December is told as past, 1月5日 as planned.
PLANNED_DAYS = 183
PAST_DAYS = 345
PLANNED_YEARS = 10  # 25年3月 in 2022 is told as planned; 40年3月 as long past


def names_year(reading: Reading) -> bool:
    return reading.get("year", "short", "yearword") is not None


def year_shift(reading: Reading) -> int | None:
    """By how many years 同年, 次年 differ from the year told before; None for another word or none."""
    meaning = _YEARS.get(reading.get("yearword") or "", "")
    return int(meaning.removeprefix("same") or 0) if meaning.startswith("same") else None


def named_year(story: Story, reading: Reading) -> int | None:
    """The year a reading names, in full, in two digits or as 去年; None for 每年."""
    if text := reading.get("year"):
        return number(text)
    if text := reading.get("short"):
        return century_of(story, number(text))
    word = reading.get("yearword")
    if word is None or word in ("每年", "往年"):
        return None
    if (shift := year_shift(reading)) is not None:
        told = next((v.year for v in (story.last, story.near) if isinstance(v, Point) and v.year), story.year)
        story.note(f"{word}: counted from the year told before, {told or 'unknown'}")
        return None if told is None else told + shift
    story.note(f"{word}: counted from the year of publication, {story.year or 'unknown'}")
    return None if story.year is None else story.year + int(_YEARS[word])


def century_of(story: Story, short: int) -> int | None:
    """The year that ends in two digits, the last one up to PLANNED_YEARS after the publication date."""
    story.note(f"two digits: the last year ending in {short:02} up to {PLANNED_YEARS} years after publication")
    return None if story.year is None else (last := story.year + PLANNED_YEARS) - (last - short) % 100


def open_year(story: Story, reading: Reading, month: int, day: int | None) -> int | None:
    """The year of a month or month-day that names none."""
    if (year := _told_year(story, reading, month)) is not None:
        story.note(f"the year is that of the date told before: {year}")
        return year
    if story.published is None:
        return story.day.year if story.day and story.day.month and month >= story.day.month else None
    if story.published.month is None or story.year is None:
        return story.year
    ahead = 31 * (month - story.published.month) + (day or 1) - (story.published.day or 1)
    year = story.year - (ahead > PLANNED_DAYS) + (ahead < -PAST_DAYS)
    story.note(f"no year is named: {year} is nearest to the publication date {story.published}")
    return year


def _told_year(story: Story, reading: Reading, month: int) -> int | None:
    """The year of the date before, when the text goes on from it: 2022年5月、8月."""
    last = story.last.first if isinstance(story.last, Period) else story.last
    if not isinstance(last, Point) or last.year is None or last.month is None:
        return None
    told = story.text[story.end : reading.start]
    if month >= last.month and _LIST.fullmatch(told):
        return last.year
    if story.named and last.day and last.year != story.year and "\n" not in told and "。" not in told:
        return last.year
    return None


def nearest_year(story: Story, day_of: Callable[[int], date | None]) -> int | None:
    """The year of a yearly day that names none; `day_of` says when it is in a year."""
    if story.year is None or story.published is None or (today := story.published.date) is None:
        return story.year
    found = day_of(story.year)
    ahead = (found - today).days if found else 0
    year = story.year - (ahead > PLANNED_DAYS) + (ahead < -PAST_DAYS)
    story.note(f"no year is named: {year} is nearest to the publication date {story.published}")
    return year
