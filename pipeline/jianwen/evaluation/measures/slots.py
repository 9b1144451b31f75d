"""Who and what fills the slots of events.

A slot is right when its filler overlaps any mention of what fills it in gold, in an event of the same type
(classified: and the slot is the same one; identified: whichever). That does not ask for the trigger; `exact` does: the
event has the same trigger and type, and the filler has the range of one of those mentions.
"""

from collections.abc import Iterator

from ...corpora.gold import SLOTS
from ..pairing import most_pairs_by, overlap
from .pair import Counts, Filled, Pair, same


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """The figures slots.identified, slots.classified, slots.classified.SLOT and slots.exact."""
    gold, found = pair.gold_fillers, pair.found_fillers
    size = len(found), len(gold)
    yield "slots.identified", same(most_pairs_by(gold, found, lambda f: f.type, _overlap), *size)
    right = dict.fromkeys(SLOTS, 0)
    for slot in SLOTS:
        one, other = ([f for f in side if f.filler.slot == slot] for side in (gold, found))
        right[slot] = most_pairs_by(one, other, lambda f: f.type, _overlap)
        yield f"slots.classified.{slot}", same(right[slot], len(other), len(one))
    yield "slots.classified", same(sum(right.values()), *size)
    exact = most_pairs_by(gold, found, lambda f: (f.trigger, f.type, f.filler.slot), _exact)
    yield "slots.exact", same(exact, *size)


def _overlap(gold: Filled, found: Filled) -> bool:
    place = found.filler.start, found.filler.end
    return any(overlap(place, one) for one in gold.filler.same)


def _exact(gold: Filled, found: Filled) -> bool:
    return (found.filler.start, found.filler.end) in gold.filler.same
