"""Finds where a text names times, and reads what each one says, before anything is resolved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..plain import plain
from .clock import TAIL
from .patterns import BEGINNINGS, ENDS, KINDS, NEEDS_TAIL, WITH_TAIL
from .pieces import TO
from .starts import next_start

_TO = re.compile(rf"(?: ?起(?!至今))?{TO}")
_TAIL = re.compile(TAIL)


@cache  # a pattern is compiled when it is first tried: compiling all of them takes a tenth of a second
def _kind(kind: str) -> re.Pattern[str]:
    return re.compile(KINDS[kind])


@cache
def _end(kind: str) -> re.Pattern[str]:
    return re.compile(ENDS[kind])


@dataclass(frozen=True, slots=True)
class Reading:
    """A time as the text names it: the range [start, end), the kind of pattern, the groups that say something.

    `to` is the other end of a range (4月-8月).
    """

    start: int
    end: int
    kind: str
    groups: dict[str, str]
    to: "Reading | None" = None

    def get(self, *names: str) -> str | None:
        """The first of the groups that is there."""
        for name in names:
            if name in self.groups:
                return self.groups[name]
        return None


def _reading(text: str, kind: str, match: re.Match[str]) -> Reading | None:
    """What was matched, with the part of the day and the clock time that follow; None when they must but don't."""
    groups = {name: said for name, said in match.groupdict().items() if said is not None}
    end = match.end()
    if kind in WITH_TAIL and (tail := _TAIL.match(text, end)):
        groups |= {name: said for name, said in tail.groupdict().items() if said is not None}
        if kind in NEEDS_TAIL and not groups.keys() & {"part", "clock"}:
            return None
        end = tail.end()
    return Reading(match.start(), end, kind, groups)


def _read_at(text: str, at: int, kinds: tuple[str, ...]) -> Reading | None:
    """The time that begins at this place, of the first kind that fits."""
    for kind in kinds:
        if (match := _kind(kind).match(text, at)) and (reading := _reading(text, kind, match)):
            return reading
    return None


def _other_end(text: str, first: Reading) -> Reading | None:
    """What a range that starts with `first` ends with, None when no range does."""
    if first.kind not in BEGINNINGS or not (to := _TO.match(text, first.end)):
        return None
    for kind in ("day", "bare day") if "clock" in first.groups else BEGINNINGS[first.kind]:
        if match := _end(kind).match(text, to.end()):
            return _reading(text, kind, match)
    return None


def read_times(text: str) -> Iterator[Reading]:
    """Every time that the text names, in order, none overlapping another. Does not raise, whatever the text."""
    text, at = plain(text), 0
    while start := next_start(text, at):
        at, kinds = start
        reading = _read_at(text, at, kinds)
        if reading is None:
            at += 1
            continue
        if other := _other_end(text, reading):
            reading = replace(reading, end=other.end, to=other)
        yield reading
        at = reading.end
