"""Gradients written by hand, against finite differences."""

import numpy as np
import pytest

from jianwen.components.tagger.columns import Column
from jianwen.components.tagger.convolution import convolution
from jianwen.components.tagger.embedding import Numbers, embedding
from jianwen.components.tagger.heads import PLACES, SIZE, loss
from jianwen.components.tagger.layout import Rows
from jianwen.components.tagger.matrix import backprop_norm, linear, norms

STEP = 2e-3


def slope(function, array, places=12):
    """Pairs of places of the array and of the derivative there of a function without arguments."""
    rng = np.random.default_rng(1)
    for _ in range(places):
        at = tuple(int(rng.integers(size)) for size in array.shape)
        kept = array[at]
        array[at] = kept + STEP
        above = function()
        array[at] = kept - STEP
        below = function()
        array[at] = kept
        yield at, (above - below) / (2 * STEP)


def check(function, array, gradient):
    for at, expected in slope(function, array):
        assert gradient[at] == pytest.approx(expected, abs=0.02 * (1 + abs(expected)))


def floats(*shape):
    return np.random.default_rng(sum(shape)).normal(size=shape).astype(np.float32)


def test_gradient_of_linear():
    layer, X, d = linear(5, 3), floats(7, 5), floats(7, 3)
    layer.initialize()
    _, back = layer.begin_update(X)
    dX = back(d)

    def total():
        return float((layer.predict(X) * d).sum())

    check(total, X, dX)
    for name in ("W", "b"):
        check(total, layer.get_param(name), layer.get_grad(name))


@pytest.mark.parametrize("dilation", [1, 3])
def test_gradient_of_convolution(dilation, monkeypatch):
    monkeypatch.setattr("jianwen.components.tagger.convolution.TILE", 5)
    layer, X, d = convolution(4, dilation), floats(18, 4), floats(18, 4)
    layer.initialize()
    gaps = np.array([0, 1, 2, 9, 10, 11, 17])
    X[gaps] = 0
    d[gaps] = 0
    layer.get_param("b")[:] = 0.3
    _, back = layer.begin_update(Rows(X, gaps))
    dX = back(Rows(d, gaps)).values

    def total():
        return float((layer.predict(Rows(X, gaps)).values * d).sum())

    inside = np.delete(np.arange(len(X)), gaps)
    part = X[inside]

    def total_inside():
        X[inside] = part
        return total()

    check(total_inside, part, dX[inside])
    X[inside] = part
    assert not dX[gaps].any()
    for name in ("W", "b"):
        check(total, layer.get_param(name), layer.get_grad(name))


def test_gradient_of_norm():
    X, d = floats(6, 5), floats(6, 5)
    check(lambda: float((X * norms(X)[:, None] * d).sum()), X, backprop_norm(d, X, norms(X)))


def test_gradient_of_embedding():
    columns = (Column("a", 5, 3), Column("left pair", 4, 2), Column("right pair", 4, 2))
    layer = embedding(columns, 0.0)
    layer.initialize()
    numbers = Numbers(np.array([[1, 2, 3], [4, 0, 3], [1, 1, 2], [0, 0, 0]]), np.array([0, 1, 2, -1]))
    d = floats(4, 7)
    _, back = layer.begin_update(numbers)
    back(d.copy())
    for name in ("a", "pairs"):
        check(lambda: float((layer.predict(numbers) * d).sum()), layer.get_param(name), layer.get_grad(name))


def test_gradient_of_loss():
    rng = np.random.default_rng(0)
    scores = floats(6, SIZE)
    gold = {head: rng.integers(-1, place.stop - place.start, 6) for head, place in PLACES.items()}
    weights = {"entities": 1.0, "triggers": 2.0, "things": 0.0, "roles": 0.5}
    gradient = loss(scores, gold, weights).gradient
    check(lambda: loss(scores, gold, weights).total, scores, gradient)
    assert not gradient[:, PLACES["things"]].any()
