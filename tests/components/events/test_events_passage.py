import pytest

from event_texts import annotate, passage_of
from jianwen.components.events.passage import Passage


@pytest.mark.parametrize(
    "marked",
    [
        "本报讯（记者 ⟦秦望舒|P⟧ 通讯员 ⟦陆晚|P⟧）好",
        "记者 ⟦秦望舒|P⟧ ⟦陆晚|P⟧",
        "⟦青石晚报|O⟧记者从医院获悉",
        "⟦青石新闻网|O⟧⟦5月3日|D⟧电",
        "来源：⟦青石发布|O⟧",
        "⟦青石晚报|O⟧从医院了解到",
        "⟦2023-05-03|D⟧，正文：好",
    ],
)
def test_passage_leaves_out_bylines_and_sources(marked):
    assert passage_of(marked)[0].mentions == []


@pytest.mark.parametrize("marked", ["⟦秦望舒|P⟧为患者做了手术", "⟦青石晚报|O⟧举办义诊", "记者采访了⟦秦望舒|P⟧"])
def test_passage_keeps_names_in_the_story(marked):
    assert len(passage_of(marked)[0].mentions) == 1


def test_passage_leaves_out_the_byline_that_the_reader_found():
    doc, _ = annotate("⟦秦望舒|P⟧\n⟦陆晚|P⟧做了手术")
    doc.spans["byline"] = [doc.char_span(0, 3)]
    assert [doc.text[m.start : m.end] for m in Passage(doc).mentions] == ["陆晚"]


def test_passage_clause_and_sentence():
    passage, _ = passage_of("早上，他来了；走了。好\n又来")
    at = passage.text.index("来")
    assert passage.text[slice(*passage.clause(at, at + 1))] == "他来了"
    assert [passage.text[s:e] for s, e in passage.sentences] == ["早上，他来了；走了。", "好\n", "又来"]
    assert [passage.sentence_at(i) for i in (0, 9, 10, 12)] == [0, 0, 1, 2]
    last = len(passage.text)
    assert passage.text[slice(*passage.clause(last - 1, last))] == "又来"


def test_passage_between_takes_labels():
    passage, _ = passage_of("⟦5月3日|D⟧，⟦青石市医院|O⟧⟦秦望舒|P⟧")
    assert [m.label for m in passage.between(0, 99)] == ["DATE", "ORG", "PERSON"]
    assert [m.label for m in passage.between(0, 99, "ORG", "PERSON")] == ["ORG", "PERSON"]
    assert passage.between(1, 5) == []


def test_passage_of_an_unannotated_doc():
    doc, _ = annotate("没有")
    assert Passage(doc).mentions == []
    assert Passage(doc).sentences == [(0, 2)]
