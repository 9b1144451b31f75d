"""A pretrained encoder for the tagger: run as int8 by onnxruntime, or fine-tuned with torch."""

from . import finetuned, quantized

__all__ = ["finetuned", "quantized"]
