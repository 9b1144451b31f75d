import pytest
import spacy

from jianwen.components.batches import annotated, by_tokens


@pytest.fixture(scope="module")
def docs():
    make = spacy.blank("xx").make_doc
    return [make("字 " * length) for length in (1, 4, 2, 0, 9, 1)]


@pytest.mark.parametrize(
    ("size", "tokens", "expected"),
    [
        (100, 1000, [[1, 4, 2, 0, 9, 1]]),
        (2, 1000, [[1, 4], [2, 0], [9, 1]]),
        (100, 5, [[1, 4], [2, 0, 9], [1]]),
        (100, 1, [[1], [4], [2], [0, 9], [1]]),
    ],
)
def test_by_tokens(docs, size, tokens, expected):
    assert [[len(doc) for doc in batch] for batch in by_tokens(docs, size, tokens)] == expected


def test_annotated_loses_only_the_document_that_fails(docs):
    calls, failed = [], []

    def annotate(batch):
        calls.append(len(batch))
        if any(len(doc) == 2 for doc in batch):
            raise ValueError("two")

    found = list(
        annotated(by_tokens(docs, 3), annotate, lambda batch, error: failed.append((len(batch[0]), str(error))))
    )
    assert [len(doc) for doc in found] == [1, 4, 0, 9, 1]
    assert failed == [(2, "two")]
    assert calls == [3, 1, 1, 1, 3]


def test_annotated_raises_what_the_handler_raises(docs):
    def fail(batch, error):
        raise error

    with pytest.raises(ZeroDivisionError):
        list(annotated(by_tokens(docs, 3), lambda batch: 1 / 0, fail))
