"""Undoes the layout: hard-wrapped lines become paragraphs, and the spaces that only the layout put in go."""

import re
from collections.abc import Iterator

from ..lexicons import any_of, read
from .aligned import AlignedText
from .bylines import CLOSING_BYLINE, is_marked, opens_report
from .lines import ENDED, FEW, Line, width
from .spaces import tidy

WORDS = read("reading")

CLOSED = re.compile(r"[。！？!?…；;][”’」』）)》】]*$")
COMMA = re.compile(r"[，,。、；：:]")
SUBTITLE = re.compile(any_of(WORDS["heading marks"]))
LABELLED = re.compile(rf"(?:{any_of(WORDS['labels'])})\s*[：:]")
LIST_ITEM = re.compile(
    r"——|[■●◆□▲◎★☆※]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.](?!\d)|[①-⑳]|本报[^，。]{0,12}讯"
    rf"|{LABELLED.pattern}"
)
OPENER = re.compile(any_of(WORDS["openers"]) + r"|[“「]|\d{4}年")

MARKED = re.compile(r"[■●◆□▲][^。]{0,40}$|(?:摄|供图|资料图)[）)]?$")  # a byline that ends the line

REPORT = re.compile(
    rf"(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日.{{0,8}}[，,]|(?:{any_of(WORDS['times'])})[，,]|为(?:{any_of(WORDS['purposes'])})"
)
UNFINISHED = re.compile(r"[在于自从至到的了和与及由将被把]$")  # a headline does not end so

FREE = 60.0  # a wider column than this is no column: the text is not hard-wrapped
TORN = 50.0  # in such a text, a line without an end that is at least so wide was torn in mid-sentence
LAST = 4  # so many of a paragraph's last lines show how wide its column is
ABOUT = 1.5  # so much wider than the column may a line be, for what would not be broken
SHORTEST_HALF = 4
INDENT = 4.0  # so much may a line fall short of its column: for an indentation, or for what would not be broken


def join(found: list[Line]) -> Iterator[list[Line]]:
    """Bring together the lines that are one paragraph, also where a blank line stands inside a sentence."""
    block: list[Line] = []
    before: Line | None = None  # the last line of the paragraph before
    for line in found:
        if block and not _goes_on(block, line, before):
            yield block
            before, block = block[-1], []
        block.append(line)
    if block:
        yield block


def _goes_on(block: list[Line], line: Line, before: Line | None) -> bool:
    last = block[-1]
    if line.gap == 0 or CLOSED.search(last.text) or _signs(last.text) or LIST_ITEM.match(line.text):
        return False
    if max(last.column, last.width) > FREE:
        torn = not ENDED.search(last.text) and (last.width >= TORN or "。" in last.text)
        return torn and not OPENER.match(line.text) and not _headline(line)
    first = len(block) == 1
    column = last.column if first else max(other.width for other in block[-LAST:])
    if _short(last, column) or (_short(line, column) and not _ends(line.text)):
        return False
    return not first or not _stands_alone(last, line, before)


def _stands_alone(last: Line, line: Line, before: Line | None) -> bool:
    """Whether a line that might begin a paragraph is a headline rather, or another line of its own."""
    if SUBTITLE.match(last.text) or LABELLED.match(last.text):
        return True
    clauses = COMMA.search(last.text) is not None
    if not clauses and (_stands_out(last) or (before is not None and CLOSING_BYLINE.search(before.text))):
        return True
    if last.gap > 1 and line.gap > 1:  # blank lines on both sides
        signed = before is not None and is_marked(before.text)
        return not clauses or signed or REPORT.match(line.text) is not None
    return not clauses and not UNFINISHED.search(last.text) and _reports(line.text)


def _reports(text: str) -> bool:
    """Whether the line begins as a report does."""
    return REPORT.match(text) is not None or opens_report(text)


def _signs(text: str) -> bool:
    """Whether the line ends with a byline or the name of a photographer, which no sentence goes on from."""
    return MARKED.search(text) is not None or CLOSING_BYLINE.search(text) is not None


def _ends(text: str) -> bool:
    """Whether a paragraph can end with the line."""
    return ENDED.search(text) is not None or CLOSING_BYLINE.search(text) is not None


def _short(line: Line, column: float) -> bool:
    """Whether the line doesn't fill its column, even allowing for an indentation that the dump has lost."""
    return line.width < column - min(INDENT, column / 4)


def _stands_out(line: Line) -> bool:
    """Whether the line is wider than the column below it, or a couplet: a headline even without a blank line."""
    if line.width > line.column + ABOUT:
        return True
    halves = line.text.split()
    return len(halves) == 2 and abs(width(halves[0]) - width(halves[1])) <= 1 and len(halves[0]) >= SHORTEST_HALF


def _headline(line: Line) -> bool:
    """Whether a line of a text that is not wrapped looks like a headline: nothing in it ends or divides a clause."""
    return not CLOSED.search(line.text) and not COMMA.search(line.text)


def wrapped(block: list[Line]) -> tuple[float, int] | None:
    """The width of the column that a paragraph was wrapped to, and how many of its lines show it; None for one line."""
    full = [line.width for line in block[:-1]]
    if not full or max(full) > FREE:
        return None
    return sorted(full)[-2 if len(full) > FEW else -1], len(full)


def paragraph(text: AlignedText, block: list[Line]) -> AlignedText:
    """What the lines read as, joined without a character in between (with one space between Latin words)."""
    parts: list[AlignedText] = []
    for line in block:
        if parts and _latin(parts[-1].text[-1]) and _latin(line.text[0]):
            parts.append(AlignedText.replaced(" ", parts[-1].raw_end, int(text.starts[line.start])))
        parts.append(text[line.start : line.end])
    return tidy(parts[0] if len(parts) == 1 else AlignedText.join(parts))


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
