"""An article as the Doc that the pipeline starts from."""

import re
from collections.abc import Iterable

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from ..reading.article import Article, Range
from . import extensions  # noqa: F401  registers the attributes that are written here

# What may lie between two characters of a mention in the raw document: white space and tags.
CROSSABLE = re.compile(r"(?:\s|<[^<>]*>)*")


def make_doc(nlp: Language, article: Article, raw: str) -> Doc:
    """Tokenise the article and hand the pipeline what the reader knows: headline, byline, day of publication, seams.

    Raises ValueError when the article is longer than nlp.max_length.
    """
    doc = nlp.make_doc(article.text.text)
    doc._.published = article.published.value if article.published else None
    doc._.seams = seams(article, raw)
    _mark(doc, "title", article.title)
    _mark(doc, "byline", article.byline)
    return doc


def keep_characters(nlp: Language, texts: Iterable[str]) -> None:
    """Make the vocabulary entries of all characters of the texts; to be called outside a memory zone.

    An entry takes 40 µs to make. Inside a memory zone it would be thrown away with the zone and made again in the
    next one; characters, unlike words, are so few that they can stay.
    """
    for character in set().union(*texts):
        nlp.vocab[character]


def seams(article: Article, raw: str) -> list[int]:
    """Offsets in the article's text before which the raw document has something that a mention can't contain."""
    starts, ends = article.text.starts, article.text.ends
    gaps = np.flatnonzero(starts[1:] != ends[:-1]) + 1
    return [
        int(i)
        for i in gaps
        if starts[i] < ends[i - 1] or not CROSSABLE.fullmatch(raw, int(ends[i - 1]), int(starts[i]))
    ]


def _mark(doc: Doc, group: str, ranges: tuple[Range, ...]) -> None:
    spans = [doc.char_span(start, end, label=group, alignment_mode="expand") for start, end in ranges]
    doc.spans[group] = SpanGroup(doc, name=group, spans=[span for span in spans if span is not None])
