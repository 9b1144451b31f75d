"""Gold data as the commands take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..settings import SettingError
from . import display

if TYPE_CHECKING:
    from ..corpora.gold import GoldDocument
    from ..corpora.problems import Problem

FORMATS = "inline files, JSONL, brat, doccano, Label Studio, CoNLL, DocBin; told apart by their content"
FormatOption = Annotated[
    str | None, typer.Option("--format", metavar="NAME", help="Form of the gold data, when its content does not tell.")
]


def read(path: Path, setting: str, format: str | None = None) -> list[GoldDocument]:
    """Read gold data whole; what was mended or could not be held is said on standard error.

    Raises SettingError for data with an error: figures on gold that is half read would mislead.
    """
    from ..corpora.problems import GoldError, strict
    from ..corpora.read import read_gold

    def report(problem: Problem) -> None:
        strict(problem)
        display.note(f"{problem.doc}: {problem.message}")

    try:
        return list(read_gold(path, report, format=format))
    except (GoldError, OSError) as error:
        raise SettingError(f"{setting}: {error}") from error
