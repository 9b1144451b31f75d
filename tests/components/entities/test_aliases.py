"""Which names of organisations and of people may name the same one."""

from collections import Counter

import pytest

from jianwen.components.entities.organizations import Organizations, aliases
from jianwen.components.entities.people import People
from jianwen.components.entities.places import Places
from jianwen.lexicons import read

RULES = Organizations(read("aliases"), Places(read("places")))
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
    return {(texts[one], texts[other]) for one, other in PEOPLE.aliases(texts, [set()] * len(texts))}


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("省三医", "东江省第三人民医院"),
        ("汾医", "汾阳医院"),
        ("青川仁和眼科", "青川仁和眼科医院"),
        ("苏州相城仁和医院", "仁和医院"),
        ("青川市慈善会向阳基金", "向阳基金"),
        ("青川医科大学附属医院", "青医大附院"),
    ],
)
def test_everyday_form_of_an_organisation_is_the_organisation(one, other):
    assert may_be(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("平湖市第一人民医院", "海宁市第一人民医院"),
        ("浙江省平湖市中医院", "海宁市中医院"),
        ("嘉兴二院", "平湖市第二人民医院"),
        ("青川仁和医院", "临河仁和医院"),
        ("仓前镇卫生院", "柳庄镇卫生院"),
        ("市第一人民医院", "市第二人民医院"),
        ("青川市一院", "青川市第十一人民医院"),
        ("第三人民医院", "东江省第五人民医院"),
        ("北方总医院骨科", "北方总医院骨科医院"),
    ],
)
def test_names_that_differ_by_place_or_numeral_are_never_one(one, other):
    assert not may_be(one, other)
    assert pairs([one, other]) == pairs([other, one]) == set()


def test_of_several_longer_names_the_one_of_the_page_s_own_place_is_taken():
    texts = ["偏关县人民医院", "河曲县人民医院", "县人民医院"]
    names = [RULES.name(text) for text in texts]
    assert set(aliases(names, range(3), RULES, frozenset({"偏关"}))) == {(0, 2)}
    assert set(aliases(names, range(3), RULES)) == {(1, 2)}


def test_last_words_of_a_longer_name_stand_for_it_where_nothing_else_does():
    assert pairs(["临河区医学影像诊断中心", "诊断中心"]) == {("临河区医学影像诊断中心", "诊断中心")}
    assert pairs(["临河区医学影像诊断中心", "中心"]) == set()


@pytest.mark.parametrize(
    ("name", "named", "completed"),
    [
        ("市第一人民医院", {"市": {"平湖": 2}}, "平湖市第一人民医院"),
        ("县医院", {"县": {"偏关": 1}, "市": {"平湖": 1}}, "偏关县医院"),
        ("市第一人民医院", {"市": {"平湖": 2, "嘉兴": 1}}, "市第一人民医院"),
        ("市第一人民医院", {"市": {}}, "市第一人民医院"),
        ("平湖市第一人民医院", {"市": {"平湖": 1}}, "平湖市第一人民医院"),
        ("市场监管局", {"市": {"平湖": 1}}, "市场监管局"),
        ("区域医学中心", {"区": {"任城": 1}}, "区域医学中心"),
    ],
)
def test_name_is_completed_by_the_only_place_of_its_level(name, named, completed):
    assert RULES.completed(name, {level: Counter(places) for level, places in named.items()}) == completed


@pytest.mark.parametrize(
    ("texts", "titles", "expected"),
    [
        (("王晓安", "王明", "王局长"), ({"局长"}, {"科员"}, {"局长"}), {("王晓安", "王局长")}),
        (("郭建平", "郭任维", "郭书记"), ({"党委副书记"}, {"党委书记"}, {"书记"}), {("郭任维", "郭书记")}),
        (("郭建平", "郭书记"), ({"党委副书记"}, {"书记"}), {("郭建平", "郭书记")}),
        (("王晓安", "王明", "王局长"), ({"副局长"}, {"副局长"}, {"局长"}), set()),
        (("王晓安", "王晓安局长"), ({"局长"}, set()), {("王晓安", "王晓安局长")}),
    ],
)
def test_stated_titles_tell_which_of_two_people_is_addressed(texts, titles, expected):
    assert {(texts[one], texts[other]) for one, other in PEOPLE.aliases(texts, titles)} == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("唐大爷", "唐爷爷"), {("唐大爷", "唐爷爷")}),
        (("郑先生", "郑"), {("郑先生", "郑")}),
        (("鹏鹏", "小鹏鹏"), {("鹏鹏", "小鹏鹏")}),
        (("郑先生", "郑伟", "郑"), set()),
        (("唐先生", "唐女士"), set()),
        (("陈淑芬", "陈婆婆"), set()),
        (("李某", "李伟"), set()),
    ],
)
def test_forms_of_address_of_one_person(texts, expected):
    assert people(*texts) == expected


@pytest.mark.parametrize(
    ("text", "bare"),
    [("王晓安局长", "王晓安"), ("王晓安", "王晓安"), ("王局长", "王局长"), ("欧阳静主任", "欧阳静"), ("小慧", "小慧")],
)
def test_bare_name_of_a_person(text, bare):
    assert PEOPLE.bare(text) == bare
