"""Splits a document's text into parts: title lines, bylines, captions, labels, paragraphs; furniture is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from .affinity import pairs
from .aligned import AlignedText
from .bylines import closes_report, is_byline, is_caption, is_label, opens_report
from .characters import load
from .furniture import furniture_in, is_furniture
from .layout import CLOSED, FREE, join, paragraph, wrapped
from .lines import Line, laid_out, measure, width
from .wire import wire_head

Kind = Literal["stamp", "title", "heading", "byline", "label", "caption", "body"]
# How a part stands to the one before: of one paragraph by its look, but not by its words; at the end of a line in one
# paragraph; below a blank line in one; directly below it; anything else.
Joint = Literal["loose", "line", "blank", "under", ""]
ENDED = re.compile(r"[。！？!?；;]")
# Who wrote, photographed or edited it: a report can end so without a full stop, but no sentence goes on from there.
SIGNED = re.compile(
    r"(?:[（(]完|[^，。]报道|文/图|图/文|供图|摄|(?:编辑|校对|审核|责编|记者|通讯员)[ ：:][^，。]{2,12})[）)]?$"
)
LONGEST_HEADING = 46.0
LONGEST_CLAUSES = 30.0  # a headline of two clauses is no longer, unless a space divides it
CLAUSE = re.compile(r"[，,、]")
NOT_AT_END = re.compile(r"[，,、：:；;]$")
HEAD_OF_PAGE = 3  # mastheads stand in the first lines


@dataclass(slots=True)
class Part:
    """One line of an article: what it is and what it reads as.

    `column` is the width it was wrapped to (None: unknown), as `wraps` of its lines show; `short` says how far its
    first and its last line fall short of the column (None: it has none); `opens` and `closes` say that
    it begins with a dateline and ends with a byline of its own; `torn` that it breaks off in mid-sentence.
    `joint` says how it stands to the part before, `seams` where lines of it end in mid-sentence and how
    the next one stands to each; `mended` that what goes on with it stands behind it, `continues` that it goes on with
    the part before it.
    """

    kind: Kind
    text: AlignedText
    column: float | None = None
    wraps: int = 0
    opens: bool = False
    closes: bool = False
    torn: bool = False
    short: tuple[float, float] | None = None
    joint: Joint = ""
    seams: tuple[tuple[int, Joint], ...] = ()
    mended: bool = False
    continues: bool = False
    _pairs: set[str] | None = field(default=None, repr=False, compare=False)
    _mass: float | None = field(default=None, repr=False, compare=False)

    @property
    def plain(self) -> str:
        return self.text.text

    @property
    def pairs(self) -> set[str]:
        """The pairs of neighbouring Chinese characters in it."""
        if self._pairs is None:
            self._pairs = pairs(self.plain)
        return self._pairs

    @property
    def mass(self) -> float:
        """The sum of their rarities."""
        if self._mass is None:
            self._mass = load().mass(self.pairs)
        return self._mass

    @property
    def start(self) -> int:
        """Where it begins in the raw document."""
        return int(self.text.starts[0])


def parts(text: AlignedText) -> list[Part]:
    """The parts of the text in order, without furniture."""
    kept = [line for number, line in enumerate(laid_out(text)) if not is_furniture(line.text, number < HEAD_OF_PAGE)]
    measure(kept)
    return [part for block in join(kept) for part in _parts(text, block)]


def _parts(text: AlignedText, block: list[Line]) -> Iterator[Part]:
    whole = paragraph(text, block)
    head = wire_head(whole.text) if len(block) == 1 else None
    if head is None:
        for part in _part(whole, None, wrapped(block)):
            part.joint = "loose" if block[0].loose else "under" if block[0].gap == 1 else ""
            column = part.column or block[0].column
            if column <= FREE:
                part.short = (column - block[0].width, column - block[-1].width)
            part.seams = tuple(_seams(text, part, block))
            yield part
        return
    stamp, title, body = head
    yield from _part(whole[slice(*stamp)], "stamp")
    yield from _part(whole[slice(*title)], "title")
    yield from _part(whole[body:], None)


def _seams(text: AlignedText, part: Part, block: list[Line]) -> Iterator[tuple[int, Joint]]:
    """Where the part's lines end, but for those that end with a sentence, and how the next line stands to each."""
    if len(block) == 1:
        return
    places = np.searchsorted(part.text.starts, text.starts[[line.start for line in block[1:]]])
    last = 0
    for at, line in zip(places.tolist(), block[1:], strict=True):
        between = part.plain[last:at].strip()  # nothing, where all of a line was furniture
        if between and part.plain[at:].strip() and not ENDED.match(between[-1]):
            yield at, "blank" if line.gap > 1 else "line"
            last = at


def _part(text: AlignedText, kind: Kind | None, lines: tuple[float, int] | None = None) -> Iterator[Part]:
    """What is left of the text without the furniture in it; nothing when that is empty."""
    if kind is None:
        text = text.without(furniture_in(text.text))
    text = text.strip()
    if plain := text.text:
        torn = CLOSED.search(plain) is None and SIGNED.search(plain) is None
        column, wraps = lines or (None, 0)
        opens, closes = opens_report(plain), closes_report(plain)
        yield Part(kind or kind_of(plain), text, column, wraps, opens, closes, torn)


def kind_of(plain: str) -> Kind:
    """What a line is, told from itself alone."""
    if is_label(plain):
        return "label"
    if is_byline(plain):
        return "byline"
    if opens_report(plain):
        return "body"
    if is_caption(plain):
        return "caption"
    return "heading" if is_heading(plain) else "body"


def is_heading(plain: str) -> bool:
    """Whether the line could be a headline or a section heading: short, and not a sentence."""
    size = width(plain)
    if size > LONGEST_HEADING or NOT_AT_END.search(plain) or "。" in plain:
        return False
    if size > LONGEST_CLAUSES and " " not in plain and CLAUSE.search(plain):
        return False
    return not CLOSED.search(plain) or plain[-1] in "！？!?"


def likeness(one: Part, other: Part) -> float:
    """What two parts have in common, each pair of characters counted by its rarity, as a share of the less, 0 to 1."""
    smaller = min(one.mass, other.mass)
    return load().mass(one.pairs & other.pairs) / smaller if smaller else 0.0
