"""The encoder in training. Needs torch, which a user of jianwen does not: left out where it is not installed."""

import numpy as np
import pytest
import spacy
from thinc.api import Adam

from jianwen.components.pretrained.finetuned import create_finetuned_encoder
from jianwen.components.pretrained.pieces import PLACES
from jianwen.components.pretrained.quantized import create_quantized_encoder
from jianwen.components.pretrained.shape import WIDTH
from jianwen.settings import SettingError
from tokens_of_pieces import PIECES, make_docs, tokenizer

torch = pytest.importorskip("torch", reason="torch is for training only")


@pytest.fixture
def folder(tmp_path):
    from jianwen.components.pretrained.encoder import Encoder

    torch.manual_seed(0)
    module = Encoder(1)
    layer = module.layers[0]
    weights = {
        "embeddings.word_embeddings.weight": np.random.default_rng(0).normal(size=(len(set(PIECES)), WIDTH)) * 0.1,
        "embeddings.position_embeddings.weight": np.zeros((512, WIDTH)),
        "embeddings.token_type_embeddings.weight": np.zeros((2, WIDTH)),
    }
    at = "encoder.layer.0."
    for part in ("weight", "bias"):
        for name, values in zip(("query", "key", "value"), getattr(layer.qkv, part).detach().split(WIDTH), strict=True):
            weights[f"{at}attention.self.{name}.{part}"] = values.numpy()
        weights[f"embeddings.LayerNorm.{part}"] = getattr(module.norm, part).detach().numpy()
        for ours, name in (
            (layer.o, "attention.output.dense"),
            (layer.n1, "attention.output.LayerNorm"),
            (layer.f1, "intermediate.dense"),
            (layer.f2, "output.dense"),
            (layer.n2, "output.LayerNorm"),
        ):
            weights[f"{at}{name}.{part}"] = getattr(ours, part).detach().numpy()
    np.savez(tmp_path / "weights.npz", **{name: np.asarray(value, np.float16) for name, value in weights.items()})
    tokenizer().save(str(tmp_path / "tokenizer.json"))
    return tmp_path


@pytest.fixture
def model(folder):
    made = create_finetuned_encoder(folder, layers=1, rate=0.5)
    made.initialize()
    return made


def test_finetuned_learns_what_its_gradient_asks_for(model):
    docs = make_docs("市第一医院开展手术。", "2023年")
    wanted = [np.random.default_rng(1).normal(size=(len(doc), WIDTH)).astype(np.float32) for doc in docs]
    optimizer, misses = Adam(0.01), []
    for _ in range(15):
        vectors, back = model.begin_update(docs)
        gradients = [found[:, :WIDTH] - want for found, want in zip(vectors, wanted, strict=True)]
        misses.append(sum(float((gradient**2).mean()) for gradient in gradients))
        back([np.pad(gradient, ((0, 0), (0, PLACES))) for gradient in gradients])
        model.finish_update(optimizer)
    assert misses[-1] < 0.7 * misses[0]


def test_finetuned_goes_to_bytes_and_back(model, folder):
    docs = make_docs("市第一医院")
    again = create_finetuned_encoder(folder, layers=1, rate=0.5).from_bytes(model.to_bytes())
    assert (again.predict(docs)[0] == model.predict(docs)[0]).all()


def test_finetuned_in_int8_gives_nearly_the_same_vectors(model):
    pytest.importorskip("onnx", reason="onnx is for training only")
    from jianwen.training.graph import encoder
    from jianwen.training.quantize import int8

    small = create_quantized_encoder()
    weights = {name: value.float().numpy() for name, value in model.shims[0].module.state_dict().items()}
    small.shims[0].graph = int8(encoder(weights, 1))
    small.shims[0].tokenizer = tokenizer().to_str()
    docs = make_docs("市第一医院开展手术。")
    exact, rounded = model.predict(docs)[0], small.predict(docs)[0]
    assert np.corrcoef(exact[:, :WIDTH].ravel(), rounded[:, :WIDTH].ravel())[0, 1] > 0.99


def test_finetuned_says_what_is_missing(tmp_path):
    with pytest.raises(SettingError, match=r"weights\.npz"):
        create_finetuned_encoder(tmp_path, layers=1, rate=0.5).initialize()


def test_finetuned_pipeline_is_quantised_whole(folder, tmp_path):
    pytest.importorskip("onnx", reason="onnx is for training only")
    from jianwen.training.quantize import quantized

    encoder = {
        "@architectures": "jianwen.ConvolutionEncoder.v1",
        "width": 16,
        "depth": 1,
        "dilations": [1],
        "pairs": 64,
        "rule_dropout": 0.0,
        "vectors": {"@architectures": "jianwen.FinetunedEncoder.v1", "folder": str(folder), "layers": 1, "rate": 0.1},
    }
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"@tokenizers": "jianwen.CharacterTokenizer.v1"}}})
    nlp.add_pipe("health_sentences", name="sentences")
    tagger = nlp.add_pipe(
        "health_tagger", name="tagger", config={"model": {"@architectures": "jianwen.Tagger.v1", "encoder": encoder}}
    )
    tagger.initialize(lambda: [], nlp=nlp)
    quantized(nlp).to_disk(tmp_path / "small")
    small = spacy.load(tmp_path / "small")
    [before], [after] = (
        pipeline.get_pipe("tagger").predict(make_docs("市第一医院开展手术。")) for pipeline in (nlp, small)
    )
    assert np.corrcoef(before.vectors.ravel(), after.vectors.ravel())[0, 1] > 0.99
