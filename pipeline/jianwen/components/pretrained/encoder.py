"""The encoder as a torch module, for training: BERT's shape, as in Devlin et al. 2019."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

from .shape import HEADS, INNER, WIDTH


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each with a residual connection and normalised behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)
        self.n1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.f1 = nn.Linear(WIDTH, INNER)
        self.f2 = nn.Linear(INNER, WIDTH)
        self.n2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        chunks, length, _ = x.shape
        size = WIDTH // HEADS
        q, k, v = self.qkv(x).view(chunks, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
        weights = ((q * size**-0.5) @ k.transpose(2, 3) + bias).softmax(-1).to(v.dtype)
        seen = (weights @ v).transpose(1, 2).reshape(chunks, length, WIDTH)
        x = self.n1(x + self.o(seen))
        normed: Tensor = self.n2(x + self.f2(functional.gelu(self.f1(x))))
        return normed


class Encoder(nn.Module):
    """ids and mask, both (chunks, length) → (chunks, length, 384), normalised.

    The vectors of the pieces themselves are not trained.
    """

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.words = nn.Parameter(torch.zeros(0), requires_grad=False)
        self.places = nn.Parameter(torch.zeros(512, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.out = nn.LayerNorm(WIDTH)
        self.drop = nn.Dropout(0.1)

    def fill(self, weights: Mapping[str, object]) -> None:
        """Take over the weights of a pretrained model, by Hugging Face's names for BERT."""

        def of(name: str) -> Tensor:
            return torch.tensor(weights[name], dtype=torch.float32)

        self.words.data = of("embeddings.word_embeddings.weight")
        places, kinds = of("embeddings.position_embeddings.weight"), of("embeddings.token_type_embeddings.weight")
        self.places.data = places + kinds[0]
        self.norm.weight.data, self.norm.bias.data = of("embeddings.LayerNorm.weight"), of("embeddings.LayerNorm.bias")
        for number, layer in enumerate(self.layers):
            at = f"encoder.layer.{number}."
            for part in ("weight", "bias"):
                named = [of(f"{at}attention.self.{name}.{part}") for name in ("query", "key", "value")]
                getattr(layer.qkv, part).data = torch.cat(named)
                layer.o.get_parameter(part).data = of(f"{at}attention.output.dense.{part}")
                layer.n1.get_parameter(part).data = of(f"{at}attention.output.LayerNorm.{part}")
                layer.f1.get_parameter(part).data = of(f"{at}intermediate.dense.{part}")
                layer.f2.get_parameter(part).data = of(f"{at}output.dense.{part}")
                layer.n2.get_parameter(part).data = of(f"{at}output.LayerNorm.{part}")

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        x = self.drop(self.norm(functional.embedding(ids, self.words) + self.places[: ids.shape[1]]))
        bias = torch.zeros(mask.shape, dtype=torch.bfloat16).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        normed: Tensor = self.out(x)
        return normed
