"""What the reader decided about a document, for a user to check: what it took it for, moved, and left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .aligned import AlignedText
from .article import Article, Document, Published, Range
from .encodings import Encoding
from .markup import html

Flags = NDArray[np.bool_]
SEAM = 12  # characters shown on either side of a place where reading jumps


@dataclass(frozen=True, slots=True)
class Piece:
    """The range [start, end) of the raw document, which belongs to no article, and what it reads as."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Move:
    """A place where an article's reading order is not the document's: behind the offset `end` comes `start`.

    `before` and `after` are the raw document's characters on both sides.
    """

    article: int
    end: int
    start: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that the reader decided about one document. `published` holds each date found, in the order of articles."""

    doc: str
    form: str
    encoding: Encoding
    articles: int
    published: tuple[Published, ...]
    moves: tuple[Move, ...]
    left_out: tuple[Piece, ...]


def decisions(document: Document, articles: list[Article]) -> Decisions:
    """What the reader made of the document, of which it made these articles."""
    taken = _taken(document.raw, articles)
    whole = html.everything(document.raw) if document.form == "html" else document.text
    return Decisions(
        doc=document.id,
        form=document.form,
        encoding=document.encoding,
        articles=len(articles),
        published=tuple(dict.fromkeys(article.published for article in articles if article.published)),
        moves=tuple(move for article in articles for move in _moves(document.raw, article, taken)),
        left_out=tuple(_pieces(whole, taken)),
    )


def _taken(raw: str, articles: list[Article]) -> Flags:
    """Whether each character of the raw document lies in an article."""
    taken = np.zeros(len(raw), dtype=np.bool_)
    for article in articles:
        for start, end in article.spans:
            taken[start:end] = True
    return taken


def _moves(raw: str, article: Article, taken: Flags) -> Iterator[Move]:
    """Where the article goes on before the place that it has come to, or behind another article's text."""
    for (_, end), (start, _) in pairwise(article.spans):
        if start < end or taken[end:start].any():
            yield Move(
                article.number, end, start, _line(raw[max(0, end - SEAM) : end]), _line(raw[start : start + SEAM])
            )


def _pieces(text: AlignedText, taken: Flags) -> Iterator[Piece]:
    """What of the text is in no article, line by line, white space not counted."""
    for start, end in _stretches(~taken[np.minimum(text.starts, len(taken) - 1)] if len(taken) else taken):
        at = start
        for line in text.text[start:end].splitlines(keepends=True):
            piece = text[at : at + len(line)].strip()
            if piece.text:
                yield Piece(*piece.raw_span(0, len(piece)), piece.text)
            at += len(line)


def _stretches(left: Flags) -> Iterator[Range]:
    """The runs of true values."""
    edges = np.flatnonzero(np.diff(left.astype(np.int8), prepend=0, append=0)).tolist()
    return zip(edges[::2], edges[1::2], strict=True)


def _line(text: str) -> str:
    return " ".join(text.split())
