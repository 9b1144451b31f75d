import pytest

from jianwen.components.candidates import Candidate
from jianwen.components.organizations import document


def at(text, *names, score=0.9):
    return [Candidate(text.index(name), text.index(name) + len(name), score) for name in names]


def names(text, found):
    return [text[c.start : c.end] for c in found]


def test_repeats_are_found_again():
    text = "云溪康复园开业。我们去云溪康复园看看，云溪也好"
    found = list(document.repeats(text, at(text, "云溪康复园"), 0.75))
    assert [c.start for c in found] == [0, 11]


@pytest.mark.parametrize(("name", "score"), [("云溪园", 0.9), ("云溪康复园", 0.6)])
def test_repeats_leave_short_and_unsure_names_alone(name, score):
    text = f"{name}开业，{name}真好"
    assert list(document.repeats(text, at(text, name, score=score), 0.75)) == []


@pytest.mark.parametrize(
    "definition", ["（以下简称“服务中心”）", "（下称“服务中心”）", "（简称服务中心）", "(以下简称：服务中心)"]
)
def test_defined_short_forms_are_found_everywhere(definition):
    text = f"云溪产业园服务中心{definition}成立，服务中心将开放"
    found = list(document.defined(text, at(text, "云溪产业园服务中心")))
    assert names(text, found) == ["服务中心"] * 3


def test_definitions_count_only_behind_a_name():
    text = "二价疫苗（以下简称“疫苗”）到货"
    assert list(document.defined(text, [])) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云溪市第七人民医院，为七院贡献力量", ["七院"]),
        ("云溪市第七人民医院，为六院贡献力量", []),
        ("两院院士", []),
        ("第七医院附七院", []),
    ],
)
def test_numbered_short_names_need_the_hospital(text, found):
    assert names(text, document.numbered(text)) == found


def test_shortened_names_need_the_longer_one():
    text = "云溪市区域医学中心揭牌，区域医学中心和远程医学中心"
    found = [
        *at(text, "云溪市区域医学中心"),
        Candidate(12, 18, 0.3),
        Candidate(19, 25, 0.3),
    ]
    assert names(text, document.shortened(text, found, 0.75)) == ["区域医学中心"]


def test_listed_departments_follow_a_named_one():
    text = "云溪医院眼科、骨科和儿科，外科"
    found = [Candidate(0, 6, 0.9), Candidate(7, 9, 0.4), Candidate(10, 12, 0.4), Candidate(13, 15, 0.4)]
    assert [c.score for c in document.listed(text, found, 0.4, 0.52)] == [0.9, 0.52, 0.52, 0.4]


@pytest.mark.parametrize(
    ("after", "score"), [("等科室联合会诊", 0.52), ("等多学科专家参加", 0.4), ("医生", 0.4), ("", 0.52)]
)
def test_lists_of_experts_name_no_units(after, score):
    text = "云溪医院眼科、骨科" + after
    found = [Candidate(0, 6, 0.9), Candidate(7, 9, 0.4)]
    assert [c.score for c in document.listed(text, found, 0.4, 0.52)] == [0.9, score]


@pytest.mark.parametrize(
    ("after", "scores"),
    [
        ("等多学科共建中心", [0.52, 0.52]),
        ("组成的小组", [0.52, 0.52]),
        ("等科室的医护团队共同参与", [0.4, 0.4]),
        ("都是常见科室", [0.4, 0.4]),
    ],
)
def test_bare_departments_that_do_something_together_are_units(after, scores):
    text = "由骨科、儿科" + after
    found = [Candidate(1, 3, 0.4), Candidate(4, 6, 0.4)]
    assert [c.score for c in document.listed(text, found, 0.4, 0.52)] == scores


def test_one_bare_department_is_no_list():
    assert [c.score for c in document.listed("由骨科组成", [Candidate(1, 3, 0.4)], 0.4, 0.52)] == [0.4]
