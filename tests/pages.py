"""Pages to test the reader on: text as a document, and the lines that come of it."""

from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Article, Document
from jianwen.reading.articles import articles
from marked import Marked, parse


def document(text: str) -> Document:
    """The text as a document of its own, nothing taken off."""
    return Document("page.txt", text, AlignedText.of(text), "text")


def cut(text: str) -> list[Article]:
    """Its articles."""
    return articles(document(text))


def lines(text: str) -> list[list[str]]:
    """Its articles as lists of lines."""
    return [article.text.text.split("\n") for article in cut(text)]


def without(marked: str) -> tuple[str, str]:
    """A text with marks, whole, and what is left of it without what is marked."""
    text, marks = parse(marked)
    return text, _drop(text, marks)


def _drop(text: str, marks: list[Marked]) -> str:
    for mark in reversed(marks):
        text = text[: mark.start] + text[mark.end :]
    return text
