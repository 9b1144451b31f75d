"""Lines of JSON → records: an id, a text, and what is known about it."""

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any, NamedTuple

import orjson

from .decode import decode
from .encodings import Encoding
from .errors import ReadError

METADATA = ("title", "published", "source", "url")


class BadRecord(ValueError):
    """A line that is no record."""


class Record(NamedTuple):
    """One line of a JSONL file. `metadata` has those of title, published, source and url that it gives."""

    id: str
    text: str
    metadata: dict[str, str]
    encoding: Encoding


def is_record(line: bytes) -> bool:
    """Whether a line looks like a record: a JSON object that has a text."""
    if not line.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        return "text" in _parsed(line)[0]
    except ValueError:
        return False


def read(lines: Iterable[bytes], name: str, encoding: Encoding | None = None) -> Iterator[Record | ReadError]:
    """The records of the file `name`, in order; a bad line gives an error that names its number, and the rest goes on.

    Blank lines do not count; for `encoding` see decode(). Of the ids seen, a hash of 8 bytes each is kept, to find
    those given twice: that is all that grows while a file is read.
    """
    seen: set[bytes] = set()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = _record(*_parsed(line, encoding))
            mark = blake2b(record.id.encode(), digest_size=8).digest()
            if mark in seen:
                raise BadRecord(f"the id {record.id!r} was given before")
        except ValueError as error:
            stage = "record" if isinstance(error, BadRecord) else "decode"
            yield ReadError.of(name, stage, error, number)
            continue
        seen.add(mark)
        yield record


def _parsed(line: bytes, encoding: Encoding | None = None) -> tuple[dict[str, Any], Encoding]:
    text, used = decode(line, encoding)
    try:
        found = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRecord(f"no JSON: {error}") from None
    if not isinstance(found, dict):
        raise BadRecord("a record is a JSON object")
    return found, used


def _record(given: dict[str, Any], encoding: Encoding) -> Record:
    id, text = given.get("id"), given.get("text")
    if isinstance(id, int) and not isinstance(id, bool):
        id = str(id)
    if not isinstance(id, str) or not id.strip():
        raise BadRecord("a record needs an id: a string that is not blank, or a whole number")
    if not isinstance(text, str):
        raise BadRecord(f"record {id!r} needs a text: a string")
    for key in METADATA:
        if not isinstance(given.get(key), str | None):
            raise BadRecord(f"record {id!r}: {key} must be a string or null")
    return Record(id, text, {key: given[key] for key in METADATA if given.get(key)}, encoding)
