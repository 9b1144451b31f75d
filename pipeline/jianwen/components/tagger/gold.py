"""Gold labels as tags of the tokens of the predicted Doc."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from spacy.training import Example

from ...labels import SLOTS
from .arrays import Ints
from .heads import ENTITIES, THING_SPANS, TRIGGERS
from .tags import TokenSpan

Range = tuple[int, int]


class Tokens:
    """Where characters stand among the tokens of an Example's predicted Doc."""

    def __init__(self, example: Example) -> None:
        offsets = example.predicted.to_array(["IDX", "LENGTH"]).astype(np.int64).reshape(-1, 2)
        self.start = {int(idx): i for i, idx in enumerate(offsets[:, 0])}
        self.end = {int(idx + length): i + 1 for i, (idx, length) in enumerate(offsets)}

    def of(self, start: int, end: int) -> Range | None:
        """The tokens of a range of characters; None when it begins or ends inside one."""
        if start in self.start and end in self.end and start < end:
            return self.start[start], self.end[end]
        return None


def targets(example: Example) -> dict[str, Ints]:
    """The gold tag of each token for each head; -1 where gold says that it is not sure (doc.spans["UNSURE"])."""
    tokens, length, reference = Tokens(example), len(example.predicted), example.reference
    ents = [(ent.start_char, ent.end_char, ent.label_) for ent in reference.ents]
    triggers = [(span.start_char, span.end_char, span.label_) for span in reference.spans.get("trigger", ())]
    found = {
        "entities": ENTITIES.encode(length, _spans(tokens, ents)),
        "triggers": TRIGGERS.encode(length, _spans(tokens, triggers)),
        "things": THING_SPANS.encode(length, _spans(tokens, things(example))),
        "roles": _roles(tokens, length, reference._.events),
    }
    for span in reference.spans.get("UNSURE", ()):
        if where := tokens.of(span.start_char, span.end_char):
            for head in found if span.label_ == "all" else (span.label_,):
                found[head][slice(*where)] = -1
    return found


def things(example: Example) -> list[tuple[int, int, str]]:
    """The objects that are no entities, and the counts, of the gold events, in characters."""
    reference = example.reference
    taken = {(ent.start_char, ent.end_char) for ent in reference.ents}
    found = []
    for event in reference._.events:
        found += [(*span, "OBJECT") for span in map(tuple, event["object"]) if span not in taken]
        found += [(count["start"], count["end"], "QUANTITY") for count in event["quantity"]]
    return found


def fillers(event: dict[str, Any]) -> Iterator[tuple[str, Range]]:
    """The slots of an event with the range, in characters, of each filler."""
    for slot in SLOTS:
        for filler in event[slot]:
            yield slot, (filler["start"], filler["end"]) if slot == "quantity" else (filler[0], filler[1])


def _spans(tokens: Tokens, spans: Iterable[tuple[int, int, str]]) -> Iterator[TokenSpan]:
    for start, end, label in spans:
        if where := tokens.of(start, end):
            yield TokenSpan(*where, label)


def _roles(tokens: Tokens, length: int, events: list[dict[str, Any]]) -> Ints:
    """For each token of a filler its slot in the event with the nearest trigger."""
    roles, nearest = np.zeros(length, np.int64), np.full(length, length + 1)
    for event in events:
        trigger = tokens.of(*event["trigger"])
        for slot, span in fillers(event):
            if trigger and (where := tokens.of(*span)):
                place = slice(*where)
                closer = nearest[place] > (distance := abs(where[0] - trigger[0]))
                roles[place][closer] = 1 + SLOTS.index(slot)
                nearest[place][closer] = distance
    return roles
