"""The tagger's model: an encoder of documents, and heads that score the tags of each token."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Model

from .arrays import Floats, Ints, concatenated
from .columns import COLUMNS, Lexicon, columns
from .convolution import convolution
from .embedding import Numbers, embedding
from .layout import Rows, Window, windows
from .matrix import backprop_norm, dropout_mask, linear, norms

Docs = list[Doc]
Array = TypeVar("Array", Floats, Ints)
Encoder = Model[Docs, list[Floats]]
WINDOW = 4096  # tokens that are encoded at once: bounds the memory for long documents


@registry.architectures("jianwen.Tagger.v1")
def create_tagger_model(encoder: Encoder) -> Model[Docs, "Tagged"]:
    """An encoder and one linear layer for all heads; the component sets its size, "nO" of the ref "heads"."""
    heads = linear(encoder.get_dim("nO"), None)
    return Model(
        "tagger",
        _forward_tagger,
        init=_init_layers,
        layers=[encoder, heads],
        refs={"encoder": encoder, "heads": heads},
    )


class Tagged(NamedTuple):
    """The vectors of each document's tokens, and the scores of all heads for all tokens, one after the other."""

    vectors: list[Floats]
    scores: Floats


def _forward_tagger(model: Model[Docs, Tagged], docs: Docs, is_train: bool) -> tuple[Tagged, Callable[[Tagged], Docs]]:
    """Gradients are taken of the scores alone: what else reads the vectors does not train the encoder."""
    encoder, heads = model.get_ref("encoder"), model.get_ref("heads")
    vectors, back_encoder = encoder(docs, is_train)
    scores, back_heads = heads(concatenated(vectors, encoder.get_dim("nO")), is_train)

    def backprop(d: Tagged) -> Docs:
        back_encoder(split(back_heads(d.scores), docs))
        return docs

    return Tagged(vectors, scores), backprop


def _init_layers(model: Model[Any, Any], X: object = None, Y: object = None) -> None:
    for layer in model.layers:
        layer.initialize()


def split(rows: Array, docs: Sequence[Doc]) -> list[Array]:
    """The rows of each document, of the rows of all of them one after the other."""
    ends = np.cumsum([0, *map(len, docs)])
    return [rows[start:end] for start, end in pairwise(ends)]


@registry.architectures("jianwen.ConvolutionEncoder.v1")
def create_convolution_encoder(
    width: int,
    depth: int,
    dilations: list[int],
    pairs: int,
    rule_dropout: float,
    vectors: Model[Docs, list[Floats]] | None = None,
) -> Encoder:
    """Columns and, if given, further vectors of each token → vectors of `width` that know what is around the token.

    depth: residual convolutions, with the dilations in turn, over and over. pairs: size of the table of pairs of tokens
    (a hash table). rule_dropout: see `embedding`. vectors: a model that gives each document's tokens vectors of "nO"
    numbers, the encoder of a pretrained model, say; it is not trained.
    """
    sized = [column._replace(size=pairs) if column.name.endswith("pair") else column for column in COLUMNS]
    turns = [dilations[i % len(dilations)] for i in range(depth)]
    embed = embedding(sized, rule_dropout)
    extra = vectors.get_dim("nO") if vectors else 0
    layers: list[Model[Any, Any]] = [
        embed,
        linear(embed.get_dim("nO") + extra, width),
        *(convolution(width, dilation) for dilation in turns),
    ]
    return Model(
        "convolution-encoder",
        _forward_encoder,
        init=_init_layers,
        dims={"nO": width},
        layers=[*layers, *([vectors] if vectors else [])],
        refs={"vectors": vectors},
        attrs={"gap": max(turns, default=1), "halo": sum(turns), "pairs": pairs, "depth": depth, "dropout_rate": 0.0},
    )


def _forward_encoder(model: Encoder, docs: Docs, is_train: bool) -> tuple[list[Floats], Callable[[list[Floats]], Docs]]:
    numbers = columns(docs, _lexicon(), model.attrs["pairs"])
    extra, back_extra = _extra(model, docs, is_train)
    Y = np.zeros((len(numbers), model.get_dim("nO")), np.float32)
    lengths = [len(doc) for doc in docs]
    backs = []
    for window in windows(lengths, gap=model.attrs["gap"], halo=model.attrs["halo"], most=None if is_train else WINDOW):
        rows, back = _stack(model, numbers, extra, window, is_train)
        Y[window.tokens] = rows[window.kept]
        if is_train:
            backs.append((window, back))

    def backprop(d_vectors: list[Floats]) -> Docs:
        dY = concatenated(d_vectors, model.get_dim("nO"))
        d_extra = None if extra is None else np.zeros_like(extra)
        for window, back in backs:
            d_rows = np.zeros((len(window.source), dY.shape[1]), np.float32)
            d_rows[window.kept] = dY[window.tokens]
            d_input = back(d_rows)
            if d_extra is not None:
                d_extra[window.tokens] = d_input[window.kept]
        if d_extra is not None:
            back_extra(split(d_extra, docs))
        return docs

    return split(Y, docs), backprop


@cache
def _lexicon() -> Lexicon:
    return Lexicon()


def _extra(model: Encoder, docs: Docs, is_train: bool) -> tuple[Floats | None, Callable[[list[Floats]], object]]:
    vectors = model.maybe_get_ref("vectors")
    if vectors is None:
        return None, lambda gradients: docs
    found, back = vectors(docs, is_train)
    return concatenated(found, vectors.get_dim("nO")), back


def _stack(
    model: Encoder, numbers: Ints, extra: Floats | None, window: Window, is_train: bool
) -> tuple[Floats, Callable[[Floats], Floats]]:
    """The layers over the rows of one window; the gradient is that of the further vectors."""
    embed, project, *convolutions = model.layers[: 2 + model.attrs["depth"]]
    gaps = window.gaps
    X, back_embed = embed(Numbers(numbers[window.source], window.source), is_train)
    width = X.shape[1]
    if extra is not None:
        X = np.concatenate([X, np.where(window.source[:, None] < 0, np.float32(0), extra[window.source])], axis=1)
    H, back_project = project(X, is_train)
    H[gaps] = 0
    rows, backs = Rows(H, gaps), []
    for layer in convolutions:
        rows, back = layer(rows, is_train)
        backs.append(back)
    scale = norms(rows.values)
    Y = rows.values * scale[:, None]
    mask = dropout_mask(Y.shape, model.attrs["dropout_rate"]) if is_train else None
    if mask is not None:
        Y *= mask

    def backprop(dY: Floats) -> Floats:
        if mask is not None:
            dY = dY * mask
        d_rows = Rows(backprop_norm(dY, rows.values, scale), gaps)
        d_rows.values[gaps] = 0
        for back in reversed(backs):
            d_rows = back(d_rows)
        d_input: Floats = back_project(d_rows.values)
        back_embed(d_input[:, :width])
        d_extra: Floats = d_input[:, width:]
        return d_extra

    return Y, backprop
