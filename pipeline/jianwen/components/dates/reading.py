"""Finds where a text names times, and reads what each one says, before anything is resolved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .patterns import ENDS, KINDS
from .pieces import TO, plain
from .starts import STARTS

_NAMES = re.compile(r"\(\?P<\w+>|\(\?P=\w+\)")


def _scanner(kinds: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that says, by its last group, of which of the kinds a time is."""
    branches = []
    for number, kind in enumerate(kinds):
        bare = _NAMES.sub(lambda name: "(?:" if name[0].startswith("(?P<") else "[-/.]", KINDS[kind])
        branches.append(f"(?P<k{number}>{bare})")
    return re.compile("|".join(branches))


_START = re.compile("|".join(f"(?P<s{n}>{pattern})" for n, (pattern, _) in enumerate(STARTS.values())))
_SCANNERS = {f"s{n}": (_scanner(kinds), kinds) for n, (_, kinds) in enumerate(STARTS.values())}
_KINDS = {kind: re.compile(pattern) for kind, pattern in KINDS.items()}
_ENDS = [(kind, re.compile(pattern)) for kind, pattern in ENDS.items()]
_TO = re.compile(TO)
# What a range can begin with: a day with a part or a clock of its own is a beginning too.
_BEGINNINGS = frozenset({"day", "within", "month", "bare month", "year", "bare day", "half", "day of month"})


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
        return next((self.groups[name] for name in names if name in self.groups), None)


def _reading(kind: str, match: re.Match[str]) -> Reading:
    groups = {name: text for name, text in match.groupdict().items() if text is not None}
    return Reading(match.start(), match.end(), kind, groups)


def _read_at(text: str, at: int, start: str) -> Reading | None:
    """The time that begins at this place, by the kinds that can begin so."""
    scanner, kinds = _SCANNERS[start]
    if (found := scanner.match(text, at)) is None:
        return None
    kind = kinds[int((found.lastgroup or "k0").removeprefix("k"))]
    match = _KINDS[kind].match(text, at)
    return _reading(kind, match) if match else None


def _other_end(text: str, first: Reading) -> Reading | None:
    """What a range that starts with `first` ends with, None when no range does."""
    if first.kind not in _BEGINNINGS or "clock" in first.groups or not (to := _TO.match(text, first.end)):
        return None
    for kind, pattern in _ENDS:
        if match := pattern.match(text, to.end()):
            return _reading(kind, match)
    return None


def read_times(text: str) -> Iterator[Reading]:
    """Every time that the text names, in order, none overlapping another. Does not raise, whatever the text."""
    text, at = plain(text), 0
    while start := _START.search(text, at):
        at = start.start()
        reading = _read_at(text, at, start.lastgroup or "s0")
        if reading is None:
            at += 1
            continue
        if other := _other_end(text, reading):
            reading = replace(reading, end=other.end, to=other)
        yield reading
        at = reading.end
