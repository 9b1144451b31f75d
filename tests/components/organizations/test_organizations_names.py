import pytest

from jianwen.components.organizations.names import NameFinder
from jianwen.components.organizations.vocabulary import vocabulary

FIND = NameFinder(vocabulary())


def scores(text):
    found = {}
    for candidate in FIND(text):
        name = text[candidate.start : candidate.end]
        found[name] = max(candidate.score, found.get(name, 0.0))
    return found


@pytest.mark.parametrize(
    ("text", "name", "score"),
    [
        ("在柳河市人民医院", "柳河市人民医院", 0.9),
        ("在人民医院", "人民医院", 0.6),
        ("在爱民眼科医院", "爱民眼科医院", 0.7),
        ("设立肝病中心", "肝病中心", 0.7),
        ("的医学中心", "医学中心", 0.3),
        ("向纪委反映", "纪委", 0.6),
        ("到柳河市纪委反映", "柳河市纪委", 0.9),
        ("开设多学科联合门诊", "多学科联合门诊", 0.7),
        ("中国红山协会麻醉与疼痛分会", "中国红山协会麻醉与疼痛分会", 0.9),
    ],
)
def test_scores_say_how_complete_a_name_is(text, name, score):
    assert scores(text)[name] == score


@pytest.mark.parametrize(
    "text",
    [
        "去医院",
        "去大医院",
        "三甲中医院",
        "县市区卫健局",
        "该镇卫生院",
        "国家医学中心",
        "的医疗基金",
        "夜间门诊",
        "在公司",
        "三级医院",
    ],
)
def test_what_names_nobody_scores_low(text):
    assert all(score < 0.5 for score in scores(text).values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("医院宣传科回应", "宣传科"),
        ("综合医院病理科", "病理科"),
        ("柳河市医院宣传科", "柳河市医院宣传科"),
        ("云岭省精神卫生防治办公室", "云岭省精神卫生防治办公室"),
        ("医院党委", "医院党委"),
    ],
)
def test_a_part_takes_its_owner_only_when_that_has_a_name(text, name):
    assert name in scores(text)


def test_two_names_joined_by_and_stay_two():
    assert "柳河市医院和红山协会" not in scores("柳河市医院和红山协会")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("白石村党支部书记", True),
        ("白石社区党委副书记", True),
        ("柳河市医院党委书记", False),
        ("工会主席", False),
        ("柳河市医院党委召开", True),
    ],
)
def test_a_committee_before_a_post_is_marked_only_for_a_place(text, marked):
    names = [name for name in scores(text) if name.endswith(("党支部", "党委", "工会"))]
    assert bool(names) is marked
