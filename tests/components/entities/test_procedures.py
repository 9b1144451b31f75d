import pytest

from jianwen.components.entities.procedures import aliases


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("腹腔镜胆囊切除术", "腹腔镜胆囊切除手术"),
        ("腹腔镜胆囊切除术", "腹腔镜下胆囊切除术"),
        ("磁共振", "MRI"),
        ("新冠疫苗接种", "新型冠状病毒疫苗接种"),
        ("测量血压", "测血压"),
        ("冠脉支架植入术", "冠状动脉支架置入术"),
        ("胃 镜检查", "胃镜"),
    ],
)
def test_names_of_one_procedure(one, other):
    assert list(aliases([one, other])) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("胃镜", "肠镜"), ("左肾切除术", "右肾切除术"), ("阑尾切除术", "腹腔镜阑尾切除术"), ("CT", "MRI")],
)
def test_different_procedures_stay_apart(one, other):
    assert list(aliases([one, other])) == []
