import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from event_texts import EVENTS, NLP, annotate, found
from jianwen.components.events import Events
from jianwen.evaluation.scorers import score_triggers
from jianwen.labels import EVENT_TYPES

REPORTED = [
    "⟦5月24日|D time⟧，⟦青石市医院|O agent⟧与⟦白浪镇卫生院|O agent⟧⟦签订|T cooperation⟧⟦医联体合作协议|X⟧。",
    "⟦近日|D time⟧，⟦青石市卫健局|O agent⟧⟦成立|T establishment⟧⟦12支|Q⟧⟦医疗救援队|X⟧。",
    "⟦6月2日|D time⟧，⟦云溪县血透中心|O object⟧正式⟦揭牌|T establishment⟧。",
    "⟦日前|D time⟧，⟦青石市人民医院|O agent⟧在全市率先⟦开展|T new_technique⟧了⟦经导管主动脉瓣置换术|M procedure⟧。",
    "⟦5月3日|D time⟧，⟦青石市人民医院|O agent⟧为患者⟦金女士|P target⟧⟦实施|T care⟧了⟦腹腔镜胆囊切除术|M procedure⟧。",
    "⟦去年|D time⟧，⟦白浪镇卫生院|O agent⟧共⟦接诊|T care⟧患者⟦3200余人次|Q⟧。",
    "⟦近日|D time⟧，⟦沈怀瑾|P target⟧⟦荣获|T recognition⟧⟦“青石市最美护士”称号|X⟧。",
    "⟦4月8日|D time⟧，⟦省卫健委|O agent⟧⟦授予|T recognition⟧⟦青石市中医院|O target⟧⟦“文明单位”称号|X⟧。",
    "⟦5月12日|D time⟧，⟦青石市卫健局|O agent⟧⟦召开|T meeting⟧⟦基层卫生工作推进会|X⟧。",
    "⟦5月12日|D time⟧，⟦青石市卫健局|O agent⟧⟦举办|T training⟧⟦院前急救技能培训班|X⟧。",
    "⟦5月12日|D time⟧，⟦青石市中医院|O agent⟧⟦开展|T outreach⟧⟦“健康进万家”志愿服务活动|X⟧。",
    "⟦5月12日|D time⟧，⟦青石市卫健局|O agent⟧⟦印发|T launch⟧《⟦基层中医药服务提升方案|X⟧》。",
    "⟦7月1日|D time⟧，⟦青石市人民医院|O agent⟧⟦派出|T support⟧⟦8名|Q⟧医生。",
    "⟦2021年|D time⟧，⟦沈怀瑾|P target⟧⟦当选|T appointment⟧⟦医学会副会长|X⟧。",
    "⟦今年|D time⟧，⟦沈怀瑾|P agent⟧⟦发表|T research⟧⟦论文|X⟧⟦6篇|Q⟧。",
    "⟦5月12日|D time⟧，⟦青石市纪委监委|O agent⟧赴⟦青石市中医院|O target⟧⟦督导|T inspection⟧。",
]


@pytest.mark.parametrize("marked", REPORTED)
def test_events_are_found_with_their_slots(marked):
    events, (trigger, slots) = found(marked)
    assert [(event[0], event[1]) for event in events] == [trigger]
    assert events[0][2] == slots


def test_events_of_every_type_are_tested():
    assert {found(marked)[1][0][1] for marked in REPORTED} == set(EVENT_TYPES)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦青石市人民医院|O⟧将不断提高救治能力，为群众提供服务。",
        "⟦青石市人民医院|O⟧希望进一步加强培训。",
        "如果患者出现胸痛，应及时到⟦青石市人民医院|O⟧接受治疗。",
        "手术一般需要两小时，术后可以下床。",
        "⟦沈怀瑾|P⟧擅长⟦腹腔镜胆囊切除术|M⟧和各类结石的诊断、治疗。",
        "预防、诊断、治疗三者并重。",
        "召开会议。",
        "近日天气很好。",
        "",
    ],
)
def test_events_are_not_found_in_general_statements(marked):
    assert found(marked)[0] == []


def test_events_need_two_slots():
    assert found("⟦青石市卫健局|O⟧签订了。")[0] == []
    assert len(found("⟦5月2日|D⟧，⟦青石市卫健局|O⟧签订了。")[0]) == 1


