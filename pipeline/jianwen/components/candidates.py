"""What a finder returns, and how it is written to a Doc.

Every finder puts its candidates into a span group of its own (doc.spans["dates"], "people", "organizations",
"procedures"); which of them become doc.ents is decided in one place, mentions.py.
"""

from collections.abc import Iterable
from typing import NamedTuple

from spacy.tokens import Doc, Span, SpanGroup


class Candidate(NamedTuple):
    """A possible mention: the range [start, end) in characters of doc.text, a score from 0 to 1, a DATE's value."""

    start: int
    end: int
    score: float = 1.0
    value: str | None = None


def write(doc: Doc, group: str, label: str, candidates: Iterable[Candidate]) -> None:
    """Set doc.spans[group] to the candidates; its attrs hold their "scores" and "values", in the same order.

    A candidate that starts or ends inside a token (a run of digits or of Latin letters) is widened to the whole token.
    Scores are kept on the group, as spaCy's span categorizer does: on a span they would be shared with every other
    span of the same range, whatever its label.
    """
    spans: list[Span] = []
    scores: list[float] = []
    values: list[str | None] = []
    for candidate in candidates:
        span = doc.char_span(candidate.start, candidate.end, label=label, alignment_mode="expand")
        if span is not None:
            spans.append(span)
            scores.append(candidate.score)
            values.append(candidate.value)
    doc.spans[group] = SpanGroup(doc, name=group, attrs={"scores": scores, "values": values}, spans=spans)
