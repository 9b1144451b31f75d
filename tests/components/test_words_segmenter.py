"""The segmenter finds exactly the words that spacy-pkuseg finds with the same model."""

import random

import numpy as np
import pytest
import spacy_pkuseg
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy_pkuseg.inference import run_viterbi

from jianwen.components.words import segmenter as module
from jianwen.components.words.decode import decode
from jianwen.components.words.scores import MARGIN
from jianwen.components.words.segmenter import Segmenter
from jianwen.components.words.tables import UNIT
from jianwen.resources import resource

PLACES = ["澜溪市", "白苇县", "青川区", "云栖镇", "老柳村"]
UNITS = ["第一人民医院", "妇幼保健院", "中医院", "卫生健康局", "疾控中心", "红十字会", "社区卫生服务中心"]
PEOPLE = ["沈怀瑾", "陆知行", "王大爷", "欧阳念一", "李某某"]
DEEDS = [
    "成功实施腹腔镜胆囊切除术",
    "开展无痛分娩",
    "签订医联体合作协议",
    "举行义诊活动",
    "荣获“先进集体”称号",
    "揭牌成立",
]
TIMES = ["5月24日，", "２０２３年，", "近日，", "去年十二月至今：", "2023-05-24 10:27 ", "二〇二一年5月", ""]
TAILS = ["。", "，惠及群众3,000余名！", "；CT、ＭＲＩ检查12.5万人次。", "（图/文：本报记者）", "……", "\n", "　"]


@pytest.fixture(scope="module")
def ours() -> Segmenter:
    return Segmenter.from_folder(resource("models", "words"))


@pytest.fixture(scope="module")
def theirs():
    return spacy_pkuseg.pkuseg(str(resource("models", "words")))


def expected(theirs, text: str) -> list[bool]:
    """Where words begin by spacy-pkuseg; every character of white space begins one, too."""
    starts = [character.isspace() for character in text]
    at = 0
    for piece in text.split():
        at = text.index(piece, at)
        for word in theirs._cut(piece):
            starts[at] = True
            at += len(word)
    return starts


def news(seed: int) -> str:
    draw = random.Random(seed).choice
    return "".join(
        draw(TIMES) + draw(PLACES) + draw(UNITS) + draw(PEOPLE) + draw(DEEDS) + draw(TAILS) for _ in range(4)
    )


@pytest.mark.parametrize("seed", range(100))
def test_segmenter_agrees_on_news(ours, theirs, seed):
    assert ours.starts(news(seed)).tolist() == expected(theirs, news(seed))


@pytest.mark.parametrize(
    "text",
    [
        "一",
        "，",
        " \t\n",
        "a.b_c|d/e*f:g,h-i",  # folded to &
        "①②③𠮷𠮷野家😀\ue000\ue001\U0010ffff",  # unknown to the model, two of them its own stand-ins
        "\ud800字",  # half a surrogate pair
        "ＡｊＪ／・－％",
        "第\u00a0一\u3000二\u2003三\x1c四",  # every kind of white space
        "的" * 3000,
        "中华人民共和国" * 50,
    ],
)
def test_segmenter_agrees_on_odd_text(ours, theirs, text):
    assert ours.starts(text).tolist() == expected(theirs, text)


CHARACTERS = sorted(set("".join(PLACES + UNITS + PEOPLE + DEEDS + TIMES + TAILS)))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from(CHARACTERS), st.characters()), max_size=60))
def test_segmenter_agrees_on_any_text(ours, theirs, text):
    assert ours.starts(text).tolist() == expected(theirs, text)


def test_segmenter_takes_long_texts_in_parts(ours, monkeypatch):
    text = "\n".join(news(seed) for seed in range(30))
    whole = ours.starts(text)
    monkeypatch.setattr(module, "AT_ONCE", 100)
    assert (ours.starts(text) == whole).all()


@pytest.mark.parametrize("length", [1, 2, 3, 40])
@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("unit", [1, UNIT])
def test_decode_agrees_with_viterbi(length, seed, unit):
    """Also where sequences are equally good, as they often are with whole numbers this small."""
    random_ = np.random.default_rng(seed)
    scores = random_.integers(-6, 7, (length, 5)) * unit
    edges = random_.integers(-4, 5, (5, 5)) * unit
    _, best = run_viterbi(scores.astype(float), edges.astype(float))
    blank = np.pad(np.zeros(length, dtype=bool), MARGIN, constant_values=True)
    states = decode(np.pad(scores.astype(np.int32), ((MARGIN, MARGIN), (0, 0))).T.copy(), blank, edges)
    assert states[~blank].tolist() == best.tolist()
    assert (states[blank] == 5).all()


def test_decode_keeps_pieces_apart():
    """A piece is decoded as if it stood alone."""
    random_ = np.random.default_rng(0)
    edges = random_.integers(-4, 5, (5, 5))
    pieces = [random_.integers(-6, 7, (length, 5)) for length in (3, 1, 17, 2)]
    gap = np.full((MARGIN, 5), 99)  # scores of blank cells mean nothing
    scores = np.concatenate([gap, *(part for piece in pieces for part in (piece, gap))]).astype(np.int32)
    blank = (scores == 99).all(1)
    best = [run_viterbi(piece.astype(float), edges.astype(float))[1] for piece in pieces]
    assert decode(scores.T.copy(), blank, edges)[~blank].tolist() == np.concatenate(best).tolist()
