"""Gradients of the linker's model, written by hand, against finite differences."""

import numpy as np
import pytest

from jianwen.components.linker import choices
from jianwen.components.linker.architecture import create_linker_model
from jianwen.components.linker.choices import Targets, loss
from jianwen.components.linker.pairs import Passage, pairs
from jianwen.components.tagger.tags import TokenSpan

STEP = 3e-4  # small: within a larger one lies, at times, the kink of a rectifier


@pytest.fixture
def batch():
    vectors = np.random.default_rng(0).normal(size=(12, 4)).astype(np.float32)
    triggers = [TokenSpan(3, 4, "care"), TokenSpan(8, 10, "launch")]
    fillers = [
        TokenSpan(0, 2, "ORG"),
        TokenSpan(4, 6, "PROCEDURE"),
        TokenSpan(6, 7, "PERSON"),
        TokenSpan(10, 12, "OBJECT"),
    ]
    passage = Passage(vectors, *[np.zeros(12, np.int64)] * 3, triggers, fillers)
    return pairs([passage, passage._replace(triggers=triggers[:1])])


def test_gradients_of_all_weights(batch, monkeypatch):
    monkeypatch.setattr(choices, "FEW", 1)
    np.random.seed(0)
    model = create_linker_model(4, 6, 3)
    model.initialize()
    rng = np.random.default_rng(1)
    gold = Targets(rng.choice([0, 1, 4], len(batch.of)), np.array([0, 1, -1]))
    gold.slots[batch.numbers[:, 1] != 0] = 0

    def total():
        return loss(model.predict(batch), batch, gold, 0.5).total

    scores, back = model.begin_update(batch)
    back(loss(scores, batch, gold, 0.5).gradient)
    checked = 0
    for node in model.walk():
        for name in node.param_names:
            weights, gradient = node.get_param(name), node.get_grad(name)
            for at in np.argsort(-np.abs(gradient), axis=None)[:4]:
                place = np.unravel_index(at, gradient.shape)
                kept = weights[place]
                weights[place] = kept + STEP
                above = total()
                weights[place] = kept - STEP
                below = total()
                weights[place] = kept
                assert gradient[place] == pytest.approx((above - below) / (2 * STEP), rel=0.1, abs=3e-3), (name, place)
                checked += 1
    assert checked > 60
