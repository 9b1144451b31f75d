"""What went wrong, was mended or was lost when gold data was read or written: data for the caller, never silence."""

from collections.abc import Callable
from typing import Literal, NamedTuple

# error: left out, because it is wrong. repaired: mended, and certainly right. lost: the format, or ours, can't hold it.
# note: kept, but worth knowing.
Kind = Literal["error", "repaired", "lost", "note"]


class Problem(NamedTuple):
    """One finding about a document (or, where there is none, a file and line)."""

    doc: str
    kind: Kind
    message: str


Report = Callable[[Problem], None]


class GoldError(Exception):
    """Gold data that can't be used as it is; the message names the document."""


def strict(problem: Problem) -> None:
    """The report of a caller who wants gold as it stands or not at all: raises GoldError for the first error."""
    if problem.kind == "error":
        raise GoldError(f"{problem.doc}: {problem.message}")
