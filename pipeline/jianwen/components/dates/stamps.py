"""Reads one date as a machine or an editor wrote it: in metadata, a header line, an option, an address."""

import re

from ..numerals import number
from ..plain import plain
from .absolute import ENGLISH
from .pieces import WORDS
from .reading import Reading, read_times
from .values import Point, of_iso

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:\d{4}(?:\d\d)?)?")
_KINDS = frozenset({"mail", "stamp", "short stamp", "day", "month", "year"})
_FIRST = int(WORDS["first stamp"][0])


def parse_date(text: str) -> str | None:
    """The date that a text begins with, as a partial ISO date (2023, 2023-05, 2023-05-24); None when there is none.

    Reads ISO 8601 with or without time and zone, RFC 2822, 2016/7/14 16:52:59, 20230813, 2023年8月13日, 二〇二三年八月.
    The day is the one written: it is not moved to another time zone. A day that does not exist is none.
    """
    text = plain(text).strip().strip("\"'").strip()
    if of_iso(text):
        return text
    if match := _COMPACT.fullmatch(text):
        return _known(Point("day", int(match[1]), int(match[2]), int(match[3])))
    first = next(iter(read_times(text)), None)
    return _known(point(first)) if first is not None and first.start == 0 else None


def point(reading: Reading) -> Point | None:
    """The year, month or day that a reading with a year names; None for one without a year."""
    groups = reading.groups
    if reading.kind not in _KINDS or "yearword" in groups or not ({"year", "short"} & groups.keys()):
        return None
    year = number(groups["year"]) if "year" in groups else _FIRST + (number(groups["short"]) - _FIRST) % 100
    month = (
        ENGLISH[groups["english"]] if "english" in groups else number(groups["month"]) if "month" in groups else None
    )
    day = number(groups["day"]) if "day" in groups else None
    return Point("day" if day is not None else "month" if month is not None else "year", year, month, day)


def _known(found: Point | None) -> str | None:
    return str(found) if found is not None and found.exists and of_iso(str(found)) else None
