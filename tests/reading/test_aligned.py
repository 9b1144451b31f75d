import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText


def test_aligned_without_drops_ranges_and_keeps_offsets():
    text = AlignedText.of("5月 24日").without([(2, 3)])
    assert text.text == "5月24日"
    assert text.raw_span(0, 5) == (0, 6)
    assert text.raw_span(2, 5) == (3, 6)


def test_aligned_join_puts_the_separator_between():
    raw = AlignedText.of("标题正文")
    text = AlignedText.join([raw[0:2], raw[2:4]], "\n")
    assert text.text == "标题\n正文"
    assert text.raw_span(2, 3) == (2, 2)
    assert text.raw_span(3, 5) == (2, 4)


def test_aligned_replaced_stands_for_the_whole_reference():
    raw = AlignedText.of("A&amp;B")
    text = AlignedText.join([raw[0:1], AlignedText.replaced("&", 1, 6), raw[6:7]])
    assert text.text == "A&B"
    assert text.raw_span(1, 2) == (1, 6)
    assert text.raw_span(0, 3) == (0, 7)


def test_aligned_strip():
    assert AlignedText.of("  王 华\n").strip().text == "王 华"
    assert AlignedText.of(" \n ").strip().text == ""


def test_aligned_join_of_nothing_is_empty():
    assert len(AlignedText.join([])) == 0


@given(st.text(), st.lists(st.booleans()))
def test_aligned_kept_characters_are_the_raw_ones(raw, keep):
    dropped = [(i, i + 1) for i, kept in enumerate(keep[: len(raw)]) if not kept]
    text = AlignedText.of(raw).without(dropped)
    assert text.text == "".join(c for i, c in enumerate(raw) if (i, i + 1) not in dropped)
    assert [raw[i] for i in text.starts] == list(text.text)
    assert (np.diff(text.starts) > 0).all()
    assert (text.ends == text.starts + 1).all()
