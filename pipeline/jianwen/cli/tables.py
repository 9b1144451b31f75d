"""Figures as tables on standard output, in per cent. They fit 80 columns; the JSON holds more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from ..evaluation.compare import Change, Comparison, Difference
    from ..evaluation.figures import Estimate, Figure

NOTHING = "–"
KINDS = {"f1": "", "accuracy": "acc.", "share": "share"}


def figures(found: Iterable[Figure], title: str) -> None:
    """Show figures with intervals and counts; labels, types and errors that do not occur are left out."""
    table = _table(title, "F1", "95 %", "P", "R", "right", "found", "gold")
    for figure in found:
        if _idle(figure):
            continue
        if figure.precision and figure.recall:
            sides = (_percent(figure.precision.value), _percent(figure.recall.value))
            counts = (_count(figure.right), _count(figure.found), _count(figure.gold))
        else:
            sides, counts = ("", KINDS[figure.kind]), (_count(figure.right), _count(figure.found), "")
        main = (_percent(figure.main.value), _interval(figure.main))
        table.add_row(_name(figure.name), *main, *sides, *counts)
    Console().print(table)


def agreement(found: Iterable[Figure], title: str) -> None:
    """Show what two annotators agree on: neither is the right one, so that precision and recall say nothing."""
    table = _table(title, "agreement", "95 %", "both", "A", "B")
    for figure in found:
        if figure.kind == "share" or _idle(figure):
            continue
        counts = (_count(figure.right), _count(figure.gold), _count(figure.found))
        table.add_row(_name(figure.name), _percent(figure.main.value), _interval(figure.main), *counts)
    Console().print(table)


def comparison(found: Comparison, title: str, most: int) -> None:
    """Show the differences of two runs, and the documents that gained and lost most."""
    console = Console()
    table = _table(title, "A", "B", "B - A", "95 %", "p")
    for difference in found.differences.values():
        if difference.a or difference.b:
            table.add_row(_name(difference.name), *_difference(difference))
    console.print(table)
    for name, changes in (("gained", found.gained(most)), ("lost", found.lost(most))):
        if changes:
            console.print(_changes(f"documents that {name} most", changes))


def _difference(difference: Difference) -> tuple[str, ...]:
    value = difference.difference.value
    change = NOTHING if value is None else f"{100 * value:+.1f}"
    chance = NOTHING if difference.p is None else f"{difference.p:.3f}"
    return _percent(difference.a), _percent(difference.b), change, _interval(difference.difference), chance


def _changes(title: str, changes: list[Change]) -> Table:
    table = _table(title, "errors in A", "errors in B")
    for change in changes:
        table.add_row(escape(change.document), f"{change.a:,}", f"{change.b:,}")
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(title=escape(title), title_justify="left", box=SIMPLE, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("", no_wrap=True)
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    return table


def _name(name: str) -> str:
    """The name of a part is indented, and only its last word is given: ORG, below entities.strict."""
    words = name.removeprefix("given.").split(".")
    return escape(name if len(words) < 3 else "  " * (len(words) - 2) + words[-1])


def _idle(figure: Figure) -> bool:
    """Whether a figure is a part of another one, and of something that does not occur."""
    count = figure.right if figure.kind == "share" else figure.found + figure.gold
    return len(figure.name.removeprefix("given.").split(".")) > 2 and not count


def _percent(value: float | None) -> str:
    return NOTHING if value is None else f"{100 * value:.1f}"


def _interval(estimate: Estimate) -> str:
    return NOTHING if estimate.interval is None else "…".join(f"{100 * end:.1f}" for end in estimate.interval)


def _count(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,.1f}"
