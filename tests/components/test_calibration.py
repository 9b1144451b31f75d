import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.calibration import FEWEST, IDENTITY, calibrated, fit


def test_identity_changes_nothing():
    assert calibrated([0.0, 0.3, 1.0], IDENTITY) == pytest.approx([0.0, 0.3, 1.0])
    assert calibrated([], IDENTITY) == []


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=200))
def test_fit_is_monotone(pairs):
    table = fit(pairs)
    scores, rates = zip(*table, strict=True)
    assert list(scores) == sorted(scores)
    assert list(rates) == sorted(rates)
    assert all(0 <= rate <= 1 for rate in rates)
    found = calibrated(np.linspace(0, 1, 11), table)
    assert found == sorted(found)


def test_fit_finds_how_often_scores_are_right():
    rng = np.random.default_rng(0)
    scores = rng.random(20_000)
    pairs = [(float(score), bool(rng.random() < score**2)) for score in scores]
    assert calibrated([0.3, 0.5, 0.9], fit(pairs)) == pytest.approx([0.09, 0.25, 0.81], abs=0.05)


def test_fit_never_trusts_a_few_pairs():
    pairs = [(0.5, True)] * 30 + [(0.6, False)] * 30 + [(0.9, True)] * (FEWEST - 1)
    assert calibrated([0.95], fit(pairs))[0] < 0.9


def test_fit_of_nothing():
    with pytest.raises(ValueError, match="no scores"):
        fit([])
