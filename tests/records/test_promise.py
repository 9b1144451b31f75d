import pytest

from jianwen.records.promise import holds


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("市妇\n\n保院", "市妇保院"),
        ("5月 24日", "5月24日"),
        ("市<b>一</b>院", "市一院"),
        ("A&amp;B公司", "A&B公司"),
        ("王&nbsp;伟", "王伟"),
    ],
)
def test_promise_holds_across_white_space_tags_and_references(raw, text):
    assert holds(f"前{raw}后", 1, 1 + len(raw), text)


@pytest.mark.parametrize(("raw", "text"), [("市二院", "市一院"), ("**王**伟", "王伟"), ("市一院", "市一")])
def test_promise_does_not_hold_for_anything_else(raw, text):
    assert not holds(raw, 0, len(raw), text)
