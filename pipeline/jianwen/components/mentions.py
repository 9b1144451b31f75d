"""Which candidates become mentions: the one place where finders, and later models, are reconciled.

Policy: a mention lies on one line and does not cross a seam (a place where the article's text is not adjacent in the
raw document). Of candidates that overlap, the longest wins: a date, a person or a procedure inside an organisation's
name is part of that name. Equal lengths are settled by score, then by the order of the groups in the setting.
"""

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from ..evaluation.scorers import Scorer, Scores
from . import extensions  # noqa: F401  registers the attributes that are read here


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
        doc.set_ents(self.find(doc))
        return doc

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """How well doc.ents agree with gold Docs, by character offsets."""
        return self.scorer(examples, **kwargs)

    def find(self, doc: Doc) -> list[Span]:
        """The candidates that win, in text order."""
        ranked = [
            (span.start_char - span.end_char, -span._.score, order, span)
            for order, group in enumerate(self.groups)
            for span in doc.spans.get(group, ())
            if span._.score >= self.threshold and not _crosses(span, doc._.seams)
        ]
        ranked.sort(key=lambda entry: (*entry[:3], entry[3].start))
        taken: set[int] = set()
        winners = []
        for *_, span in ranked:
            tokens = range(span.start, span.end)
            if taken.isdisjoint(tokens):
                taken.update(tokens)
                winners.append(span)
        return sorted(winners, key=lambda span: span.start)


def _crosses(span: Span, seams: list[int]) -> bool:
    return "\n" in span.text or any(span.start_char < seam < span.end_char for seam in seams)