def test_events_have_no_trigger_inside_a_mention():
    events, _ = found("⟦5月2日|D⟧，⟦青石市培训中心|O⟧⟦召开|T meeting⟧⟦职工代表大会|X⟧。")
    assert [event[:2] for event in events] == [("召开", "meeting")]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("⟦5月2日|D⟧，⟦青石市中医院|O⟧开展义诊活动，⟦60余名|Q⟧老人受益。", "义诊"),
        ("⟦5月2日|D⟧，⟦青石市中医院|O⟧开展“送医下乡”义诊活动。", "开展"),
        ("⟦5月2日|D⟧，⟦青石市中医院|O⟧与⟦云溪县医院|O⟧举行签约仪式。", "签约"),
    ],
)
def test_events_take_a_bare_noun_as_trigger_in_place_of_its_light_verb(text, trigger):
    assert [event[0] for event in found(text)[0]] == [trigger]


def test_events_reported_twice_are_kept_at_the_most_complete_place():
    events, _ = found(
        "⟦青石市卫健局|O⟧召开基层卫生工作推进会。⟦5月12日|D⟧，⟦青石市卫健局|O⟧召开基层卫生工作推进会，⟦80余人|Q⟧参加。"
    )
    assert len(events) == 1
    assert events[0][2]["time"] == ["5月12日"]


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        ("⟦6月1日|D⟧，⟦青石市中医院|O⟧将举办“健康进万家”义诊活动。", "planned"),
        ("⟦6月1日|D⟧，⟦青石市中医院|O⟧举办“健康进万家”义诊活动。", "actual"),
    ],
)
def test_events_say_whether_they_are_planned(marked, status):
    doc, _ = annotate(marked)
    assert [event["status"] for event in EVENTS(doc)._.events] == [status]


def test_events_are_written_as_plain_data_and_spans():
    doc, _ = annotate("⟦5月24日|D⟧，⟦青石市医院|O⟧与⟦白浪镇卫生院|O⟧签订医联体合作协议。完。")
    (event,) = EVENTS(doc)._.events
    assert [(span.label_, span.text) for span in doc.spans["trigger"]] == [("cooperation", "签订")]
    assert doc.text[slice(*event["sentence"])] == "5月24日，青石市医院与白浪镇卫生院签订医联体合作协议。"
    assert 0.16 <= event["score"] <= 1
    again = Doc(NLP.vocab).from_bytes(doc.to_bytes())
    assert again._.events == [event]


def test_events_find_leaves_the_doc_alone():
    doc, _ = annotate("⟦5月24日|D⟧，⟦青石市医院|O⟧与⟦白浪镇卫生院|O⟧签订医联体合作协议。")
    assert EVENTS.find(doc)
    assert doc._.events == []
    assert "trigger" not in doc.spans


def test_events_of_a_higher_threshold_are_fewer_and_surer():
    doc, _ = annotate("".join(REPORTED))
    some = Events(NLP, "events", threshold=0.6, scorer=score_triggers).find(doc)
    assert 0 < len(some) < len(EVENTS.find(doc))
    assert min(event["score"] for event in some) >= 0.6


@pytest.mark.parametrize("threshold", [0, 1, -0.5])
def test_events_refuse_a_threshold_that_is_no_probability(threshold):
    with pytest.raises(ValueError, match="it may be between 0 and 1"):
        Events(NLP, "events", threshold=threshold, scorer=score_triggers)


def test_events_factory_has_a_default_for_every_setting():
    nlp = spacy.blank("xx")
    component = nlp.add_pipe("health_events")
    assert isinstance(component, Events)
    assert component(nlp.make_doc("签订协议。"))._.events == []


def test_events_are_scored_by_trigger_and_type():
    marked = "⟦5月24日|D⟧，⟦青石市医院|O⟧与⟦白浪镇卫生院|O⟧签订医联体合作协议。"
    reference, _ = annotate(marked)
    reference.spans["trigger"] = [reference.char_span(18, 20, label="cooperation")]
    assert reference.text[18:20] == "签订"
    scores = EVENTS.score([Example(EVENTS(annotate(marked)[0]), reference)])
    assert scores["events_f"] == 1
    assert scores["events_per_type"]["cooperation"]["r"] == 1


@pytest.mark.parametrize(
    ("marked", "triggers"),
    [
        ("⟦5月2日|D⟧，⟦青石市血站|O⟧举办“热血青春”无偿献血活动，320名师生成功献血。", ["举办"]),
        ("⟦5月2日|D⟧，⟦青石市医院|O⟧与⟦云溪县医院|O⟧签订医教共建协议。", ["签订"]),
        ("⟦今年2月|D⟧，医师⟦叶知秋|P⟧赴⟦云溪县医院|O⟧进修学习。", ["学习"]),
        ("⟦5月2日|D⟧，⟦青石市医院|O⟧与⟦云溪县医院|O⟧签订合作协议，派出8名医生。", ["签订", "派出"]),
    ],
)
def test_events_are_reported_once_for_one_act(marked, triggers):
    assert [event[0] for event in found(marked)[0]] == triggers
