"""Cuts a document into its articles: what belongs together, what is title and byline, what is left out."""

import numpy as np

from .aligned import AlignedText, Offsets
from .article import Article, Document, Range
from .bylines import byline_in
from .cutting import cut
from .drafts import Draft
from .gathering import gather
from .headlines import settle
from .order import in_order
from .parts import parts

# Whether the character of that code is white space; the last one stands for all that follow, which are not.
WHITE = np.array([character.isspace() for character in map(chr, range(0x3002))])


def articles(document: Document) -> list[Article]:
    """The articles of the document, numbered in the order in which they begin; `published` is left open."""
    drafts = settle(gather(cut(in_order(parts(document.text)))))
    for draft in drafts:
        draft.body = in_order(draft.body, "article")
    drafts.sort(key=lambda draft: min(part.start for part in draft.parts))
    visible = document.text.starts[_visible(document.text)]
    visible = visible[np.diff(visible, prepend=-1) > 0]
    return [_article(document, number, draft, visible) for number, draft in enumerate(drafts, 1)]


def _article(document: Document, number: int, draft: Draft, visible: Offsets) -> Article:
    text = AlignedText.join([part.text for part in draft.parts], separator="\n")
    title, byline = [], []
    at = 0
    for part in draft.parts:
        if part.kind == "title":
            title.append((at, at + len(part.text)))
        elif part.kind in ("stamp", "byline", "label"):
            byline.append((at, at + len(part.text)))
        elif part.opens and (place := byline_in(part.plain)):
            byline.append((at + place[0], at + place[1]))
        at += len(part.text) + 1
    return Article(document.id, number, text, tuple(title), tuple(byline), _spans(text, visible), None)


def _spans(text: AlignedText, visible: Offsets) -> tuple[Range, ...]:
    """The raw ranges that the text comes from, those merged that have nothing but white space or markup in between.

    `visible` holds the starts of all characters of the document that are neither.
    """
    seen = _visible(text)
    places = np.searchsorted(visible, text.starts[seen])
    breaks = np.flatnonzero((np.diff(places) < 0) | (np.diff(places) > 1))
    first, last = np.append(0, breaks + 1), np.append(breaks, len(seen) - 1)
    return tuple(
        (int(start), int(end)) for start, end in zip(text.starts[seen[first]], text.ends[seen[last]], strict=True)
    )


def _visible(text: AlignedText) -> Offsets:
    """The places in the text of all that is not white space."""
    codes = np.frombuffer(text.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.flatnonzero(~WHITE[np.minimum(codes, len(WHITE) - 1)])
