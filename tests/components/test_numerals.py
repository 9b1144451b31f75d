"""The one reading of numbers, checked against cn2an where it is installed (the extra `test`)."""

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianwen.components.numerals import amount, number, value

DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12", 12),
        ("１２", 12),
        ("0.5", 0.5),
        ("1,300", 1300),
        ("1，300", 1300),
        ("2.5万", 25000),
        ("1.25亿", 125_000_000),
        ("3千", 3000),
        ("3千万", 30_000_000),
        ("1亿2000万", 120_000_000),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("三十一", 31),
        ("一百零三", 103),
        ("一百一十", 110),
        ("两千", 2000),
        ("三千零五十", 3050),
        ("三万五千", 35000),
        ("十五亿三千万", 1_530_000_000),
        ("百", 100),
        ("千万", 10_000_000),
        ("两百五", 250),
        ("一万二", 12000),
        ("廿三", 23),
        ("卅", 30),
        ("二〇二三", 2023),
        ("一九九八", 1998),
        ("〇八", 8),
    ],
)
def test_value_reads_digits_numerals_and_both(text, found):
    assert value(text) == found


@pytest.mark.parametrize("text", ["", "多", "若干", "1.2.3", "十x", "十百", "百百", "万5百x"])
def test_value_refuses_what_is_no_number(text):
    with pytest.raises(ValueError):
        value(text)


def test_number_refuses_a_fraction():
    with pytest.raises(ValueError):
        number("1.5")


@pytest.mark.parametrize(
    ("text", "found"), [("半", Fraction(1, 2)), ("一个半", Fraction(3, 2)), ("两", 2), ("3个半", Fraction(7, 2))]
)
def test_amount_reads_halves(text, found):
    assert amount(text) == found


def spelled(whole: int) -> str:
    """A number as it is spoken, by the rule: every four digits a section, one 零 for any row of zeros inside."""
    if whole >= 10_000:
        power, name = (100_000_000, "亿") if whole >= 100_000_000 else (10_000, "万")
        high, low = divmod(whole, power)
        return spelled(high) + name + ("" if not low else ("零" if low < power // 10 else "") + spelled(low))
    out = ""
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = whole // power % 10
        if digit:
            out += DIGITS[digit] + name
        elif out and whole % power and not out.endswith("零"):
            out += "零"
    return out or "零"


@given(st.integers(0, 10**12))
@settings(deadline=None)
def test_numbers_as_they_are_spoken(whole):
    assert value(spelled(whole)) == whole
    assert value(str(whole)) == whole
    assert value(f"{whole:,}") == whole


@given(st.integers(1, 10**12))
@settings(deadline=None)
def test_numbers_as_cn2an_writes_and_reads_them(whole):
    cn2an = pytest.importorskip("cn2an")
    written = cn2an.an2cn(whole)
    assert value(written) == whole == cn2an.cn2an(written)


@given(st.text(alphabet="零〇一二两三十百千万亿0123456789.,半个"))
@settings(deadline=None)
def test_value_raises_nothing_but_value_error(text):
    with suppress(ValueError):
        assert value(text) >= 0
