"""Titles and organisations of people, from marked-up text: O marks an organisation, P a person."""

import pytest

from jianwen.components.entities.article import Place
from jianwen.components.entities.references import references
from jianwen.components.entities.stated import stated
from jianwen.components.entities.titles import Titles, longest
from jianwen.components.organizations.vocabulary import vocabulary
from jianwen.lexicons import read
from marked import parse

TITLES = Titles(read("people"), vocabulary())
LABELS = {"O": "ORG", "P": "PERSON"}


def people(marked):
    """Of each person: the name, the titles joined by |, and the organisation's name."""
    text, marks = parse(marked)
    mentions = [Place(mark.start, mark.end, LABELS[mark.note]) for mark in marks]
    found = stated(text, mentions, TITLES, references())
    names = {index: None if one.organization is None else marks[one.organization].text for index, one in found.items()}
    return [
        (mark.text, "|".join(found[index].titles) if index in found else "", names.get(index))
        for index, mark in enumerate(marks)
        if mark.note == "P"
    ]


@pytest.mark.parametrize(
    ("marked", "titles", "organization"),
    [
        ("⟦市一院影像科|O⟧主任⟦张忠明|P⟧说", "主任", "市一院影像科"),
        ("⟦市一院|O⟧党委副书记、院长⟦张忠明|P⟧说", "党委副书记|院长", "市一院"),
        ("⟦市一院|O⟧的骨科副主任、主任医师⟦张忠明|P⟧说", "骨科副主任|主任医师", "市一院"),
        ("主任医师 ⟦张忠明|P⟧, ⟦青川市第六人民医院|O⟧\n", "主任医师", "青川市第六人民医院"),
        ("⟦张忠明|P⟧（⟦市卫健委|O⟧主任）到场", "主任", "市卫健委"),
        ("⟦张忠明|P⟧（男，主任医师、教授）到场", "主任医师|教授", None),
        ("⟦张忠明|P⟧副主任医师介绍", "副主任医师", None),
        ("⟦张忠明|P⟧，⟦市一院|O⟧骨科主任，教授。", "骨科主任|教授", "市一院"),
        ("⟦张忠明|P⟧现任⟦市一院|O⟧院长，", "院长", "市一院"),
        ("⟦张忠明|P⟧是一名主治医生。", "主治医生", None),
        ("⟦青川市仁和医院|O⟧（以下简称“⟦仁和医院|O⟧”）院长⟦张忠明|P⟧教授", "院长|教授", "仁和医院"),
        ("⟦市一院|O⟧扩建。该院院长⟦张忠明|P⟧说", "院长", "市一院"),
        ("⟦市一院|O⟧原院长⟦张忠明|P⟧被查", "原院长", "市一院"),
        ("⟦晚报网|O⟧记者 ⟦张忠明|P⟧", "", "晚报网"),
        ("⟦市一院|O⟧⟦张忠明|P⟧获奖", "", "市一院"),
        ("⟦张主任|P⟧说", "主任", None),
        ("目前，⟦张忠明|P⟧出院", "", None),
        ("通讯员 ⟦张忠明|P⟧", "", None),
        ("专家⟦张忠明|P⟧主编的书", "", None),
        ("草原医院院长⟦张忠明|P⟧", "院长", None),
    ],
)
def test_what_is_stated_of_one_person(marked, titles, organization):
    assert people(marked)[-1][1:] == (titles, organization)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "⟦市一院|O⟧院长⟦张三|P⟧、副院长⟦李四|P⟧出席",
            [("张三", "院长", "市一院"), ("李四", "副院长", "市一院")],
        ),
        (
            "⟦市一院|O⟧院长⟦张三|P⟧，党委委员、副院长⟦李四|P⟧出席",
            [("张三", "院长", "市一院"), ("李四", "党委委员|副院长", "市一院")],
        ),
        (
            "⟦市一院|O⟧⟦张三|P⟧主任、⟦市二院|O⟧⟦李四|P⟧教授",
            [("张三", "主任", "市一院"), ("李四", "教授", "市二院")],
        ),
        (
            "⟦市一院|O⟧院长⟦张三|P⟧、副市长⟦李四|P⟧",  # a mayor is not of the hospital
            [("张三", "院长", "市一院"), ("李四", "副市长", None)],
        ),
        ("院长⟦张三|P⟧主任⟦李四|P⟧", [("张三", "院长", None), ("李四", "主任", None)]),
        ("⟦张三|P⟧主任⟦李四|P⟧医师", [("张三", "主任", None), ("李四", "医师", None)]),
        (
            "⟦张三|P⟧ ⟦青川市六院|O⟧⟦李四|P⟧ ⟦青川市七院|O⟧\n",
            [("张三", "", "青川市六院"), ("李四", "", "青川市七院")],
        ),
    ],
)
def test_what_is_stated_of_people_in_a_list(marked, expected):
    assert people(marked) == expected


def test_longest_form_of_each_title():
    assert longest(["院长", "副院长", "教授", "院长", "主任 医师"]) == ["副院长", "教授", "主任医师"]
    assert longest([]) == []
