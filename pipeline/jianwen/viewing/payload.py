"""Paired documents as the plain data that the report's page draws. Offsets stay in characters of the document.

A mark is [start, end, name, value, error, group]: `error` is the place of its error in the document's errors or null,
`group` the filter that hides it (labels or types). An event is {mark, status, fillers}, a filler [slot, start, end,
error]. An error is {on, kinds, names, gold, predicted}: the names that filters ask for, and the sides, each
[start, end, name, value] or null.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from ..evaluation.breakdowns import NONE, form_of, label
from ..evaluation.documents import Event, Filler, Mention
from ..evaluation.errors import EventPair, MentionPair, Paired

Plain = dict[str, Any]
Place = list[Any]


def payload(documents: Sequence[Paired], signs: dict[str, str]) -> Plain:
    """All that the page needs."""
    return {"signs": signs, "none": NONE, "documents": [_document(document) for document in documents]}


def errors_of(document: Paired) -> list[Plain]:
    """The errors of a document, in text order: mentions, then events, each followed by its slots."""
    return [error for error, _ in _walk(document) if error]


def _walk(document: Paired) -> Iterator[tuple[Plain | None, Any]]:
    """Everything that is paired, with its error where it has one."""
    for mentions in document.mentions:
        yield _error("mention", mentions, _names(mentions)), mentions
    for events in document.events:
        yield _error("event", events, _names(events)), events
        for fillers in events.fillers:
            yield _error("slot", fillers, _names(events)), fillers


def _names(pair: MentionPair | EventPair) -> list[str]:
    return list(dict.fromkeys(label(side) for side in pair[:2] if side))


def _error(on: str, pair: Any, names: list[str]) -> Plain | None:
    if not pair.kinds:
        return None
    sides = {"gold": _place(pair.gold), "predicted": _place(pair.predicted)}
    return {"on": on, "kinds": list(pair.kinds), "names": names, **sides}


def _place(side: Mention | Event | Filler | None) -> Place | None:
    match side:
        case Mention():
            return [side.start, side.end, side.label, side.value]
        case Event():
            return [side.start, side.end, side.type, side.status]
        case Filler():
            return [side.start, side.end, side.slot, None]
        case None:
            return None


def _document(document: Paired) -> Plain:
    errors: list[Plain] = []
    numbers: dict[int, int] = {}  # id of a pair → its error
    for error, paired in _walk(document):
        if error:
            numbers[id(paired)] = len(errors)
            errors.append(error)
    return {
        "id": document.id,
        "form": form_of(document.text),
        "text": document.text,
        "errors": errors,
        "gold": _marks(document, "gold", numbers),
        "predicted": _marks(document, "predicted", numbers),
        "events": [[_event(pair, side, numbers) for side in ("gold", "predicted")] for pair in document.events],
    }


def _marks(document: Paired, side: str, numbers: dict[int, int]) -> list[Place]:
    """Mentions, triggers, and the fillers that are no mentions."""
    marks: list[Place] = []
    for group, pairs in (("labels", document.mentions), ("types", document.events)):
        for paired in pairs:
            if place := _place(getattr(paired, side)):
                marks.append([*place, numbers.get(id(paired)), group])
    taken = {(mark[0], mark[1]) for mark in marks}
    for pair in document.events:
        event = getattr(pair, side)
        for filler in event.fillers if event else ():
            if (filler.start, filler.end) not in taken:
                taken.add((filler.start, filler.end))
                marks.append([filler.start, filler.end, filler.slot, None, None, "slots"])
    return sorted(marks, key=lambda mark: (mark[0], -mark[1]))


def _event(pair: EventPair, side: str, numbers: dict[int, int]) -> Plain | None:
    event = getattr(pair, side)
    if event is None:
        return None
    if pair.gold and pair.predicted:
        fillers = [(getattr(p, side), numbers.get(id(p))) for p in pair.fillers if getattr(p, side)]
    else:
        fillers = [(filler, None) for filler in event.fillers]
    return {
        "mark": [event.start, event.end, event.type, event.status, numbers.get(id(pair)), "types"],
        "fillers": [[f.slot, f.start, f.end, error] for f, error in fillers],
    }
