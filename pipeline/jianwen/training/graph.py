"""The fine-tuned encoder as an ONNX graph, with the vectors of its pieces in int8."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, checker, helper, numpy_helper

from ..components.pretrained.shape import HEADS, WIDTH

SIZE = WIDTH // HEADS
Weights = Mapping[str, Any]  # numpy arrays by the names of components.pretrained.encoder.Encoder


class Graph:
    """Collects nodes and constants; every method returns the name of what it has made."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, value: Any) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def linear(self, x: str, weight: Any, bias: Any) -> str:
        """x @ weight.T + bias, torch's way."""
        return self.add("Add", self.add("MatMul", x, self.constant(weight.T)), self.constant(bias))

    def norm(self, x: str, weights: Weights, name: str, epsilon: float = 1e-12) -> str:
        scale, bias = (self.constant(weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.add("LayerNormalization", x, scale, bias, axis=-1, epsilon=epsilon)


def encoder(weights: Weights, layers: int) -> ModelProto:
    """ids (chunks, length) int64 and mask, bool, → "vectors" (chunks, length, 384)."""
    graph = Graph()
    x, bias = _embedded(graph, weights), _bias(graph)
    for number in range(layers):
        x = _layer(graph, weights, f"layers.{number}", x, bias)
    vectors = graph.norm(x, weights, "out", 1e-5)
    graph.nodes.append(helper.make_node("Identity", [vectors], ["vectors"]))
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["chunks", "length"]),
        helper.make_tensor_value_info("mask", TensorProto.BOOL, ["chunks", "length"]),
    ]
    outputs = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["chunks", "length", WIDTH])]
    whole = helper.make_graph(graph.nodes, "encoder", inputs, outputs, graph.constants)
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    checker.check_model(model)
    return model


def _embedded(graph: Graph, weights: Weights) -> str:
    words = weights["words"]
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True) / 127, 1e-9).astype(np.float32)
    table = np.round(words / scale).astype(np.int8)
    rows = graph.add("Cast", graph.add("Gather", graph.constant(table), "ids"), to=TensorProto.FLOAT)
    rows = graph.add("Mul", rows, graph.add("Gather", graph.constant(scale), "ids"))
    length = graph.add("Gather", graph.add("Shape", "ids"), graph.constant(np.array([1])))
    zero = graph.constant(np.array([0]))
    places = graph.add("Slice", graph.constant(weights["places"]), zero, length, zero)
    return graph.norm(graph.add("Add", rows, places), weights, "norm")


def _bias(graph: Graph) -> str:
    """0 where there is a piece, -10,000 where there is none: (chunks, 1, 1, length)."""
    mask = graph.add("Cast", "mask", to=TensorProto.FLOAT)
    bias = graph.add("Sub", mask, graph.constant(np.float32(1)))
    bias = graph.add("Mul", bias, graph.constant(np.float32(1e4)))
    return graph.add("Unsqueeze", bias, graph.constant(np.array([1, 2])))


def _layer(graph: Graph, weights: Weights, at: str, x: str, bias: str) -> str:
    heads = graph.constant(np.array([0, 0, HEADS, SIZE]))
    parts = []
    for number, (scale, order) in enumerate(((SIZE**-0.5, [0, 2, 1, 3]), (1, [0, 2, 3, 1]), (1, [0, 2, 1, 3]))):
        rows = slice(number * WIDTH, (number + 1) * WIDTH)
        weight, offset = weights[f"{at}.qkv.weight"][rows] * np.float32(scale), weights[f"{at}.qkv.bias"][rows]
        split = graph.add("Reshape", graph.linear(x, weight, offset * np.float32(scale)), heads)
        parts.append(graph.add("Transpose", split, perm=order))
    q, k, v = parts
    seen = graph.add("Softmax", graph.add("Add", graph.add("MatMul", q, k), bias), axis=-1)
    together = graph.add("Transpose", graph.add("MatMul", seen, v), perm=[0, 2, 1, 3])
    flat = graph.add("Reshape", together, graph.constant(np.array([0, 0, WIDTH])))
    x = graph.norm(graph.add("Add", x, graph.linear(flat, *_pair(weights, f"{at}.o"))), weights, f"{at}.n1")
    inner = graph.add("Gelu", graph.linear(x, *_pair(weights, f"{at}.f1")))
    return graph.norm(graph.add("Add", x, graph.linear(inner, *_pair(weights, f"{at}.f2"))), weights, f"{at}.n2")


def _pair(weights: Weights, name: str) -> tuple[Any, Any]:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]
