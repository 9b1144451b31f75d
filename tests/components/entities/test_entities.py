"""doc._.entities from the mentions of an article."""

import re
from itertools import combinations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.entities import EntityClusters
from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.corpora.annotate import annotate
from jianwen.corpora.read import read_gold
from marked import parse

NLP = spacy.blank("xx")
ENTITIES = EntityClusters(NLP, "entities")
TOKENIZER = CharacterTokenizer(NLP.vocab)
LABELS = {"O": "ORG", "P": "PERSON", "D": "DATE", "M": "PROCEDURE"}


def annotated(marked):
    """The Doc of a text with marks ⟦text|letter⟧, with its entities."""
    text, marks = parse(marked)
    doc = TOKENIZER(text)
    doc.set_ents([doc.char_span(mark.start, mark.end, label=LABELS[mark.note]) for mark in marks])
    return ENTITIES(doc)


def entities(marked):
    """The entities as (name, texts of its mentions)."""
    doc = annotated(marked)
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
    doc = TOKENIZER(text)
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


def test_many_distinct_names_do_not_take_quadratic_time():
    marks = "，".join(f"⟦市第一人民医院{number}号分院|O⟧" for number in range(1500))
    assert len(entities(marks)) == 1500


def described(marked):
    """The people of a marked-up text: name, titles, name of the organisation."""
    doc = annotated(marked)
    return [
        (e["name"], e["titles"], None if e["organization"] is None else doc._.entities[e["organization"]]["name"])
        for e in doc._.entities
        if e["label"] == "PERSON"
    ]


def test_titles_and_organisation_of_a_person_are_those_of_all_mentions():
    marked = "⟦市一院|O⟧的⟦王晓安|P⟧，⟦青川市第一人民医院|O⟧副院长⟦王晓安|P⟧主任医师说。⟦王院长|P⟧还说。⟦李伟|P⟧听了。"
    assert described(marked) == [("王晓安", ["副院长", "主任医师"], "青川市第一人民医院"), ("李伟", [], None)]


def test_reporter_of_the_byline_is_not_who_is_addressed():
    assert len(entities("记者 ⟦李伟|P⟧ ⟦王佳|P⟧ 报道。⟦王主任|P⟧说。（⟦王佳|P⟧ 摄）")) == 3
    assert len(entities("记者 ⟦李伟|P⟧ ⟦王佳|P⟧ 报道。⟦王主任|P⟧说。")) == 3
    assert len(entities("记者 ⟦李伟|P⟧ 报道。医生⟦王佳|P⟧来了，⟦王主任|P⟧说。")) == 2


def test_organisations_and_procedures_have_no_titles():
    doc = annotated("⟦市一院|O⟧院长⟦王晓安|P⟧做⟦胃镜|M⟧")
    assert [(e["label"], e["titles"], e["organization"]) for e in doc._.entities] == [
        ("ORG", [], None),
        ("PERSON", ["院长"], 0),
        ("PROCEDURE", [], None),
    ]


def test_name_with_the_place_that_the_text_names():
    assert entities("平湖市消息：⟦市第一人民医院|O⟧扩建。")[0][0] == "平湖市第一人民医院"
    assert entities("平湖市、海宁市消息：⟦市第一人民医院|O⟧扩建。")[0][0] == "市第一人民医院"
    assert entities("消息：⟦市第一人民医院|O⟧扩建。")[0][0] == "市第一人民医院"


def test_short_name_never_joins_two_places():
    found = entities("⟦平湖市仁和医院|O⟧、⟦海宁市仁和医院|O⟧都来了。⟦仁和医院|O⟧说好。")
    assert len(found) == 2


def test_names_said_to_be_two_are_not_joined_by_a_third():
    found = entities("⟦东江省仁和医院|O⟧与⟦仁和医院青川分院|O⟧合作。⟦仁和医院|O⟧牵头。")
    assert len(found) == 2


def test_procedures_of_one_name():
    assert entities("⟦腹腔镜胆囊切除术|M⟧，⟦腹腔镜胆囊切除手术|M⟧，⟦胃镜|M⟧") == [
        ("腹腔镜胆囊切除手术", ["腹腔镜胆囊切除术", "腹腔镜胆囊切除手术"]),
        ("胃镜", ["胃镜"]),
    ]


NUMERAL = re.compile(r"第?([一二三四五六七八九十]+)(?:人民|医院|院|附属|中医|临床医)")
PLACE = re.compile(r"(?:.{2,3}省)?([^省市县区]{2,3})([市县])")


def told_apart(names):
    """Pairs of names of which both have a numeral, or a 市 or 县 in front, and not the same."""
    for one, other in combinations(sorted(names), 2):
        numerals = [set(NUMERAL.findall(name)) for name in (one, other)]
        places = [PLACE.match(name) for name in (one, other)]
        other_numeral = all(numerals) and not numerals[0] & numerals[1]
        if other_numeral or (all(places) and places[0][2] == places[1][2] and places[0][1] != places[1][1]):
            yield one, other


def test_told_apart():
    assert list(told_apart({"市一院", "青川市第二人民医院"})) and list(told_apart({"青川市医院", "临河市医院"}))
    assert not list(told_apart({"市一院", "青川市第一人民医院", "青川县医院", "东江省青川市第一人民医院"}))


def test_no_organisation_of_the_real_documents_joins_two_numerals_or_places(shared):
    wrong = []
    for gold in read_gold(shared / "gold" / "train.jsonl"):
        doc = annotate(TOKENIZER(gold.text), gold, lambda mention: (mention.start, mention.end))
        for entity in ENTITIES.find(doc):
            names = {"".join(doc.ents[index].text.split()) for index in entity["mentions"]}
            wrong += [(gold.id, *pair) for pair in told_apart(names)] if entity["label"] == "ORG" else []
    assert wrong == []
