"""The component `health_linker`: trained to fill the slots of events, and to tell planned ones."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.vocab import Vocab
from thinc.api import Model, Optimizer, set_dropout_rate

from ...evaluation.scorers import Scorer, Scores
from ...labels import SLOTS
from .. import extensions  # noqa: F401  registers the attributes that are written here
from ..batches import annotated, by_tokens
from ..calibration import IDENTITY, Table, calibrated
from ..events.records import Event
from ..tagger.heads import log_softmax
from . import passages
from .architecture import Scores as LinkScores
from .choices import log_probabilities, loss
from .events import Link, Linked, Text, enough, first_reports, nearest_mentions, to_event
from .pairs import Pairs, Passage, pairs

GROUP = "trigger"


@Language.factory(
    "health_linker",
    assigns=["doc._.events", "doc.spans"],
    requires=["doc.ents", "doc.sents", "doc.spans", "doc.tensor", "doc._.entities"],
    default_config={
        "model": {"@architectures": "jianwen.Linker.v1", "inputs": 192, "width": 128, "rank": 48},
        "bias": 0.0,
        "threshold": 0.0,
        "status_weight": 0.2,
        "repeats": True,
        "scorer": {"@scorers": "jianwen.TriggerScorer.v1"},
    },
    default_score_weights={"events_f": 1.0, "events_p": 0.0, "events_r": 0.0, "events_per_type": None},
)
def create_linker(
    nlp: Language,
    name: str,
    model: Model[Pairs, LinkScores],
    bias: float,
    threshold: float,
    status_weight: float,
    repeats: bool,
    scorer: Scorer,
) -> "Linker":
    """The factory of `health_linker`."""
    return Linker(
        nlp.vocab,
        model,
        name,
        bias=bias,
        threshold=threshold,
        status_weight=status_weight,
        repeats=repeats,
        scorer=scorer,
    )


class Linker(TrainablePipe):  # type: ignore[misc]  # spaCy compiles it without types
    """Writes doc._.events and doc.spans["trigger"], in the form of `health_events`.

    It reads the triggers and things of the tagger, doc.ents and doc.tensor; the tagger learns nothing from it.

    bias: how much the log odds of filling no slot are lowered: above 0, more slots are filled. threshold: the least
    score of an event that is kept. status_weight: of planned or actual, in the loss. repeats: whether, of several
    reports of one event, the less complete ones are dropped.
    """

    def __init__(
        self,
        vocab: Vocab,
        model: Model[Pairs, LinkScores],
        name: str,
        *,
        bias: float,
        threshold: float,
        status_weight: float,
        repeats: bool,
        scorer: Scorer,
    ) -> None:
        super().__init__(vocab, model, name, calibration={})
        self.bias, self.threshold, self.status_weight, self.repeats = bias, threshold, status_weight, repeats
        self.scorer = scorer

    @property
    def labels(self) -> tuple[str, ...]:
        return SLOTS

    def initialize(self, get_examples: Callable[[], Iterable[Example]], *, nlp: Language | None = None) -> None:
        """Give the model its weights; its sizes depend on no example."""
        self.model.initialize()

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """Annotate a stream of documents in batches of at most batch_size, cut by their tokens."""
        handler = self.get_error_handler()
        return annotated(
            by_tokens(stream, batch_size),
            lambda docs: self.set_annotations(docs, self.predict(docs)),
            lambda docs, error: handler(self.name, self, docs, error),
        )

    def predict(self, docs: Iterable[Doc]) -> list[list[Event]]:
        """The events of each document, in text order; nothing is written."""
        docs = list(docs)
        looked_at = [(doc, passages.of_doc(doc)) for doc in docs if len(doc) and doc.spans.get("triggers")]
        linked = iter(self._linked([passage for _, passage in looked_at], [doc for doc, _ in looked_at]))
        busy = {id(doc): passage for doc, passage in looked_at}
        return [self._events(doc, busy[id(doc)], next(linked)) if id(doc) in busy else [] for doc in docs]

    def set_annotations(self, docs: Iterable[Doc], found: list[list[Event]]) -> None:
        """Write the events to doc._.events, their triggers to doc.spans["trigger"]."""
        for doc, events in zip(docs, found, strict=True):
            spans = [doc.char_span(*cast(tuple[int, int], event["trigger"]), event["type"]) for event in events]
            doc._.events = events
            doc.spans[GROUP] = SpanGroup(doc, name=GROUP, spans=cast(list[Span], spans))

    def update(
        self,
        examples: Iterable[Example],
        *,
        drop: float = 0.0,
        sgd: Optimizer | None = None,
        losses: dict[str, float] | None = None,
    ) -> dict[str, float]:
        """Learn which of gold's mentions, things and counts fill which slots of gold's triggers."""
        losses = {} if losses is None else losses
        losses.setdefault(self.name, 0.0)
        gold = [passages.of_example(example) for example in examples if len(example.predicted)]
        gold = [one for one in gold if one[0].triggers]
        batch = pairs([passage for passage, _, _ in gold]) if gold else None
        if batch is None or not len(batch.of):
            return losses
        set_dropout_rate(self.model, drop)
        scores, backprop = self.model.begin_update(batch)
        result = loss(scores, batch, passages.targets(batch, gold), self.status_weight)
        backprop(result.gradient)
        if sgd:
            self.finish_update(sgd)
        losses[self.name] += result.total
        return losses

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """Compare triggers and slots with the references."""
        return self.scorer(examples, **kwargs)

    def calibration(self) -> Table:
        """The table that turns scores of events into probabilities; cfg["calibration"]["events"] holds it."""
        table: Table = self.cfg["calibration"].get("events", IDENTITY)
        return table

    def _linked(self, looked_at: list[Passage], docs: list[Doc]) -> Iterator[list[Linked]]:
        """Each trigger of each document with its fillers."""
        if not looked_at:
            return
        batch = pairs(looked_at)
        scores = self.model.predict(batch)
        planned = log_softmax(scores.statuses).argmax(axis=1) == 1
        logs = log_probabilities(scores, batch, self.bias)
        choice = logs.argmax(axis=1)
        links: list[list[Link]] = [[] for _ in batch.triggers]
        fillers = [filler for passage in looked_at for filler in passage.fillers]
        for pair in np.flatnonzero(choice).tolist():
            probability = float(np.exp(logs[pair, choice[pair]]))
            link = Link(SLOTS[choice[pair] - 1], fillers[batch.to[pair]], probability)
            links[batch.of[pair]].append(link)
        number = 0
        for passage, doc in zip(looked_at, docs, strict=True):
            sure = doc.spans["triggers"].attrs.get("scores") or [1.0] * len(passage.triggers)
            found = []
            for trigger, score in zip(passage.triggers, sure, strict=True):
                found.append(Linked(trigger, bool(planned[number]), score, links[number]))
                number += 1
            yield found

    def _events(self, doc: Doc, passage: Passage, found: list[Linked]) -> list[Event]:
        text = Text(doc)
        kept = [nearest_mentions(linked, passage.fillers, text) for linked in found if enough(linked)]
        kept = [linked for linked in kept if enough(linked)]
        if self.repeats:
            kept = first_reports(kept, doc, text)
        scores = calibrated([linked.score() for linked in kept], self.calibration())
        events = [to_event(linked, text, score) for linked, score in zip(kept, scores, strict=True)]
        return sorted((e for e in events if e["score"] >= self.threshold), key=lambda event: event["trigger"])
