import random
from dataclasses import replace

import pytest

from jianwen.corpora.inline import parse
from jianwen.evaluation.documents import Labels, from_gold, nothing
from jianwen.evaluation.errors import pair

EVENT = "⟦市一院|O1⟧于⟦5月4日|D1=XXXX-05-04⟧在⟦省厅|O2⟧⟦举办|T1⟧⟦义诊|X1⟧。⟦王伟|P1⟧说，⟦启动|T2⟧了。\n###\n"
FULL = EVENT + "T1 outreach agent=O1 object=X1 time=D1\n"


def labels(marked: str) -> Labels:
    return from_gold(parse(marked if "\n###\n" in marked else marked + "\n###\n", "doc"))


def mention_kinds(gold: str, predicted: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    paired = pair(labels(gold), labels(predicted))
    return [
        (a and paired.text[a.start : a.end], b and paired.text[b.start : b.end], kinds)
        for a, b, kinds in paired.mentions
    ]


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        ("在市一院", "在市一院", []),
        ("在⟦市一院|O1⟧", "在⟦市一院|O1⟧", [("市一院", "市一院", ())]),
        ("在⟦市一院|O1⟧", "在市一院", [("市一院", None, ("missed",))]),
        ("在市一院", "在⟦市一院|O1⟧", [(None, "市一院", ("spurious",))]),
        ("在⟦市一院|O1⟧", "在市⟦一院|O1⟧", [("市一院", "一院", ("boundary",))]),
        ("在⟦市一院|O1⟧", "在⟦市一院|P1⟧", [("市一院", "市一院", ("label",))]),
        ("在⟦市一院|O1⟧", "在⟦市一|P1⟧院", [("市一院", "市一", ("label", "boundary"))]),
        ("⟦5月|D1=2023-05⟧", "⟦5月|D1=2022-05⟧", [("5月", "5月", ("value",))]),
        ("⟦5月|D1=2023-05⟧", "⟦5月|D1⟧", [("5月", "5月", ("value",))]),
        ("⟦5月4日|D1=2023-05-04⟧", "⟦5月|D1=2023-05⟧4日", [("5月4日", "5月", ("boundary", "value"))]),
        # another label's value is no error of its own
        ("⟦五一|D1=2023-05-01⟧", "⟦五一|O1⟧", [("五一", "五一", ("label",))]),
        # two that touch don't overlap
        ("⟦市|O1⟧一院", "市⟦一院|O1⟧", [("市", None, ("missed",)), (None, "一院", ("spurious",))]),
        # the same range goes before the same label, the same label before the greater overlap, and each is taken once
        (
            "⟦市一院心内科|O1⟧",
            "⟦市一院|O1⟧⟦心内科|O2⟧",
            [("市一院心内科", "市一院", ("boundary",)), (None, "心内科", ("spurious",))],
        ),
        ("⟦张三|P1⟧⟦医院|O1⟧", "⟦张三医|O1⟧院", [("张三", None, ("missed",)), ("医院", "张三医", ("boundary",))]),
        (
            "⟦市医院|O1⟧⟦内科|O2⟧",
            "⟦市医院内|O1⟧科",
            [("市医院", "市医院内", ("boundary",)), ("内科", None, ("missed",))],
        ),
        # what is no part of an article counts on neither side
        ("⟪A0⟫⟦市一院|O1⟧⟪A1⟫在⟦省厅|O2⟧", "市一院在⟦省厅|O1⟧", [("省厅", "省厅", ())]),
        ("⟪A0⟫市一院⟪A1⟫在⟦省厅|O2⟧", "⟦市一院|O2⟧在⟦省厅|O1⟧", [("省厅", "省厅", ())]),
    ],
)
def test_mentions_are_paired_with_their_kinds_of_error(gold, predicted, expected):
    assert mention_kinds(gold, predicted) == expected


def test_mentions_are_paired_in_any_order():
    gold = labels("⟦市医院|O1⟧⟦内科|O2⟧与⟦张三|P1⟧、⟦李四|P2⟧")
    predicted = labels("⟦市医院内|O1⟧科与⟦张三|P1⟧、⟦李四|O2⟧")
    expected = pair(gold, predicted)
    for seed in range(5):
        mixed = [
            replace(side, mentions=random.Random(seed).sample(side.mentions, len(side.mentions)))
            for side in (gold, predicted)
        ]
        assert pair(*mixed) == expected


def test_all_is_missed_where_an_output_lacks_the_document():
    paired = pair(labels(FULL), nothing("doc"))
    assert {p.kinds for p in paired.mentions} == {("missed",)} and len(paired.mentions) == 4
    assert [(p.kinds, p.fillers) for p in paired.events] == [(("missed",), ())]


@pytest.mark.parametrize(
    ("tail", "kinds", "slots"),
    [
        ("T1 outreach agent=O1 object=X1 time=D1", [()], []),
        ("T1 outreach status=planned agent=O1 object=X1 time=D1", [("value",)], []),
        ("T1 training agent=O1 object=X1 time=D1", [("label",)], []),
        ("T1 outreach agent=O1 time=D1", [()], [("object", None)]),
        ("T1 outreach agent=O1,P1 object=X1 time=D1", [()], [(None, "agent")]),
        ("T1 outreach target=O1 object=X1 time=D1", [()], [("agent", "target")]),
        ("T1 outreach agent=O2 object=X1 time=D1", [()], [("agent", None), (None, "agent")]),
        # another sentence's trigger is another event, and one event's error hides its slots
        ("T2 outreach agent=O1 object=X1 time=D1", [("missed",), ("spurious",)], []),
        ("", [("missed",)], []),
    ],
)
def test_events_and_their_slots(tail, kinds, slots):
    events = pair(labels(FULL), labels(EVENT + tail)).events
    assert [event.kinds for event in events] == kinds
    wrong = [(f.gold and f.gold.slot, f.predicted and f.predicted.slot) for e in events for f in e.fillers if f.kinds]
    assert sorted(wrong, key=str) == sorted(slots, key=str)


@pytest.mark.parametrize(
    ("gold", "predicted", "kinds"),
    [
        ("⟦举办|T1⟧义诊", "举办⟦义诊|T1⟧", [("boundary",)]),  # one sentence, one type: the same event at another word
        ("⟦举办|T1⟧。义诊", "举办。⟦义诊|T1⟧", [("missed",), ("spurious",)]),
        ("⟦举办了|T1⟧义诊", "⟦举办|T1⟧了义诊", [("boundary",)]),
    ],
)
def test_events_of_one_sentence_are_paired(gold, predicted, kinds):
    tail = "，⟦市一院|O1⟧，⟦王伟|P1⟧\n###\nT1 outreach agent=O1 target=P1"
    paired = pair(labels(gold + tail), labels(predicted + tail))
    assert [event.kinds for event in paired.events] == kinds


def test_a_filler_is_found_at_any_mention_of_what_it_names():
    text = "⟦市一院|O1⟧⟦举办|T1⟧⟦义诊|X1⟧，⟦市第一医院|O2⟧。\n###\nalias O1 O2\n"
    found = pair(labels(text + "T1 outreach agent=O1 object=X1"), labels(text + "T1 outreach agent=O2 object=X1"))
    assert [f.kinds for f in found.events[0].fillers] == [(), ()]
