"""Every day from 1950 to 2100 through every pattern that names one, and any text at all."""

from datetime import date

import pytest
from hypothesis import example, given, settings
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


@pytest.mark.parametrize("form", FULL)
@given(day=DAYS)
@settings(max_examples=150)
@example(day=date(2024, 2, 29))
@example(day=date(2023, 10, 20))
def test_every_day_is_found_in_every_full_form(form: str, day: date) -> None:
    written = FULL[form](day)
    for text in (written, f"截至{written}，", f"（{written}）"):
        found = find_dates(text, None)
        assert [(text[c.start : c.end], c.value) for c in found] == [(written, day.isoformat())]
    assert parse_date(written) == day.isoformat()


@given(day=DAYS)
def test_every_day_is_found_without_its_year(day: date) -> None:
    published = day.isoformat()
    for written in (
        f"{day.month}月{day.day}日",
        f"{chinese(day.month)}月{chinese(day.day)}日",
        f"今年{day.month}月{day.day}日",
    ):
        assert [c.value for c in find_dates(written, published)] == [published]
    assert [c.value for c in find_dates(f"{day.month}月{day.day}日", None)] == [f"XXXX{published[4:]}"]


@given(day=DAYS)
def test_the_day_of_publication_is_today(day: date) -> None:
    assert [c.value for c in find_dates("今天，本月，今年", day.isoformat())] == [
        day.isoformat(),
        day.isoformat()[:7],
        day.isoformat()[:4],
    ]


# Text made of what dates are made of reaches far more of the grammar than arbitrary characters do.
PIECES = [word for entries in WORDS.values() for word in entries] + list(
    "0123456789年月日号时点分:-/.·、，。至到（）“”前后半多\n "
)


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)),
    st.sampled_from([None, "2023", "2023-02", "2023-03-31", "0001-01-01", "9999-12-31", "2023-02-30", "x"]),
)
@settings(max_examples=600)
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
