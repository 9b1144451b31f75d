import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.tokenizer import create_character_tokenizer


@pytest.fixture(scope="module")
def tokenizer(nlp):
    return create_character_tokenizer()(nlp)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("市一院", ["市", "一", "院"]),
        ("5月24日", ["5", "月", "24", "日"]),
        ("近3.5万人，1,200名", ["近", "3.5", "万", "人", "，", "1,200", "名"]),
        ("CT和HPV疫苗", ["CT", "和", "HPV", "疫", "苗"]),
        ("title: a b", ["title", ":", "a", "b"]),
        ("王\n\n李", ["王", "\n\n", "李"]),
        ("", []),
    ],
)
def test_tokenizer_splits_characters_and_keeps_runs(tokenizer, text, tokens):
    assert [token.text for token in tokenizer(text)] == tokens


@given(st.text())
def test_tokenizer_keeps_every_character(text):
    import spacy

    assert create_character_tokenizer()(spacy.blank("xx"))(text).text == text
