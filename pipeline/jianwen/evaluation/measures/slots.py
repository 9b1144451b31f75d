"""Who and what fills the slots of events.

A slot is right when its filler overlaps any mention of what fills it in gold, in an event of the same type
(classified: and the slot is the same one; identified: whichever). That does not ask for the trigger; `exact` does: the
event has the same trigger and type, and the filler has the range of one of those mentions.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence

from ...labels import SLOTS
from ..pairing import Edges, grouped, most_pairs, overlaps
from .pair import Counts, Filled, Pair, same


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The figures slots.identified, slots.classified, slots.classified.SLOT and slots.exact."""
    gold, found = pair.gold_fillers, pair.found_fillers
    size = len(found), len(gold)
    yield "slots.identified", same(_pairs(gold, found, _type, _overlapping), *size)
    right = dict.fromkeys(SLOTS, 0)
    for slot in SLOTS:
        one, other = ([f for f in side if f.filler.slot == slot] for side in (gold, found))
        right[slot] = _pairs(one, other, _type, _overlapping)
        yield f"slots.classified.{slot}", same(right[slot], len(other), len(one))
    yield "slots.classified", same(sum(right.values()), *size)
    yield "slots.exact", same(_pairs(gold, found, _event_and_slot, _identical), *size)


def _pairs(
    gold: Sequence[Filled],
    found: Sequence[Filled],
    key: Callable[[Filled], Hashable],
    edges: Callable[[Sequence[Filled], Sequence[Filled]], Edges],
) -> int:
    others = grouped(found, key)
    return sum(most_pairs(edges(group, others.get(at, []))) for at, group in grouped(gold, key).items())


def _type(one: Filled) -> Hashable:
    return one.type


def _event_and_slot(one: Filled) -> Hashable:
    return one.trigger, one.type, one.filler.slot


def _overlapping(gold: Sequence[Filled], found: Sequence[Filled]) -> Edges:
    return overlaps((f.filler.same for f in gold), [(f.filler.start, f.filler.end) for f in found])


def _identical(gold: Sequence[Filled], found: Sequence[Filled]) -> Edges:
    return [[j for j, f in enumerate(found) if (f.filler.start, f.filler.end) in one.filler.same] for one in gold]
