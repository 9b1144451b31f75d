"""The pretrained encoder in training: torch, all layers fine-tuned, in bfloat16 where the processor has it."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Model, Optimizer
from thinc.shims import Shim

from ...settings import SettingError
from ..tagger.arrays import Floats
from .pieces import PLACES, Pieces, by_document
from .quantized import BATCH, Vectors
from .shape import WIDTH


@registry.architectures("jianwen.FinetunedEncoder.v1")
def create_finetuned_encoder(folder: Path, layers: int, rate: float) -> Vectors:
    """Vectors of (tokens, 384 + PLACES) by the first `layers` layers of a pretrained encoder of BERT's shape.

    folder: holds weights.npz, under the names of Hugging Face's BERT, and tokenizer.json. rate: the encoder's learning
    rate as a share of the optimizer's. Needs torch, for training alone.
    """
    return Model(
        "finetuned",
        _forward,
        init=_init,
        dims={"nO": WIDTH + PLACES},
        attrs={"folder": str(folder), "layers": layers, "rate": rate, "tokenizer": ""},
        shims=[TorchShim(None, {"layers": layers, "rate": rate})],
    )


def _init(model: Vectors, X: Any = None, Y: Any = None) -> None:
    folder = Path(model.attrs["folder"])
    if not (folder / "weights.npz").is_file():
        raise SettingError(f"folder is {folder}: there is no weights.npz in it")
    model.attrs["tokenizer"] = (folder / "tokenizer.json").read_text(encoding="utf-8")
    with np.load(folder / "weights.npz") as weights:
        cast(TorchShim, model.shims[0]).start(weights)


def _forward(
    model: Vectors, docs: list[Doc], is_train: bool
) -> tuple[list[Floats], Callable[[list[Floats]], list[Doc]]]:
    shim = cast(TorchShim, model.shims[0])
    pieces = shim.pieces(model.attrs["tokenizer"])
    vectors: list[Floats] = [np.zeros((len(doc), WIDTH + PLACES), np.float32) for doc in docs]
    backs = []
    for numbers, chunks in pieces.batches(docs, sys.maxsize if is_train else BATCH):
        Y, back = shim((chunks.ids, chunks.mask, chunks.first, chunks.last), is_train)
        for number, part in by_document(numbers, docs, np.concatenate([Y, chunks.places], axis=1)):
            vectors[number] = part
        backs.append((numbers, back))

    def backprop(gradients: list[Floats]) -> list[Doc]:
        for numbers, back in backs:
            back(np.concatenate([gradients[number][:, :WIDTH] for number in numbers]))
        return docs

    return vectors, backprop


class TorchShim(Shim):
    """Holds the torch module and its own AdamW, whose learning rate follows the optimizer that training hands over.

    AdamW's moments are not kept with the weights: a training that goes on where it was broken off begins them anew.
    """

    def __init__(self, model: Any, config: dict[str, Any] | None = None, optimizer: Any = None) -> None:
        super().__init__(model, config, optimizer)
        self._pieces: Pieces | None = None

    @property
    def module(self) -> Any:
        """The torch module."""
        return self._model

    def pieces(self, tokenizer: str) -> Pieces:
        """What cuts documents, made when first used. tokenizer: its JSON."""
        if self._pieces is None:
            from tokenizers import Tokenizer

            self._pieces = Pieces(Tokenizer.from_str(tokenizer))
        return self._pieces

    def start(self, weights: Any) -> None:
        """Take over pretrained weights."""
        from .encoder import Encoder

        self._model = Encoder(self.cfg["layers"])
        self._model.fill(weights)

    def __call__(self, inputs: Any, is_train: bool) -> tuple[Floats, Callable[[Floats], None]]:
        import torch

        self._model.train(is_train)
        ids, mask, first, last = map(torch.from_numpy, inputs)
        with torch.set_grad_enabled(is_train), torch.autocast("cpu", torch.bfloat16):
            rows = self._model(ids, mask).float().reshape(-1, WIDTH)
            out = (rows[first] + rows[last]) / 2

        def backprop(gradient: Floats) -> None:
            out.backward(torch.from_numpy(np.ascontiguousarray(gradient)))

        return out.detach().numpy(), backprop

    def finish_update(self, optimizer: Optimizer) -> None:
        import torch

        trained = [parameter for parameter in self._model.parameters() if parameter.requires_grad]
        if self._optimizer is None:
            self._optimizer = torch.optim.AdamW(trained, weight_decay=0.01)
        for group in self._optimizer.param_groups:
            group["lr"] = optimizer.learn_rate * self.cfg["rate"]
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()

    def to_bytes(self) -> bytes:
        if self._model is None:
            return b""
        import torch

        stream = io.BytesIO()
        torch.save(self._model.state_dict(), stream)
        return stream.getvalue()

    def from_bytes(self, data: bytes) -> "TorchShim":
        if data:
            import torch

            from .encoder import Encoder

            weights = torch.load(io.BytesIO(data), weights_only=True)
            self._model = Encoder(self.cfg["layers"])
            self._model.words.data = torch.empty_like(weights["words"])
            self._model.load_state_dict(weights)
        return self
