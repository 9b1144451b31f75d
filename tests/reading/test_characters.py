import pytest

from jianwen.reading.characters import likeness, load


@pytest.mark.parametrize(
    ("before", "after", "other"),
    [
        ("市卫生健", "康委负责人表示", "记者从医院获悉"),
        ("专家为老人测量血", "压，讲解用药知识", "活动现场人头攒动"),
        ("该院心血管内", "科完成手术三百台", "近日，市二院开诊"),
    ],
)
def test_characters_know_what_follows(before, after, other):
    assert load().follows(before, after) > max(0.0, load().follows(before, other))


@pytest.mark.parametrize("text", ["近日，", "据了解", "此外，"])
def test_characters_know_what_begins_a_sentence(text):
    assert load().begins(text) > 1 > load().begins(text[1:])


@pytest.mark.parametrize(("before", "after"), [("龘", "龘"), ("😀", "\ue000")])
def test_characters_that_are_not_in_the_model_say_little(before, after):
    assert abs(load().seam(before, after)) < 3


def test_characters_rare_pairs_say_more():
    common, rare, unknown = load().rarity(["医院", "针灸", "龘龘"])
    assert common < rare < unknown


def test_likeness_is_a_share():
    assert likeness({"针灸", "拔罐"}, {"针灸", "拔罐"}) == pytest.approx(1)
    assert likeness({"针灸"}, {"拔罐"}) == 0
    assert likeness(set(), {"拔罐"}) == 0
