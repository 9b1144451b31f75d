import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.tagger.layout import MULTIPLE, windows


@given(
    st.lists(st.integers(0, 40), max_size=6),
    st.integers(1, 5),
    st.integers(0, 9),
    st.one_of(st.none(), st.integers(1, 30)),
)
def test_windows_have_every_token_once_and_gaps_between_documents(lengths, gap, halo, most):
    seen = []
    owner = np.repeat(np.arange(len(lengths)), lengths)
    for window in windows(lengths, gap=gap, halo=halo, most=most):
        assert len(window.source) % MULTIPLE == 0
        assert np.array_equal(window.source[window.kept], window.tokens)
        seen += window.tokens.tolist()
        inside = np.flatnonzero(window.source >= 0)
        for one, other in itertools.pairwise(inside):
            if other == one + 1:
                assert window.source[other] == window.source[one] + 1
                assert owner[window.source[one]] == owner[window.source[other]]
            else:
                assert other - one > gap
        for row in window.kept:
            token = window.source[row]
            around = range(token - halo, token + halo + 1)
            for near in around:
                if 0 <= near < len(owner) and owner[near] == owner[token]:
                    assert window.source[row + near - token] == near
    assert seen == list(range(sum(lengths)))


def test_windows_are_bounded():
    sizes = [len(window.source) for window in windows([100_000, 3], gap=8, halo=18, most=4096)]
    assert max(sizes) <= 4096 + 2 * 18 + 2 * 8 + MULTIPLE + 3 + 8
