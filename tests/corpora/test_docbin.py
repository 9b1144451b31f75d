import pytest
import spacy
from spacy.tokens import Doc, DocBin, Span

from jianwen.corpora import docbin
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import strict

GOLD = parse(
    "⟪A1⟫⟦市一\n院|O1⟧ ⟦2023年|D1=2023⟧⟦成立|T1⟧⟦疼痛科|X1⟧\n###\nanchor 2023\n"
    "T1 establishment status=planned agent=O1 object=X1 time=D1\n",
    "页",
)


def test_docbin_gives_spacy_entities_and_triggers(tmp_path):
    docbin.write([GOLD], tmp_path / "a.spacy", strict)
    (doc,) = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("zh").vocab)
    assert doc.text == GOLD.text
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("市一\n院", "ORG"), ("2023年", "DATE")]
    assert [(span.text, span.label_) for span in doc.spans["trigger"]] == [("成立", "establishment")]
    assert [span.id_ for span in doc.spans["marks"]] == ["O1", "D1", "T1", "X1"]
    assert [token.text for token in doc[:3]] == ["市", "一", "\n"]


def test_docbin_without_our_data_gives_entities_and_span_groups(tmp_path):
    doc = Doc(spacy.blank("zh").vocab, words=list("李四在市一院"), spaces=[False] * 6)
    doc.ents = [Span(doc, 0, 2, "PERSON")]
    doc.spans["sc"] = [Span(doc, 3, 6, "ORG"), Span(doc, 0, 2, "PERSON")]
    DocBin(docs=[doc]).to_disk(tmp_path / "dev.spacy")
    (gold,) = docbin.read(tmp_path / "dev.spacy", strict)
    assert (gold.id, gold.text) == ("dev:1", "李四在市一院")
    assert [(m.id, m.start, m.end) for m in gold.mentions] == [("P1", 0, 2), ("O1", 3, 6)]


def test_docbin_that_is_none_is_an_error(tmp_path):
    (tmp_path / "a.spacy").write_bytes(b"no")
    said = []
    assert list(docbin.read(tmp_path / "a.spacy", said.append)) == []
    assert [(problem.doc, problem.kind) for problem in said] == [("a.spacy", "error")]


@pytest.mark.parametrize("text", ["", " ", "\n", "市 院  CT 5.5", " 市"])
def test_docbin_keeps_any_text(tmp_path, text):
    gold = parse(f"{text}\n###\n", "页")
    docbin.write([gold], tmp_path / "a.spacy", strict)
    assert list(docbin.read(tmp_path / "a.spacy", strict)) == [gold]
