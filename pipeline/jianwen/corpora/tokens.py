"""Tokens for formats that need them: those of our tokenizer, cut wherever a mark begins or ends."""

from collections.abc import Iterable
from typing import NamedTuple

from ..components.tokenizer import TOKEN


class Token(NamedTuple):
    """A token at [start, end) of the text, and whether a space follows it that is no token of its own."""

    start: int
    end: int
    space: bool


def tokens(text: str, marks: Iterable[tuple[int, int]]) -> list[Token]:
    """The tokens of a text, in order; with their spaces they join to the text again."""
    spans = list(marks)
    starts = {start for start, _ in spans}
    ends = {end for _, end in spans}
    cuts = sorted(starts | ends)
    found: list[Token] = []
    at = 0
    for match in TOKEN.finditer(text):
        while at < len(cuts) and cuts[at] <= match.start():
            at += 1
        begin = match.start()
        if match[0] == " " and found and not found[-1].space and begin not in starts and match.end() not in ends:
            found[-1] = found[-1]._replace(space=True)
            continue
        while at < len(cuts) and cuts[at] < match.end():
            found.append(Token(begin, cuts[at], False))
            begin = cuts[at]
            at += 1
        found.append(Token(begin, match.end(), False))
    return found
