"""What a finder returns, and how it is written to a Doc.

Every finder puts its candidates into a span group of its own (doc.spans["dates"], "people", "organizations",
"procedures"); which of them become doc.ents is decided in one place, mentions.py.
"""

from collections.abc import Iterable
from typing import NamedTuple

from spacy.tokens import Doc, SpanGroup

from . import extensions  # noqa: F401  registers the attributes that are written here


class Candidate(NamedTuple):
    """A possible mention: the range [start, end) in characters of doc.text, a score from 0 to 1, a DATE's value."""

    start: int
    end: int
    score: float = 1.0
    value: str | None = None


def write(doc: Doc, group: str, label: str, candidates: Iterable[Candidate]) -> None:
    """Set doc.spans[group] to the candidates, with score and value on each span.

    A candidate that starts or ends inside a token (a run of digits or of Latin letters) is widened to the whole token.
    """
    spans = []
    for candidate in candidates:
        span = doc.char_span(candidate.start, candidate.end, label=label, alignment_mode="expand")
        if span is None:
            continue
        span._.score = candidate.score
        if candidate.value is not None:
            span._.value = candidate.value
        spans.append(span)
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans)
