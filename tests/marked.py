"""Tests are written as marked-up text: ⟦5月24日|2023-05-24⟧ marks a mention and says what is expected of it."""

import re
from typing import NamedTuple

MARK = re.compile(r"⟦(?P<text>[^⟦⟧|]*)(?:\|(?P<note>[^⟦⟧]*))?⟧")


class Marked(NamedTuple):
    """The range [start, end) of the plain text, the text itself, and what stands after the bar (None without one)."""

    start: int
    end: int
    text: str
    note: str | None


def parse(marked: str) -> tuple[str, list[Marked]]:
    """Split a marked-up text into the plain text and its marks, in order."""
    plain, marks, at = "", [], 0
    for mark in MARK.finditer(marked):
        plain += marked[at : mark.start()]
        marks.append(Marked(len(plain), len(plain) + len(mark["text"]), mark["text"], mark["note"]))
        plain += mark["text"]
        at = mark.end()
    return plain + marked[at:], marks
