import pytest

from jianwen.components.organizations.units import ACTING, BARE, UnitJudge
from jianwen.components.organizations.vocabulary import vocabulary
from marked import parse

JUDGE = UnitJudge(vocabulary())


@pytest.mark.parametrize(
    "marked",
    [
        "⟦麻醉科⟧率先开展",
        "该院⟦急诊科⟧",
        "转入⟦手足外科⟧",
        "⟦创伤骨科⟧全体医护人员",
        "联合⟦麻醉科⟧等多学科",
        "我院⟦耳鼻喉科⟧于3月举行",
    ],
)
def test_a_department_that_acts_is_a_unit(marked):
    text, (mark,) = parse(marked)
    assert JUDGE.score(text, mark.start, mark.end) == ACTING


@pytest.mark.parametrize(
    "marked", ["⟦普外科⟧副主任", "该院⟦皮肤科⟧医生", "常见的⟦妇科⟧疾病", "挂⟦眼科⟧", "⟦神经外科⟧手术"]
)
def test_a_specialty_or_job_is_no_unit(marked):
    text, (mark,) = parse(marked)
    assert JUDGE.score(text, mark.start, mark.end) == BARE
