"""Pairs of a trigger and what may fill a slot of its event, and what can be said of each in small numbers."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...labels import EVENT_TYPES, LABELS
from ..tagger.arrays import Floats, Ints, spread
from ..tagger.heads import THINGS
from ..tagger.tags import TokenSpan

FILLERS = (*LABELS, *THINGS)  # the labels of what may fill a slot
BACK, AHEAD = 300, 220  # tokens: how far in front of its trigger, and behind it, a filler may stand
NEAR = 120  # the same for things, to either side
FAR = 16  # kinds of distances to each side: up to 3 tokens exactly, then by half powers of two

# The numbers of a pair, and how many values each may have.
NUMBERS = {
    "type": len(EVENT_TYPES),
    "label": len(FILLERS),
    "distance": 2 * FAR,
    "sentences": 9,
    "between": 12,
    "zone": 9,
    "clauses": 6,
}


class Passage(NamedTuple):
    """What the linker looks at of one document: vectors and places of its tokens, triggers, fillers."""

    vectors: Floats
    sentences: Ints  # of each token the number of its sentence
    clauses: Ints  # the same for clauses
    zones: Ints  # of each token 0, 1 in a title, 2 in a byline
    triggers: list[TokenSpan]
    fillers: list[TokenSpan]  # ascending


class Pairs(NamedTuple):
    """The pairs of several passages, whose tokens stand one after the other.

    triggers, fillers: starts and ends, (n, 2). of, to: of each pair the number of its trigger and of its filler.
    numbers: (pairs, len(NUMBERS)). owner: of each trigger the number of its passage; first: of each passage the number
    of its first filler.
    """

    vectors: Floats
    triggers: Ints
    fillers: Ints
    of: Ints
    to: Ints
    numbers: Ints
    owner: Ints
    first: Ints


def pairs(passages: Sequence[Passage]) -> Pairs:
    """All pairs of triggers and fillers that stand near enough to each other."""
    shift = np.cumsum([0, *(len(passage.vectors) for passage in passages)])
    triggers, kinds, owner = _spans([p.triggers for p in passages], shift, EVENT_TYPES)
    fillers, labels, _ = _spans([p.fillers for p in passages], shift, FILLERS)
    first = np.cumsum([0, *(len(passage.fillers) for passage in passages)])
    of, to = _near(triggers, fillers, labels, shift[owner], shift[owner + 1])
    vectors = np.concatenate([p.vectors for p in passages])
    sentences = np.concatenate([p.sentences for p in passages])
    clauses = np.concatenate([p.clauses for p in passages])
    zones = np.concatenate([p.zones for p in passages])
    trigger, filler = triggers[of], fillers[to]
    table = {
        "type": kinds[of],
        "label": labels[to],
        "distance": _bucket(_distance(trigger, filler)),
        "sentences": np.clip(sentences[filler[:, 0]] - sentences[trigger[:, 0]], -4, 4) + 4,
        "between": _between(trigger, filler, labels[to], triggers, fillers, labels),
        "clauses": np.minimum(np.abs(clauses[filler[:, 0]] - clauses[trigger[:, 0]]), 5),
        "zone": 3 * zones[trigger[:, 0]] + zones[filler[:, 0]],
    }
    numbers = np.stack([table[name] for name in NUMBERS], axis=1).astype(np.int64)
    return Pairs(vectors, triggers, fillers, of, to, numbers, owner, first)


def _spans(spans: list[list[TokenSpan]], shift: Ints, labels: Sequence[str]) -> tuple[Ints, Ints, Ints]:
    """Ranges among all tokens, the numbers of the labels, and of the passages."""
    number = {label: i for i, label in enumerate(labels)}
    rows = [(s.start, s.end, number[s.label], i) for i, group in enumerate(spans) for s in group]
    table = np.array(rows, np.int64).reshape(-1, 4)
    return table[:, :2] + shift[table[:, 3], None], table[:, 2], table[:, 3]


def _near(triggers: Ints, fillers: Ints, labels: Ints, begin: Ints, end: Ints) -> tuple[Ints, Ints]:
    """The pairs whose filler stands in the trigger's passage [begin, end), not too far off, and not on the trigger."""
    first = np.searchsorted(fillers[:, 0], np.maximum(begin, triggers[:, 0] - BACK - NEAR))
    last = np.searchsorted(fillers[:, 0], np.minimum(end, triggers[:, 1] + AHEAD + 1))
    to, of = spread(first, np.maximum(first, last))
    distance = _distance(triggers[of], fillers[to])
    thing = labels[to] >= len(LABELS)
    near = (distance >= -BACK) & (distance <= AHEAD) & ~(thing & (np.abs(distance) > NEAR))
    return of[near], to[near]


def _distance(trigger: Ints, filler: Ints) -> Ints:
    """Tokens between the two: negative when the filler stands in front, 0 when they overlap."""
    behind, front = filler[:, 0] - trigger[:, 1], filler[:, 1] - trigger[:, 0]
    distance: Ints = np.where(behind >= 0, behind, np.where(front <= 0, front, 0))
    return distance


def _bucket(distance: Ints) -> Ints:
    size = np.abs(distance)
    logs = (2 * np.log2(np.maximum(size, 1))).astype(np.int64)
    bucket: Ints = np.where(size < 4, size, np.minimum(logs, FAR - 1)) + FAR * (distance < 0)
    return bucket


def _between(trigger: Ints, filler: Ints, label: Ints, triggers: Ints, fillers: Ints, labels: Ints) -> Ints:
    """Triggers (up to 2) and fillers of the same label (up to 3) between the two, as one number."""
    low, high = np.minimum(trigger[:, 0], filler[:, 0]), np.maximum(trigger[:, 0], filler[:, 0])
    starts = np.sort(triggers[:, 0])
    others = np.searchsorted(starts, high) - np.searchsorted(starts, low, "right")
    low = np.minimum(trigger[:, 1], filler[:, 1])
    same = np.zeros(len(label), np.int64)
    for which in range(len(FILLERS)):
        of_label, rows = fillers[labels == which, 0], label == which
        same[rows] = np.searchsorted(of_label, high[rows]) - np.searchsorted(of_label, low[rows])
    number: Ints = np.clip(others, 0, 2) * 4 + np.clip(same, 0, 3)
    return number
