"""Files that commands write what they measured into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from ..settings import SettingError

if TYPE_CHECKING:
    from ..corpora.gold import GoldDocument
    from ..evaluation.documents import Labels
    from ..evaluation.evaluate import Evaluation
    from ..evaluation.figures import Figure

JsonOption = Annotated[
    Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON; - is standard output.")
]
HtmlOption = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Write a page that shows every difference in its text.")
]
STDOUT = "-"


def check(*files: tuple[str, Path | None]) -> None:
    """Raise SettingError when a file can't be there, before any work is done; files: the option and its file."""
    for setting, path in files:
        if path and str(path) != STDOUT and (path.is_dir() or not path.absolute().parent.is_dir()):
            raise SettingError(f"{setting} {path} can't be written: it is a folder, or its folder does not exist")


def write(found: Evaluation, *, html: Path | None, json: Path | None) -> None:
    """Write the files that were asked for."""
    if html:
        write_html(html, found.pairs, found.figures)
    if json:
        write_json(json, found.to_dict())


def write_json(path: Path, data: dict[str, Any]) -> None:
    """Write data, indented, to a file or to standard output."""
    found = orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    if str(path) == STDOUT:
        typer.echo(found, nl=False)
        return
    try:
        path.write_bytes(found)
    except OSError as error:
        raise SettingError(f"--json {path} can't be written: {error.strerror}") from error


def write_html(path: Path, pairs: Iterable[tuple[GoldDocument, Labels]], figures: Mapping[str, Figure]) -> None:
    """Write the page with gold and found side by side."""
    from ..viewing.report import write_report

    try:
        write_report(pairs, path, figures)
    except OSError as error:
        raise SettingError(f"--html {path} can't be written: {error.strerror}") from error
