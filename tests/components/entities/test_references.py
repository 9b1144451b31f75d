import pytest

from jianwen.components.entities.article import Place
from jianwen.components.entities.references import references
from marked import parse


def organizations(marked):
    text, marks = parse(marked)
    return text, [Place(mark.start, mark.end, "ORG") for mark in marks]


def acting(marked):
    """The name that the first reference behind the last 。 means."""
    text, named = organizations(marked)
    meant = references().acting(text, text.rstrip("。").rindex("。") + 1, len(text), named)
    return meant and text[meant.start : meant.end]


@pytest.mark.parametrize(
    ("marked", "meant"),
    [
        ("⟦青川市人民医院⟧来到⟦临河市卫健局⟧。该院举行义诊。", "青川市人民医院"),
        ("⟦青川市人民医院⟧来到⟦临河市卫健局⟧。该局介绍了情况。", "临河市卫健局"),
        ("⟦青川市妇幼⟧开诊。我院专家坐诊。", "青川市妇幼"),
        ("⟦青川市人民医院⟧与⟦仁和医院⟧签约。该院举行义诊。", "仁和医院"),
        ("⟦青川市人民医院⟧扩建。目前医院启动二期。", "青川市人民医院"),
        ("⟦青川市人民医院⟧扩建。医院启动二期。", "青川市人民医院"),
        ("⟦青川市疾控中心⟧回应。该中心开展调查。", "青川市疾控中心"),
        ("⟦仁和集团⟧回应。该公司启动调查。", "仁和集团"),
        ("⟦青川市人民医院⟧扩建。各家医院启动义诊。", None),
        ("⟦青川市人民医院⟧扩建。该院骨科举行义诊。", None),  # the department acts
        ("⟦青川市人民医院⟧扩建。该院区启用。", None),
        ("⟦临河市卫健局⟧通报。该院举行义诊。", None),
        ("据悉。该院与⟦青川市人民医院⟧签约。", None),  # named only behind
    ],
)
def test_organisation_that_is_meant_by_what_acts(marked, meant):
    assert acting(marked) == meant


@pytest.mark.parametrize(
    ("marked", "meant"),
    [
        ("⟦青川市人民医院⟧扩建，该院|院长", "青川市人民医院"),
        ("⟦青川市人民医院⟧扩建。医院|院长", "青川市人民医院"),
        ("⟦青川市人民医院⟧扩建，|院长", None),
    ],
)
def test_organisation_that_is_meant_in_front_of_a_title(marked, meant):
    text, named = organizations(marked)
    found = references().ending(text, text.index("|"), named)
    assert (found and text[found.start : found.end]) == meant
