import pytest

from jianwen.reading.characters import load


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


def test_characters_know_seams_by_the_list_as_one_by_one():
    before, after = ["近日市卫", "一", "在ab", "深化\U00020000"], ["生健康委", "长", "12", "医院"]
    crossed = load().grams.bonds(before, after, crossed=True)
    for left, row in zip(before, crossed, strict=True):
        for right, (pair, _, behind) in zip(after, row, strict=True):
            assert pair == pytest.approx(load().bond(left[-1] + right[0]))
            assert len(right) < 2 or behind == pytest.approx(load().bond(left[-1] + right[:2]))
    assert load().grams.bonds(before, after, crossed=False) == pytest.approx(crossed[range(4), range(4)])
