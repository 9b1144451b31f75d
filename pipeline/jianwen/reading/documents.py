"""Bytes of an input → its documents, markup off: one of a file, one of each line of a JSONL file."""

from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from typing import BinaryIO

from . import forms, jsonl
from .aligned import AlignedText
from .article import Document
from .decode import UTF_16_MARKS, UndecodableText, decode
from .encodings import Encoding
from .errors import ReadError
from .markup import front_matter, html, markdown, page
from .markup.tags import scan

Marked = tuple[AlignedText, dict[str, str]]
TITLE_WITHIN = 500  # characters from the beginning of a text in which a line that is its title is looked for


def read_documents(data: bytes, name: str, encoding: Encoding | None = None) -> Iterator[Document | ReadError]:
    """The documents in the bytes of the file `name` (the path below the input folder), and what could not be read."""
    return read_stream(BytesIO(data), name, encoding)


def read_stream(stream: BinaryIO, name: str, encoding: Encoding | None = None) -> Iterator[Document | ReadError]:
    """The same from an open binary file; a JSONL file is read line by line, never as a whole.

    A file is JSONL when its name says so, or when its first line that is not blank is a record. For `encoding` see
    decode().
    """
    head = []
    for line in stream:
        head.append(line)
        if line.strip():
            break
    wide = bool(head) and head[0].startswith(UTF_16_MARKS)  # its lines can't be told by their bytes
    if not wide and _is_jsonl(head, name):
        yield from _documents_of_lines(chain(head, stream), name, encoding)
        return
    try:
        raw, used = decode(b"".join(head) + stream.read(), encoding)
    except UndecodableText as error:
        yield ReadError.of(name, "decode", error)
        return
    if wide and _is_jsonl((lines := raw.encode().splitlines(keepends=True))[:1], name):
        yield from _documents_of_lines(iter(lines), name, encoding)
    else:
        yield _document(raw, name, name, used)


def _is_jsonl(head: list[bytes], name: str) -> bool:
    return forms.is_jsonl_name(name) or (bool(head) and jsonl.is_record(head[-1]))


def _documents_of_lines(lines: Iterator[bytes], name: str, encoding: Encoding | None) -> Iterator[Document | ReadError]:
    for record in jsonl.read(lines, name, encoding):
        if isinstance(record, ReadError):
            yield record
        else:
            document = _document(record.text, record.id, "", record.encoding)
            document.metadata.update(record.metadata)
            yield document


def _document(raw: str, id: str, name: str, encoding: Encoding) -> Document:
    form = forms.detect(raw, name)
    text, metadata = {"text": _of_text, "markdown": _of_markdown, "html": _of_html}[form](AlignedText.of(raw))
    return Document(id, raw, text, form, metadata, encoding)


def _of_text(source: AlignedText) -> Marked:
    """Plain text stays as it is, but for the tags and references of HTML that may have been left in it."""
    return (html.untagged(source) if forms.has_tags(source.text) else source), {}


def _of_html(source: AlignedText) -> Marked:
    tokens = list(scan(source.text))
    text = html.visible(source, tokens)
    return _titled(page.headline(source, tokens), text), page.metadata(source.text, tokens)


def _of_markdown(source: AlignedText) -> Marked:
    front = front_matter.read(source)
    if front is None:
        return markdown.plain(source), {}
    body = source[front.end :]
    text = html.visible(body, list(scan(body.text))) if forms.is_html(body.text) else markdown.plain(body)
    return _titled(front.title, text), front.metadata


def _titled(title: AlignedText | None, text: AlignedText) -> AlignedText:
    """The text with its title as the first line, unless such a line is there already or the title stands behind it."""
    if title is None or not title.text or not text.text:
        return title or text
    lines = text.text[: TITLE_WITHIN + len(title)].splitlines()
    if "".join(title.text.split()) in {"".join(line.split()) for line in lines} or title.raw_end > int(text.starts[0]):
        return text
    return AlignedText.join([title, AlignedText.inserted("\n", title.raw_end), text])
