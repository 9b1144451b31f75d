import pytest

from jianwen.components.organizations.boundary import Backwards
from jianwen.components.organizations.vocabulary import Kind, vocabulary

HEAD = "医院"


def look(text, unknown=5):
    head = text.rindex(HEAD)
    found = Backwards(vocabulary(), text).look(head, unknown=unknown)
    return text[found.start(head) : head], found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("记者从柳河市第二人民医院", "柳河市第二人民"),
        ("，河曲县医院", "河曲县"),
        ("他在滑县医院", "滑县"),
        ("赴宁夏回族自治区人民医院", "宁夏回族自治区人民"),
        ("完成县医院改造", "县"),
        ("邹城市医院", "邹城市"),
        ("城市医院", "城市"),
        ("王村镇医院", "王村镇"),
        ("在桐梓县尧龙山镇医院", "桐梓县尧龙山镇"),
        ("江宁路街道医院", "江宁路街道"),
        ("无偿献血自贡市医院", "自贡市"),
        ("中山大学附属第七医院", "中山大学附属第七"),
        ("首都医科大学附属北京朝阳医院", "首都医科大学附属北京朝阳"),
        ("市委武汉市医院", "武汉市"),
        ("2023年8月19日云梦县医院", "云梦县"),
        ("北京301医院", "北京301"),
        ("13所医院", "所"),
        ("新化县三医院", "新化县三"),
        ("患者和医院", ""),
        ("爱民路医院", "爱民路"),
    ],
)
def test_look_ends_where_the_name_begins(text, name):
    assert look(text)[0] == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [("在柳河市医院", Kind.STOP), ("该县医院", Kind.GENERIC), ("，柳河市医院", None), ("柳河市医院", None)],
)
def test_look_says_what_ended_it(text, kind):
    assert look(text)[1].ended_by is kind


def test_look_takes_no_more_unknown_characters_than_allowed():
    text = "甲乙丙丁戊己庚辛医院"
    assert look(text, unknown=3)[0] == ""
    assert look(text, unknown=8)[0] == text[:-2]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("“心佑工程”", 0),
        ("（西区）", 0),
        ("“甲，乙”", None),
        ("“甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午”", None),
        ("工程", None),
        ("“”", None),
    ],
)
def test_quoted_is_short_and_without_punctuation(text, start):
    assert Backwards(vocabulary(), text).quoted(len(text)) == start


@pytest.mark.parametrize(("quotes", "name"), [("”", "“向日葵”"), ("", "")])
def test_look_crosses_only_the_quotations_that_it_may(quotes, name):
    text = "参加“向日葵”医院"
    found = Backwards(vocabulary(), text).look(text.index(HEAD), unknown=5, quotes=quotes)
    assert text[found.start(text.index(HEAD)) : text.index(HEAD)] == name
