"""Days of the Chinese calendar as dates of the common one."""

from datetime import date, timedelta

from .lunar_years import FIRST_DAY, FIRST_YEAR, MONTHS, QINGMING, YEARS


def _months(year: int) -> list[tuple[int, int]]:
    """The months of a lunar year in order: (number, days); a leap month repeats the number before it."""
    code = YEARS[year - FIRST_YEAR]
    leap = code >> MONTHS
    numbers = [n for month in range(1, 13) for n in ((month, month) if month == leap else (month,))]
    return [(number, 29 + (code >> (MONTHS - 1 - i) & 1)) for i, number in enumerate(numbers)]


def _starts() -> tuple[date, ...]:
    """The first day of each lunar year of the table, and of the one after it."""
    days = [date(*FIRST_DAY)]
    for year in range(FIRST_YEAR, FIRST_YEAR + len(YEARS)):
        days.append(days[-1] + timedelta(days=sum(length for _, length in _months(year))))
    return tuple(days)


NEW_YEARS = _starts()


def lunar_month(year: int, month: int, leap: bool = False) -> tuple[date, date] | None:
    """The first and the last common date of a month of the Chinese calendar.

    `leap` asks for the leap month of that number. None outside 1950 to 2100 and for a month that the year has not.
    """
    if not FIRST_YEAR <= year < FIRST_YEAR + len(YEARS):
        return None
    at, before = NEW_YEARS[year - FIRST_YEAR], 0
    for number, length in _months(year):
        if number == month and leap == (number == before):
            return at, at + timedelta(days=length - 1)
        at, before = at + timedelta(days=length), number
    return None


def lunar_day(year: int, month: int, day: int, leap: bool = False) -> date | None:
    """The common date of a lunar one (the ordinary month where there is a leap month of the same number).

    Day 0 is the last day of the month before: lunar_day(2023, 1, 0) is 除夕. None outside 1950 to 2100 and for a day
    that the month does not have.
    """
    if (days := lunar_month(year, month, leap)) is None:
        return None
    found = days[0] + timedelta(days=day - 1)
    return found if day >= 0 and found <= days[1] else None


def qingming(year: int) -> date | None:
    """The day of 清明 in a common year, None outside 1950 to 2100."""
    at = year - FIRST_YEAR
    return date(year, 4, int(QINGMING[at])) if 0 <= at < len(QINGMING) else None
