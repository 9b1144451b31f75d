"""Scores by character offsets, registered with spaCy, so that `nlp.evaluate` and `spacy evaluate` use them."""

from collections.abc import Callable, Iterable
from typing import Any

from spacy.scorer import PRFScore
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

FIGURES = ("clusters.", "triggers.", "events.", "slots.")
Scores = dict[str, Any]
Scorer = Callable[..., Scores]
Place = tuple[int, int, str]


@registry.scorers("jianwen.MentionScorer.v1")
def create_mention_scorer() -> Scorer:
    """Mentions, exact range and label: ents_p, ents_r, ents_f, ents_per_type; date_value, the accuracy of values.

    ents_exact_f, ents_partial_f and ents_type_f are the other schemes of SemEval-2013, as in `jianwen evaluate`.
    """
    return score_mentions


@registry.scorers("jianwen.TriggerScorer.v1")
def create_trigger_scorer() -> Scorer:
    """Event triggers, exact range and type: events_p, events_r, events_f, events_per_type.

    events_identified_f is that of the range alone, whatever the type. figures holds what `jianwen evaluate` gives for
    clusters, triggers, events and slots, by the same names.
    """
    return score_triggers


@registry.scorers("jianwen.TaggerScorer.v1")
def create_tagger_scorer() -> Scorer:
    """What the heads of the tagger find, exact range and label: tagger_ents_f, tagger_triggers_f, tagger_things_f."""
    return score_tagger


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
    return {**scores, **_lenient(examples), "date_value": right / found if found else None}


def _lenient(examples: list[Example]) -> Scores:
    from .documents import Mention  # not needed for factories, which import this module
    from .measures.entities import schemes

    sums: dict[str, list[float]] = {}
    for example in examples:
        gold, found = (
            sorted({Mention(*_place(span), None, None, 1) for span in doc.ents})
            for doc in (example.reference, example.predicted)
        )
        for name, (right, ours, _, theirs) in schemes("", gold, found):
            counts = sums.setdefault(name.rpartition(".")[2], [0, 0])
            counts[0] += 2 * right
            counts[1] += ours + theirs
    return {f"ents_{name}_f": a / b if b else 0.0 for name, (a, b) in sums.items() if name != "strict"}


def score_triggers(examples: Iterable[Example], **kwargs: Any) -> Scores:
    """Micro-averaged over documents."""
    examples, identified = list(examples), PRFScore()
    for example in examples:
        found, gold = (
            {_place(span)[:2] for span in doc.spans.get("trigger", ())}
            for doc in (example.predicted, example.reference)
        )
        identified.score_set(found, gold)
    scores = _score(examples, "events", lambda doc: doc.spans.get("trigger", ()))
    return {**scores, "events_identified_f": identified.fscore, "figures": _figures(examples)}


def score_tagger(examples: Iterable[Example], **kwargs: Any) -> Scores:
    """Micro-averaged over documents; each figure with its precision (_p), recall (_r) and parts (_per_type)."""
    examples = list(examples)
    scores: Scores = {}
    for name, group, gold in (
        ("ents", "model", _ents),
        ("triggers", "triggers", _triggers),
        ("things", "things", _things),
    ):
        found = [{_place(span) for span in example.predicted.spans.get(group, ())} for example in examples]
        scores |= _counted(f"tagger_{name}", zip(found, map(gold, examples), strict=True))
    return scores


def _ents(example: Example) -> set[Place]:
    return {_place(ent) for ent in example.reference.ents}


def _triggers(example: Example) -> set[Place]:
    return {_place(span) for span in example.reference.spans.get("trigger", ())}


def _things(example: Example) -> set[Place]:
    from ..components.tagger.gold import things  # the components import this module

    return set(things(example))


def _figures(examples: list[Example]) -> dict[str, float | None]:
    """What `jianwen evaluate` gives for clusters, triggers, events and slots, by the same names."""
    from .documents import from_doc  # not needed for factories, which import this module
    from .figures import Table, figures
    from .measures import count
    from .measures.pair import against_gold

    rows = (
        (str(i), count(against_gold(from_doc(example.reference), from_doc(example.predicted))))
        for i, example in enumerate(examples)
    )
    found = figures(Table.of(rows), resamples=1)
    return {name: figure.main.value for name, figure in found.items() if name.startswith(FIGURES)}


def _score(examples: list[Example], name: str, spans: Callable[[Doc], Iterable[Span]]) -> Scores:
    return _counted(
        name,
        (
            ({_place(span) for span in spans(example.predicted)}, {_place(span) for span in spans(example.reference)})
            for example in examples
        ),
    )


def _counted(name: str, pairs: Iterable[tuple[set[Place], set[Place]]]) -> Scores:
    """The figures of found and gold places, document by document."""
    total, per_type = PRFScore(), dict[str, PRFScore]()
    for found, gold in pairs:
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


def _place(span: Span) -> Place:
    return span.start_char, span.end_char, span.label_
