"""Surname and given name, by what stands before and after."""

import pytest
import spacy

from jianwen.components.people import PeopleFinder
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse

NLP = spacy.blank("xx")
FINDER = PeopleFinder(NLP, "people", threshold=4.0)


def found(text):
    doc = CharacterTokenizer(NLP.vocab)(text)
    return [(name.start, name.end, text[name.start : name.end]) for name in FINDER.find(doc)]


def check_names(marked):
    text, marks = parse(marked)
    assert found(text) == [(mark.start, mark.end, mark.text) for mark in marks]


@pytest.mark.parametrize(
    "marked",
    [
        "青川市人民医院院长⟦林志远⟧出席仪式。",
        "⟦林志远⟧主任医师、⟦苏倩⟧教授为患者会诊。",
        "“手术很顺利。”⟦王伟⟧说，患者恢复良好。",
        "⟦李明明⟧表示，将继续努力。",
        "党委副书记⟦高建军⟧主持会议。",
        "局长⟦欧阳静⟧介绍情况。",
        "护士长⟦计秀兰⟧带领团队上门服务。",
        "副处长⟦江海燕⟧通报了情况，并向院长⟦任光⟧致谢。",
        "邀请省人民医院专家⟦赵敏⟧、⟦钱立群⟧和⟦孙玉兰⟧授课。",
        "今年36岁的⟦陶春梅⟧是一名教师。",
        "村民⟦韩秀英⟧笑着说：“真方便。”",
        "⟦何晓云⟧（化名）被送到医院。",
        "医生正在为老人看病。（⟦万丽⟧ 摄）",
        "志愿者⟦石磊⟧在现场忙碌。",
        "⟦上官云⟧教授指出问题。",
    ],
)
def test_full_name_with_words_around_it_is_found(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "（记者 ⟦周明⟧ 通讯员 ⟦吴小燕⟧ ⟦郑莉⟧）近日，天气转凉。",
        "本报讯（通讯员⟦冯涛⟧、⟦魏红⟧）昨日，活动举行。",
        "作者：⟦蒋文静⟧ 编辑：⟦沈杰⟧ 校对：⟦韩露⟧",
        "■摄影 ⟦杨 帆⟧ ",
        "责编 ⟦朱丽⟧ 审核 ⟦秦海峰⟧",
    ],
)
def test_names_in_bylines_are_found_one_by_one(marked):
    check_names(marked)


@pytest.mark.parametrize(
    "text",
    [
        "高度重视安全生产，任何方面都要加强管理，时间紧、任务重。",
        "关于做好周边地区于是提出的方案，江苏省、安徽省率先完成。",
        "市民和家属高兴地说，常规检查严格规范，温馨提醒：白天人多。",
        "医生向大家讲解了高血压、黄疸、白血病的知识。",
        "通过提高服务水平，马上解决许多金额方面的困难。",
        "俄罗斯总统、白俄罗斯总统举行会谈。",
        "中西医结合疼痛专科副主任医师坐诊。",
    ],
)
def test_common_words_that_begin_with_a_surname_are_no_names(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "“林志远内镜名医工作室”揭牌，院长⟦林志远⟧出席。",
        "苏倩基金会捐赠设备，理事长⟦苏倩⟧介绍。",
        "获得李时珍医学奖。",
        "学习贯彻习近平新时代中国特色社会主义思想，落实⟦习近平⟧总书记讲话。",
        "杨浦区、宁津县、孟家镇都参加了。",
    ],
)
def test_name_inside_a_longer_name_is_not_marked(marked):
    check_names(marked)


@pytest.mark.parametrize("text", ["", "\n", "王", "院长王", "王伟", "陈\n静教授", "记者 王\n伟说", "王 伟"])
def test_short_and_broken_texts_give_no_name_across_lines(text):
    assert all("\n" not in name for *_, name in found(text))


def test_threshold_asks_for_more_evidence():
    text = "随后，陈静文来到现场。"
    doc = CharacterTokenizer(NLP.vocab)(text)
    assert [text[c.start : c.end] for c in FINDER.find(doc)] == ["陈静文"]
    assert PeopleFinder(NLP, "strict", threshold=9.0).find(doc) == []


def test_component_writes_spans_with_scores():
    doc = CharacterTokenizer(NLP.vocab)("院长林志远说，感谢大家。")
    FINDER(doc)
    (span,) = doc.spans["people"]
    assert (span.text, span.label_) == ("林志远", "PERSON")
    assert 0 < doc.spans["people"].attrs["scores"][0] <= 1
