"""Reads a user's own registry from CSV or JSONL; what can't be used is refused with file, line and column."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, cast

import orjson

from ..labels import KINDS, Kind
from ..records.hashing import stable_id
from ..settings import SettingError
from .known import Entry, Known

COLUMNS = ("name", "label", "variants", "id", "kind", "place")
LABELS = ("ORG", "PROCEDURE")
BETWEEN_VARIANTS = "|"
JSON_LINES = (".jsonl", ".ndjson")


class Row(NamedTuple):
    """One entry as the file has it, with the line that it stands on."""

    line: int
    values: Mapping[str, Any]


def read_known(path: Path) -> Known:
    """Read a registry. Raises SettingError that names file, line and column for the first thing that can't be used."""
    known, lines = Known(), dict[str, int]()
    try:
        for row in _json_rows(path) if path.suffix.lower() in JSON_LINES else _csv_rows(path):
            entry = _entry(path, row)
            if entry.id in lines:
                _refuse(path, row.line, "id", f"{entry.id} is the id of line {lines[entry.id]} already")
            if taken := known.add(entry):
                column = "name" if taken == entry.name else "variants"
                _refuse(path, row.line, column, f"{taken} means another entry already, of a line above")
            lines[entry.id] = row.line
    except OSError as error:
        raise SettingError(f"--registry {path} can't be read: {error.strerror}") from error
    return known


def _text(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = error.start - before.rfind(b"\n")
        _refuse(path, before.count(b"\n") + 1, str(column), "is not in UTF-8")


def _csv_rows(path: Path) -> Iterator[Row]:
    reader = csv.reader(StringIO(_text(path), newline=""), strict=True)
    try:
        header = [column.strip() for column in next(reader, [])]
        for column in header:
            _check_column(path, 1, column)
        if "name" not in header:
            _refuse(path, 1, "name", "the first line has to name the columns, a column name among them")
        for values in reader:
            if len(values) > len(header):
                _refuse(path, reader.line_num, header[-1], f"{len(values)} values, but {len(header)} columns")
            if any(value.strip() for value in values):
                yield Row(reader.line_num, dict(zip(header, values, strict=False)))
    except csv.Error as error:
        _refuse(path, reader.line_num, "name", str(error))


def _json_rows(path: Path) -> Iterator[Row]:
    for line, text in enumerate(_text(path).split("\n"), 1):
        if not text.strip():
            continue
        try:
            values = orjson.loads(text)
        except orjson.JSONDecodeError as error:
            _refuse(path, line, str(error.colno), f"not JSON: {error.msg}")
        if not isinstance(values, dict):
            _refuse(path, line, "1", "not an object with the key name")
        for column in values:
            _check_column(path, line, column)
        yield Row(line, values)


def _entry(path: Path, row: Row) -> Entry:
    variants = row.values.get("variants") or []
    if isinstance(variants, str):
        variants = variants.split(BETWEEN_VARIANTS)
    if not isinstance(variants, list) or not all(isinstance(variant, str) for variant in variants):
        _refuse(path, row.line, "variants", f"has to be names, between {BETWEEN_VARIANTS}, or in JSON a list of them")
    texts = {column: _value(path, row, column) for column in COLUMNS if column != "variants"}
    if not texts["name"]:
        _refuse(path, row.line, "name", "is missing")
    label = texts["label"] or "ORG"
    if label not in LABELS:
        _refuse(path, row.line, "label", f"{label}: may be {' or '.join(LABELS)}")
    if (kind := texts["kind"]) and kind not in KINDS:
        _refuse(path, row.line, "kind", f"{kind}: may be {', '.join(KINDS)}")
    stripped = tuple(variant.strip() for variant in variants if variant.strip())
    identity = texts["id"] or stable_id("known", label, texts["name"], texts["place"])
    return Entry(identity, texts["name"], label, stripped, cast(Kind, kind) or None, texts["place"] or None)


def _value(path: Path, row: Row, column: str) -> str:
    value = row.values.get(column)
    if value is not None and not isinstance(value, str):
        _refuse(path, row.line, column, "has to be text")
    return (value or "").strip()


def _check_column(path: Path, line: int, column: str) -> None:
    if column not in COLUMNS:
        _refuse(path, line, column, f"there is no such column; there are {', '.join(COLUMNS)}")


def _refuse(path: Path, line: int, column: str, message: str) -> NoReturn:
    raise SettingError(f"--registry {path}, line {line}, column {column}: {message}")
