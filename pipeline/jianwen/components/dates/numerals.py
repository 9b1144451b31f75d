"""Numbers as dates write them: 12, １２, 十二, 二〇二三, 两, 半."""

from fractions import Fraction

DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "Ｏ": 0,
    "两": 2,
}

ENGLISH = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
    )
}


def number(text: str) -> int:
    """The value of a numeral below 100 or of a row of digits, in either script.

    Raises ValueError for anything else.
    """
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.partition("十")
    if ten:
        return 10 * (number(tens) if tens else 1) + (number(ones) if ones else 0)
    try:
        return int("".join(str(DIGITS[digit]) for digit in text))
    except KeyError as error:
        raise ValueError(f"not a number: {text}") from error


def amount(text: str) -> Fraction:
    """A number that may be or end in a half: 两, 半, 一个半."""
    whole = text.removesuffix("半").removesuffix("个")
    half = Fraction(1, 2) if text.endswith("半") else Fraction(0)
    return (number(whole) if whole else 0) + half
