"""The small modules below the grammar: the Chinese calendar, values, stamps."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.dates.lunar import NEW_YEARS, lunar_day, qingming
from jianwen.components.dates.lunar_years import FIRST_YEAR, QINGMING, YEARS
from jianwen.components.dates.stamps import parse_date
from jianwen.components.dates.values import Point, between, of_iso, shift_days, shift_months, week


@pytest.mark.parametrize(
    ("year", "month", "day", "found"),
    [
        (2023, 1, 1, date(2023, 1, 22)),
        (2023, 1, 0, date(2023, 1, 21)),
        (2020, 1, 1, date(2020, 1, 25)),
        (1985, 1, 1, date(1985, 2, 20)),
        (2000, 1, 1, date(2000, 2, 5)),
        (2033, 8, 15, date(2033, 9, 8)),
        (2023, 5, 5, date(2023, 6, 22)),
        (2023, 8, 15, date(2023, 9, 29)),
        (2025, 8, 15, date(2025, 10, 6)),
        (1978, 8, 15, date(1978, 9, 17)),
        (1949, 1, 1, None),
        (2101, 1, 1, None),
        (2023, 1, 31, None),
        (2023, 13, 1, None),
    ],
)
def test_lunar_day_is_a_common_date(year, month, day, found):
    assert lunar_day(year, month, day) == found


def test_the_lunar_table_is_whole():
    assert len(YEARS) == len(QINGMING) == 2101 - FIRST_YEAR
    for year, first in enumerate(NEW_YEARS[:-1], FIRST_YEAR):
        assert date(year, 1, 21) <= first <= date(year, 2, 21)
        assert (NEW_YEARS[year - FIRST_YEAR + 1] - first).days in {353, 354, 355, 383, 384, 385}


def test_qingming_is_known_inside_the_table():
    assert qingming(2023) == date(2023, 4, 5)
    assert qingming(2024) == date(2024, 4, 4)
    assert qingming(1949) is None


@pytest.mark.parametrize(
    ("point", "text"),
    [
        (Point("year"), "XXXX"),
        (Point("month", None, 5), "XXXX-05"),
        (Point("day", None, 5, 24), "XXXX-05-24"),
        (Point("day", 2017, None, 6), "2017-XX-06"),
        (Point("day", 2023, 5, None, "TEV"), "2023-05-XXTEV"),
        (Point("day", 2023, 5, 20, "TAF"), "2023-05-20TAF"),
    ],
)
def test_points_say_what_is_unknown(point, text):
    assert str(point) == text


@pytest.mark.parametrize("text", [None, "", "5月", "2023-13", "2023-02-30", "2023-5", "0000"])
def test_of_iso_refuses_what_is_no_date(text):
    assert of_iso(text) is None


@given(st.dates(date(1, 2, 1), date(9999, 11, 30)), st.integers(-30, 30))
def test_shift_days_is_the_calendars(day, days):
    assert str(shift_days(of_iso(day.isoformat()), days)) == (day + timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("point", "days", "text"),
    [
        (Point("day", None, 8, 1), -1, "XXXX-07-31"),
        (Point("day", None, 3, 1), -1, "XXXX-XX-XX"),
        (Point("day", None, 2, 28), -1, "XXXX-02-27"),
        (Point("month", 2023, 5), -1, "2023-05-XX"),
        (Point("year", 2023), 1, "2023-XX-XX"),
        (Point("day", 9999, 12, 31), 1, "XXXX-XX-XX"),
    ],
)
def test_shift_days_leaves_open_what_is_not_known(point, days, text):
    assert str(shift_days(point, days)) == text


@pytest.mark.parametrize(
    ("point", "months", "text"),
    [
        (Point("day", 2023, 1, 8), -2, "2022-11"),
        (Point("day", None, 1, 8), -2, "XXXX-11"),
        (Point("year", 2023), -1, "XXXX-XX"),
        (Point("month", 2023, 12), 1, "2024-01"),
    ],
)
def test_shift_months(point, months, text):
    assert str(shift_months(point, months)) == text


def test_between_takes_the_outer_ends_and_no_part_of_the_day():
    first, last = Point("day", 2023, 5, 13, "TMO"), Point("day", 2023, 5, 19, "TEV")
    assert str(between(between(first, last), between(last, last))) == "2023-05-13/2023-05-19"
    assert between("PAST_REF", last) == "PAST_REF/2023-05-19TEV"


def test_week_is_the_iso_week():
    assert week(date(2021, 1, 3)) == "2020-W53"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2023", "2023"),
        ("2023-05", "2023-05"),
        ("2023-05-24", "2023-05-24"),
        (" '2023-05-24 10:00:00 +0800' ", "2023-05-24"),
        ("2023-05-24T23:30:00Z", "2023-05-24"),
        ("2023-05-24T23:30:00.000+08:00", "2023-05-24"),
        ("20230524", "2023-05-24"),
        ("20230524103000", "2023-05-24"),
        ("2016/7/14 16:52:59", "2016-07-14"),
        ("Mon, 20 Dec 2021 07:10:44 GMT", "2021-12-20"),
        ("20 Dec 2021", "2021-12-20"),
        ("2011年06月16日 星期四", "2011-06-16"),
        ("二〇二三年八月", "2023-08"),
        ("23-08-11 05:48", "2023-08-11"),
        ("98-08-11 05:48", "1998-08-11"),
        ("5月24日", None),
        ("去年5月", None),
        ("今天", None),
        ("2023-02-30", None),
        ("20231301", None),
        ("第3版 2023-05-24", None),
        ("", None),
    ],
)
def test_parse_date_reads_what_machines_and_editors_write(text, found):
    assert parse_date(text) == found
