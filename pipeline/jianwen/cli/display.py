"""What the commands show: progress and errors on standard error, the summary on standard output."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from ..settings import SettingError

if TYPE_CHECKING:
    from ..running.summary import Summary


class Progress(NamedTuple):
    """The function to call after each document, and where to write above the progress bar."""

    update: Callable[[Summary], None]
    console: Console


@contextmanager
def progress() -> Iterator[Progress]:
    """Show how far a run is, when standard error is a terminal."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("loading the pipeline", total=None)

        def update(summary: Summary) -> None:
            events = sum(summary.events.values())
            text = f"{summary.documents:,} documents, {events:,} events, {summary.errors:,} errors"
            bar.update(task, description=text)

        yield Progress(update, console)


def error(message: str) -> None:
    """Say what is wrong."""
    Console(stderr=True).print(f"[bold red]error:[/] {escape(message)}", soft_wrap=True)


@contextmanager
def wrong_settings() -> Iterator[None]:
    """Say what is wrong with a setting, and exit with code 2."""
    try:
        yield
    except SettingError as wrong:
        error(str(wrong))
        raise typer.Exit(2) from wrong


def note(message: str) -> None:
    """Say what is worth knowing, and stops nothing."""
    Console(stderr=True).print(f"[bold yellow]note:[/] {escape(message)}", soft_wrap=True)


def summary(summary: Summary, output: Path) -> None:
    """Show the totals of a run as a table."""
    table = Table(title=f"jianwen run → {escape(str(output))}", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    rows: list[tuple[str, int]] = [
        ("documents", summary.documents),
        *([("files skipped by name", summary.skipped)] if summary.skipped else []),
        ("articles", summary.articles),
        *((f"mentions: {label}", n) for label, n in sorted(summary.mentions.items())),
        *((f"events: {kind}", n) for kind, n in sorted(summary.events.items())),
        ("errors", summary.errors),
        ("characters", summary.characters),
        ("characters per second", summary.characters_per_second),
    ]
    for name, number in rows:
        table.add_row(name, f"{number:,}")
    console = Console()
    console.print(table)
    if summary.errors:
        error(f"{summary.errors} inputs, or parts of them, could not be processed: see {output / 'errors.jsonl'}")
