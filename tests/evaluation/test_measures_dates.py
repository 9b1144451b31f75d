import pytest

from jianwen.evaluation.measures.dates import ERRORS, shape
from scoring import counts


@pytest.mark.parametrize(
    ("found", "value", "both"),
    [
        ("⟦昨日|D1=2023-05-30⟧和⟦去年|D2=2022⟧", (2, 2), (2, 2, 2, 2)),
        ("⟦昨日|D1=2023-05-31⟧和⟦去年|D2=2022⟧", (1, 2), (1, 2, 1, 2)),
        ("⟦昨日和|D1=2023-05-30⟧⟦去年|D2=2022⟧", (1, 1), (1, 2, 1, 2)),
        ("昨日和去年", (0, 0), (0, 0, 0, 2)),
        ("⟦昨日|P1⟧和⟦去年|D2⟧", (0, 1), (0, 1, 0, 2)),
    ],
)
def test_date_values(found, value, both):
    scores = counts("⟦昨日|D1=2023-05-30⟧和⟦去年|D2=2022⟧", found)
    assert scores["dates.value"] == (*value, *value)
    assert scores["dates.span_value"] == both


def test_date_values_where_there_is_none():
    scores = counts("昨日", "⟦昨日|D1=2023-05-30⟧")
    assert scores["dates.value"] == (0, 0, 0, 0)
    assert scores["dates.span_value"] == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("kind", "gold", "found", "published"),
    [
        ("missing", "⟦昨日|D1=2023-05-30⟧", "⟦昨日|D1⟧", "2023-05-31"),
        ("reference", "⟦近日|D1=PAST_REF⟧", "⟦近日|D1=2023-05-31⟧", "2023-05-31"),
        ("reference", "⟦未来|D1=FUTURE_REF⟧", "⟦未来|D1=PAST_REF⟧", "2023-05-31"),
        ("range", "⟦3日至5日|D1=2023-05-03/2023-05-05⟧", "⟦3日至5日|D1=2023-05-03⟧", "2023-05-31"),
        ("range", "⟦3日至5日|D1=2023-05-03/2023-05-05⟧", "⟦3日至5日|D1=2023-05-03/2023-06-05⟧", "2023-05-31"),
        ("unit", "⟦5月|D1=2023-05⟧", "⟦5月|D1=2023-05-01⟧", "2023-05-31"),
        ("unit", "⟦5日晚|D1=2023-05-05TEV⟧", "⟦5日晚|D1=2023-05-05⟧", "2023-05-31"),
        ("unit", "⟦上周|D1=2023-W20⟧", "⟦上周|D1=2023-05⟧", "2023-05-31"),
        ("anchor", "⟦昨日|D1=2023-05-30⟧", "⟦昨日|D1=2023-06-01⟧", "2023-06-02"),
        ("anchor", "⟦5月4日|D1=2023-05-04⟧", "⟦5月4日|D1=XXXX-05-04⟧", "?"),
        ("anchor", "⟦5月4日|D1=2023-05-04⟧", "⟦5月4日|D1=2022-05-04⟧", "2022-06"),
        ("year", "⟦5月4日|D1=2023-05-04⟧", "⟦5月4日|D1=2022-05-04⟧", "2023-05-31"),
        ("year", "⟦2023年5月|D1=2023-05⟧", "⟦2023年5月|D1=2003-05⟧", "2022"),
        ("other", "⟦5月4日|D1=2023-05-04⟧", "⟦5月4日|D1=2023-04-05⟧", "2023-05-31"),
        ("other", "⟦昨晚|D1=2023-05-30TEV⟧", "⟦昨晚|D1=2023-05-30TNI⟧", "2023-05-31"),
    ],
)
def test_date_errors_by_kind(kind, gold, found, published):
    scores = counts(f"⟪A1⟫{gold}\n###\nanchor 2023-05-31\n", f"⟪A1⟫{found}\n###\nanchor {published}\n")
    assert {error: scores[f"dates.errors.{error}"][:2] for error in ERRORS} == {
        error: (float(error == kind), 1) for error in ERRORS
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023-05", "XXXX-05", True),
        ("2023-05-04", "2023-05-XX", True),
        ("199X", "1990", False),
        ("199X", "198X", True),
        ("2020-SP", "2020-FA", True),
        ("2020-SP", "2020-05", False),
        ("2023-Q1", "2023-01", False),
        ("2023-W20", "2023-W21", True),
        ("2023", "2023-05", False),
    ],
)
def test_unit_of_a_value(one, other, same):
    assert (shape(one) == shape(other)) is same
