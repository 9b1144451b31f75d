"""Gold data of any format that is known, told apart by its content."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from .formats import FORMATS, Format, named
from .gold import GoldDocument
from .output import is_output
from .problems import GoldError, Report, strict


def read_gold(path: Path, report: Report = strict, *, format: str | None = None) -> Iterator[GoldDocument]:
    """Read gold data: a file or a folder, in any of the formats, detected unless `format` names it.

    What is wrong, mended or left out is handed to `report`; by default the first error raises GoldError.
    """
    yield from (named(format) if format else detect(path)).read(path, report)


def detect(path: Path) -> Format:
    """The format of a file or folder. Raises GoldError when it is none that is known."""
    if not path.exists():
        raise GoldError(f"{path} does not exist")
    name = _of_folder(path) if path.is_dir() else _of_file(path)
    if name is None:
        known = ", ".join(FORMATS)
        raise GoldError(f"{path} is no gold data in a form that is known ({known}); name it if it is one of them")
    return FORMATS[name]


def _of_folder(path: Path) -> str | None:
    if is_output(path):
        return "output"
    first = next(iter(sorted(path.rglob("*.ann"))), None)
    return None if first is None else _of_annotations(first)


def _of_annotations(path: Path) -> str:
    """Inline and brat both name their files .ann; only an inline file has a line ###."""
    lines = path.read_bytes().replace(b"\r\n", b"\n") + b"\n"
    return "inline" if b"\n###\n" in b"\n" + lines or not path.with_suffix(".txt").is_file() else "brat"


def _of_file(path: Path) -> str | None:
    if path.suffix == ".ann":
        return _of_annotations(path)
    if path.suffix == ".spacy":
        return "docbin"
    with path.open("rb") as file:
        head = next((line for line in file if line.strip()), b"").removeprefix(b"\xef\xbb\xbf").strip()
    if head.startswith(b"["):
        return _of_list(path)
    if head.startswith(b"{"):
        return _of_record(_parsed(head))
    return "conll" if head.startswith((b"#", b"-DOCSTART-")) or len(head.split()) > 1 else None


def _of_list(path: Path) -> str | None:
    found = _parsed(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    return _of_record(found[0]) if isinstance(found, list) and found else None


def _of_record(record: Any) -> str | None:
    match record:
        case {"mentions": _, "events": _}:
            return "jsonl"
        case {"data": {}}:
            return "label-studio"
        case {"text": str(), "label": [{"labels": _}, *_]}:
            return "label-studio"  # its export JSON-MIN
        case {"text": str(), "spans": _} | {"text": str(), "answer": _} | {"text": str(), "_input_hash": _}:
            return "prodigy"
        case {"text": str(), "entities": _} | {"text": str(), "label": _} | {"text": str(), "labels": _}:
            return "doccano"
    return None


def _parsed(data: bytes) -> Any:
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise GoldError(f"no JSON: {error}") from None
