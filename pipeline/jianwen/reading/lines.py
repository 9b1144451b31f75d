"""The lines of a document as they stand on the page: where each is, how wide, how far below the last."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .aligned import AlignedText
from .article import Range

# A long run of spaces inside a line: text that was put on one line keeps its paragraph breaks so.
# Written so that it begins with a set of characters: the engine looks for the first one at full speed.
BREAK = re.compile(r"[ \xa0\u3000\t](?:(?<=\t)|(?<=[ \xa0])[ \xa0]{3}|(?<=\u3000)\u3000)[ \xa0\u3000\t]*")
DATELINE = re.compile(r"(?:\d日|本报|本网)(?:专?电|讯|消息)$")
ENDED = re.compile(r"[。！？!?…；;：:”’」』）)》】]\W*$")
INVISIBLE = " \t\xa0\u3000\u200b\ufeff\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # also the ends of lines
FEW = 3  # so few lines show no column: the widest of them is a paragraph
AHEAD = 6  # so many lines show how wide the column is; a headline of three lines and a byline may come first


@dataclass(slots=True)
class Line:
    """A line that holds something: its range in the document's text without the white space around it, and its look.

    `width` counts full characters (a Latin letter is half of one); `gap` is the number of line ends between this line
    and the one before (1: directly below; 0: a part of the same line, set off by a run of spaces); `column` is the
    width of the text from it on, which for a hard-wrapped text is the width of its column;
    `loose` says that it would go on with the line above by its look, but not by its words.
    """

    start: int
    end: int
    text: str
    width: float
    gap: int
    column: float = 0.0
    loose: bool = False


def width(text: str) -> float:
    """The width of the text in full characters."""
    return len(text) - len(text.encode("latin-1", "ignore")) / 2


def lines(text: str) -> list[Line]:
    """The lines of the text that hold something, in order."""
    found: list[Line] = []
    at = last = 0  # where the line begins, and where the one before ended
    for line in text.splitlines(keepends=True):
        if not line.isspace():
            for start, end in _pieces(text, at, at + len(line)):
                gap = text.count("\n", last, start) or text.count("\r", last, start)
                piece = text[start:end]
                found.append(Line(start, end, piece, width(piece), gap))
                last = end
        at += len(line)
    return found


def laid_out(text: AlignedText) -> list[Line]:
    """The lines of a document's text. Behind a line end that the raw document does not have, a line stands alone (gap
    0): there one block of its markup ended and another began.
    """
    found = lines(text.text)
    put_in = np.flatnonzero(text.starts == text.ends)
    before = put_in.searchsorted([line.end for line in found[:-1]])
    after = put_in.searchsorted([line.start for line in found[1:]])
    for line, own in zip(found[1:], (before < after).tolist(), strict=True):
        if own:
            line.gap = 0
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[Range]:
    """What long runs of spaces part on the line [start, end), without the white space around it."""
    for gap in BREAK.finditer(text, start, end):
        if DATELINE.search(text, start, gap.start()):
            continue  # the report goes on behind it
        yield from _stripped(text, start, gap.start())
        start = gap.end()
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Range]:
    part = text[start:end]
    start += len(part) - len(part.lstrip(INVISIBLE))
    end -= len(part) - len(part.rstrip(INVISIBLE))
    if start < end:
        yield start, end


def measure(found: list[Line]) -> None:
    """Set every line's `column`: the second largest width from it on, so that one overlong line does not count.

    Where a dump put a blank line after every line, that is no gap any more.
    """
    widths = [line.width for line in found]
    usual = _usual_gap(found)
    last = max(0, len(widths) - AHEAD)
    for number, line in enumerate(found):
        at = min(number, last)
        around = sorted(widths[at : at + AHEAD])
        line.column = around[-2] if len(around) > FEW else around[-1]
        line.gap = max(min(line.gap, 1), line.gap - usual + 1)


def _usual_gap(found: list[Line]) -> int:
    """The commonest gap, where most lines break off in mid-sentence; 1 where lines are paragraphs."""
    torn = [line.gap for line in found if line.gap and not ENDED.search(line.text)]
    return Counter(torn).most_common(1)[0][0] if len(torn) * 2 > len(found) else 1
