"""doc._.entities from the mentions of an article."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.entities import EntityClusters
from jianwen.components.entities.clusters import Clusters
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse

NLP = spacy.blank("xx")
ENTITIES = EntityClusters(NLP, "entities")
LABELS = {"O": "ORG", "P": "PERSON", "D": "DATE", "M": "PROCEDURE"}


def entities(marked):
    """Marks are ⟦text|letter⟧; gives the entities as (name, texts of its mentions)."""
    text, marks = parse(marked)
    doc = CharacterTokenizer(NLP.vocab)(text)
    doc.set_ents([doc.char_span(mark.start, mark.end, label=LABELS[mark.note]) for mark in marks])
    ENTITIES(doc)
    return [(entity["name"], [doc.ents[index].text for index in entity["mentions"]]) for entity in doc._.entities]


def test_mentions_are_grouped_in_the_order_of_their_first():
    assert entities("⟦市一院|O⟧的⟦王晓安|P⟧在⟦青川市第一人民医院|O⟧做了⟦胃镜检查|M⟧，⟦王局长|P⟧说⟦胃镜检查|M⟧好。") == [
        ("青川市第一人民医院", ["市一院", "青川市第一人民医院"]),
        ("王晓安", ["王晓安", "王局长"]),
        ("胃镜检查", ["胃镜检查", "胃镜检查"]),
    ]


@pytest.mark.parametrize(
    "between",
    ["（以下简称“", "（简称", "（下称“", "（又称"],
)
def test_short_name_that_the_text_defines(between):
    close = "”）" if "“" in between else "）"
    found = entities(f"⟦青川内镜技术推广联盟|O⟧{between}⟦青镜盟|O⟧{close}成立。")
    assert found == [("青川内镜技术推广联盟", ["青川内镜技术推广联盟", "青镜盟"])]


def test_second_name_in_brackets_is_the_same_organisation():
    assert len(entities("⟦青川市人民医院|O⟧（⟦东江大学临床医院|O⟧）举行义诊。")) == 1
    assert len(entities("⟦青川市人民医院|O⟧（⟦王伟|P⟧）举行义诊。")) == 2
    assert len(entities("⟦青川市人民医院|O⟧（⟦消化内科|O⟧ 供图）")) == 2


def test_names_side_by_side_are_two_organisations():
    assert len(entities("⟦市妇保院|O⟧与⟦临河市妇保院|O⟧签订协议。")) == 2
    assert len(entities("⟦市妇保院|O⟧新院启用。⟦临河市妇保院|O⟧是百年老院。")) == 1


def test_line_breaks_and_spaces_in_a_mention_do_not_matter():
    assert entities("⟦市人民\n医院|O⟧，⟦市 人民医院|O⟧。") == [("市人民医院", ["市人民\n医院", "市 人民医院"])]


def test_same_text_with_two_labels_is_two_entities():
    assert len(entities("⟦仁和|O⟧和⟦仁和|P⟧。")) == 2


def test_full_name_is_fuller_than_a_longer_form_of_address():
    assert entities("⟦王副教授|P⟧，⟦王伟|P⟧。")[0][0] == "王伟"


def test_dates_have_no_entity_and_no_mentions_no_entities():
    assert entities("⟦昨日|D⟧，天晴。") == []
    assert entities("天晴。") == []


@given(
    st.lists(st.tuples(st.sampled_from(["市一院", "第一人民医院", "王伟", "王主任", "CT"]), st.sampled_from("OPDM")))
)
def test_every_mention_but_dates_is_in_exactly_one_entity(items):
    text = "，".join(name for name, _ in items)
    doc = CharacterTokenizer(NLP.vocab)(text)
    spans, at = [], 0
    for name, letter in items:
        spans.append(doc.char_span(at, at + len(name), label=LABELS[letter]))
        at += len(name) + 1
    doc.set_ents(spans)
    found = ENTITIES.find(doc)
    indices = [index for entity in found for index in entity["mentions"]]
    assert sorted(indices) == [index for index, ent in enumerate(doc.ents) if ent.label_ != "DATE"]
    assert [entity["mentions"][0] for entity in found] == sorted(entity["mentions"][0] for entity in found)
    assert all(doc.ents[index].label_ == entity["label"] for entity in found for index in entity["mentions"])


def test_clusters_join_sets():
    clusters = Clusters("abcd")
    clusters.join("a", "b")
    clusters.join("c", "d")
    assert clusters.root("b") == "a" and clusters.root("d") == "c"
    clusters.join("b", "d")
    assert {clusters.root(thing) for thing in "abcd"} == {"a"}


def test_many_distinct_names_do_not_take_quadratic_time():
    marks = "，".join(f"⟦市第一人民医院{number}号分院|O⟧" for number in range(1500))
    assert len(entities(marks)) == 1500
