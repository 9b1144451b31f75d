"""The pretrained encoder as it runs for users: int8 weights, by onnxruntime."""

from collections.abc import Callable
from typing import Any, cast

import numpy as np
import srsly
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Model
from thinc.shims import Shim

from ...settings import SettingError
from ..tagger.arrays import Floats
from .pieces import PLACES, Pieces, by_document
from .shape import WIDTH

BATCH = 4096  # pieces that are encoded at once

Vectors = Model[list[Doc], list[Floats]]


@registry.architectures("jianwen.QuantizedEncoder.v1")
def create_quantized_encoder() -> Vectors:
    """Vectors of (tokens, 384 + PLACES) by an encoder that jianwen.training.quantize has put in; it learns no more."""
    return Model("quantized", _forward, dims={"nO": WIDTH + PLACES}, shims=[Session(None)])


def _forward(model: Vectors, docs: list[Doc], is_train: bool) -> tuple[list[Floats], Callable[[Any], list[Doc]]]:
    session = cast(Session, model.shims[0])
    vectors: list[Floats] = [np.zeros((len(doc), WIDTH + PLACES), np.float32) for doc in docs]
    for numbers, chunks in session.pieces.batches(docs, BATCH):
        rows = session.predict((chunks.ids, chunks.mask)).reshape(-1, WIDTH)
        together = np.concatenate([(rows[chunks.first] + rows[chunks.last]) / 2, chunks.places], axis=1)
        for number, part in by_document(numbers, docs, together):
            vectors[number] = part
    return vectors, lambda gradients: docs


class Session(Shim):
    """The graph and the tokenizer as they are kept on disk, and what runs them, made when first used.

    Raises SettingError, then, when onnxruntime or tokenizers is not installed.
    """

    graph: bytes = b""
    tokenizer: str = ""

    @property
    def pieces(self) -> Pieces:
        return self._running()[0]

    def __call__(self, inputs: Any, is_train: bool) -> tuple[Floats, Callable[[Any], None]]:
        ids, mask = inputs
        vectors: Floats = self._running()[1].run(None, {"ids": ids, "mask": mask})[0]
        return vectors, lambda gradient: None

    def finish_update(self, optimizer: Any) -> None:
        """There is nothing to update."""

    def copy(self) -> "Session":
        return Session(None).from_bytes(self.to_bytes())

    def to_bytes(self) -> bytes:
        data: bytes = srsly.msgpack_dumps({"graph": self.graph, "tokenizer": self.tokenizer})
        return data

    def from_bytes(self, data: bytes) -> "Session":
        held = srsly.msgpack_loads(data)
        self.graph, self.tokenizer, self._model = held["graph"], held["tokenizer"], None
        return self

    def _running(self) -> tuple[Pieces, Any]:
        if self._model is None:
            try:
                import onnxruntime
                from tokenizers import Tokenizer
            except ImportError as error:
                raise SettingError(
                    f"this pipeline needs the extra `accurate`: pip install 'jianwen[accurate]' ({error})"
                ) from error
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1  # a run with several processes has one for each core
            session = onnxruntime.InferenceSession(self.graph, options, providers=["CPUExecutionProvider"])
            self._model = Pieces(Tokenizer.from_str(self.tokenizer)), session
        running: tuple[Pieces, Any] = self._model
        return running
