"""Files of JSON records, one a line or one list, and the texts that lie beside gold data."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from .problems import Problem, Report


def read_text(path: Path) -> str:
    """A UTF-8 text with its line ends as they stand in the file, without a byte order mark."""
    return path.read_bytes().decode("utf-8-sig")


def read_records(path: Path, report: Report) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records of a JSONL file, or of a JSON file that holds a list, each with a name: FILE:NUMBER from 1."""
    with path.open("rb") as file:
        first = next((line for line in file if line.strip()), b"")
    if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"["):
        found: Iterable[Any] = _parsed(path.read_bytes(), path.name, report) or []
        numbered = enumerate(found, 1)
    else:
        numbered = _lines(path, report)
    for number, record in numbered:
        name = f"{path.name}:{number}"
        if isinstance(record, dict):
            yield name, record
        elif record is not None:
            report(Problem(name, "error", "a record is a JSON object"))


def _lines(path: Path, report: Report) -> "enumerate[Any]":
    def parsed() -> Iterator[Any]:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                yield _parsed(line, f"{path.name}:{number}", report) if line.strip() else None

    return enumerate(parsed(), 1)


def _parsed(data: bytes, name: str, report: Report) -> Any:
    try:
        return orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        report(Problem(name, "error", f"no JSON: {error}"))
        return None


def write_records(records: Iterable[dict[str, Any]], path: Path) -> None:
    """Write one record a line."""
    with path.open("wb") as file:
        file.writelines(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE) for record in records)
