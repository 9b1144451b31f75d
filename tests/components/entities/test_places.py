import pytest

from jianwen.components.entities.places import Places, differ
from jianwen.lexicons import read

PLACES = Places(read("places"))


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("平湖市第一人民医院", {"平湖": "市"}),
        ("东江省澜溪市第一人民医院", {"东江": "省", "澜溪": "市"}),  # neither is listed
        ("嘉兴二院", {"嘉兴": ""}),
        ("绍兴诸暨市医保局", {"绍兴": "", "诸暨": "市"}),
        ("广西壮族自治区卫健委", {"广西": "壮族自治区"}),
        ("泰安岱庙街道社区卫生服务中心", {"泰安": "", "岱庙": "街道"}),
        ("市第一人民医院", {}),
        ("市中医院", {}),  # not 市中区
        ("社区卫生服务中心", {}),
        ("区域医学中心", {}),
        ("北京大学深圳医院", {}),
        ("", {}),
    ],
)
def test_places_that_a_name_begins_with(name, places):
    assert PLACES.leading(name) == places


@pytest.mark.parametrize(
    ("text", "expected"), [("泰安", True), ("苏州相城", True), ("平湖市", True), ("", False), ("仁和", False)]
)
def test_places_and_nothing_else(text, expected):
    assert PLACES.is_place(text) is expected


def test_named_counts_places_by_level_and_takes_unlisted_ones_from_names():
    named = PLACES.named("平湖市与平湖市，浙江省，澜溪市。", [{"澜溪": "市"}])
    assert named["市"] == {"平湖": 2, "澜溪": 1}
    assert named["省"] == {"浙江": 1}
    assert not named["县"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("平湖市中医院", "海宁市中医院", True),
        ("平湖市中医院", "浙江省平湖市中医院", False),
        ("中医院", "平湖市中医院", False),
        ("哈市五院", "哈尔滨市第五医院", False),
        ("武汉市武昌医院", "武昌医院", False),
        ("上海市六院临港院区", "临港院区", False),
    ],
)
def test_names_of_different_places(one, other, expected):
    assert differ(one, PLACES.leading(one), other, PLACES.leading(other)) is expected
    assert differ(other, PLACES.leading(other), one, PLACES.leading(one)) is expected
