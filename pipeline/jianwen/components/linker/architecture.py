"""The linker's model: scores of the slots for each pair of a trigger and a possible filler."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from spacy.util import registry
from thinc.api import Model, NumpyOps

from ...labels import SLOTS, STATUSES
from ..tagger.arrays import Floats, Ints, get, learn, put
from ..tagger.matrix import dropout_mask, linear, uniform
from .pairs import NUMBERS, Pairs
from .sums import Sums

CHOICES = 1 + len(SLOTS)  # 0: fills no slot
# Of the tagger's vectors, whose numbers are about 1: with hundreds of them, what the layers give would be too large to
# begin with, and change too much with each step.
SCALE = np.float32(0.25)
_OPS = NumpyOps()


class Scores(NamedTuple):
    """Of each pair the scores of its choices, of each trigger those of its statuses; or their gradients."""

    slots: Floats
    statuses: Floats


Back = Callable[[Scores], Pairs]


@registry.architectures("jianwen.Linker.v1")
def create_linker_model(inputs: int, width: int, rank: int) -> Model[Pairs, Scores]:
    """Two layers over a pair's trigger, filler, words between and numbers, and a bilinear term of low rank.

    inputs: numbers of a token's vector (the width of the tagger's encoder). width: of the two layers. rank: of the term
    that trigger and filler are multiplied in.
    """
    layers = {
        "trigger": linear(2 * inputs, width),
        "filler": linear(3 * inputs, width),
        "between": linear(inputs, width),
        "hidden": linear(width, width),
        "slots": linear(width, CHOICES),
        "trigger_factor": linear(width, rank),
        "filler_factor": linear(width, rank),
        "product": linear(rank, CHOICES),
        "statuses": linear(2 * inputs, len(STATUSES)),
    }
    return Model(
        "linker",
        _forward,
        init=_init,
        dims={"nI": inputs, "nO": width},
        params=dict.fromkeys(NUMBERS),
        layers=list(layers.values()),
        refs=dict(layers),
        attrs={"dropout_rate": 0.0},
    )


def _init(model: Model[Pairs, Scores], X: object = None, Y: object = None) -> None:
    for name, size in NUMBERS.items():
        put(model, name, uniform((size, model.get_dim("nO")), 0.1))
    for layer in model.layers:
        layer.initialize()


def _forward(model: Model[Pairs, Scores], pairs: Pairs, is_train: bool) -> tuple[Scores, Back]:
    def layer(name: str, X: Floats) -> tuple[Floats, Callable[[Floats], Floats]]:
        result: tuple[Floats, Callable[[Floats], Floats]] = model.get_ref(name)(X, is_train)
        return result

    triggers, fillers, between = _inputs(pairs)
    A, back_trigger = layer("trigger", triggers)
    B, back_filler = layer("filler", fillers)
    Z, back_between = layer("between", between)
    Z += A[pairs.of]
    Z += B[pairs.to]
    for number, name in enumerate(NUMBERS):
        Z += get(model, name)[pairs.numbers[:, number]]
    H1, back_relu1 = _relu(model, Z, is_train)
    Z2, back_hidden = layer("hidden", H1)
    H2, back_relu2 = _relu(model, Z2, is_train)
    slots, back_slots = layer("slots", H2)
    a, back_a = layer("trigger_factor", A)
    b, back_b = layer("filler_factor", B)
    product, back_product = layer("product", a[pairs.of] * b[pairs.to])
    statuses, back_statuses = layer("statuses", triggers)

    def backprop(d: Scores) -> Pairs:
        back_statuses(d.statuses)
        d_product = back_product(d.slots)
        dA = back_a(_summed(d_product * b[pairs.to], pairs.of, len(A)))
        dB = back_b(_summed(d_product * a[pairs.of], pairs.to, len(B)))
        dZ = back_relu1(back_hidden(back_relu2(back_slots(d.slots))))
        for number, name in enumerate(NUMBERS):
            learn(model, name, _summed(dZ, pairs.numbers[:, number], NUMBERS[name]))
        back_between(dZ)
        back_trigger(dA + _summed(dZ, pairs.of, len(A)))
        back_filler(dB + _summed(dZ, pairs.to, len(B)))
        return pairs

    return Scores(slots + product, statuses), backprop


def _inputs(pairs: Pairs) -> tuple[Floats, Floats, Floats]:
    """Trigger: mean and first vector; filler: mean, first and last; the mean of the tokens between the two."""
    X = pairs.vectors * SCALE
    sums = Sums(X)
    triggers = np.concatenate([sums.means(pairs.triggers), X[pairs.triggers[:, 0]]], axis=1)
    fillers = [sums.means(pairs.fillers), X[pairs.fillers[:, 0]], X[pairs.fillers[:, 1] - 1]]
    trigger, filler = pairs.triggers[pairs.of], pairs.fillers[pairs.to]
    start = np.minimum(trigger[:, 1], filler[:, 1])
    end = np.maximum(trigger[:, 0], filler[:, 0])
    end = np.minimum(np.maximum(end, start + 1), len(X))
    start = np.minimum(start, end - 1)
    return triggers, np.concatenate(fillers, axis=1), sums.means(np.stack([start, end], axis=1))


def _relu(model: Model[Pairs, Scores], X: Floats, is_train: bool) -> tuple[Floats, Callable[[Floats], Floats]]:
    factor = (X > 0).astype(np.float32)
    mask = dropout_mask(X.shape, model.attrs["dropout_rate"]) if is_train else None
    if mask is not None:
        factor *= mask
    return X * factor, lambda d: d * factor


def _summed(rows: Floats, number: Ints, size: int) -> Floats:
    """The sums of the rows of each number below size."""
    total = np.zeros((size, rows.shape[1]), np.float32)
    _OPS.scatter_add(total, np.ascontiguousarray(number, np.int32), np.ascontiguousarray(rows, np.float32))
    return total
