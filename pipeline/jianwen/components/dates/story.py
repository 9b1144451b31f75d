"""What the resolving of one text knows: its publication date, its dateline, what it has told so far."""

import re
from dataclasses import dataclass, field

from ...lexicons import any_of
from .pieces import WORDS
from .reading import Reading
from .values import Period, Point, Value

_NEAR = frozenset(WORDS["past near"])
DATELINE = re.compile(rf"[（(]?(?:{any_of(WORDS['dateline'])})")


@dataclass(slots=True)
class Story:
    """What resolving one text needs: the text, when it was published, and what it has told so far.

    `today` is the day the text speaks from: its dateline, else the publication day. `near` is the last time told that
    当天 can point to, `day` the last one with a day, `first` the first one in the text; `last` is the value told just
    before, ending at `end`, and `named` says whether the text names its year. `ending` is set while the other end of a
    range is resolved. `notes` says in words how the time at hand was resolved.
    """

    text: str
    published: Point | None
    today: Point | None = None
    near: Value | None = None
    day: Point | None = None
    first: Point | None = None
    last: Value | None = None
    end: int = 0
    named: bool = False
    ending: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def year(self) -> int | None:
        """The year of publication."""
        return self.published.year if self.published else None

    def now(self) -> Point:
        """The day the text speaks from, unknown parts open."""
        now = self.today or self.published or Point("day")
        self.note(f"counted from the {'dateline' if self.today else 'publication date'}: {now}")
        return now

    def note(self, step: str) -> None:
        """Take down a step of how the time at hand is resolved."""
        self.notes.append(step)

    def in_quotes(self, at: int) -> bool:
        """Whether a quotation is open at this place of its line."""
        line = self.text.rfind("\n", 0, at) + 1
        return self.text.count("“", line, at) > self.text.count("”", line, at)

    def remember(self, reading: Reading, value: Value) -> None:
        """Take note of a time that was told. What is quoted, stamped or in a dateline is not part of what happened."""
        point = value.first if isinstance(value, Period) else value
        year = point.year if isinstance(point, Point) else None
        before = self.last.first if isinstance(self.last, Period) else self.last
        same = isinstance(before, Point) and before.year == year
        self.named = bool(reading.get("year", "short", "yearword")) or (self.named and same)
        self.last, self.end = value, reading.end
        if self.in_quotes(reading.start) or reading.kind in ("stamp", "mail", "short stamp"):
            return
        if DATELINE.match(self.text, reading.end):
            return
        if isinstance(point, Point) and point.exists:
            if point.unit == "day":
                self.day = point
            if point.unit == "day" or (point.unit == "month" and point is value):
                self.near = point
        elif reading.get("ref") in _NEAR:
            self.near = point
