import pytest

from event_texts import passage_of
from jianwen.components.events.triggers import GUARDS, TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)


def words(marked):
    passage, _ = passage_of(marked)
    return [occurrence.word for occurrence in FINDER.find(passage)]


def types(marked, word):
    passage, _ = passage_of(marked)
    return next(dict(occurrence.types) for occurrence in FINDER.find(passage) if occurrence.word == word)


# One text in which the guarded word is a word of its own, one in which it is part of another or says something else.
GUARDED = {
    "任": ("他任青石市医院院长", "他主任青石市医院院长"),
    "获": ("他获一等奖", "他获知此事"),
    "做": ("做手术", "做好手术"),
    "作": ("作了手术讲座", "工作了一天手术"),
    "通过": ("通过了认证", "通过学习"),
    "产生": ("产生一等奖", "产生兴趣"),
    "参加": ("参加了培训", "参加义诊的人"),
    "研究": ("研究新药", "研究生"),
    "发布": ("发布公告", "发布会"),
    "开通": ("开通热线", "公开通报"),
    "上线": ("上线平台", "线上线下"),
    "发起": ("发起倡议", "发起人"),
    "宣讲": ("宣讲政策", "宣讲团"),
    "部署": ("部署工作", "决策部署"),
    "选出": ("选出十人", "遴选出十人"),
    "介入": ("介入调查", "介入科"),
    "采集": ("采集血样", "采集农村水样"),
    "支医": ("支医三年", "支医疗队"),
}


def test_every_guard_is_tested():
    used = {word for word in GUARDS if word in VOCABULARY.triggers or word in VOCABULARY.light}
    assert used == set(GUARDS) == set(GUARDED)


@pytest.mark.parametrize("word", GUARDED)
def test_guarded_words_are_told_from_parts_of_others(word):
    good, bad = GUARDED[word]
    assert word in words(good)
    assert word not in words(bad)


def test_triggers_lie_outside_mentions():
    assert words("⟦青石市培训中心|O⟧") == []
    assert words("培训") == ["培训"]


@pytest.mark.parametrize(
    ("marked", "word", "expected"),
    [
        ("举行义诊活动", "举行", {"outreach": 0}),
        ("举行揭牌仪式", "举行", {"establishment": 0}),
        ("举行签约仪式", "举行", {"cooperation": 0}),
        ("举办培训班", "举办", {"training": 0}),
        ("论坛在青石举行", "举行", {"meeting": 0}),
        ("完成⟦剖宫产|M⟧", "完成", {"new_technique": 0, "care": 0}),
        ("签订协议", "签订", {"cooperation": 5}),
    ],
)
def test_types_come_from_the_word_or_from_its_content(marked, word, expected):
    assert types(marked, word) == expected


def test_light_verbs_without_content_are_no_triggers():
    assert words("完成了") == []


@pytest.mark.parametrize(
    ("marked", "kind", "noun"),
    [
        ("开展义诊活动", "outreach", "义诊"),
        ("开展义诊", "outreach", "义诊"),
        ("开展宣传活动", "outreach", "宣传"),
        ("进行治疗", "care", "治疗"),
        ("开展活动", "outreach", None),
        ("开展“送健康”义诊活动", "outreach", None),
        ("开展大型义诊活动", "outreach", None),
        ("开展义诊活动", "training", None),
        ("完成⟦剖宫产|M⟧", "care", None),
    ],
)
def test_noun_of_is_a_bare_noun(marked, kind, noun):
    passage, _ = passage_of(marked)
    span = FINDER.noun_of(passage, next(FINDER.find(passage)), kind)
    assert (span and passage.text[slice(*span)]) == noun
