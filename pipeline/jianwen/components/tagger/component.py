"""The component `health_tagger`: trained to find entities, event triggers, and the things and counts of events."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.vocab import Vocab
from thinc.api import Model, Optimizer, set_dropout_rate

from ...evaluation.scorers import Scorer, Scores
from ...settings import SettingError
from .. import extensions  # noqa: F401  registers the attributes that are read here
from ..batches import annotated, by_tokens
from ..calibration import IDENTITY, Table, calibrated
from ..text import text_of
from .architecture import Tagged, split
from .arrays import Floats, Ints, get
from .decode import decode
from .gold import targets
from .heads import COMMON, PLACES, SCHEMES, SIZE, log_softmax, loss
from .repeats import repeats
from .tags import TokenSpan

GROUPS = {"entities": "model", "triggers": "triggers", "things": "things"}  # the span group of each head


@Language.factory(
    "health_tagger",
    assigns=["doc.spans", "doc.tensor"],
    requires=["doc.sents", "doc.spans", "doc._.word_starts"],
    default_config={
        "model": {
            "@architectures": "jianwen.Tagger.v1",
            "encoder": {
                "@architectures": "jianwen.ConvolutionEncoder.v1",
                "width": 192,
                "depth": 6,
                "dilations": [1, 2, 4, 8],
                "pairs": 32768,
                "rule_dropout": 0.12,
                "vectors": None,
            },
        },
        "weights": {"entities": 1.0, "triggers": 2.0, "things": 2.0, "roles": 0.5},
        "bias": {"entities": 0.0, "triggers": 0.0, "things": 0.0},
        "scorer": {"@scorers": "jianwen.TaggerScorer.v1"},
    },
    default_score_weights={"tagger_ents_f": 0.5, "tagger_triggers_f": 0.3, "tagger_things_f": 0.2},
)
def create_tagger(
    nlp: Language,
    name: str,
    model: Model[list[Doc], Tagged],
    weights: dict[str, float],
    bias: dict[str, float],
    scorer: Scorer,
) -> "Tagger":
    """The factory of `health_tagger`."""
    return Tagger(nlp.vocab, model, name, weights=weights, bias=bias, scorer=scorer)


Scored = tuple[TokenSpan, float]


class Found(NamedTuple):
    """What the tagger finds in one document: scored spans by span group, and the vectors of the tokens."""

    spans: dict[str, list[Scored]]
    vectors: Floats


class Tagger(TrainablePipe):  # type: ignore[misc]  # spaCy compiles it without types
    """Writes doc.spans["model"] (entities), ["triggers"], ["things"], each with "scores" in attrs, and doc.tensor.

    weights: of the heads in the loss; roles is a head that is only trained. bias: how much the log probability of
    "outside" is lowered for a head: above 0, more is found. Raises SettingError for a head that there is not.
    """

    def __init__(
        self,
        vocab: Vocab,
        model: Model[list[Doc], Tagged],
        name: str,
        *,
        weights: dict[str, float],
        bias: dict[str, float],
        scorer: Scorer,
    ) -> None:
        unknown = (weights.keys() - PLACES.keys()) | (bias.keys() - SCHEMES.keys())
        if unknown:
            known = f"weights may have {', '.join(PLACES)}, bias may have {', '.join(SCHEMES)}"
            raise SettingError(f"components.{name}: there is no head {sorted(unknown)[0]}; {known}")
        super().__init__(vocab, model, name, calibration={})
        self.weights = dict.fromkeys(PLACES, 0.0) | weights
        self.bias = dict.fromkeys(SCHEMES, 0.0) | bias
        self.scorer = scorer

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for scheme in SCHEMES.values() for label in scheme.labels)

    def initialize(self, get_examples: Callable[[], Iterable[Example]], *, nlp: Language | None = None) -> None:
        """Give the model its weights; its sizes depend on no example."""
        heads = self.model.get_ref("heads")
        if not heads.has_dim("nO"):
            heads.set_dim("nO", SIZE)
        self.model.initialize()
        bias = get(heads, "b")
        for head, place in PLACES.items():
            bias[place.start] = COMMON[head]

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """Annotate a stream of documents in batches of at most batch_size, cut by their tokens."""
        handler = self.get_error_handler()
        return annotated(
            by_tokens(stream, batch_size),
            lambda docs: self.set_annotations(docs, self.predict(docs)),
            lambda docs, error: handler(self.name, self, docs, error),
        )

    def predict(self, docs: Iterable[Doc]) -> list[Found]:
        """What is in the documents; nothing is written."""
        docs = list(docs)
        vectors, scores = self.model.predict(docs)
        starts = _segments(docs)
        found = [Found({}, vectors[i]) for i in range(len(docs))]
        for head, scheme in SCHEMES.items():
            logs = log_softmax(scores[:, PLACES[head]])
            logs[:, 0] -= self.bias[head]
            tags = decode(logs, starts)
            best = np.exp(logs[np.arange(len(tags)), tags])
            per_doc = zip(found, docs, split(tags, docs), split(best, docs), split(logs, docs), strict=True)
            for one, doc, doc_tags, doc_best, doc_logs in per_doc:
                one.spans[GROUPS[head]] = _scored(scheme.decode(doc_tags), doc_best)
                if head == "entities":
                    offsets = doc.to_array("IDX").astype(np.int64)
                    one.spans["repeats"] = list(repeats(text_of(doc), offsets, one.spans["model"], doc_logs))
        return found

    def set_annotations(self, docs: Iterable[Doc], found: list[Found]) -> None:
        """Write what predict has found."""
        for doc, one in zip(docs, found, strict=True):
            for group, pairs in one.spans.items():
                spans = [Span(doc, start, end, label=label) for (start, end, label), _ in pairs]
                scores = calibrated([score for _, score in pairs], self.calibration(group))
                doc.spans[group] = SpanGroup(doc, name=group, attrs={"scores": scores}, spans=spans)
            doc.tensor = cast(Any, one.vectors)

    def calibration(self, group: str) -> Table:
        """The table that turns the scores of a span group into probabilities; cfg["calibration"] holds them."""
        table: Table = self.cfg["calibration"].get(group, IDENTITY)
        return table

    def update(
        self,
        examples: Iterable[Example],
        *,
        drop: float = 0.0,
        sgd: Optimizer | None = None,
        losses: dict[str, float] | None = None,
    ) -> dict[str, float]:
        """Learn from gold: entities, triggers, objects and counts of events, the slots of their fillers.

        The vectors that are made on the way are left in doc.tensor, for the linker to learn from in the same update.
        """
        losses = {} if losses is None else losses
        losses.setdefault(self.name, 0.0)
        examples = list(examples)
        if not any(len(example.predicted) for example in examples):
            return losses
        set_dropout_rate(self.model, drop)
        docs = [example.predicted for example in examples]
        tagged, backprop = self.model.begin_update(docs)
        for doc, vectors in zip(docs, tagged.vectors, strict=True):
            doc.tensor = cast(Any, vectors)
        gold = [targets(example) for example in examples]
        whole = {head: np.concatenate([one[head] for one in gold]) for head in PLACES}
        result = loss(tagged.scores, whole, self.weights)
        backprop(Tagged(tagged.vectors, result.gradient))
        if sgd:
            self.finish_update(sgd)
        losses[self.name] += result.total
        for head, value in result.heads.items():
            losses[f"{self.name}_{head}"] = losses.get(f"{self.name}_{head}", 0.0) + value
        return losses

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """Compare what the heads find with the references, by character offsets."""
        return self.scorer(examples, **kwargs)


def _scored(spans: list[TokenSpan], best: Floats) -> list[Scored]:
    """Each span with the least probability of its tags."""
    return [(span, float(best[span.start : span.end].min())) for span in spans]


def _segments(docs: list[Doc]) -> Ints:
    """The tokens at which a segment starts that no span crosses the ends of: a sentence, or what follows a seam."""
    starts: list[Ints] = []
    first = 0
    for doc in docs:
        if not len(doc):
            continue
        marks = doc.to_array(["SENT_START", "IDX"])
        begins = marks[:, 0] == 1
        begins[0] = True
        seams = np.searchsorted(marks[:, 1], np.asarray(doc._.seams, np.uint64))
        begins[seams[seams < len(doc)]] = True
        starts.append(first + np.flatnonzero(begins))
        first += len(doc)
    return np.concatenate(starts) if starts else np.zeros(0, np.int64)
