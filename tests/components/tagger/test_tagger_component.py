import numpy as np
import pytest
from spacy.util import load_config, load_model_from_config

import jianwen
from conftest import ROOT
from jianwen.components.tagger import architecture
from jianwen.corpora.reader import create_gold_reader
from jianwen.settings import SettingError
from small import SMALL

TEXTS = [
    "5月24日，澜溪市第一人民医院与白苇县人民医院签订医联体合作协议。",
    "",
    "骨科主任沈怀瑾成功实施腹腔镜胆囊切除术8台。\n昨日，市卫健局揭牌。",
    "。",
]


def found(doc):
    """All that the tagger writes, scores to the last bit."""
    groups = ("model", "repeats", "triggers", "things")
    spans = [[(s.start, s.end, s.label_) for s in doc.spans[group]] for group in groups]
    return spans, [doc.spans[group].attrs["scores"] for group in groups], np.asarray(doc.tensor).tobytes()


def test_tagger_writes_spans_scores_and_vectors(trained_nlp):
    doc = trained_nlp(TEXTS[0])
    assert doc.tensor.shape == (len(doc), 64)
    for group in ("model", "triggers", "things"):
        scores = doc.spans[group].attrs["scores"]
        assert len(scores) == len(doc.spans[group])
        assert all(0 <= score <= 1 for score in scores)
    assert {span.label_ for span in doc.spans["model"]} >= {"DATE", "ORG"}


def test_tagger_gives_the_same_alone_in_batches_and_in_the_stream(trained_nlp, seeds):
    texts = [*TEXTS, (seeds / "web_page.html").read_text(encoding="utf-8")[:1500], *TEXTS]
    alone = [found(trained_nlp(text)) for text in texts]
    for size in (1, 2, 100):
        assert [found(doc) for doc in trained_nlp.pipe(texts, batch_size=size)] == alone


def test_tagger_goes_to_disk_and_bytes_and_back(trained_nlp, tmp_path):
    trained_nlp.to_disk(tmp_path)
    again = jianwen.load(tmp_path)
    again.get_pipe("tagger").from_bytes(trained_nlp.get_pipe("tagger").to_bytes())
    for text in TEXTS:
        assert found(again(text)) == found(trained_nlp(text))


def test_tagger_encodes_a_long_document_in_windows(trained_nlp, monkeypatch):
    doc = trained_nlp("".join(TEXTS) * 30)
    whole = np.array(doc.tensor)
    monkeypatch.setattr(architecture, "WINDOW", 100)
    (windowed,) = trained_nlp.get_pipe("tagger").model.get_ref("encoder").predict([doc])
    assert np.allclose(whole, windowed, atol=1e-5)


def test_tagger_spans_stay_within_sentences(trained_nlp, seeds):
    for doc in trained_nlp.pipe([path.read_text(encoding="utf-8", errors="replace") for path in seeds.glob("*.txt")]):
        starts = {sentence.start for sentence in doc.sents}
        for group in ("model", "triggers", "things"):
            for span in doc.spans[group]:
                assert starts.isdisjoint(range(span.start + 1, span.end))


def test_tagger_calibrates_scores(trained_nlp):
    tagger = trained_nlp.get_pipe("tagger")
    tagger.cfg["calibration"] = {"model": [[0.0, 0.25], [1.0, 0.25]]}
    try:
        assert set(trained_nlp(TEXTS[0]).spans["model"].attrs["scores"]) == {0.25}
        again = jianwen.load(ROOT / "configs" / "rules.cfg")
        assert "tagger" not in again.pipe_names
        bytes_ = tagger.to_bytes()
        tagger.cfg["calibration"] = {}
        tagger.from_bytes(bytes_)
        assert tagger.cfg["calibration"]["model"] == [[0.0, 0.25], [1.0, 0.25]]
    finally:
        tagger.cfg["calibration"] = {}


def test_tagger_bias_finds_more(trained_nlp):
    tagger, text = trained_nlp.get_pipe("tagger"), "医院，院长说：这很好，大家来。" * 20
    few = len(trained_nlp(text).spans["triggers"])
    tagger.bias["triggers"] = 20.0
    try:
        assert len(trained_nlp(text).spans["triggers"]) > few
    finally:
        tagger.bias["triggers"] = 0.0


def test_tagger_reports_a_document_that_fails_and_goes_on(trained_nlp, monkeypatch):
    tagger = trained_nlp.get_pipe("tagger")
    predict, failed = tagger.predict, []

    def fails(docs):
        if any(doc.text == "坏" for doc in docs):
            raise ValueError("bad")
        return predict(docs)

    monkeypatch.setattr(tagger, "predict", fails)
    monkeypatch.setattr(
        tagger, "get_error_handler", lambda: lambda name, pipe, docs, error: failed.append(docs[0].text)
    )
    docs = [trained_nlp.make_doc(text) for text in (TEXTS[0], "坏", TEXTS[2])]
    assert [doc.text for doc in tagger.pipe(docs)] == [TEXTS[0], TEXTS[2]]
    assert failed == ["坏"]


def test_update_takes_rule_features_away_at_times_and_stays_reproducible(annotations):
    def once():
        settings = SMALL | {"components.tagger.model.encoder.rule_dropout": 0.5}
        overrides = {name: value for name, value in settings.items() if not name.startswith("training")}
        nlp = load_model_from_config(load_config(ROOT / "configs" / "default.cfg", overrides), auto_fill=True)
        examples = list(create_gold_reader(annotations / "county-plan.ann")(nlp))
        np.random.seed(3)
        tagger = nlp.get_pipe("tagger")
        tagger.initialize(lambda: examples)
        losses = tagger.update(examples, drop=0.3)
        return losses, tagger.model.get_ref("heads").get_grad("W").tobytes()

    assert once() == once()


def test_tagger_refuses_a_head_that_there_is_not():
    overrides = {"components.tagger.bias": {"roles": 1.0}}
    with pytest.raises(SettingError, match="no head roles"):
        load_model_from_config(load_config(ROOT / "configs" / "default.cfg", overrides), auto_fill=True)
