"""The table of the Chinese calendar against lunar_python, every month of 1950 to 2100 (the extra `test`)."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from jianwen.components.dates.lunar import NEW_YEARS, lunar_day, lunar_month, qingming
from jianwen.components.dates.lunar_years import FIRST_YEAR, YEARS

LAST_YEAR = FIRST_YEAR + len(YEARS) - 1


def test_every_month_is_that_of_lunar_python():
    lunar_python = pytest.importorskip("lunar_python")
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for month in lunar_python.LunarYear.fromYear(year).getMonthsInYear():
            first = date.fromisoformat(lunar_python.Solar.fromJulianDay(month.getFirstJulianDay()).toYmd())
            last = first + timedelta(days=month.getDayCount() - 1)
            assert lunar_month(year, abs(month.getMonth()), month.getMonth() < 0) == (first, last)
            assert lunar_day(year, abs(month.getMonth()), 15, month.getMonth() < 0) == first + timedelta(days=14)


@pytest.mark.parametrize("year", range(FIRST_YEAR, LAST_YEAR + 1))
def test_qingming_is_that_of_lunar_python(year):
    lunar_python = pytest.importorskip("lunar_python")
    theirs = lunar_python.Lunar.fromYmd(year, 3, 1).getJieQiTable()["清明"]
    assert qingming(year) == date(theirs.getYear(), theirs.getMonth(), theirs.getDay())


def test_every_month_begins_where_the_last_one_ended():
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        months = [m for n in range(1, 13) for leap in (False, True) if (m := lunar_month(year, n, leap))]
        assert months[0][0] == NEW_YEARS[year - FIRST_YEAR]
        assert all(next_[0] == month[1] + timedelta(days=1) for month, next_ in pairwise(months))
        assert months[-1][1] + timedelta(days=1) == NEW_YEARS[year - FIRST_YEAR + 1]
