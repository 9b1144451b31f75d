"""A source → its documents, cut into articles: all of reading/, in order, with errors as values."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, NamedTuple

from ..reading.article import Article, Document
from ..reading.articles import articles
from ..reading.documents import read_stream
from ..reading.encodings import Encoding
from ..reading.errors import ReadError
from ..reading.published import find_published
from .inputs import Source


class Read(NamedTuple):
    """A document and its articles."""

    document: Document
    articles: list[Article]


def read(source: Source, published: str | None, encoding: Encoding | None = None) -> Iterator[Read | ReadError]:
    """Read a source. `published` is the day that the user gives for all documents, None for what they say themselves;
    `encoding` what he says of files that are not UTF-8.

    What can't be read comes as a ReadError in its place, and the rest goes on.
    """
    try:
        if source.path is None:
            yield from read_open(sys.stdin.buffer, source.name, published, encoding)
        else:
            with source.path.open("rb") as file:
                yield from read_open(file, source.name, published, encoding)
    except OSError as error:
        yield ReadError(source.name, "input", type(error).__name__, error.strerror or str(error))


def read_open(
    stream: BinaryIO, name: str, published: str | None, encoding: Encoding | None = None
) -> Iterator[Read | ReadError]:
    """Read the documents of an open binary file."""
    for document in read_stream(stream, name, encoding):
        yield document if isinstance(document, ReadError) else read_document(document, published)


def read_document(document: Document, published: str | None) -> Read | ReadError:
    """Cut a document into articles and date them."""
    try:
        return Read(document, [_dated(article, document, published) for article in articles(document)])
    except Exception as error:  # whatever a page does to the reader, the run goes on
        return ReadError(document.id, "articles", type(error).__name__, str(error) or type(error).__name__)


def _dated(article: Article, document: Document, published: str | None) -> Article:
    return replace(article, published=find_published(document, article.text.text, published))
