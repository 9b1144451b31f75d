import pytest
import spacy
from spacy.tokens import Span

from jianwen.components.sentences import Sentences
from jianwen.components.tokenizer import CharacterTokenizer

NLP = spacy.blank("xx")


def cut(text):
    doc = Sentences(NLP, "sentences")(CharacterTokenizer(NLP.vocab)(text))
    return doc, [sentence.text_with_ws for sentence in doc.sents]


@pytest.mark.parametrize(
    "sentences",
    [
        ["医院开诊。", "患者来了。"],
        ["“你好！”", "他说。"],
        ["真的吗？！", "真的。"],
        ["等了很久……", "终于到了。"],
        ["（完。）", "又开始。"],
        ["题目\n", "正文开始，没有完"],
        ["第一段。\n\n", "第二段。"],
        ["完成12.5台手术。 ", "共3台"],
        ["没有标点"],
        ["《你好！》", "是一本书。"],
    ],
)
def test_sentences_end_after_final_marks_and_at_line_ends(sentences):
    assert cut("".join(sentences))[1] == sentences


@pytest.mark.parametrize("text", ["5月3日，市一院开诊；同日，市二院停诊", "心率达到140次/分、3.5", "院长：你好"])
def test_sentences_do_not_end_at_other_marks(text):
    assert cut(text)[1] == [text]


def test_sentences_of_an_empty_text_are_none():
    assert cut("")[1] == []


def test_sentences_leave_entities_alone():
    doc, _ = cut("市一院开诊。好。")
    doc.set_ents([Span(doc, 0, 3, label="ORG")])
    Sentences(NLP, "sentences")(doc)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("市一院", "ORG")]


def test_sentences_find_writes_nothing():
    doc = CharacterTokenizer(NLP.vocab)("好。好。")
    assert Sentences(NLP, "sentences").find(doc) == [2]
    assert not doc.has_annotation("SENT_START")


def test_sentences_are_settled_for_every_token():
    doc, _ = cut("好。好。")
    assert [token.is_sent_start for token in doc] == [True, False, True, False]
