import pytest

from jianwen.reading.affinity import affinity, pairs, share


def test_pairs_are_of_neighbouring_chinese_characters():
    assert pairs("市一院CT室\n开诊，好") == {"市一", "一院", "开诊"}


@pytest.mark.parametrize(
    ("headline", "body", "found"),
    [
        ("市一院", "市一院开诊", 1.0),
        ("市一院", "市二院开诊", 0.0),
        ("义诊下乡", "义诊", 1 / 3),
        ("CT", "CT", 0.0),
        ("", "义诊", 0.0),
    ],
)
def test_affinity_is_the_share_of_the_headline(headline, body, found):
    assert affinity(headline, pairs(body)) == pytest.approx(found)


def test_share_of_nothing_is_none():
    assert share(set(), {"义诊"}) == 0.0
