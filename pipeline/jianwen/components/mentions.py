"""Which candidates become mentions: the one place where finders, and later models, are reconciled.

Policy: a mention lies on one line and does not cross a seam (a place where the article's text is not adjacent in the
raw document). Of candidates that overlap, the longest wins: a date, a person or a procedure inside an organisation's
name is part of that name. Equal lengths are settled by score, then by the order of the groups in the setting.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import repeat
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example

from ..evaluation.scorers import Scorer, Scores
from . import extensions  # noqa: F401  registers the attributes that are used here
from .text import text_of


@Language.factory(
    "health_mentions",
    assigns=["doc.ents"],
    default_config={
        "groups": ["dates", "people", "organizations", "procedures"],
        "threshold": 0.0,
        "scorer": {"@scorers": "jianwen.MentionScorer.v1"},
    },
    default_score_weights={"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0, "date_value": 0.0, "ents_per_type": None},
)
def create_mentions(nlp: Language, name: str, groups: list[str], threshold: float, scorer: Scorer) -> "Mentions":
    return Mentions(nlp, name, groups=groups, threshold=threshold, scorer=scorer)


class Ranked(NamedTuple):
    """A candidate; the first four fields say which one wins, the least first."""

    brevity: int  # minus the length in tokens
    doubt: float  # minus the score
    group: int
    start: int
    span: Span
    value: str | None


class Mentions:
    """Merges the span groups of the finders into doc.ents.

    groups: names of the span groups; a Doc need not have all. threshold: the least score, 0 to 1, of a mention.
    """

    def __init__(self, nlp: Language, name: str, *, groups: list[str], threshold: float, scorer: Scorer) -> None:
        if not 0 <= threshold <= 1:
            raise ValueError(f"{name}: threshold is {threshold}, it may be 0 to 1")
        self.name = name
        self.groups = groups
        self.threshold = threshold
        self.scorer = scorer

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Ranked]:
        """The candidates that win, in text order."""
        text = text_of(doc)
        ranked = [
            Ranked(span.start - span.end, -score, order, span.start, span, value)
            for order, group in enumerate(self.groups)
            if group in doc.spans
            for span, score, value in _members(doc.spans[group])
            if score >= self.threshold and not _crosses(span, text, doc._.seams)
        ]
        taken: set[int] = set()
        winners = []
        for candidate in sorted(ranked, key=itemgetter(0, 1, 2, 3)):
            tokens = range(candidate.span.start, candidate.span.end)
            if taken.isdisjoint(tokens):
                taken.update(tokens)
                winners.append(candidate)
        return sorted(winners, key=attrgetter("start"))

    def set_annotations(self, doc: Doc, found: list[Ranked]) -> None:
        """Set doc.ents, and the score and value of each."""
        doc.set_ents([candidate.span for candidate in found])
        for candidate in found:
            candidate.span._.score = -candidate.doubt
            if candidate.value is not None:
                candidate.span._.value = candidate.value

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """How well doc.ents agree with gold Docs, by character offsets."""
        return self.scorer(examples, **kwargs)


def _members(group: SpanGroup) -> Iterator[tuple[Span, float, str | None]]:
    scores = group.attrs.get("scores") or repeat(1.0, len(group))
    values = group.attrs.get("values") or repeat(None, len(group))
    return zip(group, scores, values, strict=True)


def _crosses(span: Span, text: str, seams: list[int]) -> bool:
    start, end = span.start_char, span.end_char
    return "\n" in text[start:end] or bisect_right(seams, start) < bisect_left(seams, end)
