import pytest

from jianwen.lexicons import read
from jianwen.linking.places import Context, Places


@pytest.fixture(scope="module")
def places():
    return Places(read("places"), read("registry"))


@pytest.mark.parametrize(
    ("name", "found", "rest"),
    [
        ("澜溪市第一人民医院", ["澜溪市/city"], "第一人民医院"),
        ("岭东省澜溪市卫健局", ["岭东省/province", "澜溪市/city"], "卫健局"),
        ("白苇县石矶镇卫生院", ["白苇县/county", "石矶镇/township"], "卫生院"),
        ("上海市徐汇区中心医院", ["上海市/province", "徐汇区/county"], "中心医院"),
        ("杭州日报", ["杭州/city"], "日报"),
        ("平湖一院", ["平湖/county"], "一院"),
        ("平湖市中医院", ["平湖市/county"], "中医院"),
        ("内蒙古自治区人民医院", ["内蒙古自治区/province"], "人民医院"),
        ("湘西土家族苗族自治州人民医院", ["湘西土家族苗族自治州/city"], "人民医院"),
        ("幸福社区卫生服务站", ["幸福社区/village"], "卫生服务站"),
        ("国家卫生健康委", ["国家/national"], "卫生健康委"),
        ("市第一人民医院", [], "市第一人民医院"),
        ("东院区急诊科", [], "东院区急诊科"),
        ("社区卫生服务中心", [], "社区卫生服务中心"),
        ("住房和城乡建设局", [], "住房和城乡建设局"),
        ("和平医院", [], "和平医院"),
        ("岭东省军区总医院", ["岭东省/province"], "军区总医院"),
    ],
)
def test_places_at_the_beginning_of_a_name(places, name, found, rest):
    split = places.split(name)
    assert ([f"{place.name}/{place.level}" for place in split.places], split.rest) == (found, rest)


@pytest.mark.parametrize(
    ("one", "other"), [("杭州市一院", "杭州一院"), ("浙江省人民医院", "浙江人民医院"), ("平湖市一院", "平湖一院")]
)
def test_places_have_one_key_with_and_without_their_end(places, one, other):
    assert places.split(one).places[0].key == places.split(other).places[0].key


@pytest.mark.parametrize(("one", "other"), [("长沙县人民医院", "长沙市人民医院"), ("澜溪市一院", "澜溪县一院")])
def test_places_of_different_ends_are_different(places, one, other):
    assert places.split(one).places[0].key != places.split(other).places[0].key


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("市第一人民医院", "市"),
        ("县医院", "县"),
        ("省卫健委", "省"),
        ("镇中心卫生院", "镇"),
        ("市政府", "市"),
        ("市场监管局", ""),
        ("市民服务中心", ""),
        ("县域医共体", ""),
        ("澜溪市医院", ""),
        ("社区卫生服务中心", ""),
    ],
)
def test_opening_level_leaves_the_place_to_the_article(places, name, end):
    assert places.opening_level(name) == end


def only(places, end, *names):
    """The place that a name behind these others means by `end`."""
    return "".join(place.name for place in Context(places, names).only(end, len(names)))


def test_context_knows_the_one_place_of_an_article(places):
    assert only(places, "市", "澜溪市卫健局", "澜溪市眼科医院", "市一院") == "澜溪市"
    assert only(places, "市", "岭东省澜溪市卫健局", "澜溪市眼科医院") == "岭东省澜溪市"
    assert only(places, "县", "澜溪市卫健局", "白苇县人民医院") == "白苇县"
    assert only(places, "省", "浙江日报") == "浙江"


def test_context_does_not_guess_between_two_places(places):
    assert only(places, "市", "澜溪市卫健局", "白杨河市人民医院") == ""
    assert only(places, "县", "澜溪市卫健局") == ""
    assert only(places, "市", "国家卫健委", "中国医师协会") == ""


@pytest.mark.parametrize(
    ("name", "needs"),
    [
        ("石矶镇卫生院", True),
        ("鼓楼区中医院", True),
        ("高新区医院", True),
        ("徐汇区中心医院", False),
        ("白苇县医院", False),
    ],
)
def test_places_that_there_are_several_of_need_the_place_they_lie_in(places, name, needs):
    assert places.needs_parent(places.split(name).places[0]) is needs


def test_context_tells_nothing_of_a_name_before_the_place(places):
    context = Context(places, ["市卫健局", "白杨河市人民医院", "市卫健局"])
    assert context.only("市", 0) == ()
    assert [place.name for place in context.only("市", 2)] == ["白杨河市"]


def test_context_gives_a_town_its_county(places):
    context = Context(places, ["澜溪市卫健局", "白苇县卫健局", "石矶镇卫生院"])
    assert [place.name for place in context.parent(2)] == ["白苇县"]
    assert context.parent(1) == ()
