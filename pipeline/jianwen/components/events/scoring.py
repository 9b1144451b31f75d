"""How likely a trigger word, read as one type of event with given fillers, reports an event."""

from collections.abc import Iterable
from math import exp, log

from .records import EVENT_TYPES, SLOTS, EventType
from .weights import BIAS, WEIGHTS


def weigh(cues: Iterable[str]) -> float:
    """The sum of the weights of the cues; a cue without a weight says nothing."""
    return sum(WEIGHTS.get(cue, 0.0) for cue in cues)


def probability(score: float) -> float:
    """The probability that belongs to a sum of weights, the bias included."""
    return 1 / (1 + exp(-score))


def score(probability: float) -> float:
    """The sum of weights, the bias included, that belongs to a probability; raises ValueError outside (0, 1)."""
    if not 0 < probability < 1:
        raise ValueError(f"a probability of {probability} has no log odds")
    return log(probability / (1 - probability))


def _most_from_slots(kind: EventType) -> float:
    best = [[f"{slot}", f"{slot} {kind}"] for slot in SLOTS if slot != "agent"]
    gains = [max(0.0, weigh(cues)) for cues in best]
    places = max(weigh([f"agent {place}"]) for place in ("clause", "sentence", "earlier", "none"))
    names = max(weigh([f"agent {label}"]) for label in ("ORG", "PERSON"))
    counts = max(weigh([f"slots {n}"]) for n in range(5))
    return sum(gains) + max(0.0, places) + max(0.0, names) + max(0.0, counts)


# The most that fillers can add for a type: a reading that stays below the threshold even so needs no fillers.
MOST_FROM_SLOTS: dict[EventType, float] = {kind: _most_from_slots(kind) for kind in EVENT_TYPES}

__all__ = ["BIAS", "MOST_FROM_SLOTS", "WEIGHTS", "probability", "score", "weigh"]
