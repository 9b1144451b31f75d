import pytest

from event_texts import passage_of
from jianwen.components.events import parties
from jianwen.components.events.slots import Filler
from jianwen.components.events.triggers import TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)


def filled(marked, word, kind):
    """Agents, targets, and where the agent was found, of the last occurrence of the word."""
    passage, _ = passage_of(marked)
    at = [occurrence for occurrence in FINDER.find(passage) if occurrence.word == word][-1]
    filler = Filler(passage, VOCABULARY)
    found = filler.fill(at, kind, filler.surroundings(at))
    name = [[passage.text[m.start : m.end] for m in slot] for slot in (found.agent, found.target)]
    return (*name, found.agent_at)


@pytest.mark.parametrize(
    ("marked", "word", "kind", "agent", "target", "place"),
    [
        ("⟦甲医院|O⟧与⟦乙医院|O⟧签订协议", "签订", "cooperation", ["甲医院", "乙医院"], [], "clause"),
        ("⟦甲医院|O⟧多次讨论，签订协议", "签订", "cooperation", ["甲医院"], [], "sentence"),
        ("⟦甲局|O⟧授予⟦乙医院|O⟧称号", "授予", "recognition", ["甲局"], ["乙医院"], "clause"),
        ("⟦乙医院|O⟧荣获称号", "荣获", "recognition", [], ["乙医院"], "clause"),
        ("⟦乙医院|O⟧被⟦甲局|O⟧授予称号", "授予", "recognition", ["甲局"], ["乙医院"], "clause"),
        ("⟦乙医院|O⟧受到⟦甲局|O⟧表彰", "表彰", "recognition", ["甲局"], ["乙医院"], "clause"),
        ("⟦乙医院|O⟧获⟦甲局|O⟧通报表扬", "通报表扬", "recognition", ["甲局"], ["乙医院"], "clause"),
        ("⟦甲局|O⟧表彰⟦乙医院|O⟧", "表彰", "recognition", ["甲局"], ["乙医院"], "clause"),
        ("⟦甲医院|O⟧托管⟦乙院|O⟧，收治30人", "收治", "care", ["甲医院"], [], "sentence"),
        ("⟦甲医院|O⟧多次讨论怎样做好工作，⟦乙院|O⟧收治30人", "收治", "care", ["乙院"], [], "clause"),
        ("⟦甲医院|O⟧选派⟦叶知秋|P⟧赴⟦乙院|O⟧", "选派", "support", ["甲医院"], ["乙院"], "clause"),
        ("记者从⟦甲局|O⟧获悉，将签署协议", "签署", "cooperation", [], [], "none"),
        ("⟦甲医院|O⟧医生⟦秦望舒|P⟧担任主任", "担任", "appointment", [], ["秦望舒"], "clause"),
        ("⟦甲县中心|O⟧正式成立。", "成立", "establishment", [], [], "clause"),
        ("“⟦甲县中心|O⟧”成立 患者不愁", "成立", "establishment", [], [], "clause"),
        ("⟦甲医院|O⟧成立医疗队", "成立", "establishment", ["甲医院"], [], "clause"),
        ("⟦甲医院|O⟧到⟦乙镇卫生院|O⟧督导", "督导", "inspection", ["甲医院"], ["乙镇卫生院"], "clause"),
        ("⟦秦望舒|P⟧被查", "被查", "inspection", [], ["秦望舒"], "clause"),
        ("⟦甲医院|O⟧为患者⟦金女士|P⟧实施⟦剖宫产|M⟧", "实施", "care", ["甲医院"], ["金女士"], "clause"),
        ("⟦金女士|P⟧在⟦甲医院|O⟧接受⟦剖宫产|M⟧", "接受", "care", ["甲医院"], ["金女士"], "clause"),
        ("⟦秦望舒|P⟧主任救治⟦陆大爷|P⟧", "救治", "care", ["秦望舒"], ["陆大爷"], "clause"),
        ("⟦甲医院|O⟧向⟦乙小学|O⟧捐赠药品", "捐赠", "outreach", ["甲医院"], ["乙小学"], "clause"),
        ("⟦乙卫生院|O⟧受表扬。该院与⟦甲医院|O⟧签署协议", "签署", "cooperation", ["乙卫生院", "甲医院"], [], "clause"),
        ("记者从⟦甲局|O⟧获悉，该局将签署协议", "签署", "cooperation", ["甲局"], [], "clause"),
        ("⟦甲局|O⟧来了。该院签署协议", "签署", "cooperation", [], [], "none"),
        ("⟦甲医院|O⟧来了。该院区签署协议", "签署", "cooperation", [], [], "none"),
        ("⟦甲医院|O⟧来了。现场发放资料", "发放", "outreach", ["甲医院"], [], "earlier"),
        ("⟦甲医院|O⟧来了。在会上签署协议", "签署", "cooperation", [], [], "none"),
        ("会议在⟦甲学校|O⟧召开", "召开", "meeting", [], [], "none"),
        ("⟦甲局|O⟧召开会议。⟦秦望舒|P⟧出席", "召开", "meeting", ["甲局"], ["秦望舒"], "clause"),
        ("⟦甲局|O⟧召开会议。⟦秦望舒|P⟧病了", "召开", "meeting", ["甲局"], [], "clause"),
    ],
)
def test_parties_by_type_and_place(marked, word, kind, agent, target, place):
    assert filled(marked, word, kind) == (agent, target, place)


def test_parties_remember_who_was_called_a_patient():
    marked = "患者⟦秦望舒|P⟧来了。⟦甲医院|O⟧很忙。医生为她救治。⟦秦望舒|P⟧好了"
    assert filled(marked, "救治", "care")[1] == ["秦望舒"]


@pytest.mark.parametrize("marked", ["⟦金女士|P⟧", "⟦陆大爷|P⟧", "患者⟦秦望舒|P⟧", "8岁的⟦秦望舒|P⟧", "村民⟦陆晚|P⟧"])
def test_called_patient(marked):
    passage, _ = passage_of(marked)
    assert parties.called_patient(passage, passage.mentions[0])


@pytest.mark.parametrize(
    "marked", ["⟦秦望舒|P⟧", "⟦秦望舒|P⟧主任", "医生⟦秦望舒|P⟧", "患者⟦甲医院|O⟧", "⟦陆先生|P⟧教授"]
)
def test_others_are_not_called_patients(marked):
    passage, _ = passage_of(marked)
    assert not parties.called_patient(passage, passage.mentions[0])
