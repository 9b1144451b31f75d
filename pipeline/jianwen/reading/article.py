"""What the reader hands to the pipeline."""

from dataclasses import dataclass, field
from typing import Literal

from ..labels import PublishedSource
from .aligned import AlignedText
from .encodings import Encoding

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Published:
    """The day a document was published: an ISO date, possibly partial (2023-06), and where it was found."""

    value: str
    source: PublishedSource


@dataclass(frozen=True, slots=True)
class Document:
    """One document as decoded (`raw`), with its markup taken off (`text`).

    `metadata` holds what the form itself says about the document: title, published, source, url, author, where given.
    `encoding` is what its file was in.
    """

    id: str
    raw: str
    text: AlignedText
    form: Literal["text", "markdown", "html", "jsonl"]
    metadata: dict[str, str] = field(default_factory=dict)
    encoding: Encoding = "UTF-8"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a document.

    `text` is what is read: title lines, byline and paragraphs, each on a line of its own, no hard wraps, no layout
    spaces, no furniture. `title` and `byline` are ranges of `text`. `spans` are the article's ranges in the raw
    document, in reading order.
    """

    doc: str
    number: int
    text: AlignedText
    title: tuple[Range, ...]
    byline: tuple[Range, ...]
    spans: tuple[Range, ...]
    published: Published | None
