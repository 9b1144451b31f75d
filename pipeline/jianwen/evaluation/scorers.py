"""Scores by character offsets, registered with spaCy, so that `nlp.evaluate` and `spacy evaluate` use them."""

from collections.abc import Callable, Iterable
from typing import Any

from spacy.scorer import PRFScore
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

Scores = dict[str, Any]
Scorer = Callable[..., Scores]


@registry.scorers("jianwen.MentionScorer.v1")
def create_mention_scorer() -> Scorer:
    """Mentions, exact range and label: ents_p, ents_r, ents_f, ents_per_type; date_value, the accuracy of values."""
    return score_mentions


@registry.scorers("jianwen.TriggerScorer.v1")
def create_trigger_scorer() -> Scorer:
    """Event triggers, exact range and type: events_p, events_r, events_f, events_per_type."""
    return score_triggers


def score_mentions(examples: Iterable[Example], **kwargs: Any) -> Scores:
    """Micro-averaged over documents. date_value is None when no DATE was found exactly."""
    examples = list(examples)
    scores = _score(examples, "ents", lambda doc: doc.ents)
    right = found = 0
    for example in examples:
        gold = {_place(span): span._.value for span in example.reference.ents}
        for span in example.predicted.ents:
            if span.label_ == "DATE" and _place(span) in gold:
                found += 1
                right += gold[_place(span)] == span._.value
    return {**scores, "date_value": right / found if found else None}


def score_triggers(examples: Iterable[Example], **kwargs: Any) -> Scores:
    """Micro-averaged over documents."""
    return _score(list(examples), "events", lambda doc: doc.spans.get("trigger", ()))


def _score(examples: list[Example], name: str, spans: Callable[[Doc], Iterable[Span]]) -> Scores:
    total, per_type = PRFScore(), dict[str, PRFScore]()
    for example in examples:
        found = {_place(span) for span in spans(example.predicted)}
        gold = {_place(span) for span in spans(example.reference)}
        total.score_set(found, gold)
        for label in sorted({place[2] for place in found | gold}):
            score = per_type.setdefault(label, PRFScore())
            score.score_set({p for p in found if p[2] == label}, {p for p in gold if p[2] == label})
    return {
        f"{name}_p": total.precision,
        f"{name}_r": total.recall,
        f"{name}_f": total.fscore,
        f"{name}_per_type": {label: score.to_dict() for label, score in sorted(per_type.items())},
    }


def _place(span: Span) -> tuple[int, int, str]:
    return span.start_char, span.end_char, span.label_
