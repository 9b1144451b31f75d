"""Which slots a label may fill, the choice of slots, and the loss."""

from typing import NamedTuple

import numpy as np

from ...labels import SLOTS
from ..tagger.arrays import Floats, Ints
from ..tagger.heads import log_softmax
from .architecture import Scores
from .pairs import FILLERS, NUMBERS, Pairs

MAY_FILL = {
    "ORG": ("agent", "target", "object"),
    "PERSON": ("agent", "target"),
    "PROCEDURE": ("procedure",),
    "DATE": ("time",),
    "OBJECT": ("object",),
    "QUANTITY": ("quantity",),
}
FEW = 50  # pairs, or triggers: a batch of fewer teaches less
IMPOSSIBLE = -1e4
LABEL = list(NUMBERS).index("label")
_MASK = np.array(
    [[0.0] + [0.0 if slot in MAY_FILL[label] else IMPOSSIBLE for slot in SLOTS] for label in FILLERS], np.float32
)


class Targets(NamedTuple):
    """The gold choice of each pair and the gold status of each trigger; -1 where there is none."""

    slots: Ints
    statuses: Ints


class Loss(NamedTuple):
    """Weighted sum of the mean cross-entropies of slots and statuses, each of them, and the gradients."""

    total: float
    slots: float
    statuses: float
    gradient: Scores


def log_probabilities(scores: Scores, pairs: Pairs, bias: float = 0.0) -> Floats:
    """The log probability of each choice for each pair; what its label can't fill is impossible.

    bias: how much the score of "no slot" is lowered.
    """
    logits = scores.slots + _MASK[pairs.numbers[:, LABEL]]
    logits[:, 0] -= np.float32(bias)
    return log_softmax(logits)


def loss(scores: Scores, pairs: Pairs, gold: Targets, status_weight: float) -> Loss:
    """Softmax cross-entropy, mean over the pairs and over the triggers."""
    slots, d_slots = _cross_entropy(log_probabilities(scores, pairs), gold.slots)
    statuses, d_statuses = _cross_entropy(log_softmax(scores.statuses), gold.statuses)
    gradient = Scores(d_slots, d_statuses * np.float32(status_weight))
    return Loss(slots + status_weight * statuses, slots, statuses, gradient)


def _cross_entropy(logs: Floats, gold: Ints) -> tuple[float, Floats]:
    known = np.flatnonzero(gold >= 0)
    gradient = np.zeros_like(logs)
    if not len(known):
        return 0.0, gradient
    gradient[known] = np.exp(logs[known])
    gradient[known, gold[known]] -= 1
    return float(-logs[known, gold[known]].mean()), gradient / np.float32(max(len(known), FEW))
