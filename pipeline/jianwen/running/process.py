"""Documents → records: the pipeline over a batch, inside one of spaCy's memory zones."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, cast

from spacy.language import Language
from spacy.tokens import Doc

from ..components.articles import keep_characters, make_doc
from ..reading.errors import ReadError
from ..records.build import Records, build
from .reader import Read


class Outcome(NamedTuple):
    """What one document gave: its records, and an error for every part of it that could not be processed."""

    doc: str
    characters: int
    records: list[Records]
    errors: list[ReadError]


def batches(reads: Iterable[Read | ReadError], characters: int) -> Iterator[list[Read | ReadError]]:
    """Group documents into lists of at least so many characters (the last one excepted)."""
    batch: list[Read | ReadError] = []
    size = 0
    for read in reads:
        batch.append(read)
        size += 0 if isinstance(read, ReadError) else len(read.document.raw)
        if size >= characters:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


Handler = Callable[[str, Callable[[Doc], Doc], list[Doc], Exception], None]


@contextmanager
def _error_handler(nlp: Language, handler: Handler) -> Iterator[None]:
    before = nlp.default_error_handler
    nlp.set_error_handler(cast(Any, handler))  # spaCy types it as never returning; returning drops the document
    try:
        yield
    finally:
        nlp.set_error_handler(before)


def process(nlp: Language, batch: list[Read | ReadError]) -> list[Outcome]:
    """The outcome of each document, in order; an article that fails leaves an error, and the rest goes on."""
    outcomes = [
        Outcome(read.doc, 0, [], [read])
        if isinstance(read, ReadError)
        else Outcome(read.document.id, len(read.document.raw), [], [])
        for read in batch
    ]

    articles = [[] if isinstance(read, ReadError) else read.articles for read in batch]

    def fail(at: tuple[int, int], stage: str, error: Exception) -> None:
        name = type(error).__name__
        message = f"article {at[1] + 1}: {str(error) or name}"
        outcomes[at[0]].errors.append(ReadError(outcomes[at[0]].doc, stage, name, message))

    def on_error(name: str, component: Callable[[Doc], Doc], docs: list[Doc], error: Exception) -> None:
        for doc in docs:
            fail(doc._context, name, error)

    def docs() -> Iterator[tuple[Doc, tuple[int, int]]]:
        for i, read in enumerate(batch):
            if isinstance(read, ReadError):
                continue
            for j, article in enumerate(read.articles):
                try:
                    yield make_doc(nlp, article, read.document.raw), (i, j)
                except ValueError as error:  # longer than nlp.max_length
                    fail((i, j), "tokenizer", error)

    keep_characters(nlp, (article.text.text for found in articles for article in found))
    with nlp.memory_zone(), _error_handler(nlp, on_error):
        for doc, (i, j) in nlp.pipe(docs(), as_tuples=True):
            try:
                outcomes[i].records.append(build(articles[i][j], doc))
            except Exception as error:
                fail((i, j), "records", error)
    return outcomes
