"""What the tagger says of each token: its heads, and where each stands in the model's output."""

from itertools import accumulate
from typing import NamedTuple

import numpy as np

from ...labels import EVENT_TYPES, LABELS, SLOTS
from .arrays import Floats, Ints
from .tags import Scheme

THINGS = ("OBJECT", "QUANTITY")
ENTITIES = Scheme(LABELS)
TRIGGERS = Scheme(EVENT_TYPES)
THING_SPANS = Scheme(THINGS)
SCHEMES = {"entities": ENTITIES, "triggers": TRIGGERS, "things": THING_SPANS}
ROLES = 1 + len(SLOTS)  # 0 for a token of no filler, else the slot; only to make the encoder know slots
SIZES = {**{name: scheme.size for name, scheme in SCHEMES.items()}, "roles": ROLES}
SIZE = sum(SIZES.values())
# Biases that "outside" starts with, so that training does not begin by learning that most tokens are nothing.
COMMON = {"entities": 2.0, "triggers": 5.0, "things": 5.0, "roles": 2.0}
_ENDS = list(accumulate(SIZES.values(), initial=0))
PLACES = {name: slice(start, start + size) for (name, size), start in zip(SIZES.items(), _ENDS, strict=False)}


class Loss(NamedTuple):
    """The sum over heads of weighted mean cross-entropies, each head's own, and the gradient of the sum."""

    total: float
    heads: dict[str, float]
    gradient: Floats


def loss(scores: Floats, gold: dict[str, Ints], weights: dict[str, float]) -> Loss:
    """Softmax cross-entropy, mean over tokens, of each head against the gold tags; -1 is a token that says nothing."""
    gradient = np.zeros_like(scores)
    heads = {}
    for name, place in PLACES.items():
        target = gold[name]
        known = np.flatnonzero(target >= 0)
        if not len(known) or not weights[name]:
            heads[name] = 0.0
            continue
        logs = log_softmax(scores[known, place])
        heads[name] = float(-logs[np.arange(len(known)), target[known]].mean())
        d = np.exp(logs)
        d[np.arange(len(known)), target[known]] -= 1
        gradient[known, place] = d * np.float32(weights[name] / len(known))
    return Loss(sum(weights[name] * value for name, value in heads.items()), heads, gradient)


def log_softmax(scores: Floats) -> Floats:
    """The logarithms of the probabilities of each row."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    logs: Floats = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logs
