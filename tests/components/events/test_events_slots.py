import pytest

from event_texts import passage_of
from jianwen.components.events.slots import Filler
from jianwen.components.events.triggers import TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)


def slot(marked, word, kind, name):
    passage, _ = passage_of(marked)
    at = [occurrence for occurrence in FINDER.find(passage) if occurrence.word == word][-1]
    filler = Filler(passage, VOCABULARY)
    fillers = getattr(filler.fill(at, kind, filler.surroundings(at)), name)
    ranges = [f if name == "object" else (f["start"], f["end"]) if name == "quantity" else f[:2] for f in fillers]
    return [passage.text[start:end] for start, end in ranges]


@pytest.mark.parametrize(
    ("marked", "word", "kind", "expected"),
    [
        ("⟦5月3日|D⟧，他签署协议", "签署", "cooperation", ["5月3日"]),
        ("他于⟦去年|D⟧签署协议，⟦今年|D⟧又来", "签署", "cooperation", ["去年"]),
        ("⟦5月3日|D⟧，由他主办的⟦2023年|D⟧云溪论坛举行", "举行", "meeting", ["5月3日"]),
        ("⟦近期|D⟧，在庆祝“⟦五一|D⟧”大会上签署协议", "签署", "cooperation", ["近期"]),
        ("⟦5月|D⟧来人，⟦2023年|D⟧签署协议", "签署", "cooperation", ["2023年"]),
        ("签署⟦2023年|D⟧合作协议", "签署", "cooperation", []),
        ("签署于⟦5月3日|D⟧", "签署", "cooperation", ["5月3日"]),
        ("⟦5月3日|D⟧义诊。现场发放资料", "发放", "outreach", ["5月3日"]),
        ("⟦5月3日|D⟧义诊。他签署协议", "签署", "cooperation", []),
        ("他签署协议，⟦今年|D⟧又来", "签署", "cooperation", []),
    ],
)
def test_time_is_the_date_of_the_sentence_or_its_frame(marked, word, kind, expected):
    assert slot(marked, word, kind, "time") == expected


@pytest.mark.parametrize(
    ("marked", "word", "kind", "expected"),
    [
        ("共接诊患者30余人次，发放资料200份", "接诊", "care", ["30余人次"]),
        ("30名患者接受⟦剖宫产|M⟧", "接受", "care", ["30名"]),
        ("开展义诊活动，惠及200人，用时3次", "开展", "outreach", ["200人"]),
        ("签署协议3份", "签署", "cooperation", []),
        ("接诊患者，发放资料200份", "接诊", "care", []),
    ],
)
def test_quantity_is_the_count_of_the_clause(marked, word, kind, expected):
    assert slot(marked, word, kind, "quantity") == expected


@pytest.mark.parametrize(
    ("marked", "word", "kind", "expected"),
    [
        ("他实施⟦剖宫产|M⟧、⟦静脉全麻|M⟧，又行⟦CT|M⟧", "实施", "care", ["剖宫产", "静脉全麻"]),
        ("⟦剖宫产|M⟧顺利实施治疗", "实施", "care", ["剖宫产"]),
        ("开展义诊活动，提供⟦测血压|M⟧", "开展", "outreach", ["测血压"]),
        ("签署⟦剖宫产|M⟧协议", "签署", "cooperation", []),
    ],
)
def test_procedure_is_in_the_clause(marked, word, kind, expected):
    assert slot(marked, word, kind, "procedure") == expected


@pytest.mark.parametrize(
    ("marked", "word", "kind", "expected"),
    [
        ("签署合作协议", "签署", "cooperation", ["合作协议"]),
        ("成立⟦卒中中心|O⟧和⟦胸痛中心|O⟧", "成立", "establishment", ["卒中中心", "胸痛中心"]),
        ("⟦卒中中心|O⟧成立。", "成立", "establishment", ["卒中中心"]),
        ("新门诊楼启用。", "启用", "establishment", ["新门诊楼"]),
        ("启动⟦卒中中心|O⟧和门诊楼建设工程", "启动", "launch", ["卒中中心和门诊楼建设工程"]),
        ("成立12支医疗队", "成立", "establishment", ["医疗队"]),
        ("发表论文6篇", "发表", "research", ["论文"]),
        ("授予⟦甲医院|O⟧先进集体称号", "授予", "recognition", ["先进集体称号"]),
        ("开展⟦体检|M⟧活动", "开展", "outreach", []),
        ("发放传单", "发放", "outreach", []),
        ("首创⟦射频消融术|M⟧", "首创", "new_technique", []),
        ("首创智能导诊法", "首创", "new_technique", ["智能导诊法"]),
        ("他涉嫌严重违纪违法，接受调查", "调查", "inspection", ["严重违纪违法"]),
        ("救治患者", "救治", "care", []),
    ],
)
def test_object_is_the_named_thing(marked, word, kind, expected):
    assert slot(marked, word, kind, "object") == expected
