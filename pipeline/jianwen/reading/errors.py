"""What could not be read, said as data: the run goes on and writes it to errors.jsonl."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadError:
    """One input, or a part of one, that could not be processed.

    `doc` is the input's name, `error` the name of the exception's class, `stage` where it failed: in this room that is
    decode (bytes) or record (what a line of a JSONL file says).
    """

    doc: str
    stage: str
    error: str
    message: str

    @classmethod
    def of(cls, doc: str, stage: str, error: Exception, line: int | None = None) -> "ReadError":
        """The record of an exception; `line`, counted from 1, is put before its message."""
        where = "" if line is None else f"line {line}: "
        return cls(doc, stage, type(error).__name__, f"{where}{error}")
