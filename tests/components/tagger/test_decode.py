import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from jianwen.components.tagger.decode import decode
from jianwen.components.tagger.tags import BEGIN, INSIDE, LAST, OUTSIDE, Scheme, TokenSpan


def follows(before, after):
    """Whether a tag may follow another one; None is the end of a segment."""
    opened = before not in (None, OUTSIDE) and (before - 1) % 4 in (BEGIN, INSIDE)
    needed = after not in (None, OUTSIDE) and (after - 1) % 4 in (INSIDE, LAST)
    return opened == needed and (not opened or (before - 1) // 4 == (after - 1) // 4)


def best_score(scores):
    """The greatest sum of a legal sequence, by trying all that can follow each other."""
    totals = {tag: scores[0, tag] for tag in range(scores.shape[1]) if follows(None, tag)}
    for row in scores[1:]:
        totals = {
            tag: max((total for before, total in totals.items() if follows(before, tag)), default=-np.inf) + row[tag]
            for tag in range(len(row))
        }
    return max(total for tag, total in totals.items() if follows(tag, None))


@settings(max_examples=300, deadline=None)
@given(st.data(), st.integers(1, 3), st.lists(st.integers(1, 12), min_size=1, max_size=4))
def test_decode_is_the_best_legal_sequence_of_each_segment(data, labels, lengths):
    spread = data.draw(st.sampled_from([st.floats(-8, 0, width=16), st.sampled_from([-0.5, -1.0, -9.0, -30.0])]))
    scores = data.draw(arrays(np.float32, (sum(lengths), 1 + 4 * labels), elements=spread))
    if data.draw(st.booleans()):  # as it mostly is: nearly all tokens are outside
        outside = data.draw(arrays(bool, len(scores)))
        scores[outside] -= 20
        scores[outside, 0] = 0
    starts = np.cumsum([0, *lengths[:-1]])
    tags = decode(scores, starts)
    for start, length in zip(starts, lengths, strict=True):
        part = [None, *tags[start : start + length].tolist(), None]
        assert all(follows(before, after) for before, after in itertools.pairwise(part)), tags
        found = scores[np.arange(start, start + length), tags[start : start + length]].sum(dtype=np.float64)
        assert abs(found - best_score(scores[start : start + length].astype(np.float64))) < 1e-3


def test_decode_never_lets_a_span_cross_a_segment():
    scheme = Scheme(["ORG"])
    scores = np.full((4, scheme.size), -5, np.float32)
    scores[np.arange(4), scheme.encode(4, [TokenSpan(0, 4, "ORG")])] = 0
    assert scheme.decode(decode(scores, np.array([0]))) == [TokenSpan(0, 4, "ORG")]
    assert all(span.end <= 2 or span.start >= 2 for span in scheme.decode(decode(scores, np.array([0, 2]))))


def test_decode_of_nothing():
    assert len(decode(np.zeros((0, 5), np.float32), np.zeros(0, np.int64))) == 0
