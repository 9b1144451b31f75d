"""Counts in a text: the number, the unit, and whether the number is approximate.

The value is the number that the text names, of several the least: 600 for 600余名, 50 for 近50名, 20 for 20至30人,
200 for 两三百人, 10 for 数十名. Of a share (九成以上, 百分之五十) it is the per cent.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..numerals import POWERS, number, value
from ..plain import plain
from .patterns import ABOUT, COUNT, EITHER, FEW, FIRST, NOT_AFTER, NOT_BEFORE, SHARE, SHARES, UNITS


class Count(NamedTuple):
    """A count in [start, end) of the text: its value (None when it can't be read), its unit, whether approximate."""

    start: int
    end: int
    value: int | float | None
    unit: str
    approximate: bool


def find_counts(text: str, start: int = 0, end: int | None = None) -> Iterator[Count]:
    """The counts in text[start:end], in order; a share has the unit %.

    Ordinals (第3例), ages, dates and lengths of time are none, nor is a power alone (百名医生下乡).
    """
    end = len(text) if end is None else end
    before = min(start, 1)  # the character in front can say that a number is part of a longer one
    part, at = plain(text[start - before : end]), before
    shift = start - before
    while first := FIRST.search(part, at):
        count = _at(part, first.start(), before)
        at = count.end if count else first.end()
        if count and count.unit:
            yield count._replace(start=count.start + shift, end=count.end + shift)


def _at(text: str, at: int, least: int) -> Count | None:
    """What is counted at this place, with no unit for what looks like a count but is none."""
    if match := COUNT.match(text, at):
        return _count(text, match, least) or Count(at, match.end(), None, "", False)
    match = SHARES.match(text, at)
    return match and _share(text, match, least)


def _count(text: str, match: re.Match[str], least: int) -> Count | None:
    first, written = match.start(), match["number"]
    if NOT_BEFORE.match(text, max(0, first - 1), first) or NOT_AFTER.match(text, match.end()):
        return None
    about = ABOUT.search(text, max(least, first - 3), first)
    if written[0] in POWERS and written[0] != "十" and not (about or match["more"] or match["more2"]):
        return None  # 百名, 万家: in names (百名医生下乡) rather than in counts
    if about and about[0] in FEW and written[0] not in POWERS:
        about = None  # 晚上8名
    exact, single = _single(written)
    approximate = not single or any((about, match["more"], match["more2"], match["high"], match["after"]))
    found = read_value(exact + (match["power"] or ""))
    return Count(about.start() if about else first, match.end(), found, UNITS[match["unit"]], approximate)


def _single(written: str) -> tuple[str, bool]:
    """两三百 as 两百, 十五六 as 十五, and whether the number was a single one."""
    either = EITHER.search(written)
    if either is None or number(either["second"]) - number(either[0]) not in (1, 2):
        return written, True
    return written[: either.end()] + written[either.end() + 1 :], False


def read_value(written: str) -> int | float | None:
    """The value of a number, None for what is none (1.2.3)."""
    try:
        return value(written)
    except ValueError:
        return None


def _share(text: str, match: re.Match[str], least: int) -> Count | None:
    first = match.start()
    if NOT_BEFORE.match(text, max(0, first - 1), first):
        return None
    about = ABOUT.search(text, max(least, first - 3), first)
    if about and about[0] in FEW:
        about = None
    single = True
    if tenths := match["tenths"]:
        exact, single = _single(tenths)
        found: int | float | None = 10 * number(exact) + (number(match["half"]) if match["half"] else 0)
    else:
        found = read_value(match["percent"] or match["hundredths"])
    approximate = bool(about or match["after"] or not single)
    return Count(about.start() if about else first, match.end(), found, SHARE, approximate)
