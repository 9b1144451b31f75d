"""Through every format and back: all that the format can hold is kept, whatever the text."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gold_texts import documents
from jianwen.corpora import inline
from jianwen.corpora.formats import FORMATS
from jianwen.corpora.losses import losses
from jianwen.corpora.problems import strict
from jianwen.corpora.read import detect

FULL = ["jsonl", "docbin", "doccano", "label-studio", "label-studio-predictions", "prodigy", "brat"]
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
several = st.lists(documents(), min_size=1, max_size=3, unique_by=lambda document: document.id)
FILES = {
    "docbin": "gold.spacy",
    "label-studio": "gold.json",
    "label-studio-predictions": "gold.json",
    "conll": "gold.conll",
}


def through(name, given_documents):
    """The documents written in a format and read again, with what was said."""
    said = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "brat" if FORMATS[name].folder else FILES.get(name, "gold.jsonl"))
        FORMATS[name].write(given_documents, path, said.append)
        assert detect(path).name == name.removesuffix("-predictions")
        return {document.id: document for document in FORMATS[name].read(path, strict)}, said


@pytest.mark.parametrize("name", FULL)
@SETTINGS
@given(given_documents=several)
def test_formats_that_hold_all_keep_all(name, given_documents):
    again, said = through(name, given_documents)
    assert said == []
    assert set(again) == {document.id for document in given_documents}
    for document in given_documents:
        assert losses(document, again[document.id]) == []


@pytest.mark.parametrize("name", ["jsonl", "docbin"])
@SETTINGS
@given(given_documents=several)
def test_formats_that_hold_ids_give_the_very_same_documents(name, given_documents):
    again, _ = through(name, given_documents)
    for document in given_documents:
        assert again[document.id] == document


@SETTINGS
@given(given_documents=st.lists(documents(overlap=False, slots=2), min_size=1, max_size=3, unique_by=lambda d: d.id))
def test_inline_keeps_all_of_documents_without_overlap(given_documents):
    again, said = through("inline", given_documents)
    assert said == []
    for document in given_documents:
        assert again[document.id] == document
        assert inline.parse(inline.write(document, strict), document.id) == document


@SETTINGS
@given(document=documents())
def test_inline_leaves_nothing_out_without_a_word(document):
    again, said = through("inline", [document])
    lost = losses(document, again[document.id])
    assert all(loss.number > 0 for loss in lost)
    assert bool(said) == bool(lost)


@SETTINGS
@given(given_documents=several)
def test_conll_keeps_texts_and_marks_that_do_not_overlap(given_documents):
    again, _ = through("conll", given_documents)
    for document in given_documents:
        marks = [(m.start, m.end) for m in document.mentions]
        flat = sum(not any(a < d and c < b for c, d in marks if (a, b) != (c, d)) for a, b in marks)
        lost = {loss.what: loss.number for loss in losses(document, again[document.id])}
        assert "texts" not in lost
        assert min(lost.values(), default=0) >= 0
        assert lost.get("marks", 0) <= len(marks) - flat


def test_every_format_that_is_written_is_tested_here():
    assert {name for name, format in FORMATS.items() if format.write} == {*FULL, "inline", "conll"}
