"""Layers of matrix products with gradients written by hand, over numpy's product.

thinc's own goes through BLIS, which takes three to five times as long on the machines that jianwen is made for.
"""

from collections.abc import Callable

import numpy as np
from thinc.api import Model

from .arrays import Floats, get, learn, put

Backprop = Callable[[Floats], Floats]


def linear(inputs: int, outputs: int | None) -> Model[Floats, Floats]:
    """X @ W + b. Weights start uniform in ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio 2010), biases at 0."""
    return Model(
        "linear",
        _forward,
        init=_init,
        dims={"nI": inputs, "nO": outputs},
        params={"W": None, "b": None},
    )


def _init(model: Model[Floats, Floats], X: Floats | None = None, Y: Floats | None = None) -> None:
    inputs, outputs = model.get_dim("nI"), model.get_dim("nO")
    put(model, "W", uniform((inputs, outputs), (6 / (inputs + outputs)) ** 0.5))
    put(model, "b", np.zeros(outputs, np.float32))


def _forward(model: Model[Floats, Floats], X: Floats, is_train: bool) -> tuple[Floats, Backprop]:
    W = get(model, "W")
    Y = X @ W
    Y += get(model, "b")

    def backprop(dY: Floats) -> Floats:
        learn(model, "W", X.T @ dY)
        learn(model, "b", dY.sum(axis=0))
        return dY @ W.T

    return Y, backprop


def uniform(shape: tuple[int, ...], limit: float) -> Floats:
    """Random numbers in ±limit, from numpy's global generator, which spaCy seeds for training."""
    return np.random.uniform(-limit, limit, shape).astype(np.float32)


def dropout_mask(shape: tuple[int, ...], rate: float) -> Floats | None:
    """0 where a value is dropped, else what keeps the mean; None for a rate of 0. The rate counts in 256ths.

    From random bytes: numbers in floating point would take as long as the layers themselves.
    """
    threshold = round(256 * rate)
    if not threshold:
        return None
    random = np.frombuffer(np.random.bytes(int(np.prod(shape))), np.uint8).reshape(shape)
    return np.multiply(random >= threshold, np.float32(256 / (256 - threshold)), dtype=np.float32)


def norms(X: Floats) -> Floats:
    """One over the root mean square of each row."""
    squares = np.einsum("ij,ij->i", X, X)
    scale: Floats = 1 / np.sqrt(squares / np.float32(X.shape[1]) + np.float32(1e-6))
    return scale


def backprop_norm(dY: Floats, X: Floats, scale: Floats) -> Floats:
    """The gradient of X for that of X * scale[:, None], where scale is norms(X)."""
    dot = np.einsum("ij,ij->i", dY, X) / np.float32(X.shape[1])
    dX = dY * scale[:, None]
    dX -= X * (dot * scale**3)[:, None]
    return dX
