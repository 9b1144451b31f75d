from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.evaluation.pairing import most_pairs, overlap, overlaps
from scoring import counts, mentions

EDGES = st.lists(st.lists(st.booleans(), min_size=4, max_size=4), max_size=5)
PLACES = st.tuples(st.integers(0, 12), st.integers(1, 6), st.sampled_from(["ORG", "PERSON", "DATE"]))


@given(EDGES)
def test_most_pairs_is_the_most(edges):
    wide = [[*row, False] for row in edges]  # five columns, so that every row has one
    best = max(sum(row[j] for row, j in zip(wide, order, strict=False)) for order in permutations(range(5)))
    assert most_pairs([[j for j, edge in enumerate(row) if edge] for row in edges]) == best


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((0, 2), (1, 3), True), ((0, 2), (2, 3), False), ((0, 9), (3, 4), True), ((3, 4), (0, 3), False)],
)
def test_overlap(one, other, expected):
    assert overlap(one, other) is overlap(other, one) is expected


@given(st.lists(PLACES, max_size=8), st.lists(PLACES, max_size=8), st.randoms(use_true_random=False))
def test_no_figure_depends_on_the_order_of_lists(gold, found, random):
    sides = [[f"{start}-{start + length} {label}" for start, length, label in side] for side in (gold, found)]
    before = counts(mentions(*sides[0]), mentions(*sides[1]))
    for side in sides:
        random.shuffle(side)
    assert counts(mentions(*sides[0]), mentions(*sides[1])) == before


RANGES = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)).map(lambda p: (p[0], p[0] + p[1])), max_size=8)


@given(st.lists(RANGES, max_size=5), RANGES)
def test_overlaps_are_all_that_overlap(left, right):
    every = [[j for j, other in enumerate(right) if any(overlap(one, other) for one in places)] for places in left]
    assert overlaps(left, right) == every
