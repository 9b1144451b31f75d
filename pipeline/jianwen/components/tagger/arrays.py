"""The kinds of arrays that the models pass about, and ranges of tokens in them."""

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from thinc.api import Model

Floats = NDArray[np.float32]  # rows are tokens
Ints = NDArray[np.int64]


# thinc types its parameters as arrays of its own; these three hand them over as what they are.


def get(model: Model[Any, Any], name: str) -> Floats:
    """A parameter of a model."""
    return cast(Floats, model.get_param(name))


def put(model: Model[Any, Any], name: str, value: Floats) -> None:
    """Set a parameter of a model."""
    model.set_param(name, cast(Any, value))


def learn(model: Model[Any, Any], name: str, gradient: Floats) -> None:
    """Add to the gradient of a parameter."""
    model.inc_grad(name, cast(Any, gradient))


def spread(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """The tokens of the ranges [start, end), one after the other, and for each of them the number of its range."""
    lengths = ends - starts
    number = np.repeat(np.arange(len(starts)), lengths)
    first = np.cumsum(lengths) - lengths
    return np.arange(len(number)) - first[number] + starts[number], number


def concatenated(arrays: Sequence[Floats], width: int) -> Floats:
    """The rows of all arrays, one after the other; an array of no rows for no arrays."""
    return np.concatenate(arrays) if arrays else np.zeros((0, width), np.float32)
