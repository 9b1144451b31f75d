import pytest

from scoring import counts

TEXT = "⟦市第一人民医院|O1⟧与⟦市一院|O2⟧和⟦一院|O3⟧，⟦王晓波|P1⟧"
ALL = f"{TEXT}\n###\nalias O1 O2 O3\n"


@pytest.mark.parametrize(
    ("found", "pairs", "cubed"),
    [
        (ALL, (3, 3, 3, 3), (4, 4, 4, 4)),
        (f"{TEXT}\n###\nalias O2 O3 O1\n", (3, 3, 3, 3), (4, 4, 4, 4)),
        (TEXT, (0, 0, 0, 3), (4, 4, 2, 4)),
        # {1 2} {3} of {1 2 3}: recall 2/3 + 2/3 + 1/3, and 1 for the person
        (f"{TEXT}\n###\nalias O1 O2\n", (1, 1, 1, 3), (4, 4, 5 / 3 + 1, 4)),
        # one mention is not found: two of three links and a third of every other mention's cluster are missing
        (f"{TEXT.replace('⟦一院|O3⟧', '一院')}\n###\nalias O1 O2\n", (1, 1, 1, 3), (3, 3, 4 / 3 + 1, 4)),
        ("市第一人民医院与市一院和一院，王晓波", (0, 0, 0, 3), (0, 0, 0, 4)),
    ],
)
def test_clusters(found, pairs, cubed):
    scores = counts(ALL, found)
    assert scores["clusters.pairs"] == pairs
    assert scores["clusters.b_cubed"] == pytest.approx(cubed)


def test_clusters_of_matched_mentions_do_not_count_what_was_not_found():
    found = f"{TEXT.replace('⟦一院|O3⟧', '一院')}\n###\nalias O1 O2\n"
    scores = counts(ALL, found)
    assert scores["clusters.pairs.matched"] == (1, 1, 1, 1)
    assert scores["clusters.b_cubed.matched"] == (3, 3, 3, 3)


def test_clusters_by_label_look_at_mentions_of_that_label_only():
    gold = f"{TEXT}说，⟦王局长|P2⟧\n###\nalias O1 O2 O3\nalias P1 P2\n"
    found = f"{TEXT}说，⟦王局长|P2⟧\n###\nalias O1 O2\nalias P1 P2\n"
    scores = counts(gold, found)
    assert scores["clusters.pairs.ORG"] == (1, 1, 1, 3)
    assert scores["clusters.pairs.PERSON"] == (1, 1, 1, 1)
    assert scores["clusters.b_cubed.PERSON"] == (2, 2, 2, 2)


def test_clusters_too_large():
    gold = f"{TEXT}\n###\nalias O1 O2\n"
    scores = counts(gold, ALL)
    assert scores["clusters.pairs"] == (1, 3, 1, 1)
    # of the three in one cluster, two have 2 right of 3, one has 1 right of 3
    assert scores["clusters.b_cubed"] == pytest.approx((5 / 3 + 1, 4, 4, 4))


def test_clusters_do_not_reach_beyond_an_article():
    gold = "⟪A1⟫⟦市一院|O1⟧⟦市一院|O2⟧\n⟪A2⟫⟦市一院|O3⟧\n###\nalias O1 O2 O3\n"
    assert counts(gold, gold)["clusters.pairs"] == (1, 1, 1, 1)


def test_clusters_where_there_are_none():
    scores = counts("⟦昨日|D1⟧做了⟦化疗|M1⟧", "⟦昨日|D1⟧做了⟦化疗|M1⟧")
    assert scores["clusters.pairs"] == scores["clusters.b_cubed"] == (0, 0, 0, 0)
