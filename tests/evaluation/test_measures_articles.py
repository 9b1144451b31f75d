import pytest

from scoring import counts

TWO = "⟪A1⟫⟦市一院|O1⟧⟦王晓波|P1⟧\n⟪A2⟫⟦省厅|O2⟧⟦李某|P2⟧\n###\nanchor 2023-05-31\n"


@pytest.mark.parametrize(
    ("found", "pairs"),
    [
        (TWO, (2, 2, 2, 2)),
        (TWO.replace("⟪A2⟫", ""), (2, 6, 2, 2)),
        (TWO.replace("⟪A1⟫", "⟪A3⟫"), (2, 2, 2, 2)),
        (TWO.replace("⟦王", "⟪A4⟫⟦王"), (1, 1, 1, 2)),
        (TWO.replace("⟦李某|P2⟧", "李某"), (1, 1, 1, 1)),
        ("市一院王晓波\n省厅李某\n###\n", (0, 0, 0, 0)),
    ],
)
def test_article_pairs(found, pairs):
    assert counts(TWO, found)["articles.pairs"] == pairs


@pytest.mark.parametrize(
    ("published", "exact", "compatible"),
    [
        ("2023-05-31", (2, 2, 2, 2), (2, 2, 2, 2)),
        ("2023-05", (0, 2, 0, 2), (2, 2, 2, 2)),
        ("2023-06-01", (0, 2, 0, 2), (0, 2, 0, 2)),
        ("2023-0", (0, 2, 0, 2), (0, 2, 0, 2)),
        ("?", (0, 0, 0, 2), (0, 0, 0, 2)),
    ],
)
def test_days_of_publication(published, exact, compatible):
    scores = counts(TWO, TWO.replace("2023-05-31", published))
    assert scores["published.exact"] == exact
    assert scores["published.compatible"] == compatible


def test_days_of_publication_where_gold_has_none_or_the_output_has_no_article():
    assert counts(TWO.replace("2023-05-31", "?"), TWO)["published.exact"] == (0, 2, 0, 0)
    assert counts(TWO, TWO.replace("⟪A1⟫", "").replace("⟪A2⟫", "⟪A0⟫"))["published.exact"] == (0, 0, 0, 2)


def test_one_article_for_two_of_gold_dates_the_one_it_shares_most_text_with():
    assert counts(TWO, TWO.replace("⟪A2⟫", ""))["published.exact"] == (1, 1, 1, 2)
