"""Documents in batches that are worth handing to a model at once."""

from collections.abc import Callable, Iterable, Iterator

from spacy.tokens import Doc

TOKENS = 20_000  # of a batch: enough to make calls cheap, few enough to keep memory flat


def by_tokens(stream: Iterable[Doc], size: int, tokens: int = TOKENS) -> Iterator[list[Doc]]:
    """Group documents into lists of at most `size`, a list being closed once it has `tokens` tokens."""
    docs: list[Doc] = []
    count = 0
    for doc in stream:
        docs.append(doc)
        count += len(doc)
        if len(docs) >= size or count >= tokens:
            yield docs
            docs, count = [], 0
    if docs:
        yield docs


def annotated(
    batches: Iterable[list[Doc]], annotate: Callable[[list[Doc]], None], fail: Callable[[list[Doc], Exception], None]
) -> Iterator[Doc]:
    """Annotate batch after batch; of a batch that fails, each document by itself, so that only the bad one is lost.

    `fail` is called with a document that can't be annotated; when it does not raise, the document is left out.
    """
    for docs in batches:
        try:
            annotate(docs)
        except Exception as error:
            if len(docs) == 1:
                fail(docs, error)
            else:
                yield from annotated(([doc] for doc in docs), annotate, fail)
        else:
            yield from docs
