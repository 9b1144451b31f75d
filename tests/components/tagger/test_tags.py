import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.tagger.tags import Scheme, TokenSpan

SCHEME = Scheme(["ORG", "DATE"])


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4), st.sampled_from(SCHEME.labels)), max_size=8))
def test_spans_survive_encoding(pieces):
    spans, at = [], 0
    for gap, length, label in pieces:
        spans.append(TokenSpan(at + gap, at + gap + length, label))
        at += gap + length
    assert SCHEME.decode(SCHEME.encode(at + 1, spans)) == spans


@pytest.mark.parametrize(
    ("span", "tags"),
    [
        (TokenSpan(1, 2, "ORG"), [0, 4, 0, 0, 0]),
        (TokenSpan(1, 3, "DATE"), [0, 5, 7, 0, 0]),
        (TokenSpan(1, 5, "ORG"), [0, 1, 2, 2, 3]),
    ],
)
def test_encode(span, tags):
    assert SCHEME.encode(5, [span]).tolist() == tags


def test_encode_keeps_the_first_of_spans_that_overlap():
    spans = [TokenSpan(0, 2, "ORG"), TokenSpan(1, 4, "DATE")]
    assert SCHEME.decode(SCHEME.encode(5, spans)) == spans[:1]
