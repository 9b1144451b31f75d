"""Undoes the layout: hard-wrapped lines become paragraphs, and the spaces that only the layout put in go."""

import re
from collections.abc import Iterator

from ..lexicons import any_of, read
from .aligned import AlignedText
from .bylines import CLOSING_BYLINE, is_marked, opens_report
from .characters import load
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
OVERLONG = 3.0  # no line hangs over its column's edge so far
HALF = 0.6
UNLIKELY = -1.5  # in logits: so much evidence it takes to part two lines that stand directly below each other
CLEARLY = 2.0  # in logits: so much evidence it takes to join what the widths keep apart
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
        return torn and not OPENER.match(line.text) and not _headline(line) and not _loose(last, line, 0.0)
    first = len(block) == 1
    column = last.column if first else max(other.width for other in block[-LAST:])
    if _short(last, column):
        return first and line.gap == 1 and _breaks_off(last, line)
    if _short(line, column) and not _ends(line.text):
        return not first and _ends_torn(last, line)
    if first and _stands_alone(last, line, before):
        return False
    return not _loose(last, line, 0.0 if line.gap > 1 else UNLIKELY)


def _loose(last: Line, line: Line, enough: float) -> bool:
    """Whether the line, though its look allows it, may not go on with the one above: what does is looked for later."""
    characters = load()
    if line.gap == 1 and characters.met(last.text[-1] + line.text[0]):
        return False
    line.loose = characters.follows(last.text, line.text) < enough
    line.loose &= line.gap > 1 or characters.begins(line.text) > 0
    return line.loose


def _ends_torn(last: Line, line: Line) -> bool:
    """Whether a short line without an end is the last one of a torn paragraph, rather than a headline below it."""
    return line.gap == 1 and (len(line.text) < SHORTEST_HALF or load().follows(last.text, line.text) > 0)


def _breaks_off(last: Line, line: Line) -> bool:
    """Whether a line goes on with the next one though it is short for its column: the column's width is a guess."""
    return last.width > HALF * last.column and load().follows(last.text, line.text) > CLEARLY


def _stands_alone(last: Line, line: Line, before: Line | None) -> bool:
    """Whether a line that might begin a paragraph is a headline rather, or another line of its own."""
    if SUBTITLE.match(last.text) or LABELLED.match(last.text):
        return True
    clauses = COMMA.search(last.text) is not None
    if last.width > max(last.column, line.width) + OVERLONG and load().follows(last.text, line.text) < UNLIKELY:
        return True
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
    return tidy(together([text[line.start : line.end] for line in block]))


def together(pieces: list[AlignedText]) -> AlignedText:
    """The pieces of a sentence one after another, with a space between Latin words."""
    parts = pieces[:1]
    for piece in pieces[1:]:
        if _latin(parts[-1].text[-1]) and _latin(piece.text[0]):
            parts.append(AlignedText.replaced(" ", parts[-1].raw_end, int(piece.starts[0])))
        parts.append(piece)
    return parts[0] if len(parts) == 1 else AlignedText.join(parts)


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
