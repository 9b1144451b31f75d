"""Puts the visible text of HTML together: lines, white space, character references."""

import html
import re
from collections.abc import Iterable
from html.entities import html5
from itertools import pairwise

from ..aligned import AlignedText
from .menus import FlowLine
from .tags import Token

REFERENCE = r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)"
LEFTOVER = r"\{\{[^{}]{0,200}\}\}|\{%[^%{}]{0,200}%\}|\]\]>"  # of template engines and feeds
SPACE = r"[ \t\r\n\f]+"  # what HTML calls white space: a no-break or an ideographic space is a character like others
SPECIAL = {
    True: re.compile(f"{REFERENCE}|{LEFTOVER}"),  # white space stands as it is
    False: re.compile(f"{SPACE}|{REFERENCE}|{LEFTOVER}"),
}
HAN = re.compile("[\u3400-\u9fff]+")
WIDE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’…—·]")  # Han and the punctuation between Han


def decoded(reference: str) -> str | None:
    """What a character reference stands for (nothing, for one that no document may hold); None where it is no such."""
    if reference[1] == "#" or reference[1:] in html5:
        return html.unescape(reference)
    return None


class Flow:
    """The text under construction. `han` counts its Han characters; `link` is the number of the open link, or 0."""

    def __init__(self, source: AlignedText) -> None:
        self.source = source
        self.parts: list[AlignedText] = []
        self.lines = [FlowLine(0)]
        self.han = 0
        self.link = 0
        self.last = "\n"  # the last character written; a text begins as after a line end
        self.wants_line = False
        self.tag: Token | None = None  # the <br> that the wanted line end stands for
        self.space: AlignedText | None = None  # white space that is written if something follows on the line

    def end_line(self, tag: Token | None = None) -> None:
        """What is written next begins a line. With `tag`, a single <br>, that may be a line of the same paragraph.

        The line end stands for the <br> then; one that stands for nothing is one that the reader may rely on.
        """
        first = not self.wants_line
        self.wants_line = bool(self.parts)
        self.tag = tag if first else None
        self.space = None

    def write(self, start: int, end: int, keep_space: bool) -> None:
        """Write the range [start, end) of the source: character data as it stands between two tags."""
        text = self.source.text
        at = start
        for special in SPECIAL[keep_space].finditer(text, start, end):
            if at < special.start():
                self._put(self.source[at : special.start()])
            at = special.end()
            if special[0][0] == "&":
                self._reference(special)
            elif special[0][0] in " \t\r\n\f":
                inside = start < special.start() and special.end() < end
                if not (inside and self._is_wrap(special)):
                    self._space(special)
        if at < end:
            self._put(self.source[at:end])

    def _is_wrap(self, run: re.Match[str]) -> bool:
        """A line end between two Han characters is how the page's author broke a long line, not a space."""
        before, after = run.string[run.start() - 1], run.string[run.end()]
        return "\n" in run[0].replace("\r", "\n") and bool(WIDE.match(before) and WIDE.match(after))

    def _space(self, run: re.Match[str]) -> None:
        if self.space is None and self.last not in " \n":
            at = run.start() + max(run[0].find(" "), 0)
            one = self.source[at : at + 1]
            # A run without a real space in it (a tab, a line end) is stood for by one.
            self.space = one if one.text == " " else self._stands_for(" ", run)

    def _reference(self, reference: re.Match[str]) -> None:
        character = decoded(reference[0])
        if character is None:
            self._put(self.source[reference.start() : reference.end()])
        elif character:
            self._put(self._stands_for(character, reference))

    def _stands_for(self, text: str, match: re.Match[str]) -> AlignedText:
        start, end = self.source.raw_span(match.start(), match.end())
        return AlignedText.replaced(text, start, end)

    def _put(self, part: AlignedText) -> None:
        if self.wants_line:
            self.lines.append(FlowLine(len(self.parts)))
            # Where the white space of the source is kept, the line end that is wanted may stand there already.
            if self.last not in "\r\n" and not part.text.lstrip(" \t").startswith(("\r", "\n")):
                self.parts.append(self._line_end(part))
        elif self.space is not None:
            self.parts.append(self.space)
        self.wants_line, self.space = False, None
        self.parts.append(part)
        self.last = part.text[-1]
        self._count(part.text)

    def _line_end(self, part: AlignedText) -> AlignedText:
        if self.tag is None:
            return AlignedText.inserted("\n", int(part.starts[0]))
        return AlignedText.replaced("\n", *self.source.raw_span(self.tag.start, self.tag.end))

    def _count(self, text: str) -> None:
        han = sum(map(len, HAN.findall(text)))
        line = self.lines[-1]
        self.han += han
        line.han += han
        line.sentence |= "。" in text
        if self.link:
            line.linked += han
            line.links.add(self.link)

    def text(self, without: Iterable[FlowLine] = ()) -> AlignedText:
        """All that was written, but for some lines."""
        dropped = {line.first for line in without}
        parts: list[AlignedText] = []
        for line, end in pairwise([*(line.first for line in self.lines), len(self.parts)]):
            parts += [] if line in dropped else self.parts[line:end]
        text = AlignedText.join(parts)
        return text[1:] if 0 in dropped else text  # the line end before what is now the first line
