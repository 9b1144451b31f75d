import pytest

from jianwen.evaluation.compare import Change, compare
from jianwen.evaluation.figures import Table


def table(*rights, name="entities.strict"):
    return Table.of((f"d{i}", [(name, (right, 10, right, 10))]) for i, right in enumerate(rights))


def test_compare_a_run_with_itself():
    found = compare(table(3, 5, 7), table(3, 5, 7))
    difference = found.differences["entities.strict"]
    assert (difference.a, difference.b, difference.difference.value) == (0.5, 0.5, 0)
    assert difference.difference.interval == (0, 0)
    assert difference.p == 1
    assert found.changes == found.gained() == found.lost() == []


def test_compare_a_run_that_is_better_in_every_document():
    found = compare(table(*[5] * 20), table(*[6] * 20))
    difference = found.differences["entities.strict"]
    assert difference.difference.value == pytest.approx(0.1)
    assert difference.difference.interval == pytest.approx((0.1, 0.1))
    assert difference.p < 0.01


def test_compare_is_paired():
    """Documents differ much from each other, the runs by a little: pair by pair that is seen."""
    rights = [i % 9 for i in range(40)]
    found = compare(table(*rights), table(*[right + 1 for right in rights]))
    low, high = found.differences["entities.strict"].difference.interval
    assert low == pytest.approx(0.1)
    assert high == pytest.approx(0.1)


def test_compare_a_difference_that_may_be_chance():
    difference = compare(table(3, 9, 2, 8), table(4, 8, 3, 8)).differences["entities.strict"]
    assert difference.p > 0.5
    assert difference.difference.interval[0] < 0 < difference.difference.interval[1]


def test_the_p_of_few_documents_is_that_of_all_permutations():
    """With 3 documents that all gain, 2 of the 8 permutations are as extreme."""
    difference = compare(table(1, 1, 1), table(2, 2, 2), resamples=4000).differences["entities.strict"]
    assert difference.p == pytest.approx(0.25, abs=0.02)


def test_documents_that_gained_and_lost_most():
    found = compare(table(5, 5, 5, 5), table(6, 9, 5, 2))
    assert found.gained() == [Change("d1", 10, 2), Change("d0", 10, 8)]
    assert found.gained(1) == [Change("d1", 10, 2)]
    assert found.lost() == [Change("d3", 10, 16)]


def test_one_document_has_no_p_and_no_interval():
    difference = compare(table(5), table(6)).differences["entities.strict"]
    assert difference.p is difference.difference.interval is None


def test_what_is_not_defined_is_not_compared():
    nothing = Table.of((f"d{i}", [("dates.value", (0, 0, 0, 0))]) for i in range(3))
    difference = compare(nothing, nothing).differences["dates.value"]
    assert difference.a is difference.b is difference.difference.value is difference.p is None


def test_a_figure_that_one_run_lacks_counts_nothing_there():
    found = compare(table(5, 5, name="events.found.care"), table(5, 5, name="events.found.meeting"))
    assert found.differences["events.found.care"].b is None


def test_macro_averages_are_compared():
    tables = [table(*rights, name="entities.strict.ORG") for rights in ((2, 4), (4, 6))]
    assert compare(*tables).differences["entities.strict.macro"].difference.value == pytest.approx(0.2)


def test_compare_refuses_other_documents():
    with pytest.raises(ValueError, match="different documents"):
        compare(table(1), table(1, 2))
