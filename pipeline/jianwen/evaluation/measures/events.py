"""Events by their triggers: the exact word, and, more leniently, the event that a sentence reports."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ...labels import EVENT_TYPES
from ..documents import Event
from ..pairing import most_pairs, overlap
from .pair import Counts, Pair, same, share

SENTENCE_END = re.compile(r"[。！？!?]|\n\s*\n")


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """triggers.identified (range), .classified (and type), events.found, events.found.TYPE and events.status.

    An event is found when one of its type has an overlapping trigger, or stands in the same sentence.
    """
    gold, found = pair.gold.events, pair.found.events
    for name, key in (("identified", slice(0, 2)), ("classified", slice(0, 3))):
        one, other = (Counter(event[key] for event in side) for side in (gold, found))
        yield f"triggers.{name}", same((one & other).total(), len(found), len(gold))
    totals = [0, 0, 0]
    for kind in sorted({*EVENT_TYPES, *(event.type for event in (*gold, *found))}):
        one_type = [[event for event in side if event.type == kind] for side in (gold, found)]
        right = _found(pair.gold.text, *one_type)
        counts = right, len(one_type[1]), len(one_type[0])
        totals = [total + n for total, n in zip(totals, counts, strict=True)]
        yield f"events.found.{kind}", same(*counts)
    yield "events.found", same(*totals)
    yield "events.status", _status(gold, found)


def _found(text: str, gold: Sequence[Event], found: Sequence[Event]) -> int:
    def near(one: Event, other: Event) -> bool:
        if overlap(one[:2], other[:2]):
            return True
        return not SENTENCE_END.search(text, min(one.end, other.end), max(one.start, other.start))

    return most_pairs([[j for j, other in enumerate(found) if near(one, other)] for one in gold])


def _status(gold: Sequence[Event], found: Sequence[Event]) -> Counts:
    """Planned or not, of the events whose trigger and type are right."""
    sides = [Counter(event[:3] for event in side) for side in (gold, found)]
    with_status = [Counter(event[:4] for event in side) for side in (gold, found)]
    return share((with_status[0] & with_status[1]).total(), (sides[0] & sides[1]).total())
