"""Markdown → its text: marks off, lines as they stand, images and link targets left out."""

import re
from collections.abc import Callable, Iterable, Iterator

from ..aligned import AlignedText
from . import html

Range = tuple[int, int]

BEGIN, END = r"(?:\A|(?<=[\r\n]))", r"(?=[\r\n]|\Z)"
# Lines that are marks and nothing else: fences of code, rules and underlines of headings, definitions of link targets.
MARK_LINE = re.compile(
    rf"{BEGIN}[ \t]{{0,3}}(?:(?:```|~~~)[^\r\n`]*|(?:[-*_=][ \t]*){{3,}}|\[[^\]\r\n]+\]:[ \t]+\S+[^\r\n]*){END}"
)
# What a line may begin with: quotation marks, then a list's bullet (a number is text) or a heading's signs, then a box.
LINE_BEGIN = re.compile(
    rf"{BEGIN}(?:[ \t]{{0,3}}>[ \t]?)*(?:[ \t]*[-*+][ \t]+(?=\S)|[ ]{{0,3}}#{{1,6}}[ \t]+)?(?:\[[ xX]\][ \t]+)?"
)
HEADING_END = re.compile(rf"(?<=\S)[ \t]+#+[ \t]*{END}")
TARGET = r"\((?:<[^<>\r\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:[ \t]+(?:\"[^\"\r\n]*\"|'[^'\r\n]*'))?[ \t]*\)"
IMAGE = re.compile(rf"!\[[^\[\]\r\n]*\]{TARGET}")
LINK = re.compile(rf"(?<![\\!])\[(?P<text>(?:[^\[\]\r\n]|\[[^\[\]\r\n]*\])+)\]{TARGET}")
EMPTY_LINK = re.compile(rf"(?<![\\!])\[\]{TARGET}")
CODE = re.compile(r"(?<![\\`])`(?P<text>[^`\r\n]+)`(?!`)")
# A mark hugs the text that it marks; _ is one only between words, as in snake_case it is a letter.
STRIKE = re.compile(r"~~(?P<text>(?=\S)[^~\r\n]+)(?<=\S)~~")
STARS = re.compile(r"(?<!\\)\*{1,3}(?P<text>(?=[^\s*])[^*\r\n]+)(?<=\S)\*{1,3}")
UNDERSCORES = re.compile(r"(?<![\w\\])_{1,3}(?P<text>(?=[^\s_])[^_\r\n]+)(?<=\S)_{1,3}(?!\w)")
ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!~|<>])")
TABLE_RULE = re.compile(rf"{BEGIN}[ \t]{{0,3}}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*{END}")
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
BAR = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")


def plain(source: AlignedText) -> AlignedText:
    """The text of a Markdown document (its front matter already cut off) with all marks dropped.

    Line ends stay as they are: whether one is a paragraph's end is for the reader of the lines to say.
    """
    text = _untabled(html.untagged(source))
    for marks in PASSES:
        text = text.without([span for span in marks(text.text) if span[0] < span[1]])
    return text


def _whole(pattern: re.Pattern[str]) -> Callable[[str], Iterable[Range]]:
    """A pass that drops what the pattern matches."""
    return lambda text: (match.span() for match in pattern.finditer(text))


def _around(pattern: re.Pattern[str]) -> Callable[[str], Iterator[Range]]:
    """A pass that drops what stands before and after the pattern's group `text`."""

    def marks(text: str) -> Iterator[Range]:
        for match in pattern.finditer(text):
            yield match.start(), match.start("text")
            yield match.end("text"), match.end()

    return marks


PASSES = [_whole(pattern) for pattern in (MARK_LINE, LINE_BEGIN, HEADING_END, IMAGE, EMPTY_LINK)]
PASSES += [_around(pattern) for pattern in (LINK, CODE, STRIKE, STARS, UNDERSCORES)]
PASSES += [_whole(ESCAPE)]


def _untabled(text: AlignedText) -> AlignedText:
    """The text with every cell of its tables on a line of its own and the tables' rules dropped."""
    parts: list[AlignedText] = []
    at = 0
    for rule in TABLE_RULE.finditer(text.text):
        head = _line_before(text.text, rule.start())
        if rule.start() < at or "|" not in text.text[head : rule.start()]:
            continue
        parts += [text[at:head], *_cells(text, head, rule.start())]
        at = rule.end()
        for line in LINE.finditer(text.text, _next_line(text.text, at)):
            if "|" not in line[0]:
                break
            parts += [text[at : line.start()], *_cells(text, *line.span())]
            at = line.end()
    return AlignedText.join([*parts, text[at:]]) if parts else text


def _cells(text: AlignedText, start: int, end: int) -> Iterator[AlignedText]:
    """The row [start, end) without its bars; line ends are put in between cells."""
    at, first = start, True
    for bar in BAR.finditer(text.text, start, end):
        if at < bar.start():
            if not first:
                yield AlignedText.inserted("\n", int(text.starts[at]))
            yield text[at : bar.start()]
            first = False
        at = bar.end()
    rest = text[at:end]
    if rest.text.strip() and not first:
        yield AlignedText.inserted("\n", int(text.starts[at]))
    yield rest


def _line_before(text: str, at: int) -> int:
    """Where the line begins that ends just before the line that begins at `at`."""
    end = at - 2 if text[max(at - 2, 0) : at] == "\r\n" else at - 1
    return max(text.rfind("\n", 0, max(end, 0)), text.rfind("\r", 0, max(end, 0))) + 1


def _next_line(text: str, at: int) -> int:
    line = LINE.match(text, at)
    return line.end() if line else at
