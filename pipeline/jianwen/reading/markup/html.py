"""HTML → its visible text: tags off, blocks on lines of their own, references decoded, furniture left out."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from ...lexicons import read
from ..aligned import AlignedText
from .flow import Flow
from .menus import menus
from .tags import Token, attributes, scan

LEXICON = read("markup")
BLOCK, VOID, HIDDEN = (frozenset(LEXICON[section]) for section in ("block", "void", "hidden"))
FURNITURE, CONTENT = frozenset(LEXICON["furniture"]), frozenset(LEXICON["content"])
PREFORMATTED = frozenset(LEXICON["preformatted"])
# Such an element ends where another one of its kind begins, or, for a paragraph, any block.
IMPLIED_END = frozenset(("p", "li", "dt", "dd", "tr", "td", "th", "option"))
HEADLINES = ("h1", "h2")
WORDS = frozenset(LEXICON["furniture words"])
DENIED = frozenset(LEXICON["denied"])
WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+")
INVISIBLE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
ENOUGH = 1 / 3  # of the visible Han characters must be left when furniture is dropped; otherwise it was none

State = Literal["shown", "furniture", "hidden"]


def visible(source: AlignedText, tokens: list[Token]) -> AlignedText:
    """The text of an HTML page or fragment as a reader sees it, furniture and menus left out; `tokens` are its tokens.

    Where leaving it out would leave less than a third of the Han characters, it is kept: then what looked like
    furniture is the page.
    """
    walk = _Walk(source, drop_furniture=True)
    walk.run(tokens)
    if walk.dropped_han * ENOUGH > walk.flow.han * (1 - ENOUGH):
        walk = _Walk(source)
        walk.run(tokens)
    return walk.flow.text(without=menus(walk.flow.lines))


def everything(raw: str) -> AlignedText:
    """The text of an HTML page with its furniture."""
    walk = _Walk(AlignedText.of(raw))
    walk.run(scan(raw))
    return walk.flow.text()


def untagged(source: AlignedText) -> AlignedText:
    """The text with the tags of HTML taken off and its own lines kept: for Markdown and plain text with tags in it."""
    walk = _Walk(source, keep_space=True)
    walk.run(scan(source.text, known_only=True))
    return walk.flow.text()


@lru_cache(maxsize=4096)  # the same few classes all over a site
def _names_furniture(names: str) -> bool:
    """Whether a name in a class or id attribute is that of furniture: site-nav, navBar2, but not no-sidebar."""
    for name in names.split():
        words = [word.lower() for word in WORD.findall(name)]
        if words and words[0] not in DENIED and (not WORDS.isdisjoint(words) or name.lower() in WORDS):
            return True
    return False


class _Walk:
    """One way through the tags of a source; `flow` is the text, `dropped_han` counts what was left out as furniture."""

    def __init__(self, source: AlignedText, *, drop_furniture: bool = False, keep_space: bool = False) -> None:
        self.source = source.text
        self.drop_furniture = drop_furniture
        self.keep_space = keep_space
        self.flow, self.aside = Flow(source), Flow(source)
        self.open: list[tuple[str, State]] = []
        self.names: Counter[str] = Counter()  # how often each name is in `open`: no search for what is not there
        self.preformatted = 0

    @property
    def state(self) -> State:
        return self.open[-1][1] if self.open else "shown"

    @property
    def dropped_han(self) -> int:
        return self.aside.han

    def run(self, tokens: Iterable[Token]) -> None:
        for token in tokens:
            if not token.name:
                self._data(token)
                continue
            if token.closing:
                self._close(token.name)
            else:
                self._open(token)
            if token.name in BLOCK:
                single = token if token.name == "br" else None
                self.flow.end_line(single)
                self.aside.end_line(single)

    def _data(self, data: Token) -> None:
        state = self.state
        if state != "hidden":
            flow = self.flow if state == "shown" else self.aside
            flow.write(data.start, data.end, self.keep_space or self.preformatted > 0)

    def _open(self, tag: Token) -> None:
        name = tag.name
        top = self.open[-1][0] if self.open else ""
        if top in IMPLIED_END and (top == name or (top == "p" and name in BLOCK and name != "br")):
            self._pop()
        if self.names["head"] and name not in HIDDEN and name not in VOID:
            self._close("head")  # nobody has to write </head>
        if name in VOID or self.source.endswith("/>", tag.start, tag.end):
            return
        self.open.append((name, self._state_in(tag)))
        self.names[name] += 1
        self.preformatted += name in PREFORMATTED
        self._mark_link(name, tag.start + 1)

    def _mark_link(self, name: str, number: int) -> None:
        """Tell the text whether a link is open; a headline that is one is no menu."""
        if name == "a" or name in HEADLINES:
            self.flow.link = number if self.names["a"] and not any(self.names[one] for one in HEADLINES) else 0

    def _state_in(self, tag: Token) -> State:
        """What becomes of the content of an element that begins here."""
        state, name = self.state, tag.name
        if state == "hidden" or name in HIDDEN:
            return "hidden"
        if not self.drop_furniture:
            return "shown"
        if state == "furniture":
            # A blog's headline stands in its header; nothing else that is content stands in furniture.
            return "shown" if name == "h1" and self.names["header"] else "furniture"
        if name in CONTENT or (name in ("header", "footer") and (self.names["article"] or self.names["main"])):
            return "shown"
        return "furniture" if name in FURNITURE or self._says_furniture(tag) else "shown"

    def _says_furniture(self, tag: Token) -> bool:
        """Whether the element's class, id or style says so."""
        if tag.end - tag.start < len(tag.name) + len("< id=nav>"):
            return False
        found = attributes(self.source, tag)
        if any(_names_furniture(found.get(key, "")) for key in ("class", "id")):
            return True
        return bool(INVISIBLE.search(found.get("style", "")))

    def _close(self, name: str) -> None:
        if self.names[name]:
            while self._pop() != name:
                pass

    def _pop(self) -> str:
        name, _ = self.open.pop()
        self.names[name] -= 1
        self.preformatted -= name in PREFORMATTED
        self._mark_link(name, self.flow.link)
        return name
