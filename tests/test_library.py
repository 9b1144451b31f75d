"""jianwen as a library: an ordinary spaCy pipeline, and one call that does all."""

from pathlib import Path

import orjson
import pytest
import spacy
from spacy.tokens import Doc, DocBin

import jianwen

TEXT = "5月24日，澜溪市第一人民医院与白苇县人民医院签订医联体合作协议。骨科主任沈怀瑾成功实施腹腔镜胆囊切除术8台。"


def found(doc: Doc):
    return (
        [(ent.text, ent.label_, ent._.value) for ent in doc.ents],
        [(span.text, span.label_) for span in doc.spans["trigger"]],
        doc._.entities,
        doc._.events,
    )


def test_doc_has_ents_triggers_and_events(nlp):
    doc = nlp(TEXT)
    assert {ent.label_ for ent in doc.ents} == {"DATE", "ORG", "PERSON", "PROCEDURE"}
    assert "cooperation" in {span.label_ for span in doc.spans["trigger"]}
    event = next(event for event in doc._.events if event["type"] == "cooperation")
    assert [doc.text[start:end] for start, end in event["agent"]] == ["澜溪市第一人民医院", "白苇县人民医院"]


def test_pipe_with_two_processes_gives_the_same(nlp):
    texts = [TEXT, "王大爷昨日出院。", ""] * 3
    assert [found(doc) for doc in nlp.pipe(texts, n_process=2)] == [found(nlp(text)) for text in texts]


def test_pipeline_goes_to_disk_and_back(nlp, tmp_path):
    nlp.to_disk(tmp_path / "pipeline")
    for again in (jianwen.load(tmp_path / "pipeline"), spacy.load(tmp_path / "pipeline")):
        assert again.pipe_names == nlp.pipe_names
        assert found(again(TEXT)) == found(nlp(TEXT))


def test_doc_bin_keeps_everything(nlp):
    docs = [nlp(TEXT)]
    (again,) = DocBin(docs=docs, store_user_data=True).get_docs(nlp.vocab)
    assert orjson.dumps(found(again)) == orjson.dumps(found(docs[0]))  # a DocBin gives tuples for lists


def test_extract_takes_a_text(nlp):
    result = jianwen.extract(TEXT, nlp=nlp, published="2023-05-25")
    (article,) = result.articles
    assert article.published.value == "2023-05-25"
    assert [m.value for m in article.mentions if m.label == "DATE"] == ["2023-05-24"]
    assert any(event.type == "cooperation" for event in result.events)
    assert result.errors == []


@pytest.mark.parametrize("kind", [Path, str])
def test_extract_takes_a_path(seeds, nlp, kind):
    result = jianwen.extract(kind(seeds / "feed.jsonl"), nlp=nlp)
    assert [article.doc for article in result.articles] == ["blood-donation", "county-plan", "cochlear-implant"]


def test_extract_refuses_a_path_that_is_not_there():
    with pytest.raises(FileNotFoundError, match="nowhere"):
        jianwen.extract(Path("nowhere.txt"))


def test_extract_gives_errors_as_records(tmp_path, nlp):
    (tmp_path / "bad.bin").write_bytes(bytes(range(256)) * 4)
    (error,) = jianwen.extract(tmp_path / "bad.bin", nlp=nlp).errors
    assert error.stage == "decode"


@pytest.mark.parametrize("text", ["", " \n", "\0", "🎉" * 10, "。" * 100, "<p></p>"])
def test_extract_takes_any_text(nlp, text):
    assert jianwen.extract(text, nlp=nlp).errors == []


def test_load_by_configuration(nlp):
    config = Path(__file__).parents[1] / "configs" / "rules.cfg"
    assert jianwen.load(config).pipe_names == nlp.pipe_names


def test_package_names_what_it_has():
    assert all(getattr(jianwen, name) for name in jianwen.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = jianwen.nothing
