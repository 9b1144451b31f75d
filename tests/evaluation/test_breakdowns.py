import pytest

from jianwen.corpora.inline import parse
from jianwen.evaluation.breakdowns import NONE, by_form, by_label, by_length, by_seen, confusion, form_of
from jianwen.evaluation.documents import from_gold
from jianwen.evaluation.errors import Paired, pair
from jianwen.evaluation.figures import Table, figures
from jianwen.evaluation.measures import count
from jianwen.evaluation.measures.pair import against_gold
from jianwen.labels import LABELS

CASES = {
    "one": (
        "⟦市一院|O1⟧的⟦王伟|P1⟧在⟦5月4日|D1=2023-05-04⟧去⟦省厅|O2⟧",
        "⟦市一院|O1⟧的⟦王伟|O3⟧在⟦5月|D1=2023-05⟧4日去省厅",
    ),
    "two": ("⟦市 一院|O1⟧的\n⟦李四|P1⟧", "⟦市 一院|O1⟧的\n⟦李四|P1⟧"),
    "three": ("做针灸，⟦李四|P1⟧", "做⟦针灸|M1⟧，⟦李四|P1⟧"),
}


@pytest.fixture(scope="module")
def sides():
    return [[from_gold(parse(f"{side}\n###\n", name)) for side in both] for name, both in CASES.items()]


@pytest.fixture(scope="module")
def documents(sides) -> list[Paired]:
    return [pair(*both) for both in sides]


def counts(rows):
    return {row.name: (row.gold, row.predicted, row.right) for row in rows}


def test_confusion_counts_pairs_whatever_their_boundaries(documents):
    found = confusion((p for d in documents for p in d.mentions), LABELS)
    assert found.names == ["ORG", "PERSON", "DATE", "PROCEDURE", NONE]
    assert found.cells == {
        ("ORG", "ORG"): 2, ("PERSON", "ORG"): 1, ("DATE", "DATE"): 1, ("ORG", NONE): 1,
        ("PERSON", "PERSON"): 2, (NONE, "PROCEDURE"): 1,
    }  # fmt: skip


def test_confusion_of_nothing():
    assert confusion([], LABELS).names == [NONE]


def test_by_label_agrees_with_the_figures(sides, documents):
    rows = {row.name: row for row in by_label(documents)}
    assert counts(rows.values()) == {
        "ORG": (3, 3, 2), "PERSON": (3, 2, 2), "DATE": (1, 1, 0), "PROCEDURE": (0, 1, 0), "all": (7, 7, 4),
    }  # fmt: skip
    known = figures(Table.of((gold.id, count(against_gold(gold, found))) for gold, found in sides), resamples=10)
    strict = known["entities.strict"]
    assert (rows["all"].right, rows["all"].f) == (strict.right, pytest.approx(strict.main.value))
    assert rows["PROCEDURE"].recall is None and rows["PROCEDURE"].f == 0


def test_by_length_takes_each_side_by_its_own_length_without_layout(documents):
    assert counts(by_length(documents)) == {"1 to 2": (4, 5, 2), "3 to 4": (3, 2, 2)}


def test_by_form(documents):
    assert counts(by_form(documents)) == {"text of one line": (5, 5, 2), "text of several lines": (2, 2, 2)}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("一行。\n", "text of one line"),
        ("一\n二", "text of several lines"),
        ("<p>一</p><p>二</p>", "html"),
        ("", "text of one line"),
    ],
)
def test_form_of(text, form):
    assert form_of(text) == form


def test_by_seen_asks_the_other_documents(documents):
    assert counts(by_seen(documents, None)) == {
        "ORG, seen": (2, 2, 2), "ORG, unseen": (1, 1, 0), "PERSON, seen": (2, 2, 2), "PERSON, unseen": (1, 0, 0),
    }  # fmt: skip


def test_by_seen_asks_the_names_that_are_given(documents):
    assert counts(by_seen(documents, {"市一院"})) == {
        "ORG, seen": (2, 2, 2), "ORG, unseen": (1, 1, 0), "PERSON, unseen": (3, 2, 2),
    }  # fmt: skip
