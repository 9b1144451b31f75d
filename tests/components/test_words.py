"""health_words: which tokens begin a word; `|` stands where they do."""

import subprocess
import sys
import time

import pytest
import spacy
import srsly
from spacy.tokens import Doc

from jianwen.components.batches import TOKENS
from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.components.words import Words
from jianwen.resources import resource
from jianwen.settings import SettingError

TEXTS = [
    "|医院|的|医生|说|，|今年|已经|开始|。",
    "|2023|年|5|月|24|日|，|该|公司|在|北京|成立|。",  # a run of digits is one token, whatever the model says
    "|他|使用|CT|检查|。",
    "|中国|人民\n|和|政府",  # white space begins a word and so ends the one before
    "",
]


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("zh")
    nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.add_pipe("health_words")
    return nlp


def marked(doc: Doc) -> str:
    starts = set(doc._.word_starts)
    return "".join(("|" if token.i in starts else "") + token.text_with_ws for token in doc)


@pytest.mark.parametrize("text", TEXTS)
def test_words_begin_at(nlp, text):
    assert marked(nlp(text.replace("|", ""))) == text.replace("\n", "|\n")


def test_words_inside_a_token_are_dropped(nlp):
    doc = nlp("测试ABCDEFG123456.7")
    assert doc._.word_starts == [0, 2, 3]


def test_words_cover_white_space(nlp):
    doc = nlp(" 　第一\n\n\n第二 页 ")
    begins = [doc[i].text for i in doc._.word_starts]
    assert begins == [" ", "　", "第", "\n\n\n", "第", "页"]


def test_words_token_attribute_agrees(nlp):
    doc = nlp("医生说，医院今年成立。")
    assert [token.i for token in doc if token._.is_word_start] == doc._.word_starts != list(range(len(doc)))


def test_words_find_writes_nothing(nlp):
    doc = nlp.make_doc("医院的医生")
    assert nlp.get_pipe("health_words").find([doc]) == [[0, 2, 3]]
    assert doc._.word_starts == []


@pytest.mark.parametrize("n_process", [1, 2])
def test_words_pipe_gives_the_same(nlp, n_process):
    texts = [text.replace("|", "") for text in TEXTS] * 20
    found = [doc._.word_starts for doc in nlp.pipe(texts, n_process=n_process, batch_size=30)]
    assert found == [nlp(text)._.word_starts for text in texts]


def test_words_pipe_streams(nlp):
    """No more documents are taken from the stream than are worked on at once."""
    taken = []

    def docs():
        for i in range(10):
            taken.append(i)
            yield nlp.make_doc("医院" * (TOKENS // 4))

    stream = nlp.get_pipe("health_words").pipe(docs())
    next(stream)
    assert len(taken) == 2


def test_words_error_handler_gets_the_documents(nlp, monkeypatch):
    words = Words(nlp, "words", model=None)
    failed = []
    words.set_error_handler(lambda name, component, docs, error: failed.append((name, len(docs), str(error))))
    monkeypatch.setattr(words.segmenter, "starts", lambda text: 1 / 0)
    docs = [nlp.make_doc("医院"), nlp.make_doc("医生")]
    assert list(words.pipe(docs)) == []
    words(docs[0])
    assert failed == [("words", 1, "division by zero")] * 3  # of a batch, each by itself


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """A folder with a model whose words are all one character long."""
    folder = tmp_path_factory.mktemp("other")
    shipped = resource("models", "words")
    data = srsly.read_msgpack(shipped / "features.msgpack")
    data["tag_to_idx"] = {f"B{i}": i for i in data["tag_to_idx"].values()}
    srsly.write_msgpack(folder / "features.msgpack", data)
    (folder / "weights.npz").write_bytes((shipped / "weights.npz").read_bytes())
    return folder


def test_words_model_setting_names_a_folder(other):
    nlp = spacy.blank("zh")
    nlp.add_pipe("health_words", config={"model": str(other)})
    assert nlp("医院的医生")._.word_starts == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("broken", ["missing", "empty", "features", "weights"])
def test_words_model_that_cannot_be_read(tmp_path, other, broken):
    folder = tmp_path / broken
    if broken != "missing":
        folder.mkdir()
    if broken in ("features", "weights"):
        for name in ("features.msgpack", "weights.npz"):
            content = (other / name).read_bytes()
            (folder / name).write_bytes(content[: len(content) // 2] if name.startswith(broken) else content)
    with pytest.raises(SettingError, match=r"components\.tokens\.model: .*is no word model"):
        spacy.blank("zh").add_pipe("health_words", name="tokens", config={"model": str(folder)})


def test_words_model_goes_to_bytes(nlp, other):
    nlp_other = spacy.blank("zh")
    words = nlp_other.add_pipe("health_words", config={"model": str(other)})
    again = Words(nlp, "words", model=None).from_bytes(words.to_bytes())
    doc = nlp.make_doc("医院的医生")
    assert again.find([doc]) == words.find([doc]) != nlp.get_pipe("health_words").find([doc])
    assert again.to_bytes() == words.to_bytes()


def test_words_model_goes_to_disk(tmp_path, other):
    nlp = spacy.blank("zh")
    nlp.add_pipe("health_words", config={"model": str(other)})
    nlp.to_disk(tmp_path)
    elsewhere = spacy.load(tmp_path, config={"components": {"health_words": {"model": None}}})
    assert elsewhere("医院的医生")._.word_starts == [0, 1, 2, 3, 4]


def test_words_shipped_model_takes_its_card_along(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    card = (tmp_path / "health_words" / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card and "GSDSimp" in card


def test_words_do_not_import_the_trainer():
    """Training a model needs spacy-pkuseg, using one doesn't; it takes time to import."""
    code = "import sys, jianwen.components.words; sys.exit('spacy_pkuseg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_words_are_made_quickly(nlp):
    times = []
    for _ in range(3):
        begin = time.process_time()
        Words(nlp, "words", model=None)
        times.append(time.process_time() - begin)
    assert min(times) < 1  # 0.3 s on the machine that it was written on
