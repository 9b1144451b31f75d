"""The component that finds events and writes them as plain data."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, cast

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example

from ...evaluation.scorers import Scorer, Scores
from .. import extensions  # noqa: F401  registers the attributes that are written here
from . import scoring
from .cues import Cues
from .passage import Mention, Passage
from .records import Event
from .repeats import Reading, without_repeats
from .slots import Filler
from .status import StatusFinder
from .triggers import TriggerFinder
from .vocabulary import Vocabulary
from .weights import BIAS

GROUP = "trigger"
LEAST_SLOTS = 2  # by the guidelines, an event with fewer is none
# How much more likely (in log odds) a second event of one type in a sentence must be than a first one: most second
# trigger words there say the same thing again (组织开展, 成立揭牌).
SECOND_IN_SENTENCE = 1.5


@Language.factory(
    "health_events",
    assigns=["doc._.events", "doc.spans"],
    requires=["doc.ents", "doc.sents", "doc._.entities"],
    default_config={"threshold": 0.16, "scorer": {"@scorers": "jianwen.TriggerScorer.v1"}},
    default_score_weights={"events_f": 1.0, "events_p": 0.0, "events_r": 0.0, "events_per_type": None},
)
def create_events(nlp: Language, name: str, threshold: float, scorer: Scorer) -> "Events":
    """The factory of `health_events`."""
    return Events(nlp, name, threshold=threshold, scorer=scorer)


class Events:
    """Finds events of all types by trigger words, the cues around them, and the structure of clauses.

    threshold: the least probability, between 0 and 1, of an event that is kept. The default gives the best F1 on
    annotated news; a higher one gives fewer and surer events. scorer: what nlp.evaluate uses.
    """

    def __init__(self, nlp: Language, name: str, *, threshold: float, scorer: Scorer) -> None:
        if not 0 < threshold < 1:
            raise ValueError(f"{name}: threshold is {threshold}, it may be between 0 and 1")
        self.name = name
        self.scorer = scorer
        self.threshold = scoring.score(threshold)
        vocabulary = Vocabulary()
        self.triggers = TriggerFinder(vocabulary)
        self.cues = Cues(vocabulary)
        self.status = StatusFinder(vocabulary)

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Event]:
        """The events of a Doc, in text order; nothing is written."""
        passage = Passage(doc)
        chosen = without_repeats(passage, self._choose(self._readings(passage)))
        chosen.sort(key=lambda reading: reading.at.start)
        return [self._event(passage, reading) for reading in chosen]

    def set_annotations(self, doc: Doc, found: list[Event]) -> None:
        """Write the events to doc._.events, their triggers to doc.spans["trigger"]."""
        spans = []
        for event in found:
            start, end = event["trigger"]
            spans.append(doc.char_span(start, end, label=event["type"], alignment_mode="expand"))
        doc._.events = found
        doc.spans[GROUP] = SpanGroup(doc, name=GROUP, spans=cast(list[Span], spans))

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """Compare triggers with the references."""
        return self.scorer(examples, **kwargs)

    def _readings(self, passage: Passage) -> Iterator[Reading]:
        """Every reading of a trigger word as an event that reaches the threshold."""
        filler = Filler(passage, self.triggers.vocabulary)
        for at in self.triggers.find(passage):
            words = BIAS + scoring.weigh(self.cues.of_word(passage, at))
            around = None
            for kind, strength in at.types:
                score = words + scoring.weigh(self.cues.of_type(passage, at, kind, strength))
                if score + scoring.most_from_slots(kind, filler.fillable(at, kind)) < self.threshold:
                    continue
                around = around or filler.surroundings(at)
                filled = filler.fill(at, kind, around)
                noun = self.triggers.noun_of(passage, at, kind)
                if noun:
                    filled = filled._replace(object=tuple(span for span in filled.object if span[0] != noun[0]))
                score += scoring.weigh(self.cues.of_slots(kind, filled))
                if score >= self.threshold and filled.filled() >= LEAST_SLOTS:
                    yield Reading(at, kind, noun or (at.start, at.end), filled, score)

    def _choose(self, readings: Iterator[Reading]) -> Iterator[Reading]:
        """One reading of each trigger word, and of the words of one sentence those that are likely enough together."""
        taken: set[int] = set()
        kept: list[Reading] = []
        said: Counter[tuple[int, str]] = Counter()
        for reading in sorted(readings, key=lambda r: (-r.score, r.at.start, r.kind)):
            sentence = (reading.at.sentence, reading.kind)
            if reading.at.start in taken or any(_one_act(reading, other) for other in kept):
                continue
            if reading.score < self.threshold + SECOND_IN_SENTENCE * said[sentence]:
                continue
            taken.add(reading.at.start)
            said[sentence] += 1
            kept.append(reading)
            yield reading

    def _event(self, passage: Passage, reading: Reading) -> Event:
        at, kind, trigger, filled, score = reading
        return Event(
            type=kind,
            status=self.status.of(passage, at),
            trigger=list(trigger),
            agent=_ranges(filled.agent),
            target=_ranges(filled.target),
            object=[list(span) for span in filled.object],
            procedure=_ranges(filled.procedure),
            quantity=list(filled.quantity),
            time=_ranges(filled.time),
            sentence=list(passage.sentences[at.sentence]),
            score=round(scoring.probability(score), 3),
        )


def _one_act(reading: Reading, better: Reading) -> bool:
    """Whether a trigger stands right beside a better one (进修学习) or inside its object (签订共建协议)."""
    start, end = reading.trigger
    if reading.at.sentence != better.at.sentence:
        return False
    if reading.kind == better.kind and (start == better.trigger[1] or end == better.trigger[0]):
        return True
    return any(first < start and end <= last for first, last in better.filled.object)


def _ranges(mentions: tuple[Mention, ...]) -> list[list[int]]:
    return [[mention.start, mention.end] for mention in mentions]
