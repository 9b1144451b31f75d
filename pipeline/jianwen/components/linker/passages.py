"""A Doc as the linker looks at it."""

import numpy as np
from spacy.tokens import Doc
from spacy.training import Example

from ...labels import EVENT_TYPES, LABELS, SLOTS, STATUSES
from ..events.passage import CUT
from ..tagger.arrays import Floats, Ints
from ..tagger.columns import ZONES
from ..tagger.gold import Tokens, fillers, things
from ..tagger.heads import THINGS
from ..tagger.tags import TokenSpan
from ..text import text_of
from .choices import Targets
from .pairs import Pairs, Passage


def of_doc(doc: Doc) -> Passage:
    """What the tagger and the mentions component have found."""
    triggers = [TokenSpan(s.start, s.end, s.label_) for s in doc.spans.get("triggers", ()) if s.label_ in EVENT_TYPES]
    ents = [TokenSpan(ent.start, ent.end, ent.label_) for ent in doc.ents if ent.label_ in LABELS]
    covered = {token for ent in ents for token in range(ent.start, ent.end)}
    found = [TokenSpan(s.start, s.end, s.label_) for s in doc.spans.get("things", ()) if s.label_ in THINGS]
    # A count inside a mention is none; an object may hold mentions, but one that is a mention is that mention.
    taken = {(ent.start, ent.end) for ent in ents}
    free = [
        thing
        for thing in found
        if (thing.start, thing.end) not in taken
        and not (thing.label == "QUANTITY" and covered.intersection(range(thing.start, thing.end)))
    ]
    return _passage(doc, triggers, ents + free)


def of_example(example: Example) -> tuple[Passage, list[dict[tuple[int, int], int]], list[int]]:
    """Gold's triggers and fillers on the predicted Doc; of each trigger its choices by filler, and its status."""
    tokens, reference = Tokens(example), example.reference
    ents = [(ent.start_char, ent.end_char, ent.label_) for ent in reference.ents]
    spans = [TokenSpan(*where, label) for *span, label in ents + things(example) if (where := tokens.of(*span))]
    triggers, choices, statuses = [], [], []
    for event in reference._.events:
        if where := tokens.of(*event["trigger"]):
            triggers.append(TokenSpan(*where, event["type"]))
            found = ((tokens.of(*span), 1 + SLOTS.index(slot)) for slot, span in fillers(event))
            choices.append({span: choice for span, choice in found if span})
            statuses.append(STATUSES.index(event["status"]))
    return _passage(example.predicted, triggers, spans), choices, statuses


def targets(pairs: Pairs, gold: list[tuple[Passage, list[dict[tuple[int, int], int]], list[int]]]) -> Targets:
    """The gold choices of the pairs of several passages."""
    choices = [choice for _, choices, _ in gold for choice in choices]
    spans = [(span.start, span.end) for passage, _, _ in gold for span in passage.fillers]
    slots = [choices[of].get(spans[to], 0) for of, to in zip(pairs.of.tolist(), pairs.to.tolist(), strict=True)]
    statuses = [status for _, _, statuses in gold for status in statuses]
    return Targets(np.array(slots, np.int64), np.array(statuses, np.int64))


def _passage(doc: Doc, triggers: list[TokenSpan], spans: list[TokenSpan]) -> Passage:
    vectors: Floats = np.asarray(doc.tensor, np.float32)
    if len(vectors) != len(doc):
        raise ValueError("the Doc has no vectors for its tokens: the tagger must run before the linker")
    sentences = np.cumsum(doc.to_array("SENT_START").astype(np.int64) == 1)
    ends = np.fromiter((mark.start() for mark in CUT.finditer(text_of(doc))), np.int64)
    clauses = np.searchsorted(ends, doc.to_array("IDX").astype(np.int64))
    zones: Ints = np.zeros(len(doc), np.int64)
    for number, zone in enumerate(ZONES, 1):
        for span in doc.spans.get(zone, ()):
            zones[span.start : span.end] = number
    return Passage(vectors, sentences, clauses, zones, triggers, sorted(set(spans)))
