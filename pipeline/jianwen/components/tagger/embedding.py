"""Vectors for the numbers of the columns, side by side."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from thinc.api import Model, NumpyOps

from .arrays import Floats, Ints, get, learn, put
from .columns import Column
from .matrix import dropout_mask, uniform

PAIRS = "pairs"  # the table that both columns of pairs share
BLOCK = 64  # tokens from which the rules' columns are left out together
_OPS = NumpyOps()


class Numbers(NamedTuple):
    """The numbers of rows, (rows, columns); `source` is the token of each row, -1 in a gap."""

    values: Ints
    source: Ints


def embedding(columns: Sequence[Column], rule_dropout: float) -> Model[Numbers, Floats]:
    """The vectors of all columns side by side: (rows, sum of the widths); zeros in gaps.

    rule_dropout: the share of blocks of tokens whose rule columns are zeros in training, so that the model learns to do
    without. Vectors start uniform in ±0.1.
    """
    return Model(
        "embedding",
        _forward,
        init=_init,
        dims={"nO": sum(column.width for column in columns)},
        params=dict.fromkeys(map(_table, columns)),
        attrs={"dropout_rate": 0.0, "rule_dropout": rule_dropout, "columns": [list(column) for column in columns]},
    )


def _columns(model: Model[Numbers, Floats]) -> list[Column]:
    return [Column(*column) for column in model.attrs["columns"]]


def _table(column: Column) -> str:
    return PAIRS if column.name.endswith("pair") else column.name


def _init(model: Model[Numbers, Floats], X: Numbers | None = None, Y: Floats | None = None) -> None:
    for column in _columns(model):
        put(model, _table(column), uniform((column.size, column.width), 0.1))


def _forward(
    model: Model[Numbers, Floats], rows: Numbers, is_train: bool
) -> tuple[Floats, Callable[[Floats], Numbers]]:
    columns = _columns(model)
    Y = np.empty((len(rows.source), model.get_dim("nO")), np.float32)
    slices, at = [], 0
    for number, column in enumerate(columns):
        slices.append(slice(at, at + column.width))
        Y[:, slices[-1]] = get(model, _table(column))[rows.values[:, number]]
        at += column.width
    gaps = rows.source < 0
    Y[gaps] = 0
    masks = _masks(model, columns, slices, rows.source) if is_train else []
    for place, mask in masks:
        Y[:, place] *= mask

    def backprop(dY: Floats) -> Numbers:
        dY[gaps] = 0
        for place, mask in masks:
            dY[:, place] *= mask
        for number, column in enumerate(columns):
            gradient = np.zeros((column.size, column.width), np.float32)
            ids = np.ascontiguousarray(rows.values[:, number], np.int32)
            _OPS.scatter_add(gradient, ids, np.ascontiguousarray(dY[:, slices[number]]))
            learn(model, _table(column), gradient)
        return rows

    return Y, backprop


def _masks(
    model: Model[Numbers, Floats], columns: list[Column], slices: list[slice], source: Ints
) -> list[tuple[slice, Floats]]:
    masks = []
    mask = dropout_mask((len(source), model.get_dim("nO")), model.attrs["dropout_rate"])
    if mask is not None:
        masks.append((slice(None), mask))
    if model.attrs["rule_dropout"]:
        blocks = np.random.random(source.max(initial=0) // BLOCK + 1) >= model.attrs["rule_dropout"]
        kept = blocks[np.maximum(source, 0) // BLOCK].astype(np.float32)[:, None]
        masks += [(place, kept) for place, column in zip(slices, columns, strict=True) if column.rule]
    return masks
