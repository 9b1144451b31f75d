import numpy as np
import pytest

from jianwen.components.linker import pairs as module
from jianwen.components.linker.pairs import AHEAD, BACK, FILLERS, NEAR, NUMBERS, Passage, pairs
from jianwen.components.tagger.tags import TokenSpan
from jianwen.labels import EVENT_TYPES

LENGTH = 900


def passage(triggers, fillers, length=LENGTH):
    vectors = np.zeros((length, 2), np.float32)
    sentences = np.arange(length) // 10
    return Passage(vectors, sentences, np.arange(length) // 4, np.zeros(length, np.int64), triggers, sorted(fillers))


def columns(found):
    return {name: found.numbers[:, number].tolist() for number, name in enumerate(NUMBERS)}


@pytest.mark.parametrize(
    ("label", "start", "near"),
    [
        ("ORG", 500 - BACK - 2, True),
        ("ORG", 500 - BACK - 3, False),
        ("ORG", 502 + AHEAD, True),
        ("ORG", 503 + AHEAD, False),
        ("OBJECT", 502 + NEAR, True),
        ("OBJECT", 503 + NEAR, False),
        ("QUANTITY", 500 - NEAR - 2, True),
        ("QUANTITY", 500 - NEAR - 3, False),
    ],
)
def test_fillers_are_looked_for_near_their_trigger(label, start, near):
    found = pairs([passage([TokenSpan(500, 502, "care")], [TokenSpan(start, start + 2, label)])])
    assert (len(found.of) == 1) is near


def test_pairs_stay_within_their_passage():
    one = passage([TokenSpan(0, 1, "care")], [TokenSpan(3, 4, "ORG")], 5)
    other = passage(
        [TokenSpan(1, 2, "launch"), TokenSpan(4, 5, "care")], [TokenSpan(0, 1, "DATE"), TokenSpan(2, 3, "ORG")], 5
    )
    found = pairs([one, other])
    owner = np.array([0, 1, 1])
    assert found.triggers.tolist() == [[0, 1], [6, 7], [9, 10]]
    assert found.fillers.tolist() == [[3, 4], [5, 6], [7, 8]]
    assert list(zip(owner[found.of].tolist(), found.to.tolist(), strict=True)) == [
        (0, 0),
        (1, 1),
        (1, 2),
        (1, 1),
        (1, 2),
    ]


def test_numbers_of_pairs():
    triggers = [TokenSpan(20, 22, "care"), TokenSpan(40, 41, "launch")]
    fillers = [
        TokenSpan(5, 8, "ORG"),
        TokenSpan(12, 15, "ORG"),
        TokenSpan(22, 25, "PROCEDURE"),
        TokenSpan(45, 47, "ORG"),
    ]
    found = pairs([passage(triggers, fillers)])
    rows = {
        (of, to): row
        for of, to, *row in zip(found.of.tolist(), found.to.tolist(), *columns(found).values(), strict=True)
    }
    kind, label, _, sentences, between, _, clauses = rows[0, 0]
    assert (kind, label, sentences) == (EVENT_TYPES.index("care"), FILLERS.index("ORG"), 4 - 2)
    assert between == 1  # one more organisation, no trigger
    assert clauses == 5 - 1
    assert rows[0, 1][4] == 0
    assert rows[1, 0][4] == 4 + 1  # one trigger, one more organisation
    assert rows[0, 3][4] == 4
    assert rows[0, 3][3] == 4 + 2
    distances = [rows[0, to][2] for to in range(4)]
    assert distances[2] == 0
    assert distances[0] > distances[1] >= module.FAR > distances[3] > 3


def test_distances_grow_with_the_distance():
    buckets = module._bucket(np.arange(-BACK, AHEAD + 1)).tolist()
    in_front, behind = buckets[:BACK], buckets[BACK:]
    assert in_front == sorted(in_front, reverse=True)
    assert behind == sorted(behind)
    assert set(in_front).isdisjoint(behind)
    assert max(buckets) < NUMBERS["distance"]


def test_pairs_of_nothing():
    assert len(pairs([passage([TokenSpan(0, 1, "care")], [])]).of) == 0
