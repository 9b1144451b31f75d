import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.dates import bounds


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2017", "2017-01-01", "2017-12-31"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-05-24", "2023-05-24", "2023-05-24"),
        ("2023-05-20TAF", "2023-05-20", "2023-05-20"),
        ("2023-05-XX", "2023-05-01", "2023-05-31"),
        ("2023-05-XXTEV", "2023-05-01", "2023-05-31"),
        ("2017-XX-06", "2017-01-01", "2017-12-31"),
        ("2023-W32", "2023-08-07", "2023-08-13"),
        ("2023-W32-3TMO", "2023-08-09", "2023-08-09"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2023-Q1", "2023-01-01", "2023-03-31"),
        ("2020-SP", "2020-03-01", "2020-05-31"),
        ("2020-SU", "2020-06-01", "2020-08-31"),
        ("2020-FA", "2020-09-01", "2020-11-30"),
        ("2020-WI", "2020-12-01", "2021-02-28"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2016/2020", "2016-01-01", "2020-12-31"),
        ("2018/2023-05", "2018-01-01", "2023-05-31"),
        ("2023-05-13/2023-05-19", "2023-05-13", "2023-05-19"),
        ("2023-FA/2023-WI", "2023-09-01", "2024-02-29"),
        ("PAST_REF/2023-05-19", None, "2023-05-19"),
    ],
)
def test_bounds_are_the_first_and_the_last_day(value: str, first: str | None, last: str | None) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value",
    [
        "PAST_REF",
        "FUTURE_REF",
        "XXXX",
        "XXXX-05",
        "XXXX-05-24",
        "XXXX-WXX-3TMO",
        "XXXX-WI",
        "XXXX-XX-XX",
        "XXXX-WXX",
        "2023-02-30",
        "2023-13",
        "2021-W53",
        "0000",
        "",
        "5月24日",
        "2",
    ],
)
def test_bounds_are_open_where_nothing_is_known(value: str) -> None:
    assert bounds(value) == (None, None)


@given(st.text())
def test_bounds_never_raises(value: str) -> None:
    assert len(bounds(value)) == 2


@given(st.dates())
def test_bounds_of_a_day_are_the_day_and_lie_in_its_month_and_year(day) -> None:
    iso = day.isoformat()
    assert bounds(iso) == (iso, iso)
    for wider in (iso[:7], iso[:4]):
        first, last = bounds(wider)
        assert first is not None
        assert last is not None
        assert first <= iso <= last
