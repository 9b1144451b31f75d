import gc

import spacy
from spacy.tokens import Doc

from jianwen.components import text
from jianwen.components.tokenizer import CharacterTokenizer

NLP = spacy.blank("xx")


def test_text_of_is_the_text_of_the_doc():
    made = CharacterTokenizer(NLP.vocab)("王 华\nCT 3.5万")
    again = Doc(NLP.vocab).from_bytes(made.to_bytes())
    assert text.text_of(made) == made.text == "王 华\nCT 3.5万"
    assert text.text_of(again) == again.text == made.text


def test_texts_go_with_their_docs():
    before = len(text._TEXTS)
    doc = CharacterTokenizer(NLP.vocab)("市一院")
    assert len(text._TEXTS) == before + 1
    del doc
    gc.collect()
    assert len(text._TEXTS) <= before
