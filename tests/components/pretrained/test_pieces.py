"""Documents as chunks of word pieces, and the way back to tokens."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.pretrained.pieces import DEPTH, LONGEST, PADDING, Chunks, Pieces
from tokens_of_pieces import PIECES, make_docs, tokenizer

IDS = {piece: number for number, piece in enumerate(dict.fromkeys(PIECES))}


def chunks_of(*texts: str) -> Chunks:
    [(numbers, chunks)] = Pieces(tokenizer()).batches(make_docs(*texts), 10**9)
    assert sorted(numbers) == list(range(len(texts)))
    return chunks


def names(chunks: Chunks, at: np.ndarray) -> list[str]:
    known = list(IDS)
    return [known[i] for i in chunks.ids.reshape(-1)[at]]


def test_pieces_stand_between_the_marks_of_a_chunk():
    assert chunks_of("市第一医院").ids.tolist() == [[IDS[p] for p in ("<s>", "市", "第一", "医院", "</s>")]]


def test_pieces_each_token_has_the_piece_of_its_first_and_of_its_last_character():
    chunks = chunks_of("第一医院2023")  # the tokens are characters and a run of digits
    assert names(chunks, chunks.first) == ["第一", "第一", "医院", "医院", "20"]
    assert names(chunks, chunks.last) == ["第一", "第一", "医院", "医院", "23"]


def test_pieces_places_count_from_the_start_of_the_first_and_from_the_end_of_the_last_piece():
    places = chunks_of("市医院2023").places
    from_start, from_end = places[:, :DEPTH].argmax(1), places[:, DEPTH:].argmax(1)
    assert from_start.tolist() == [0, 0, 1, 0]
    assert from_end.tolist() == [0, 1, 0, 0]
    assert (places.sum(1) == 2).all()


def test_pieces_shorter_chunks_are_filled_up_and_masked():
    chunks = chunks_of("医院", "市人民医院")
    assert chunks.ids.shape == (2, 6)
    assert chunks.mask.sum(1).tolist() == [6, 3]  # the longest document comes first
    assert (chunks.ids[~chunks.mask] == PADDING).all()


@pytest.mark.parametrize("texts", [[""], ["", "医院"]])
def test_pieces_an_empty_document_has_no_tokens(texts):
    chunks = chunks_of(*texts)
    assert len(chunks.first) == len(chunks.last) == len(chunks.places) == sum(map(len, texts))


def test_pieces_a_long_document_is_cut_where_sentences_begin():
    sentence = "市人民医院开展手术。"
    chunks = chunks_of(sentence * 100)
    rows = [row[mask] for row, mask in zip(chunks.ids, chunks.mask, strict=True)]
    assert len(rows) > 1
    assert all(len(row) <= LONGEST for row in rows)
    assert all(row[1] == IDS["市"] and row[-2] == IDS["。"] for row in rows)
    assert max(map(len, rows)) - min(map(len, rows)) <= 2 * len(sentence)


def test_pieces_one_endless_sentence_is_cut_all_the_same():
    chunks = chunks_of("市" * 2000)
    assert chunks.mask.sum(1).max() <= LONGEST
    assert names(chunks, chunks.first) == ["市"] * 2000


def test_pieces_batches_have_about_the_size_asked_for():
    docs = make_docs(*["市人民医院" * 8] * 10)
    batches = list(Pieces(tokenizer()).batches(docs, 60))
    assert sorted(number for numbers, _ in batches for number in numbers) == list(range(10))
    assert all(len(numbers) <= 2 for numbers, _ in batches)


@given(st.lists(st.text("市第一医院人民。，20 23A\n龘", max_size=400), min_size=1, max_size=4))
def test_pieces_every_token_points_at_a_piece_of_its_own_characters(texts):
    docs = make_docs(*texts)
    known = list(IDS)
    for numbers, chunks in Pieces(tokenizer()).batches(docs, 300):
        flat, mask = chunks.ids.reshape(-1), chunks.mask.reshape(-1)
        tokens = [token.text for number in numbers for token in docs[number]]
        assert mask[chunks.first].all()
        assert mask[chunks.last].all()
        for token, first, last in zip(tokens, flat[chunks.first], flat[chunks.last], strict=True):
            assert known[first] == "<unk>" or token[0] in known[first]
            assert known[last] == "<unk>" or token[-1] in known[last]
