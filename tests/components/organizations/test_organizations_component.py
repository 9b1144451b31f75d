"""The component as a whole: marked-up text, where everything that is marked must be found and nothing else."""

import pytest
import spacy

from jianwen.components.organizations import component
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("xx")
    nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.add_pipe("health_organizations")
    return nlp


def found(nlp, text):
    doc = nlp(text)
    return [span.text for span in doc.spans["organizations"]]


FULL_NAMES = [
    "记者从⟦云岭省柳河市卫生健康委⟧获悉，⟦柳河市第二人民医院⟧和⟦柳河市中医院⟧将扩建。",
    "患者被送至⟦柳河县人民医院⟧抢救。",
    "⟦柳河县白石镇中心卫生院⟧、⟦白石镇卫生院⟧举行义诊。",
    "⟦长桥街道社区卫生服务中心⟧、⟦江宁路街道社区卫生服务中心⟧参加。",
    "来自⟦武汉大学附属柳河医院⟧的专家走进⟦柳河小学⟧。",
    "⟦中华医学会麻醉学分会⟧与⟦云岭省柳河市医师协会⟧共同主办。",
    "活动由⟦市委宣传部⟧、⟦市总工会⟧、⟦柳河日报社⟧联合主办。",
    "⟦柳河市医共体⟧牵头，与⟦柳河市疾病预防控制中心⟧签约。",
    "他毕业于⟦柳河大学⟧，曾在⟦柳河市公安局⟧工作。",
    "⟦柳河区教体局⟧、⟦柳河区退役军人事务局⟧到场。",
    "⟦柳河市慈善总会⟧联合⟦北京春风公益基金会⟧捐款。",
]


@pytest.mark.parametrize("marked", FULL_NAMES)
def test_full_names_are_found(nlp, marked):
    text, marks = parse(marked)
    assert found(nlp, text) == [mark.text for mark in marks]


PARTS = [
    "⟦柳河市第二人民医院消化内科⟧主任",
    "⟦柳河市第二人民医院影像科⟧主任张三",
    "⟦柳河市口腔医院大西路分院⟧迎来客人",
    "⟦柳河市第六人民医院麻醉科党支部⟧牵头",
    "⟦柳河市人民医院呼吸与危重症医学科⟧医生",
    "⟦市委宣传部⟧召开会议",
    "⟦省卫健委医政处⟧回应",
    "⟦市妇保院党总支⟧与⟦平城市妇保院生殖医学党支部⟧共建",
]


@pytest.mark.parametrize("marked", PARTS)
def test_a_part_is_one_name_with_its_institution(nlp, marked):
    text, marks = parse(marked)
    assert found(nlp, text) == [mark.text for mark in marks]


SHORT_NAMES = [
    "⟦市一院⟧和⟦市妇保院⟧",
    "⟦省卫健委⟧、⟦市卫健局⟧",
    "⟦湘雅二医院⟧、⟦华西医院⟧、⟦协和医院⟧",
    "在⟦市委党校⟧举行，⟦市委⟧、⟦市政府⟧表彰",
    "⟦中新网⟧杭州8月1日电",
    "据⟦新华社⟧报道",
    "⟦县医院⟧、⟦区中心医院⟧",
]


@pytest.mark.parametrize("marked", SHORT_NAMES)
def test_short_names_are_found(nlp, marked):
    text, marks = parse(marked)
    assert found(nlp, text) == [mark.text for mark in marks]


@pytest.mark.parametrize(
    "text",
    [
        "他离开医院，医院领导看望了他。",
        "该院和我院的医务人员",
        "各级医疗机构、基层卫生院、乡镇卫生院",
        "三甲医院、公立医院和多家医院",
        "全市卫生健康系统、市卫生健康系统",
        "这家医院是当地的综合医院",
        "专家组和医疗队",
        "以人民健康为中心，形成“七大中心”",
        "心血管内科、神经外科等多种专业",
        "普外科副主任张三",
        "该镇卫生院",
        "医学科学和科技",
        "13所学校、20家医院",
        "上大学，上小学，在站台上",
    ],
)
def test_generic_words_are_no_names(nlp, text):
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦柳河市第一医院⟧（⟦柳河市骨科医院⟧）",
        "“⟦云溪健康驿站⟧”开业",
        "成立“⟦张三乳腺疾病名医工作室⟧”",
        "⟦“春风行动”志愿服务队⟧成立",
        "⟦浙江大学-云溪心理健康联合研究中心⟧",
    ],
)
def test_punctuation_ends_a_name_or_belongs_to_it(nlp, marked):
    text, marks = parse(marked)
    assert found(nlp, text) == [mark.text for mark in marks]


def test_spans_carry_label_and_score(nlp):
    doc = nlp("在柳河市第二人民医院就诊")
    (span,) = doc.spans["organizations"]
    assert (span.label_, doc.spans["organizations"].attrs["scores"]) == ("ORG", [0.9])


def test_threshold_drops_unsure_names():
    strict = component.OrganizationFinder(spacy.blank("xx"), "strict", threshold=0.8)
    doc = CharacterTokenizer(spacy.blank("xx").vocab)("卫健局通报，柳河市卫健局回应")
    assert [doc.text[c.start : c.end] for c in strict.find(doc)] == ["柳河市卫健局"]


def test_no_name_crosses_a_line(nlp):
    assert found(nlp, "柳河市\n第二人民医院") == ["第二人民医院"]


def test_an_empty_text_has_no_names(nlp):
    assert found(nlp, "") == []


@pytest.mark.parametrize(
    ("first", "second"),
    [((0, 9, 0.7), (4, 9, 0.9)), ((0, 4, 0.8), (0, 9, 0.9)), ((2, 9, 0.9), (0, 5, 0.95))],
)
def test_longest_prefers_the_second(first, second):
    candidates = [component.Candidate(*first), component.Candidate(*second)]
    assert component.longest(candidates) == [component.Candidate(*second)]
