"""python -m jianwen.training.quantize TRAINED OUTPUT: a pipeline with a fine-tuned encoder, made fit for its users.

The encoder's torch weights become int8 for onnxruntime; everything else stays as it is. Needs the extra `teacher`.
"""

import tempfile
from pathlib import Path
from typing import Annotated, Any, cast

import typer
from onnx import ModelProto, save
from onnxruntime.quantization import QuantType, quantize_dynamic
from spacy.language import Language
from thinc.api import Model

from ..components.pretrained.finetuned import TorchShim
from ..components.pretrained.quantized import Session
from ..components.tagger.component import Tagger
from ..loading import load
from .graph import encoder

VECTORS = ("components", "tagger", "model", "encoder", "vectors")


def main(
    trained: Annotated[Path, typer.Argument(help="A pipeline trained with jianwen.FinetunedEncoder.v1.")],
    output: Annotated[Path, typer.Argument(help="Folder for the pipeline with jianwen.QuantizedEncoder.v1.")],
) -> None:
    """Quantise the encoder of a trained pipeline."""
    quantized(load(trained)).to_disk(output)


def quantized(nlp: Language) -> Language:
    """The pipeline with its encoder in int8. Raises ValueError when it has no fine-tuned encoder."""
    trained = cast(Tagger, nlp.get_pipe("tagger"))
    old = trained.model
    vectors = old.get_ref("encoder").maybe_get_ref("vectors")
    if vectors is None or vectors.name != "finetuned":
        raise ValueError("the pipeline's tagger has no jianwen.FinetunedEncoder.v1")
    config = nlp.config.copy()
    block = config
    for name in VECTORS[:-1]:
        block = block[name]
    block[VECTORS[-1]] = {"@architectures": "jianwen.QuantizedEncoder.v1"}
    data = nlp.to_bytes(exclude=["tagger"])
    result = type(nlp).from_config(config)
    result.from_bytes(data, exclude=["tagger"])
    tagger = cast(Tagger, result.get_pipe("tagger"))
    tagger.initialize(lambda: [], nlp=result)
    tagger.cfg.update(trained.cfg)
    _take_over(old, tagger.model)
    into = tagger.model.get_ref("encoder").get_ref("vectors")
    module = cast(TorchShim, vectors.shims[0]).module
    weights = {name: value.float().numpy() for name, value in module.state_dict().items()}
    session = cast(Session, into.shims[0])
    session.graph = int8(encoder(weights, vectors.attrs["layers"]))
    session.tokenizer = vectors.attrs["tokenizer"]
    return result


def _take_over(old: Model[Any, Any], new: Model[Any, Any]) -> None:
    for source, target in zip(old.walk(), new.walk(), strict=True):
        for name in source.param_names:
            target.set_param(name, source.get_param(name))


def int8(model: ModelProto) -> bytes:
    """The graph with the weights of its matrix products in int8, a scale for each column; activations at run time."""
    with tempfile.TemporaryDirectory() as folder:
        whole, small = Path(folder, "whole.onnx"), Path(folder, "small.onnx")
        save(model, whole)
        quantize_dynamic(
            whole,
            small,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
        return small.read_bytes()


if __name__ == "__main__":
    typer.run(main)
