import numpy as np
import pytest

from jianwen.evaluation.figures import Table, figures, ratios
from jianwen.evaluation.measures.entities import SCHEMES


def table(*documents, name="entities.strict"):
    return Table.of((f"d{i}", [(name, four)]) for i, four in enumerate(documents))


@pytest.mark.parametrize(
    ("four", "f1", "precision", "recall"),
    [
        ((0, 0, 0, 0), None, None, None),
        ((0, 0, 0, 5), 0, None, 0),
        ((0, 5, 0, 0), 0, 0, None),
        ((0, 5, 0, 5), 0, 0, 0),
        ((5, 5, 5, 5), 1, 1, 1),
        ((1, 2, 1, 4), 1 / 3, 1 / 2, 1 / 4),
        ((1, 2, 3, 4), 0.6, 1 / 2, 3 / 4),
    ],
)
def test_a_figure_of_one_document(four, f1, precision, recall):
    figure = figures(table(four))["entities.strict"]
    found = [figure.main, figure.precision, figure.recall]
    assert [estimate.value for estimate in found] == [pytest.approx(v) if v else v for v in (f1, precision, recall)]
    assert all(estimate.interval is None for estimate in found), "one document has no spread"


def test_figures_are_ratios_of_sums_and_not_means_of_documents():
    figure = figures(table((1, 1, 1, 1), (0, 9, 0, 9)))["entities.strict"]
    assert figure.main.value == pytest.approx(0.1)
    assert (figure.right, figure.found, figure.right_gold, figure.gold) == (1, 10, 1, 10)


def test_intervals_of_documents_that_are_alike_have_no_width():
    figure = figures(table(*[(3, 4, 3, 4)] * 20))["entities.strict"]
    assert figure.main.interval == pytest.approx((0.75, 0.75))


def test_intervals_are_those_of_the_binomial_distribution():
    documents = [(1, 1, 1, 1)] * 80 + [(0, 1, 0, 1)] * 20
    low, high = figures(table(*documents), resamples=4000)["entities.strict"].main.interval
    spread = 1.96 * (0.8 * 0.2 / 100) ** 0.5
    assert (low, high) == pytest.approx((0.8 - spread, 0.8 + spread), abs=0.015)


def test_intervals_are_the_same_every_time():
    documents = [(i % 3, 3, i % 3, 4) for i in range(30)]
    assert figures(table(*documents)) == figures(table(*documents))


def test_intervals_leave_out_resamples_without_a_value():
    found = figures(table((1, 1, 1, 1), (0, 0, 0, 0)))["entities.strict"]
    assert found.main.interval == (1, 1)


@pytest.mark.parametrize("name", ["dates.value", "events.status", "dates.errors.year", "given.events.status"])
def test_accuracies_and_shares_have_one_number(name):
    figure = figures(table((1, 4, 1, 4), name=name))[name]
    assert figure.main.value == 0.25
    assert figure.precision is figure.recall is None
    data = figure.to_dict()
    assert (data["right"], data["of"]) == (1, 4)


def test_macro_averages_are_over_labels_that_occur():
    rows = [
        ("entities.strict", (3, 4, 3, 5)),
        ("entities.strict.ORG", (2, 2, 2, 2)),
        ("entities.strict.PERSON", (1, 2, 1, 2)),
        ("entities.strict.DATE", (0, 0, 0, 1)),
        ("entities.strict.PROCEDURE", (0, 0, 0, 0)),
    ]
    found = figures(Table.of([("a", rows), ("b", rows)]))
    assert found["entities.strict.macro"].main.value == pytest.approx((1 + 0.5 + 0) / 3)
    assert found["entities.strict.macro"].precision.value == pytest.approx((1 + 0.5) / 2)
    assert list(found)[:2] == ["entities.strict", "entities.strict.macro"]
    assert not [name for name in found if any(name == f"entities.{s}.macro" for s in SCHEMES[1:])]


def test_ratios_work_on_whole_arrays():
    sums = np.array([[[1, 2, 1, 2], [0, 0, 0, 0]]] * 3, dtype=float)
    assert ratios(sums, "f1").shape == (3, 2, 3)


def test_to_dict_writes_whole_counts_as_integers():
    data = figures(table((1.5, 2, 1.5, 3)))["entities.strict"].to_dict()
    assert data["right"] == 1.5
    assert data["found"] == 2
    assert isinstance(data["found"], int)
    assert data["f1_interval"] is None
