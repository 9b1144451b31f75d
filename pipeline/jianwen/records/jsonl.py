"""Records as lines of JSON."""

import orjson

from .schemas import Record


def line(record: Record) -> bytes:
    """The record as one line of UTF-8 JSON, line end included; keys in the contract's order."""
    return orjson.dumps(record.model_dump(by_alias=True), option=orjson.OPT_APPEND_NEWLINE)
