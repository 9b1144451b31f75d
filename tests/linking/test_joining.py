import pytest

from jianwen.linking.joining import part_of, parting_level, short_for


@pytest.mark.parametrize(
    ("parents", "level"),
    [
        (["", "province:岭东省"], ""),
        (["province:岭东省", "province:岭东省/city:澜溪市"], ""),
        (["city:澜溪市", "city:青川市"], "city"),
        (["province:岭东省/city:澜溪市", "province:河西省/city:青川市", ""], "city"),
        (["province:岭东省", "province:河西省"], "province"),
        ([], ""),
    ],
)
def test_places_of_one_name_are_parted_at_the_lowest_level(parents, level):
    assert parting_level(parents) == level


def test_part_of_is_the_place_of_a_level():
    assert part_of("province:岭东省/city:澜溪市", "city") == ["city:澜溪市"]
    assert part_of("province:岭东省", "city") == []


@pytest.mark.parametrize(
    ("tails", "pairs"),
    [
        ("一院 一人民医院 二人民医院", [("一院", "一人民医院")]),
        ("一院 一人民医院 一医院", []),
        ("一院 一人民医院骨科", []),
        ("一医院 一人民医院", []),
        ("一院 医学院附一医院", []),
        ("人民医院 一人民医院", []),
        ("医院 人民医院", []),
        ("一院", []),
    ],
)
def test_a_short_name_is_one_full_names_of_its_place(tails, pairs):
    assert list(short_for({tail: tail for tail in tails.split()})) == pairs
