import pytest

from event_texts import passage_of
from jianwen.components.events import objects
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()


def right(text):
    """The phrase behind the verb, which stands before the bar."""
    verb, _, rest = text.partition("|")
    passage, _ = passage_of(verb + rest)
    phrase = objects.right_of(passage, VOCABULARY, len(verb), len(verb + rest))
    return phrase and (passage.text[phrase.start : phrase.end], phrase.content, phrase.named)


def left(marked):
    """The phrase in front of the verb, which stands behind ▲."""
    before, _, verb = marked.partition("▲")
    passage, _ = passage_of(before + verb)
    at = len(passage.text) - len(verb)
    phrase = objects.left_of(passage, VOCABULARY, at, passage.clause(at, at)[0])
    return phrase and (passage.text[phrase.start : phrase.end], phrase.content, phrase.named)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("开展|了一场大型义诊活动，", ("大型义诊活动", "outreach", False)),
        ("举行|“健康青石”科普宣传月活动。", ("“健康青石”科普宣传月活动", "outreach", True)),
        ("召开|“基层工作推进会”，", ("基层工作推进会", "meeting", True)),
        ("印发|《急救体系建设方案》。", ("急救体系建设方案", "launch", True)),
        ("举办|急救技能培训班，30人参加。", ("急救技能培训班", "training", False)),
        ("举行|签约仪式", ("签约仪式", "cooperation", False)),
        ("举行|揭牌仪式", ("揭牌仪式", "establishment", False)),
        ("举行|项目启动会", ("项目启动会", "launch", False)),
        ("荣获|市级荣誉称号", ("市级荣誉称号", "recognition", False)),
        ("成立|医疗队（共8人）", ("医疗队", None, False)),
        ("开展|活动等", ("活动", "outreach", False)),
        ("签订|协议<br>书", ("协议", "cooperation", False)),
        ("印发|《关于<意见>的通知》", ("关于", None, False)),
        ("举办|“健康行，", ("健康行", "outreach", False)),
        ("签订|。", None),
        ("成立|了", None),
        ("签署|于5月3日", None),
        ("召开|全省基层卫生工作会议，", ("全省基层卫生工作会议", "meeting", False)),
        ("通过|二级甲等综合医院复审。", ("二级甲等综合医院复审", None, False)),
        ("开设|中医科等科室", ("中医科", None, False)),
        ("荣获|一等奖", ("一等奖", None, False)),
        ("受聘|担任名誉主任。", ("名誉主任", None, False)),
        ("组建|成全市最大的医共体，", ("全市最大的医共体", None, False)),
        ("组建|成人门诊，", ("成人门诊", None, False)),
        ("加入|专科联盟签约仪式举行。", ("专科联盟签约仪式", "cooperation", False)),
        ("启动|和改造工程。", ("改造工程", "launch", False)),
        ("开展|支部签约活动。", ("支部签约活动", "cooperation", False)),
    ],
)
def test_right_of_is_the_phrase_up_to_its_head(text, phrase):
    assert right(text) == phrase


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        ("⟦5月3日|D⟧，急救技能大赛在⟦青石市卫校|O⟧▲举行", ("急救技能大赛", "training", False)),
        ("⟦5月3日|D⟧基层卫生论坛在云溪隆重▲举行", ("基层卫生论坛", "meeting", False)),
        ("由⟦青石市卫健局|O⟧主办的“健康行”义诊活动在云溪▲举行", ("“健康行”义诊活动", "outreach", True)),
        ("“⟦8月19日|D⟧云溪医师节”座谈会在云溪▲举行", ("“8月19日云溪医师节”座谈会", "meeting", False)),
        ("新门诊楼正式▲启用", ("新门诊楼", None, False)),
        ("▲启用", None),
    ],
)
def test_left_of_is_the_subject_without_place_time_and_hosts(marked, phrase):
    assert left(marked) == phrase
