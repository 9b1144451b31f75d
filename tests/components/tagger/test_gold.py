import numpy as np
import pytest

from jianwen.components.tagger.gold import targets, things
from jianwen.components.tagger.heads import ENTITIES, THING_SPANS, TRIGGERS
from jianwen.corpora.gold import GoldDocument, GoldMention
from jianwen.corpora.inline import parse
from jianwen.corpora.reader import to_examples
from jianwen.labels import SLOTS

TEXT = (
    "⟪A1⟫⟦5月24日|D1=2023-05-24⟧，⟦市一院|O1⟧向⟦白苇县医院|O2⟧⟦捐赠|T1⟧⟦2023|Q1⟧台设备，⟦签订|T2⟧⟦合作协议|X1⟧，⟦成立|T3⟧⟦联盟|O3⟧。\n###\n"
    "anchor 2023\nT1 support agent=O1 target=O2 time=D1 quantity=Q1\nT2 cooperation agent=O1 object=X1\n"
    "T3 establishment agent=O2 object=O3\n"
)


@pytest.fixture(scope="module")
def example(nlp):
    (example,) = to_examples(nlp, parse(TEXT, "a"))
    return example


def texts(example, scheme, tags):
    return [(example.predicted[s.start : s.end].text, s.label) for s in scheme.decode(tags)]


def test_targets_hold_what_gold_says(example):
    found = targets(example)
    assert texts(example, ENTITIES, found["entities"]) == [
        ("5月24日", "DATE"),
        ("市一院", "ORG"),
        ("白苇县医院", "ORG"),
        ("联盟", "ORG"),
    ]
    kinds = [("捐赠", "support"), ("签订", "cooperation"), ("成立", "establishment")]
    assert texts(example, TRIGGERS, found["triggers"]) == kinds
    assert texts(example, THING_SPANS, found["things"]) == [("2023", "QUANTITY"), ("合作协议", "OBJECT")]


def test_an_object_that_is_an_entity_is_no_thing(example):
    assert {text[2] for text in things(example)} == {"OBJECT", "QUANTITY"}
    assert len(things(example)) == 2


def test_roles_are_those_of_the_nearest_event(example):
    roles = targets(example)["roles"]
    text = example.predicted.text
    for word, slot in (("市一院", "agent"), ("5月", "time"), ("联盟", "object"), ("2023", "quantity")):
        token = next(t.i for t in example.predicted if t.idx == text.index(word))
        assert roles[token] == 1 + SLOTS.index(slot), word
    far = next(t.i for t in example.predicted if t.idx == text.index("白苇县"))
    assert roles[far] == 1 + SLOTS.index("target")  # agent of an event farther off


def test_what_gold_is_not_sure_of_says_nothing(nlp, example):
    gold = parse(TEXT, "a")
    mentions = [*gold.mentions, GoldMention("N1", "UNSURE", 0, 5, None), GoldMention("N2", "UNSURE", 6, 9, "triggers")]
    unsure = GoldDocument(gold.id, gold.text, gold.anchor, gold.articles, mentions, [], gold.events)
    (other,) = to_examples(nlp, unsure)
    before, after = targets(example), targets(other)
    for head, tags in after.items():
        hidden = {head: {0, 1, 2, 3}, "triggers": {0, 1, 2, 3, 5, 6, 7}}.get(head, {0, 1, 2, 3})
        assert set(np.flatnonzero(tags < 0).tolist()) == hidden
        kept = tags >= 0
        assert np.array_equal(tags[kept], before[head][kept])
