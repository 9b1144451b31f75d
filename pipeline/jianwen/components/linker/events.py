"""The linker's choices as events: plain data in the form of components/events/records.py."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from spacy.tokens import Doc

from ...labels import EVENT_TYPES, LABELS, SLOTS, STATUSES, EventType, Slot
from ..events import quantities
from ..events.passage import Mention, Passage
from ..events.records import Event, Quantity
from ..events.repeats import Reading, without_repeats
from ..events.slots import Filled
from ..events.triggers import Occurrence
from ..tagger.arrays import Ints
from ..tagger.tags import TokenSpan
from ..text import text_of

LEAST_SLOTS = 2  # by the guidelines, an event with fewer is none
Range = tuple[int, int]


class Link(NamedTuple):
    """A filler of a slot, and how probable it is."""

    slot: Slot
    filler: TokenSpan
    probability: float


class Linked(NamedTuple):
    """A trigger with the fillers of its slots; `probability` is that of the trigger."""

    trigger: TokenSpan
    planned: bool
    probability: float
    links: list[Link]

    def score(self) -> float:
        """How sure the models are of the event: the trigger's probability times the mean of its fillers'."""
        return self.probability * sum(link.probability for link in self.links) / len(self.links)


class Text:
    """Where the tokens and sentences of a Doc stand in its text, and which of its mentions name the same."""

    def __init__(self, doc: Doc) -> None:
        self.text = text_of(doc)
        table = doc.to_array(["IDX", "LENGTH", "SENT_START"])
        self.starts = table[:, 0].astype(np.int64)
        self.ends = self.starts + table[:, 1].astype(np.int64)
        self.sentence_starts: Ints = np.flatnonzero((table[:, 2] == 1) | (np.arange(len(doc)) == 0))
        self.place = {(ent.start, ent.end): i for i, ent in enumerate(doc.ents)}
        self.entity = {i: number for number, entity in enumerate(doc._.entities) for i in entity["mentions"]}

    def range(self, span: TokenSpan) -> Range:
        """The characters of a span of tokens."""
        return int(self.starts[span.start]), int(self.ends[span.end - 1])

    def sentence(self, token: int) -> list[int]:
        """The characters of the sentence of a token, up to the start of the next one."""
        number = int(np.searchsorted(self.sentence_starts, token, "right"))
        end = self.starts[self.sentence_starts[number]] if number < len(self.sentence_starts) else len(self.text)
        return [int(self.starts[self.sentence_starts[number - 1]]), int(end)]

    def referent(self, span: TokenSpan) -> object:
        """What two mentions of one entity share; every other span has one of its own."""
        place = self.place.get((span.start, span.end)) if span.label in LABELS else None
        return span if place is None else self.entity.get(place, span)


def nearest_mentions(linked: Linked, fillers: Iterable[TokenSpan], text: Text) -> Linked:
    """The event with each filler replaced by the mention of the same entity that is nearest to the trigger.

    Of two fillers of a slot that are one entity one is left. A mention that fills another slot replaces none.
    """
    used = {link.filler for link in linked.links}
    near: dict[object, TokenSpan] = {}
    for filler in sorted(fillers, key=lambda span: _gap(linked.trigger, span)):
        if filler.label in ("ORG", "PERSON", "PROCEDURE") and filler not in used:
            near.setdefault(text.referent(filler), filler)
    kept: dict[tuple[Slot, object], Link] = {}
    for link in sorted(linked.links, key=lambda link: _gap(linked.trigger, link.filler)):
        referent = text.referent(link.filler)
        other = near.get(referent)
        if other is not None and _gap(linked.trigger, other) < _gap(linked.trigger, link.filler):
            link = link._replace(filler=other)
        kept.setdefault((link.slot, referent), link)
    return linked._replace(links=sorted(kept.values(), key=lambda link: (SLOTS.index(link.slot), link.filler)))


def _gap(trigger: TokenSpan, span: TokenSpan) -> int:
    return max(span.start - trigger.end, trigger.start - span.end, 0)


def enough(linked: Linked) -> bool:
    """Whether so many slots are filled that it is an event."""
    return len({link.slot for link in linked.links}) >= LEAST_SLOTS


def to_event(linked: Linked, text: Text, score: float) -> Event:
    """The event as plain data."""
    ranges: dict[Slot, list[list[int]]] = {slot: [] for slot in SLOTS}
    for link in linked.links:
        ranges[link.slot].append(list(text.range(link.filler)))
    return Event(
        type=_type(linked),
        status=STATUSES[linked.planned],
        trigger=list(text.range(linked.trigger)),
        agent=ranges["agent"],
        target=ranges["target"],
        object=ranges["object"],
        procedure=ranges["procedure"],
        quantity=[count(text.text, start, end) for start, end in ranges["quantity"]],
        time=ranges["time"],
        sentence=text.sentence(linked.trigger.start),
        score=round(score, 3),
    )


def count(text: str, start: int, end: int) -> Quantity:
    """What the count at [start, end) says; number and unit are None when it can't be read."""
    for found in quantities.find(text, start, end):
        return Quantity(
            start=start, end=end, value=found["value"], unit=found["unit"], approximate=found["approximate"]
        )
    return Quantity(start=start, end=end, value=None, unit=None, approximate=False)


def first_reports(found: list[Linked], doc: Doc, text: Text) -> list[Linked]:
    """The events without the less complete reports of an event that another one reports."""
    if len({linked.trigger.label for linked in found}) == len(found):
        return found
    passage = Passage(doc)
    kept = {reading.trigger for reading in without_repeats(passage, (_reading(one, passage, text) for one in found))}
    return [linked for linked in found if text.range(linked.trigger) in kept]


def _type(linked: Linked) -> EventType:
    return EVENT_TYPES[EVENT_TYPES.index(linked.trigger.label)]


def _reading(linked: Linked, passage: Passage, text: Text) -> Reading:
    start, end = text.range(linked.trigger)
    word = text.text[start:end]
    at = Occurrence(
        start, end, word, passage.clause(start, end), passage.sentence_at(start), None, None, ((_type(linked), 0),)
    )
    return Reading(at, _type(linked), (start, end), _filled(linked, text), linked.score())


def _filled(linked: Linked, text: Text) -> Filled:
    mentions: dict[Slot, list[Mention]] = {slot: [] for slot in SLOTS}
    for link in linked.links:
        place = text.place.get((link.filler.start, link.filler.end), -1)
        mentions[link.slot].append(Mention(*text.range(link.filler), link.filler.label, place))
    return Filled(
        agent=tuple(mentions["agent"]),
        target=tuple(mentions["target"]),
        object=tuple((m.start, m.end) for m in mentions["object"]),
        procedure=tuple(mentions["procedure"]),
        quantity=tuple(count(text.text, m.start, m.end) for m in mentions["quantity"]),
        time=tuple(mentions["time"]),
        agent_at="none",
    )
