import pytest

from scoring import counts, events

BODY = "⟦市一院|O1⟧与⟦省厅|O2⟧⟦昨日|D1⟧⟦签订|T1⟧⟦协议|X1⟧。⟦王晓波|P1⟧⟦荣获|T2⟧⟦奖章|X2⟧。"
TAIL = "T1 cooperation agent=O1,O2 object=X1 time=D1\nT2 recognition target=P1 object=X2\n"
GOLD = f"{BODY}\n###\n{TAIL}"


def figures(found, *names):
    scores = counts(GOLD, found)
    return [scores[name] for name in names]


@pytest.mark.parametrize(
    ("tail", "identified", "classified", "found"),
    [
        (TAIL, (2, 2, 2, 2), (2, 2, 2, 2), (2, 2, 2, 2)),
        ("\n".join(reversed(TAIL.splitlines())), (2, 2, 2, 2), (2, 2, 2, 2), (2, 2, 2, 2)),
        (TAIL.replace("recognition", "research"), (2, 2, 2, 2), (1, 2, 1, 2), (1, 2, 1, 2)),
        (TAIL.splitlines()[0], (1, 1, 1, 2), (1, 1, 1, 2), (1, 1, 1, 2)),
        ("", (0, 0, 0, 2), (0, 0, 0, 2), (0, 0, 0, 2)),
    ],
)
def test_triggers_and_events(tail, identified, classified, found):
    names = ("triggers.identified", "triggers.classified", "events.found")
    assert figures(f"{BODY}\n###\n{tail}", *names) == [identified, classified, found]


def test_triggers_where_there_are_none():
    scores = counts(BODY, GOLD)
    assert scores["triggers.identified"] == scores["triggers.classified"] == (0, 2, 0, 0)
    assert scores["events.found"] == (0, 2, 0, 0)
    assert counts(BODY, BODY)["events.found"] == (0, 0, 0, 0)


def test_an_event_is_found_by_another_word_of_its_sentence():
    found = f"{BODY.replace('⟦签订|T1⟧', '签订').replace('与', '⟦与|T1⟧')}\n###\n{TAIL}"
    scores = counts(GOLD, found)
    assert scores["triggers.identified"] == (1, 2, 1, 2)
    assert scores["events.found.cooperation"] == (1, 1, 1, 1)


@pytest.mark.parametrize(("between", "right"), [("，", 1), ("。", 0), ("！", 0), ("\n", 1), ("\n\n", 0), ("\n \n", 0)])
def test_an_event_is_not_found_in_another_sentence(between, right):
    text = f"成立{between}成立"
    second = 2 + len(between)
    gold, found = events("0-2 meeting", text=text), events(f"{second}-{second + 2} meeting", text=text)
    assert counts(gold, found)["events.found"] == (right, 1, right, 1)


def test_each_event_is_found_once_whatever_the_order():
    text = "成立。成立，成立"
    gold = events("3-5 meeting", "6-8 meeting", text=text)
    for found in (["6-8 meeting", "3-5 meeting"], ["3-5 meeting", "6-8 meeting"]):
        assert counts(gold, events(*found, text=text))["events.found"] == (2, 2, 2, 2)
    assert counts(gold, events("3-5 meeting", text=text))["events.found"] == (1, 1, 1, 2)


def test_two_events_of_one_trigger():
    gold = events("0-2 meeting", "0-2 training")
    assert counts(gold, events("0-2 meeting"))["triggers.identified"] == (1, 1, 1, 2)
    assert counts(gold, gold)["triggers.identified"] == (2, 2, 2, 2)


@pytest.mark.parametrize(("status", "right"), [("planned", 1), ("actual", 2)])
def test_status_of_events_whose_trigger_is_right(status, right):
    tail = TAIL.replace("recognition", f"recognition status={status}")
    assert figures(f"{BODY}\n###\n{tail}", "events.status") == [(right, 2, right, 2)]


@pytest.mark.parametrize(
    ("tail", "identified", "classified", "exact"),
    [
        (TAIL, 6, 6, 6),
        # the second agent stands in the wrong slot
        (TAIL.replace("agent=O1,O2", "agent=O1 target=O2"), 6, 5, 5),
        (TAIL.replace("agent=O1,O2", "agent=O2,O1"), 6, 6, 6),
        # the type is wrong: nothing of that event is right
        (TAIL.replace("cooperation", "meeting"), 2, 2, 2),
        ("", 0, 0, 0),
    ],
)
def test_slots(tail, identified, classified, exact):
    names = ("slots.identified", "slots.classified", "slots.exact")
    assert [four[0] for four in figures(f"{BODY}\n###\n{tail}", *names)] == [identified, classified, exact]


def test_slots_where_there_are_none():
    assert counts(BODY, GOLD)["slots.classified"] == (0, 6, 0, 0)
    assert counts(GOLD, BODY)["slots.exact"] == (0, 0, 0, 6)
    assert counts(BODY, BODY)["slots.identified"] == (0, 0, 0, 0)


def test_slots_by_slot():
    scores = counts(GOLD, f"{BODY}\n###\n{TAIL.replace('agent=O1,O2', 'agent=O1 target=O2')}")
    assert scores["slots.classified.agent"] == (1, 1, 1, 2)
    assert scores["slots.classified.target"] == (1, 2, 1, 1)
    assert scores["slots.classified.object"] == (2, 2, 2, 2)


def test_a_slot_is_right_with_any_mention_of_its_filler():
    body = "⟦市一院|O1⟧说，⟦一院|O2⟧⟦成立|T1⟧⟦中心|X1⟧"
    gold = f"{body}\n###\nalias O1 O2\nT1 establishment agent=O2 object=X1\n"
    found = f"{body}\n###\nT1 establishment agent=O1 object=X1\n"
    scores = counts(gold, found)
    assert scores["slots.classified"] == scores["slots.exact"] == (2, 2, 2, 2)
    assert counts(gold.replace("alias O1 O2\n", ""), found)["slots.classified"] == (1, 2, 1, 2)


@pytest.mark.parametrize(
    ("found", "classified", "exact"),
    [
        ("0-2 meeting object=10-14", 1, 1),
        ("0-2 meeting object=12-20", 1, 0),  # overlaps
        ("5-7 meeting object=10-14", 1, 0),  # another trigger
        ("0-2 meeting object=14-20", 0, 0),  # touches
        ("0-2 meeting object=10-12 object=12-14", 1, 0),  # two for one: one counts
    ],
)
def test_slots_of_overlapping_fillers(found, classified, exact):
    scores = counts(events("0-2 meeting object=10-14"), events(found))
    assert (scores["slots.classified"][0], scores["slots.exact"][0]) == (classified, exact)


def test_events_outside_all_articles_are_left_out():
    scores = counts(f"⟪A0⟫{GOLD}", GOLD)
    assert scores["events.found"] == scores["slots.classified"] == (0, 0, 0, 0)
