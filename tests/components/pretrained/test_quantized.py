"""The encoder as users run it: an ONNX graph in a shim that goes with the model to disk."""

import builtins

import numpy as np
import pytest

from jianwen.components.pretrained.pieces import PLACES
from jianwen.components.pretrained.quantized import create_quantized_encoder
from jianwen.components.pretrained.shape import HEADS, INNER, WIDTH
from jianwen.settings import SettingError
from jianwen.training.graph import SIZE, encoder
from tokens_of_pieces import PIECES, make_docs, tokenizer

TEXTS = ("市第一医院开展手术。", "2023", "", "医院。人民医院。")


def random_weights(layers):
    rng = np.random.default_rng(0)
    shapes = {"words": (len(set(PIECES)), WIDTH), "places": (512, WIDTH)}
    for at in (f"layers.{i}" for i in range(layers)):
        shapes |= {f"{at}.qkv.weight": (3 * WIDTH, WIDTH), f"{at}.qkv.bias": (3 * WIDTH,)}
        shapes |= {f"{at}.o.weight": (WIDTH, WIDTH), f"{at}.o.bias": (WIDTH,)}
        shapes |= {f"{at}.f1.weight": (INNER, WIDTH), f"{at}.f1.bias": (INNER,)}
        shapes |= {f"{at}.f2.weight": (WIDTH, INNER), f"{at}.f2.bias": (WIDTH,)}
    weights = {name: rng.normal(scale=0.05, size=shape).astype(np.float32) for name, shape in shapes.items()}
    for name in ["norm", "out", *(f"layers.{i}.{norm}" for i in range(layers) for norm in ("n1", "n2"))]:
        weights |= {f"{name}.weight": np.ones(WIDTH, np.float32), f"{name}.bias": np.zeros(WIDTH, np.float32)}
    return weights


def norm(x, epsilon=1e-12):
    return (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + epsilon)


def gelu(x):
    from math import erf

    return x * (1 + np.vectorize(erf)(x / np.sqrt(2))) / 2


def by_hand(weights, layers, ids):
    """One chunk through the encoder, as the paper has it."""
    x = norm(weights["words"][ids] + weights["places"][: len(ids)])
    for at in (f"layers.{i}" for i in range(layers)):
        q, k, v = np.split(x @ weights[f"{at}.qkv.weight"].T + weights[f"{at}.qkv.bias"], 3, axis=1)
        seen = np.empty_like(x)
        for head in (slice(h * SIZE, (h + 1) * SIZE) for h in range(HEADS)):
            scores = np.exp(q[:, head] @ k[:, head].T / np.sqrt(SIZE))
            seen[:, head] = scores / scores.sum(1, keepdims=True) @ v[:, head]
        x = norm(x + seen @ weights[f"{at}.o.weight"].T + weights[f"{at}.o.bias"])
        inner = gelu(x @ weights[f"{at}.f1.weight"].T + weights[f"{at}.f1.bias"])
        x = norm(x + inner @ weights[f"{at}.f2.weight"].T + weights[f"{at}.f2.bias"])
    return norm(x, 1e-5)


@pytest.fixture(scope="module")
def model():
    made = create_quantized_encoder()
    made.shims[0].graph = encoder(random_weights(2), 2).SerializeToString()
    made.shims[0].tokenizer = tokenizer().to_str()
    return made


def test_quantized_the_graph_computes_what_the_encoder_is_defined_to_be(model):
    [vectors] = model.predict(make_docs("市人民。"))
    ids = [tokenizer().token_to_id(piece) for piece in ("<s>", "市", "人", "民", "。", "</s>")]
    assert np.abs(vectors[:, :WIDTH] - by_hand(random_weights(2), 2, ids)[1:-1]).max() < 0.05  # words are in int8


def test_quantized_every_token_has_a_vector_whatever_else_is_in_the_batch(model):
    together = model.predict(make_docs(*TEXTS))
    assert [part.shape for part in together] == [(len(doc), WIDTH + PLACES) for doc in make_docs(*TEXTS)]
    for text, vectors in zip(TEXTS, together, strict=True):
        [alone] = model.predict(make_docs(text))
        assert np.abs(alone - vectors).max(initial=0) < 1e-3


def test_quantized_goes_to_bytes_and_back(model):
    again = create_quantized_encoder().from_bytes(model.to_bytes())
    docs = make_docs(*TEXTS)
    for before, after in zip(model.predict(docs), again.predict(docs), strict=True):
        assert (before == after).all()


def test_quantized_a_copy_runs_by_itself(model):
    docs = make_docs("市医院")
    assert (model.copy().predict(docs)[0] == model.predict(docs)[0]).all()


def test_quantized_says_which_extra_is_missing(model, monkeypatch):
    real = builtins.__import__

    def missing(name, *args, **kwargs):
        if name == "onnxruntime":
            raise ImportError("No module named 'onnxruntime'")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(SettingError, match=r"jianwen\[accurate\]"):
        model.copy().predict(make_docs("市医院"))
