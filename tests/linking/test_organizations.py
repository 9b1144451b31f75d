import pytest

from jianwen.linking.organizations import names


def tell(name, *others):
    """What a name means behind these others."""
    return names().tell(name, names().context([*others, name]), len(others))


@pytest.mark.parametrize(
    "same",
    [
        "澜溪市卫生健康委员会 澜溪市卫生健康委 澜溪市卫健委",
        "澜溪市疾病预防控制中心 澜溪市疾控中心",
        "澜溪市妇幼保健院 澜溪市妇保院",
        "澜溪市中医医院 澜溪市中医院",
        "国家卫生健康委员会 国家卫健委",
        "杭州市第一人民医院 杭州第一人民医院",
        "岭东大学附属第一医院 岭东大学附属第一医院（东院区）",
        "白苇县人民医院 澜溪市白苇县人民医院",
    ],
)
def test_names_of_one_organisation_have_one_key(same):
    (key,) = {tell(name).key for name in same.split()}
    assert key


@pytest.mark.parametrize(
    "different",
    [
        "澜溪市第一人民医院 澜溪市第二人民医院 白苇县第一人民医院 澜溪市人民医院 澜溪市第一医院",
        "澜溪市卫健委 澜溪市卫健局 澜溪市医保局",
        "国家疾控局 中国疾控中心",
        "澜溪市第一人民医院骨科 澜溪市第一人民医院",
        "澜溪市人民医院 澜溪县人民医院",
        "岭东大学附属第一医院 岭东大学附属第二医院",
    ],
)
def test_different_organisations_have_different_keys(different):
    keys = [tell(name).key for name in different.split()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("name", "others", "completed"),
    [
        ("市一院", ["澜溪市卫健局"], "澜溪市一院"),
        ("县人民医院", ["白苇县卫健局", "澜溪市卫健局"], "白苇县人民医院"),
        ("省卫健委", ["岭东省人民医院"], "岭东省卫健委"),
        ("石矶镇卫生院", ["白苇县卫健局"], "石矶镇卫生院"),
    ],
)
def test_the_article_completes_a_name(name, others, completed):
    found = tell(name, *others)
    assert found.name == completed
    assert found.key
    assert found.key == tell(completed, *others).key


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("市一院", []),
        ("市一院", ["澜溪市卫健局", "白杨河市人民医院"]),
        ("县人民医院", ["澜溪市卫健局"]),
        ("石矶镇卫生院", []),
        ("骨科", ["澜溪市卫健局"]),
        ("中医院", ["澜溪市卫健局"]),
        ("第九人民医院", []),
        ("中医院骨科", []),
        ("东院区", []),
        ("党支部", []),
        ("疾控中心", []),
        ("盆底疾病诊治中心", []),
    ],
)
def test_a_name_that_many_have_has_no_key(name, others):
    assert tell(name, *others).key is None


@pytest.mark.parametrize("name", ["世界卫生组织", "人民日报", "国务院", "清溪医院", "岭东大学", "岭大二附院骨科"])
def test_a_name_of_its_own_has_a_key_without_a_place(name):
    found = tell(name)
    assert found.key
    assert found.place is None


@pytest.mark.parametrize(
    ("name", "kind", "level"),
    [
        ("澜溪市第一人民医院", "hospital", "city"),
        ("澜溪市一院", "hospital", "city"),
        ("白苇县石矶镇中心卫生院", "primary care", "township"),
        ("澜溪市疾控中心", "cdc", "city"),
        ("澜溪市中心血站", "blood", "city"),
        ("岭东省卫生健康委", "bureau", "province"),
        ("国家疾控局", "bureau", "national"),
        ("白苇县人民政府", "government", "county"),
        ("澜溪市委", "party", "city"),
        ("澜溪市第一人民医院党总支", "party", "city"),
        ("渡口中学", "school", None),
        ("中国医科大学", "school", None),
        ("岭东省肿瘤研究所", "research", "province"),
        ("澜溪康泰药业有限公司", "company", None),
        ("澜溪日报", "media", None),
        ("中华医学会麻醉学分会", "society", "national"),
        ("朱明远名医工作室", "team", None),
        ("渡口社区养老院", "welfare", "village"),
        ("澜溪市第一人民医院骨科", "department", "city"),
        ("岭东省军区", "military", "province"),
        ("红柳计划", "other", None),
    ],
)
def test_kind_and_level_by_the_name(name, kind, level):
    found = tell(name)
    assert (found.kind, found.level) == (kind, level)


@pytest.mark.parametrize(
    ("name", "institution"),
    [
        ("澜溪市第一人民医院骨科", "澜溪市第一人民医院"),
        ("澜溪市第一人民医院骨科党支部", "澜溪市第一人民医院"),
        ("岭东大学附属澜溪医院", "岭东大学附属澜溪医院"),
        ("石矶镇卫生院", "石矶镇卫生院"),
        ("骨科", "骨科"),
    ],
)
def test_the_institution_of_a_part(name, institution):
    assert names().institution(name) == institution
