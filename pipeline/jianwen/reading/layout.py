"""Undoes the layout: hard-wrapped lines become paragraphs, and the spaces that only the layout put in go."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from ..lexicons import any_of, read
from .aligned import AlignedText
from .article import Range
from .bylines import CLOSING_BYLINE
from .lines import ENDED, FEW, Line, width

HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
WORDS = read("reading")
ROLE = any_of(WORDS["roles"])

CLOSED = re.compile(r"[。！？!?…；;][”’」』）)》】]*$")
COMMA = re.compile(r"[，,。、；：:]")
SUBTITLE = re.compile(any_of(WORDS["heading marks"]))
LABELLED = re.compile(rf"(?:{any_of(WORDS['labels'])})\s*[：:]")
CLAUSE = re.compile(r"[，,。、；]")
LIST_ITEM = re.compile(
    r"——|[■●◆□▲◎★☆※]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.](?!\d)|[①-⑳]|本报[^，。]{0,12}讯"
    rf"|{LABELLED.pattern}"
)
OPENER = re.compile(any_of(WORDS["openers"]) + r"|[“「]|\d{4}年")

MARKED = re.compile(r"[■●◆□▲][^。]{0,40}$|(?:摄|供图|资料图)[）)]?$")  # a byline that ends the line

FREE = 60.0  # a wider column than this is no column: the text is not hard-wrapped
TORN = 50.0  # in such a text, a line without an end that is at least so wide was torn in mid-sentence
LAST = 4  # so many of a paragraph's last lines show how wide its column is
NARROWEST, ABOUT = 20.0, 1.5  # the width of a line whose end has left a space, and how much it may vary
SHORTEST_HALF = 4
INDENT = 4.0  # so much may a line fall short of its column: for an indentation, or for what would not be broken

BEFORE_NAME = re.compile(rf"(?:{ROLE}|[、）) ])[ \xa0\u3000]*[{HAN}]([ \xa0\u3000]+)[{HAN}](?![{HAN}])")
SPACES = re.compile(r"[ \xa0\u3000\t]+")
DIGIT_SPACE = re.compile(rf"(?<=[{HAN}])[ \xa0\u3000]+(?=\d)|(?<=\d)[ \xa0\u3000]+(?=[{HAN}])")
WIDE_SPACE = re.compile(rf"(?<=[{HAN}、，。）”])[ \xa0\u3000](?=[{HAN}、，“（])")
BYLINE_NAMES = re.compile(rf"(?:{ROLE})[^。，；：]{{0,40}}")


def join(found: list[Line]) -> Iterator[list[Line]]:
    """Bring together the lines that are one paragraph, also where a blank line stands inside a sentence."""
    block: list[Line] = []
    signed = False  # the paragraph before ended with a byline: a headline may follow
    for line in found:
        if block and not _goes_on(block, line, signed):
            yield block
            signed = CLOSING_BYLINE.search(block[-1].text) is not None
            block = []
        block.append(line)
    if block:
        yield block


def _goes_on(block: list[Line], line: Line, signed: bool) -> bool:
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
    if first and (SUBTITLE.match(last.text) or LABELLED.match(last.text)):
        return False
    if first and not COMMA.search(last.text) and (signed or _stands_out(last)):
        return False
    return line.gap == 1 or not first or last.gap == 1 or COMMA.search(last.text) is not None


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


def tidy(text: AlignedText) -> AlignedText:
    """Drop layout spaces: between Chinese character and digit, inside a name of two characters, at former line ends.

    Spaces between two names, two headlines or Latin words stay, one for a run.
    """
    plain = text.text
    if not SPACES.search(plain):
        return text
    in_sentence = CLAUSE.search(plain) is not None  # in a headline the space may stand between its two halves
    drop = {match.span() for match in DIGIT_SPACE.finditer(plain)} if in_sentence else set()
    drop |= {match.span(1) for names in BYLINE_NAMES.finditer(plain) for match in _names(names)}
    drop |= set(wrap_spaces(plain))
    drop |= {(match.start() + 1, match.end()) for match in SPACES.finditer(plain) if match.end() - match.start() > 1}
    return text.without(_apart(sorted(drop)))


def _names(stretch: re.Match[str]) -> Iterator[re.Match[str]]:
    return BEFORE_NAME.finditer(stretch.string, stretch.start(), stretch.end())


def _apart(ranges: list[Range]) -> Iterator[Range]:
    at = 0
    for start, end in ranges:
        if end > max(at, start):
            yield max(start, at), end
            at = end


def wrap_spaces(plain: str) -> list[Range]:
    """The single spaces between full characters that stand where lines once ended: one at every so many characters.

    Found by their regular distance: at least two, most of them a line's width (20 to 60) apart, give or take one.
    """
    spaces = [match.span() for match in WIDE_SPACE.finditer(plain)]
    if len(spaces) < 2:
        return []
    apart = [width(plain[one:other]) for (one, _), (other, _) in pairwise(spaces)]
    usual = median(apart)
    regular = [abs(distance - usual) <= ABOUT for distance in apart]
    if not NARROWEST <= usual <= FREE or sum(regular) * 3 < len(regular) * 2:
        return []
    beside = zip([False, *regular], [*regular, False], strict=True)
    return [space for space, (before, after) in zip(spaces, beside, strict=True) if before or after]
