"""Which names of organisations and of people may name the same one."""

import pytest

from jianwen.components.entities.organizations import Organizations, aliases
from jianwen.components.entities.people import People
from jianwen.lexicons import read

RULES = Organizations(read("aliases"))
PEOPLE = People(read("people"))


def may_be(one, other):
    return RULES.may_be(*sorted((RULES.name(one), RULES.name(other)), key=lambda name: len(name.text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("青川市第一人民医院", "市第一人民医院"),
        ("青川市第一人民医院", "市一院"),
        ("青川市第一人民医院", "第一人民医院"),
        ("市一院", "第一人民医院"),
        ("青川市第六人民医院", "青川六院"),
        ("国家卫生健康委员会", "国家卫健委"),
        ("国家卫生健康委员会", "国家卫生健康委"),
        ("青川市卫生健康局", "市卫健局"),
        ("青川市妇幼保健院", "市妇保院"),
        ("青川市疾病预防控制中心", "青川疾控中心"),
        ("东江大学医学院附属仁和医院", "仁和医院"),
        ("东江大学附属第一医院", "东大一院"),
        ("东江医科大学第二附属医院", "东医大二附院"),
        ("青川市第二人民医院东院麻醉重症科党支部", "东院麻醉重症科党支部"),
        ("市第二人民医院消化内科", "市二院消化内科"),
        ("市第二人民医院消化内科", "消化内科"),
        ("东江省青川县人民医院", "县医院"),
        ("东江新闻网", "东江新闻"),
        ("仁和集团", "仁和"),
        ("清源县柳庄镇卫生院", "柳庄镇卫生院"),
        ("青川市医学会口腔专业委员会", "青川医学会口腔专委会"),
        ("“青川”志愿服务队", "青川志愿服务队"),
        ("青川仁和医院（普通合伙）", "青川仁和医院"),
    ],
)
def test_short_form_of_an_organisation_is_the_organisation(one, other):
    assert may_be(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("青川市第一人民医院", "青川市第二人民医院"),
        ("市一院", "市第二人民医院"),
        ("青川市中医院", "临河市中医院"),
        ("东江省卫健委", "青川市卫健委"),
        ("青川市纪委", "青川市清源县纪委"),
        ("市委", "市卫健委"),
        ("市中医院", "市中西医结合医院"),
        ("东江大学", "东江大学附属仁和医院"),
        ("青川市医学会", "青川市医学会麻醉学分会"),
        ("医学会", "中华医学会麻醉学分会"),
        ("市口腔医院", "市口腔医院大西路分院"),
        ("市第一人民医院", "市第一人民医院消化内科"),
        ("外科", "胸外科"),
        ("儿科", "儿保科"),
        ("红旗农场", "红旗农场医院"),
        ("华山医院", "华山口腔医院"),
        ("临河市、青川市卫健委", "临河市卫健委"),
        ("人民医院", "省第三人民医院"),
    ],
)
def test_different_organisations_stay_apart(one, other):
    assert not may_be(one, other)


@pytest.mark.parametrize("text", ["", "（", "“”", "一", "第", "医院", "（青川）", "  ", "附"])
def test_odd_names_are_compared_without_failing(text):
    assert isinstance(RULES.may_be(RULES.name(text), RULES.name("青川市人民医院")), bool)


def pairs(texts):
    names = [RULES.name(text) for text in texts]
    return {(texts[one], texts[other]) for one, other in aliases(names, range(len(texts)), RULES)}


def test_of_several_longer_names_the_nearest_before_is_taken():
    assert pairs(["青川市中医院", "临河市中医院", "市中医院"]) == {("临河市中医院", "市中医院")}
    assert pairs(["市中医院", "青川市中医院", "临河市中医院"]) == {("青川市中医院", "市中医院")}


def test_proper_name_takes_all_longer_names():
    assert pairs(["东江省仁和医院", "东江大学仁和医院", "仁和医院"]) == {
        ("东江省仁和医院", "仁和医院"),
        ("东江大学仁和医院", "仁和医院"),
    }


def people(*texts):
    return {(texts[one], texts[other]) for one, other in PEOPLE.aliases(texts)}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("王晓安", "王局长"), {("王晓安", "王局长")}),
        (("李教授", "李守民"), {("李守民", "李教授")}),
        (("欧阳静", "欧阳主任"), {("欧阳静", "欧阳主任")}),
        (("计思瑶", "思瑶"), {("计思瑶", "思瑶")}),
        (("饶小川", "小川"), {("饶小川", "小川")}),
        (("王晓安", "王明", "王局长"), set()),  # which of the two?
        (("金晓燕", "金女士"), set()),
        (("韩明", "小韩"), set()),
        (("王伟", "李主任"), set()),
        ((), set()),
    ],
)
def test_people(texts, expected):
    assert people(*texts) == expected


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("王伟", True),
        ("欧阳静", True),
        ("王局长", False),
        ("金女士", False),
        ("李某", False),
        ("小韩", False),
        ("王", False),
    ],
)
def test_is_full(text, full):
    assert PEOPLE.is_full(text) is full
