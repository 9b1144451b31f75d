"""People who are named otherwise than by surname and given name."""

import pytest
import spacy

from jianwen.components.people import PeopleFinder
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse

NLP = spacy.blank("xx")
FINDER = PeopleFinder(NLP, "people", threshold=4.0)


def check_names(marked):
    text, marks = parse(marked)
    found = FINDER.find(CharacterTokenizer(NLP.vocab)(text))
    assert [text[name.start : name.end] for name in found] == [mark.text for mark in marks]
    assert [name.start for name in found] == [mark.start for mark in marks]


@pytest.mark.parametrize(
    "marked",
    [
        "患者⟦金女士⟧和家住城东的⟦陆先生⟧先后就诊。",
        "⟦张阿姨⟧、⟦王大爷⟧都来量血压。",
        "⟦李某⟧和⟦周某某⟧被调查。",
        "嫌疑人⟦赵某强⟧，男，40岁。",
        "对于⟦许女士⟧来说，这很重要。",
        "⟦欧阳奶奶⟧今年90岁。",
    ],
)
def test_surname_with_form_of_address_is_one_mention(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "text",
    ["各位女士、各位先生，大家好。", "有关某医院的消息。", "老先生、小姐姐都来了。", "和某些人不同，解某地之困。"],
)
def test_form_of_address_without_surname_is_no_name(text):
    check_names(text)


@pytest.mark.parametrize(
    "marked",
    [
        "“⟦李主任⟧，谢谢您！”",
        "他找到⟦王教授⟧，⟦王教授⟧立即安排。",
        "⟦张院士⟧、⟦陈医生⟧一起查房。",
        "内科⟦刘主任⟧介绍，病人已出院。",
        "他在市医院任院长，后任主任医师。",
        "中医主任、全科医生、副主任都在场。",
    ],
)
def test_surname_with_title_is_marked_whole(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "社工⟦小韩⟧说，⟦老王⟧是热心人。",
        "小区、小时、小学、老人、老师都不是人名。",
        "“⟦小邓⟧，你来。”",
    ],
)
def test_surname_after_small_and_old(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "8岁的⟦萱萱⟧在哭。医生安慰⟦萱萱⟧，“不疼。”",
        "女孩⟦小慧⟧（化名）住院，⟦小慧⟧很坚强。",
        "⟦阿敏⟧（化名）来自青川。",
        "宝宝在笑，妈妈抱着宝宝，宝宝睡了。",
        "谢谢大家，爸爸妈妈，谢谢。",
    ],
)
def test_nicknames_need_repetition_or_a_note(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "marked",
    ["专家⟦约翰·史密斯⟧来访。", "⟦热依汗·买买提⟧说。", "⟦扎西卓玛⟧ 摄", "“健康·平安”行动启动。"],
)
def test_foreign_and_tibetan_names(marked):
    check_names(marked)
