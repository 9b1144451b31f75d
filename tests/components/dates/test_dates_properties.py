"""Every day from 1950 to 2100 through every pattern that names one, and any text at all."""

from datetime import date, timedelta
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianwen.components.dates import bounds, find_dates
from jianwen.components.dates.patterns import ENDS, KINDS
from jianwen.components.dates.pieces import WORDS
from jianwen.components.dates.stamps import parse_date

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
DIGITS = "〇一二三四五六七八九"
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else DIGITS[tens]) + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isdigit() else c for c in text)


FULL = {
    "plain": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "padded": lambda d: f"{d.year}年{d.month:02}月{d.day:02}日",
    "spaced": lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日",
    "wide": lambda d: wide(f"{d.year}年{d.month}月{d.day}日"),
    "chinese": lambda d: "".join(DIGITS[int(c)] for c in str(d.year)) + f"年{chinese(d.month)}月{chinese(d.day)}日",
    "iso": lambda d: d.isoformat(),
    "slashes": lambda d: f"{d.year}/{d.month}/{d.day}",
    "dots": lambda d: f"{d.year}.{d.month}.{d.day}",
    "stamp": lambda d: f"{d.isoformat()} 19:32:07",
    "zone": lambda d: f"{d.isoformat()}T07:10:44+08:00",
    "mail": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day:02} {MONTHS[d.month - 1]} {d.year} 07:10:44 GMT",
}


YEARLESS = {
    "day": lambda d: f"{d.month}月{d.day}日",
    "chinese": lambda d: f"{chinese(d.month)}月{chinese(d.day)}日",
    "this year": lambda d: f"今年{d.month}月{d.day}日",
    "this month": lambda d: f"本月{d.day}日",
    "two digits": lambda d: f"{d.year % 100:02}年{d.month}月{d.day}日",
}
EVERY_DAY = [date(1950, 1, 1) + timedelta(days=n) for n in range((date(2101, 1, 1) - date(1950, 1, 1)).days)]


@pytest.mark.parametrize("form", FULL)
def test_every_day_is_found_in_every_full_form(form: str) -> None:
    written = [FULL[form](day) for day in EVERY_DAY]
    text = "；\n".join(written)  # one text, so that all of them take seconds
    found = [(text[c.start : c.end], c.value) for c in find_dates(text, None)]
    assert found == [(day, known.isoformat()) for day, known in zip(written, EVERY_DAY, strict=True)]


@pytest.mark.parametrize("form", FULL)
@given(day=DAYS)
@settings(deadline=None)  # the first use of a pattern compiles it
def test_full_forms_stand_in_any_place_and_are_read_alone(form: str, day: date) -> None:
    written = FULL[form](day)
    for text in (f"截至{written}，", f"（{written}）"):
        assert [(text[c.start : c.end], c.value) for c in find_dates(text, None)] == [(written, day.isoformat())]
    assert parse_date(written) == day.isoformat()


@pytest.mark.parametrize("form", YEARLESS)
def test_every_day_is_found_without_its_year(form: str) -> None:
    for _, days in groupby(EVERY_DAY, key=lambda day: (day.year, day.month)):
        month = [*days]
        text = "；".join(map(YEARLESS[form], month))
        assert [c.value for c in find_dates(text, str(month[-1]))] == [str(day) for day in month]


@given(day=DAYS)
@settings(deadline=None)
def test_the_year_stays_open_without_a_publication_date(day: date) -> None:
    written = f"{day.month}月{day.day}日"
    assert [c.value for c in find_dates(written, None)] == [f"XXXX{day.isoformat()[4:]}"]


def test_every_month_and_year_is_found() -> None:
    for day in (day for day in EVERY_DAY if day.day == 1):
        iso, year = day.isoformat(), "".join(DIGITS[int(c)] for c in str(day.year))
        for written, value in (
            (f"{day.year}年{day.month}月", iso[:7]),
            (f"{year}年{chinese(day.month)}月", iso[:7]),
            (f"{day.year}年", iso[:4]),
            (f"{year}年", iso[:4]),
        ):
            assert [(c.end, c.value) for c in find_dates(written, None)] == [(len(written), value)]


@pytest.mark.parametrize("end", ["{0}月{1}日至{2}月{3}日", "{0}月{1}日-{2}月{3}日", "{0}月{1}日到{2}月{3}日"])
@given(day=DAYS, length=st.integers(1, 180))
@settings(deadline=None)
def test_ranges_of_any_length_have_both_ends(end: str, day: date, length: int) -> None:
    last = day + timedelta(days=length)
    written = f"{day.year}年" + end.format(day.month, day.day, last.month, last.day)
    assert [(c.end, c.value) for c in find_dates(written, None)] == [(len(written), f"{day}/{last}")]


@given(day=DAYS)
@settings(deadline=None)
def test_the_day_of_publication_is_today(day: date) -> None:
    assert [c.value for c in find_dates("今天，本月，今年", day.isoformat())] == [
        day.isoformat(),
        day.isoformat()[:7],
        day.isoformat()[:4],
    ]


# Text made of what dates are made of reaches far more of the grammar than arbitrary characters do.
PIECES = [word for entries in WORDS.values() for word in entries] + list(
    "0123456789一二三十年月日号时点分:-/.·、，。至到今（）“”前后半多每\n "
)
PIECES += [
    "周三",
    "星期天",
    "周末",
    "农历",
    "正月",
    "闰",
    "初三",
    "廿三",
    "学年",
    "世纪",
    "年代",
    "季度",
    "第二个",
    "8月5日",
]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)),
    st.sampled_from([None, "2023", "2023-02", "2023-03-31", "0001-01-01", "9999-12-31", "2023-02-30", "x"]),
)
@settings(max_examples=600, deadline=None)
def test_find_never_raises_and_candidates_are_in_order(text: str, published: str | None) -> None:
    at = 0
    for candidate in find_dates(text, published):
        assert at <= candidate.start < candidate.end <= len(text)
        assert "\n" not in text[candidate.start : candidate.end]
        assert candidate.value is None or len(bounds(candidate.value)) == 2
        at = candidate.end


@given(st.text())
def test_parse_date_never_raises(text: str) -> None:
    assert parse_date(text) is None or parse_date(text)


def test_every_kind_has_its_own_name_for_the_rules() -> None:
    from jianwen.components.dates.resolve import RULES

    assert set(RULES) == {*KINDS, *ENDS}
