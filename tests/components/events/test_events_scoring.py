import pytest

from jianwen.components.events import scoring


def test_score_and_probability_are_inverse():
    assert scoring.probability(scoring.score(0.18)) == pytest.approx(0.18)
    assert scoring.score(0.5) == 0


@pytest.mark.parametrize("probability", [0, 1, 2])
def test_score_refuses_what_is_no_probability(probability):
    with pytest.raises(ValueError, match="no log odds"):
        scoring.score(probability)


def test_weigh_sums_what_has_a_weight():
    assert scoring.weigh(["了", "purpose", "no such cue"]) == pytest.approx(
        scoring.WEIGHTS["了"] + scoring.WEIGHTS["purpose"]
    )
