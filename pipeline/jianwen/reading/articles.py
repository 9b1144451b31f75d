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
    places = _places(document)
    return [_article(document, number, draft, places) for number, draft in enumerate(drafts, 1)]


def _article(document: Document, number: int, draft: Draft, places: Offsets) -> Article:
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
    return Article(document.id, number, text, tuple(title), tuple(byline), _spans(text, places), None)


def _spans(text: AlignedText, places: Offsets) -> tuple[Range, ...]:
    """The raw ranges that the text comes from, those merged that have nothing but white space or markup in between."""
    place = places[text.starts]
    seen = np.flatnonzero((place >= 0) & (text.ends > text.starts))
    place = place[seen]
    breaks = np.flatnonzero(place[1:] - place[:-1] != 1).tolist()
    starts, ends = text.starts[seen], text.ends[seen]
    return tuple(
        (int(starts[first]), int(ends[last]))
        for first, last in zip([0, *(at + 1 for at in breaks)], [*breaks, len(seen) - 1], strict=True)
    )


def _places(document: Document) -> Offsets:
    """For each place in the raw document, how many characters stand before it; -1 where white space or markup stands.

    The last place is that behind the end, where characters may stand that the reader put in.
    """
    text = document.text
    codes = np.frombuffer(text.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    starts = text.starts[~WHITE[np.minimum(codes, len(WHITE) - 1)] & (text.ends > text.starts)]
    places = np.full(len(document.raw) + 1, -1)
    places[starts] = np.arange(len(starts))
    return places
