"""Gold labels on a Doc, where the pipeline puts what it finds: ents, trigger spans, entities, events."""

from collections.abc import Callable
from typing import Any

from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import filter_spans

from ..components import extensions  # noqa: F401  registers the attributes that are written here
from ..labels import LABELS, SLOTS
from .gold import GoldDocument, GoldEvent, GoldMention

UNSURE = "UNSURE"  # a mark on text of which gold does not say what it is; its value may name a head of the tagger
Place = Callable[[GoldMention], tuple[int, int] | None]
Ranges = dict[str, tuple[int, int]]


def annotate(doc: Doc, gold: GoldDocument, place: Place) -> Doc:
    """Write the gold labels to the Doc. `place` tells where a mention stands in doc.text, None when it does not.

    Of entities that overlap, doc.ents has the longest. An event whose trigger has no place is left out, and so is a
    filler that has none.
    """
    spans: dict[str, Span] = {}
    for mention in gold.mentions:
        where = place(mention)
        span = doc.char_span(*where, label=mention.label) if where else None
        if span is not None:
            spans[mention.id] = span
    values = {mention.id: mention.value for mention in gold.mentions}
    entities = {i: span for i, span in spans.items() if span.label_ in LABELS}
    doc.set_ents(filter_spans(entities.values()))
    for i, span in entities.items():
        span._.value = values[i]
    if any(mention.label == UNSURE for mention in gold.mentions):
        _mark_unsure(doc, gold, spans)
    at = {i: (span.start_char, span.end_char) for i, span in spans.items()}
    events = [event for event in gold.events if event.trigger in at]
    triggers = [doc.char_span(*at[event.trigger], label=event.type) for event in events]
    doc.spans["trigger"] = SpanGroup(doc, name="trigger", spans=[span for span in triggers if span is not None])
    doc._.entities = _entities(doc, gold, at)
    doc._.events = [_event(event, at) for event in events]
    return doc


def _mark_unsure(doc: Doc, gold: GoldDocument, spans: dict[str, Span]) -> None:
    """Write what is not sure to doc.spans["UNSURE"], each span labelled with the head that it is for, or "all"."""
    marks = [
        (spans[mention.id], mention.value or "all")
        for mention in gold.mentions
        if mention.label == UNSURE and mention.id in spans
    ]
    labelled = [Span(doc, span.start, span.end, label=head) for span, head in marks]
    doc.spans[UNSURE] = SpanGroup(doc, name=UNSURE, spans=labelled)


def _entities(doc: Doc, gold: GoldDocument, at: Ranges) -> list[dict[str, Any]]:
    number = {(ent.start_char, ent.end_char): i for i, ent in enumerate(doc.ents) if ent.label_ != "DATE"}
    groups = [[number.pop(at[i]) for i in group if at.get(i) in number] for group in gold.aliases]
    groups += [[i] for i in number.values()]
    return [
        {
            "label": doc.ents[group[0]].label_,
            "name": max((doc.ents[i].text for i in group), key=len),
            "mentions": sorted(group),
            "titles": [],
            "organization": None,
        }
        for group in sorted(filter(None, groups))
    ]


def _event(event: GoldEvent, at: Ranges) -> dict[str, Any]:
    ranges: dict[str, Any] = {slot: [list(at[i]) for i in event.slots.get(slot, []) if i in at] for slot in SLOTS}
    counts = [
        {"start": start, "end": end, "value": None, "unit": None, "approximate": False}
        for start, end in ranges["quantity"]
    ]
    head = {"type": event.type, "status": event.status, "trigger": list(at[event.trigger])}
    return {**head, **ranges, "quantity": counts, "sentence": list(at[event.trigger]), "score": 1.0}
