"""jianwen explain-date: what the dates in a text mean, and how their values were got."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import display, results

if TYPE_CHECKING:
    from ..components.dates.explain import Explanation

EXAMPLES = """
**Examples**

`jianwen explain-date 去年底至今 --published 2023-08-16` — one expression

`jianwen explain-date "7月26日开诊，次日义诊" --published 2023-08 --json -` — a text, as data
"""
OPEN = "?"


def run_cli(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="An expression or a text with several.")],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Publication date: YYYY-MM-DD, YYYY-MM or YYYY.")
    ] = None,
    json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write it as JSON; - is standard output.")
    ] = None,
) -> None:
    """Show every date in TEXT with its value, the first and the last day it can mean, and the steps that led there.

    The value is what `jianwen run` writes for the same text and publication date: ISO 8601 with X for what is unknown.

    Exit code: 0, or 2 for a wrong setting.
    """
    with display.wrong_settings():
        results.check(("--json", json))
        found = run(text, published=published)
        if json:
            results.write_json(json, {"dates": [_data(date) for date in found]})
    if str(json) != results.STDOUT:
        typer.echo("\n".join(map(_shown, found)) or "no date found")


def run(text: str, *, published: str | None = None) -> list[Explanation]:
    """The dates of the text with the steps that led to their values. Raises SettingError for a wrong `published`."""
    from ..components.dates.explain import explain_dates  # imports spaCy: not needed for --help
    from ..reading.published import parse_option

    return explain_dates(text, parse_option(published) if published is not None else None)


def _data(date: Explanation) -> dict[str, Any]:
    """A date with the keys of the records: from and to."""
    return {{"first": "from", "last": "to"}.get(key, key): value for key, value in asdict(date).items()}


def _shown(date: Explanation) -> str:
    """A date on several lines: 去年5月  2022-05  2022-05-01 … 2022-05-31, and its steps below."""
    days = f"{date.first or OPEN} … {date.last or OPEN}"
    return "\n  ".join((f"{date.text}  {date.value or 'null'}  {days}", *date.steps))
