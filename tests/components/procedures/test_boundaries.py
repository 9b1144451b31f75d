import pytest

from jianwen.components.procedures.boundaries import with_unknown


@pytest.mark.parametrize(
    ("before", "name", "after", "widened"),
    [
        ("成功实施", "臀位足月外倒转术", "，", ""),
        ("成功实施臀位足月", "外倒转术", "，", "臀位足月"),
        ("完成1例自裁", "网片悬吊术", "。", "自裁"),
        ("患者行", "胆囊切除术", "。", ""),
        ("完成各类", "腹腔镜手术", "", ""),  # 各类 is no part of a name
        ("接受传统", "开放手术", "", ""),
        ("自裁", "网片悬吊术", "", ""),  # no verb
        ("行自裁", "网片悬吊", "", ""),  # no operation
        ("“浅表", "肿瘤切除", "”等", "浅表"),
        ("“浅表", "肿瘤切除", "等”", ""),
        ("“为女生免费", "接种疫苗", "”", ""),
    ],
)
def test_with_unknown(before, name, after, widened):
    text = before + name + after
    start = with_unknown(text, len(before), len(before) + len(name), 0)
    assert text[start : len(before)] == widened


def test_with_unknown_stops_at_the_floor():
    assert with_unknown("行自裁悬吊术", 3, 6, 2) == 3
