"""configs/train_words.py: from annotated sentences to a small model that spacy-pkuseg and jianwen load."""

import importlib.util

import numpy as np
import pytest
import spacy_pkuseg
import srsly

from jianwen.components.words.segmenter import Segmenter
from jianwen.resources import resource

SENTENCES = [
    "澜溪 市 的 医院 今年 成立 。",
    "医生 说 ， 医院 的 病人 今年 很 多 。",
    "白苇 县 的 医生 昨日 来到 澜溪 市 。",
    "沈 怀瑾 医生 在 医院 工作 了 十二 年 。",
    "Grand Hotel 在 白苇 县 。",
] * 4


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("train_words", resource("configs", "train_words.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def trained(script, tmp_path_factory):
    folder = tmp_path_factory.mktemp("training")
    for part in ("train", "dev"):
        (folder / f"{part}.txt").write_text("\n".join(SENTENCES) + "\n", encoding="utf-8")
    script.train(folder, folder / "model", iterations=3)
    return folder / "model"


def test_sentences_reads_iob2(script, tmp_path):
    path = tmp_path / "part.iob2"
    path.write_text(
        "# text = 澜溪市\n1\t澜溪\tB-LOC\n2\t市\tO\n\n\n# sent_id\n1\tGrand Hotel\tO\n2\t#\tO\n", encoding="utf-8"
    )
    assert script.sentences(path) == [["澜溪", "市"], ["GrandHotel", "#"]]


def words_of(segmenter: Segmenter, text: str) -> str:
    starts = segmenter.starts(text)
    return "".join((" " if start and i else "") + text[i] for i, start in enumerate(starts))


def test_train_learns_the_words(trained):
    assert words_of(Segmenter.from_folder(trained), "澜溪市的医生今年来到医院。") == "澜溪 市 的 医生 今年 来到 医院 。"


@pytest.mark.parametrize("sentence", SENTENCES[:5])
def test_prune_changes_no_result(script, trained, tmp_path, sentence):
    script.prune(trained, tmp_path)
    text = sentence.replace(" ", "")
    assert words_of(Segmenter.from_folder(tmp_path), text) == words_of(Segmenter.from_folder(trained), text)
    assert spacy_pkuseg.pkuseg(str(tmp_path))._cut(text) == words_of(Segmenter.from_folder(tmp_path), text).split()


def test_prune_drops_and_rounds(script, trained, tmp_path):
    script.prune(trained, tmp_path, floor=0.2, step=8)
    before, after = (srsly.read_msgpack(folder / "features.msgpack") for folder in (trained, tmp_path))
    weights = np.load(tmp_path / "weights.npz")
    nodes = weights["w"][:-25].reshape(-1, 5)
    assert weights["sizes"].tolist() == [5, len(after["feature_to_idx"])] == [5, len(nodes)]
    assert 1 < len(nodes) < len(before["feature_to_idx"])
    assert after["feature_to_idx"]["$$"] == 0
    assert (weights["w"] * 8 % 1 == 0).all()
    assert np.ptp(nodes[1:], axis=1).min() > 0.2 - 1 / 8
    used = "".join(after["feature_to_idx"])
    assert set(after["unigram"]) < set(before["unigram"])
    assert all(word in used for word in after["unigram"])


def test_prune_keeps_the_words_of_its_features(script, trained, tmp_path):
    script.prune(trained, tmp_path, floor=0.05)
    data = srsly.read_msgpack(tmp_path / "features.msgpack")
    words = [name.split(".", 1)[1] for name in data["feature_to_idx"] if name.startswith(("w1.", "w-1."))]
    pairs = [name.split(".", 2)[2].split("*") for name in data["feature_to_idx"] if name.startswith("ww.")]
    assert words and pairs
    assert {*words, *(word for pair in pairs for word in pair)} == set(data["unigram"])


@pytest.mark.parametrize(
    ("gold", "found", "words", "boundaries"),
    [
        (["澜溪", "市"], [True, False, True], 100, 100),
        (["澜溪", "市"], [True, True, True], 200 * 1 / 5, 200 * 1 / 3),
        (["澜溪市", "的", "医院"], [True, False, True, True, True, False], 200 * 2 / 7, 200 * 2 / 5),
    ],
)
def test_f_scores(script, gold, found, words, boundaries):
    assert script.f_scores([gold], [found]) == pytest.approx((words, boundaries))


def test_figures_fill_the_card(script, trained, tmp_path):
    script.prune(trained, tmp_path)
    gold = {part: [sentence.split() for sentence in SENTENCES] for part in ("train", "dev", "test")}
    figures = script.figures(gold, before=trained, after=tmp_path)
    card = script.Template(script.CARD.read_text(encoding="utf-8")).substitute(figures)
    assert "100.00" in card and "$" not in card
