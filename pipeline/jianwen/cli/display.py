"""What the commands show: progress and errors on standard error, the summary on standard output."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    from ..linking.link import Linked
    from ..running.summary import Summary


class Progress(NamedTuple):
    """The function to call after each document, and where to write above the progress bar."""

    update: Callable[[Summary], None]
    console: Console


@contextmanager
def progress() -> Iterator[Progress]:
    """Show how far a run is, when standard error is a terminal."""
    with _spinner("loading the pipeline") as (console, say):

        def update(summary: Summary) -> None:
            events = sum(summary.events.values())
            say(f"{summary.documents:,} documents, {events:,} events, {summary.errors:,} errors")

        yield Progress(update, console)


@contextmanager
def linking() -> Iterator[Callable[[Linked], None]]:
    """Show how far a link is, when standard error is a terminal; gives the function to call after each article."""
    with _spinner("reading") as (_, say):
        yield lambda linked: say(f"{linked.articles:,} articles")


@contextmanager
def _spinner(first: str) -> Iterator[tuple[Console, Callable[[str], None]]]:
    """Show one line that changes, when standard error is a terminal; gives the console and what changes the line."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(first, total=None)
        yield console, lambda text: bar.update(task, description=text)


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
    _totals(f"jianwen run → {output}", rows)
    if summary.errors:
        error(f"{summary.errors} inputs, or parts of them, could not be processed: see {output / 'errors.jsonl'}")


def linked(linked: Linked, folder: Path) -> None:
    """Show the totals of a link as a table."""
    _totals(f"jianwen link → {folder}", [(name, getattr(linked, name)) for name in linked.__slots__])


def _totals(title: str, rows: Iterable[tuple[str, int]]) -> None:
    table = Table(title=escape(title), title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, number in rows:
        table.add_row(name, f"{number:,}")
    Console().print(table)
