import numpy as np
import pytest
from spacy.tokens import SpanGroup

from jianwen.components.tagger.columns import COLUMNS, NUMBER, Lexicon, columns
from jianwen.labels import EVENT_TYPES

PAIRS = 1000


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon()


def numbers(lexicon, *docs):
    table = columns(list(docs), lexicon, PAIRS)
    return {name: table[:, number].tolist() for name, number in NUMBER.items()}


def test_columns_of_characters(nlp, lexicon):
    found = numbers(lexicon, nlp.make_doc("院2023年5月\nCT"))
    token = found["token"]
    assert [found["class"][i] for i in (0, 1, 2, 5, 6)] == [3, 1, 3, 4, 2]
    assert token[1] == 4  # four digits
    assert token[3] == 1
    assert token[0] != token[2]
    assert token[0] > 8


def test_columns_are_small_enough_for_their_tables(nlp, lexicon, seeds):
    docs = [nlp(path.read_bytes().decode("utf-8", "replace")) for path in sorted(seeds.glob("*.*"))[:4]]
    table = columns(docs, lexicon, PAIRS)
    assert len(table) == sum(map(len, docs))
    assert (table >= 0).all()
    assert (table.max(axis=0) < [column.size or PAIRS for column in COLUMNS]).all()


def test_columns_know_pairs_within_a_document_only(nlp, lexicon):
    one, other = nlp.make_doc("市一院"), nlp.make_doc("一院")
    found = numbers(lexicon, one, other)
    assert found["left pair"][0] == found["left pair"][3] == found["right pair"][2] == 0
    assert found["left pair"][2] == found["right pair"][1] == found["left pair"][4] != 0


def test_columns_do_not_depend_on_the_batch(nlp, lexicon):
    docs = [nlp(text) for text in ("市一院昨日揭牌。", "", "签订协议2份\n", "王伟说CT")]
    together = columns(docs, lexicon, PAIRS)
    alone = [columns([doc], lexicon, PAIRS) for doc in docs]
    assert np.array_equal(together, np.concatenate(alone))


def test_columns_of_candidates(nlp, lexicon):
    doc = nlp.make_doc("市一院与王")
    spans = [doc[0:3], doc[4:5]]
    doc.spans["people"] = SpanGroup(doc, name="people", spans=spans, attrs={"scores": [0.55, 1.0]})
    found = numbers(lexicon, doc)
    assert found["people range"] == [1, 2, 3, 0, 4]
    assert found["people score"] == [6, 6, 6, 0, 10]
    assert not any(found["dates range"])


def test_columns_of_trigger_words(nlp, lexicon):
    found = numbers(lexicon, nlp.make_doc("双方签约。"))
    kind = 1 + EVENT_TYPES.index("cooperation")
    assert found["trigger"] == [0, 0, kind, kind + 1 + len(EVENT_TYPES), 0]
    assert found["trigger strength"][2] > 0


def test_columns_of_words_and_zones(nlp, lexicon):
    doc = nlp.make_doc("标题正文")
    doc._.word_starts = [0, 2, 3]
    doc.spans["title"] = [doc[0:2]]
    found = numbers(lexicon, doc)
    assert found["word"] == [2, 1, 3, 3]
    assert found["zone"] == [1, 1, 0, 0]
