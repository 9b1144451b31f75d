"""Cuts HTML into tags, character data and what is neither, by position, in linear time, however broken it is.

Not built on html.parser: `"<a " * 20000` keeps it busy for a minute (Python 3.11.7), `<![if !supportLists]>`, which
office programs leave in pages, makes it raise, and its answers differ between patch releases of Python.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from ...lexicons import read

OPENING = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:_.-]*)(?=[\s/>]|\Z)")
STOP = re.compile(r"""[<>]|=\s*["']""")
ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?""")
# How what is no element begins, and how it ends; where that end is missing, the next > ends it.
DECLARATION = re.compile(r"<!--|<!(?=[A-Za-z\[])|<\?(?=[A-Za-z=])|<%(?=[\s=@-])")
ENDS = {"<!--": "-->", "<!": ">", "<?": "?>", "<%": "%>"}
CDATA = "<![CDATA["  # only this mark is dropped: what a feed puts behind it is its text
ELEMENTS = frozenset(name for section in ("block", "inline", "void", "hidden") for name in read("markup")[section])
RAW = frozenset(read("markup")["raw"])


class Token(NamedTuple):
    """The range [start, end) of the text: an element's tag (`name` in lower case), or character data (`name` empty)."""

    start: int
    end: int
    name: str = ""
    closing: bool = False


def scan(text: str, known_only: bool = False) -> Iterator[Token]:
    """The tags and the character data of `text`, in order; comments, declarations and program code are left out.

    With `known_only`, a tag that HTML does not have is character data: for plain text in which some tags were left.
    """
    return _Scanner(text, known_only).tokens()


def attributes(text: str, tag: Token) -> dict[str, str]:
    """The attributes of a start tag, names in lower case, references in values decoded; the first of a name wins."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(text, tag.start + 1 + len(tag.name), tag.end):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def is_element(name: str) -> bool:
    """Whether HTML, or an office program that writes it (o:p, st1:personname), has the element `name`."""
    return name in ELEMENTS or ":" in name


class _Scanner:
    """Remembers what the rest of the text does not hold, so that nothing is looked for twice in vain."""

    def __init__(self, text: str, known_only: bool) -> None:
        self.text = text
        self.known_only = known_only
        self.absent: set[str] = set()

    def find(self, sought: str, at: int) -> int:
        """Where `sought` is next, or -1. Positions asked for must not go back behind a failure."""
        if sought in self.absent:
            return -1
        found = self.text.find(sought, at)
        if found < 0:
            self.absent.add(sought)
        return found

    def tokens(self) -> Iterator[Token]:
        begin = at = 0  # begin: where the character data not yet handed out begins
        while (at := self.find("<", at)) >= 0:
            token = self.tag(at) or self.declaration(at)
            if token is None:
                at += 1
                continue
            if begin < at:
                yield Token(begin, at)
            if token.name:
                yield token
            begin = at = token.end
            if token.name in RAW and not token.closing:
                begin = at = self.raw_end(token)
                if token.end < at:
                    yield Token(token.end, at)
        if begin < len(self.text):
            yield Token(begin, len(self.text))

    def tag(self, at: int) -> Token | None:
        opening = OPENING.match(self.text, at)
        if opening is None:
            return None
        name = opening[2].lower()
        known = is_element(name)
        if self.known_only and not known:
            return None
        end, closed = self.tag_end(opening.end())
        # `<p <b>`: a known tag that lacks its >; `x<y and <b>`: no tag at all.
        return Token(at, end, name, bool(opening[1])) if closed or known else None

    def tag_end(self, at: int) -> tuple[int, bool]:
        """The end of the tag whose attributes begin at `at`, and whether a > stands there."""
        while stop := STOP.search(self.text, at):
            if stop[0] == ">":
                return stop.end(), True
            if stop[0] == "<":
                return stop.start(), False
            close = self.find(stop[0][-1], stop.end())
            at = stop.end() if close < 0 else close + 1
        return at, False  # cut off: only the tag's name, the rest is shown rather than lost

    def declaration(self, at: int) -> Token | None:
        if self.text.startswith(CDATA, at):
            return Token(at, at + len(CDATA))
        begun = DECLARATION.match(self.text, at)
        if begun is None or (self.known_only and begun[0] != "<!--"):
            return None
        for mark in (ENDS[begun[0]], ">"):
            if (found := self.find(mark, begun.end())) >= 0:
                return Token(at, found + len(mark))
        return None

    def raw_end(self, tag: Token) -> int:
        """Where the content of a script or the like ends; without an end tag it has no content."""
        key = f"</{tag.name}"
        if key in self.absent:
            return tag.end
        end = re.compile(re.escape(key) + r"(?=[\s/>])", re.IGNORECASE).search(self.text, tag.end)
        if end is None:
            self.absent.add(key)
        return tag.end if end is None else end.start()
