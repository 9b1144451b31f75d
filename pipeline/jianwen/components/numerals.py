"""The one reading of numbers as Chinese texts write them: 12, 1,300, １２, 1.2万, 十二, 二〇二三, 廿三, 两百五, 半."""

import re
from fractions import Fraction
from functools import lru_cache

DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "Ｏ": 0, "两": 2}
TENS = {"廿": "二十", "卅": "三十"}
SMALL = {"千": 1000, "百": 100, "十": 10}
LARGE = {"亿": 100_000_000, "万": 10_000}
POWERS = SMALL | LARGE

_SEPARATORS = re.compile(r"[,，\s]")
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")
# 两百五 is 250, 一万二 is 12,000: a last digit right behind a power counts the next smaller one.
_SHORTENED = re.compile(r"(?<=[百千万亿])[一二两三四五六七八九]$")


def number(text: str) -> int:
    """The value of a whole number. Raises ValueError for anything else."""
    if text.isdecimal():
        return int(text)
    found = value(text)
    if not isinstance(found, int):
        raise ValueError(f"not a whole number: {text}")
    return found


@lru_cache(maxsize=4096)  # the same few numbers stand in every text
def value(text: str) -> int | float:
    """The value of a number in digits, in Chinese numerals, or in both (1.2万, 3千万), at most 10**16.

    A row of digits is read as it stands (二〇二三), a power without a digit counts once (百, 千万).
    Raises ValueError for anything else.
    """
    text = _SEPARATORS.sub("", text)
    if text.isdecimal():
        return int(text)
    for short, full in TENS.items():
        text = text.replace(short, full)
    if shortened := _SHORTENED.search(text):
        head = text[: shortened.start()]
        found = _large(head) + Fraction(DIGITS[shortened[0]] * POWERS[head[-1]], 10)
    else:
        found = _large(text)
    return int(found) if found.denominator == 1 else float(found)


def _large(text: str) -> Fraction:
    """A number with 亿 and 万; what stands before them counts them."""
    for character, power in LARGE.items():
        before, found, after = text.rpartition(character)
        if found:
            return (_large(before) if before else 1) * Fraction(power) + (_large(after) if after else 0)
    return _small(text)


def _small(text: str) -> Fraction:
    """A number below 万: digits and powers, or digits alone."""
    total = Fraction(0)
    for character, power in SMALL.items():
        before, found, after = text.partition(character)
        if found:
            total += power * (_digits(before.removeprefix("零")) if before.removeprefix("零") else 1)
            text = after
            if not text:
                return total
    return total + _digits(text.removeprefix("零") if total else text)


def _digits(text: str) -> Fraction:
    """A row of digits, or a decimal fraction."""
    if _DECIMAL.fullmatch(text):
        return Fraction(text)
    if not text or not DIGITS.keys() >= set(text):
        raise ValueError(f"not a number: {text}")
    return Fraction(int("".join(str(DIGITS[digit]) for digit in text)))


def amount(text: str) -> Fraction:
    """A number that may be or end in a half: 两, 半, 一个半."""
    whole = text.removesuffix("半").removesuffix("个")
    half = Fraction(1, 2) if text.endswith("半") else Fraction(0)
    return (number(whole) if whole else 0) + half
