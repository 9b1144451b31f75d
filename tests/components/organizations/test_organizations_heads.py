import pytest

from jianwen.components.organizations.heads import HeadScanner
from jianwen.components.organizations.vocabulary import vocabulary

SCAN = HeadScanner(vocabulary())


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("第二人民医院", ["医院"]),
        ("救助基金会", ["基金会"]),
        ("中心医院", ["医院"]),
        ("学院长", []),
        ("总院长沙分院", ["总院", "分院"]),
        ("宣传部门", []),
        ("市委书记", ["市委"]),
        ("党委政府", []),
        ("党委", ["党委"]),
        ("人大代表", []),
        ("科技和科普", []),
        ("大学生", []),
        ("理工大学", ["大学"]),
        ("门诊部", ["门诊部"]),
        ("门诊大厅", []),
    ],
)
def test_heads_are_found_unless_a_longer_word_holds_them(text, heads):
    assert [head.word for head in SCAN(text)] == heads


def test_heads_carry_their_class():
    classes = {head.word: head.kind for head in SCAN("医院 卫健委 协会 日报 公司 工作室 医疗队 医务科 南区 内科")}
    assert classes == {
        "医院": "institutions",
        "卫健委": "government",
        "协会": "societies",
        "日报": "media",
        "公司": "companies",
        "工作室": "centres",
        "医疗队": "teams",
        "医务科": "office",
        "南区": "branch",
        "科": "department",
    }
