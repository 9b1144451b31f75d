import pytest

from jianwen.components.events.quantities import find
from marked import parse


def counts(text):
    return [(text[q["start"] : q["end"]], q["value"], q["unit"], q["approximate"]) for q in find(text, 0, len(text))]


@pytest.mark.parametrize(
    ("marked", "number", "unit", "approximate"),
    [
        ("完成⟦8台⟧手术", 8, "台", False),
        ("惠及⟦600余名⟧群众", 600, "人", True),
        ("发放⟦约600份⟧资料", 600, "份", True),
        ("接诊⟦30余人次⟧", 30, "人次", True),
        ("吸引⟦近百名⟧居民", 100, "人", True),
        ("有⟦上千名⟧患者", 1000, "人", True),
        ("为⟦一名⟧患者", 1, "人", False),
        ("⟦两位⟧专家", 2, "人", False),
        ("⟦三十二例⟧", 32, "例", False),
        ("⟦十二支⟧队伍", 12, "支", False),
        ("服务⟦1,300人次⟧", 1300, "人次", False),
        ("接种⟦2.5万人⟧", 25000, "人", False),
        ("接种⟦3万余人⟧", 30000, "人", True),
        ("献血⟦33800毫升⟧", 33800, "毫升", False),
        ("收治⟦100例以上⟧", 100, "例", True),
        ("发表论文⟦6篇⟧", 6, "篇", False),
        ("实施⟦逾600例⟧", 600, "例", True),
        ("捐赠⟦100万元⟧设备", 1_000_000, "元", False),
        ("筛查⟦超过1万名⟧儿童", 10000, "人", True),
    ],
)
def test_quantities_are_found_and_read(marked, number, unit, approximate):
    text, (mark,) = parse(marked)
    assert counts(text) == [(mark.text, number, unit, approximate)]


@pytest.mark.parametrize(
    "text",
    [
        "第3例",
        "每名患者",
        "举行一次",
        "举办一场",
        "一个中心",
        "两家人",
        "增长20%",
        "62岁",
        "3个月",
        "24小时",
        "2023年5月3日",
        "百名医生下乡",
        "健康进万家",
        "三人民医院",
        "",
    ],
)
def test_quantities_are_no_ordinals_ages_durations_or_articles(text):
    assert counts(text) == []


def test_quantities_of_a_range_only():
    assert [q["start"] for q in find("8台，9台，10台", 3, 6)] == [3]
