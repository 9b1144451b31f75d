"""How likely a trigger word, read as one type of event with given fillers, reports an event."""

from collections.abc import Iterable
from functools import cache
from math import exp, log

from ...labels import EventType, Slot
from .weights import WEIGHTS


def weigh(cues: Iterable[str]) -> float:
    """The sum of the weights of the cues; a cue without a weight says nothing."""
    total = 0.0
    for cue in cues:
        total += WEIGHTS.get(cue, 0.0)
    return total


def probability(score: float) -> float:
    """The probability that belongs to a sum of weights, the bias included."""
    return 1 / (1 + exp(-score))


def score(probability: float) -> float:
    """The sum of weights, the bias included, that belongs to a probability; raises ValueError outside (0, 1)."""
    if not 0 < probability < 1:
        raise ValueError(f"a probability of {probability} has no log odds")
    return log(probability / (1 - probability))


@cache
def most_from_slots(kind: EventType, slots: frozenset[Slot]) -> float:
    """The most that fillers can add for a type when only the given slots can be filled.

    A reading that stays below the threshold even with that needs no fillers: finding them is most of the work.
    """
    fillers = sum(max(0.0, weigh([slot, f"{slot} {kind}"])) for slot in slots - {"agent"})
    places = ("clause", "sentence", "earlier", "none") if "agent" in slots else ("none",)
    names = max(weigh([f"agent {label}"]) for label in ("ORG", "PERSON")) if "agent" in slots else 0.0
    counts = max(weigh([f"slots {count}"]) for count in range(min(4, len(slots)) + 1))
    return fillers + max(weigh([f"agent {place}"]) for place in places) + max(0.0, names) + counts
