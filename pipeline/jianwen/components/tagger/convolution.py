"""A residual convolution over the tokens: x + dropout(relu(conv3(norm(x)))), with a dilation."""

from collections.abc import Callable, Iterator

import numpy as np
from thinc.api import Model

from .arrays import Floats, get, learn, put
from .layout import Rows
from .matrix import backprop_norm, dropout_mask, norms, uniform

TILE = 512  # rows that are gathered and multiplied at once, to stay within the processor's cache

RowsBackprop = Callable[[Rows], Rows]


def convolution(width: int, dilation: int) -> Model[Rows, Rows]:
    """Each row plus what is seen in it and in the rows `dilation` before and behind it.

    Rows are normalised by their root mean square first (Zhang and Sennrich 2019; a scale and a bias of its own would be
    taken up by the weights behind it), so that a row of zeros stays one. W is (3 * width, width): before, here, behind.
    """
    return Model(
        f"convolution-{dilation}",
        _forward,
        init=_init,
        dims={"nO": width, "nI": width},
        params={"W": None, "b": None},
        attrs={"dilation": dilation, "dropout_rate": 0.0},
    )


def _init(model: Model[Rows, Rows], X: Rows | None = None, Y: Rows | None = None) -> None:
    width = model.get_dim("nO")
    put(model, "W", uniform((3 * width, width), (1.5 / width) ** 0.5))
    put(model, "b", np.zeros(width, np.float32))


def _forward(model: Model[Rows, Rows], rows: Rows, is_train: bool) -> tuple[Rows, RowsBackprop]:
    X, gaps = rows
    W = get(model, "W")
    dilation: int = model.attrs["dilation"]
    scale = norms(X)
    H = np.empty_like(X)
    for tile, gathered in _tiles(X, scale, dilation):
        np.matmul(gathered, W, out=H[tile])
    H += get(model, "b")
    np.maximum(H, 0, out=H)
    H[gaps] = 0
    mask = dropout_mask(H.shape, model.attrs["dropout_rate"]) if is_train else None
    active = H > 0
    if mask is not None:
        H *= mask
    H += X

    def backprop(d_rows: Rows) -> Rows:
        dY = d_rows.values
        dH = dY * active
        if mask is not None:
            dH *= mask
        dN, dW = np.zeros_like(X), np.zeros_like(W)
        for tile, gathered in _tiles(X, scale, dilation):
            dW += gathered.T @ dH[tile]
            _scatter(dN, dH[tile] @ W.T, tile.start, dilation)
        learn(model, "W", dW)
        learn(model, "b", dH.sum(axis=0))
        dX = backprop_norm(dN, X, scale)
        dX += dY
        dX[gaps] = 0
        return Rows(dX, gaps)

    return Rows(H, gaps), backprop


def _tiles(X: Floats, scale: Floats, dilation: int) -> Iterator[tuple[slice, Floats]]:
    """Rows [before, here, behind] of the normalised X, some at a time; the same memory is used again and again."""
    length, width = X.shape
    normal = np.empty((min(TILE, length) + 2 * dilation, width), np.float32)
    gathered = np.empty((min(TILE, length), 3 * width), np.float32)
    for start in range(0, length, TILE):
        end = min(start + TILE, length)
        first, last = max(0, start - dilation), min(length, end + dilation)
        normal[: dilation - (start - first)] = 0
        at = dilation - (start - first)
        np.multiply(X[first:last], scale[first:last, None], out=normal[at : at + last - first])
        normal[at + last - first :] = 0
        size = end - start
        for part in range(3):
            gathered[:size, part * width : (part + 1) * width] = normal[part * dilation : part * dilation + size]
        yield slice(start, end), gathered[:size]


def _scatter(dN: Floats, gathered: Floats, start: int, dilation: int) -> None:
    """Add the gradients of gathered rows, from row `start` on, to the rows that they were taken from."""
    length, width = dN.shape
    for part in range(3):
        shift = start + (part - 1) * dilation
        first, last = max(0, shift), min(length, shift + len(gathered))
        dN[first:last] += gathered[first - shift : last - shift, part * width : (part + 1) * width]
