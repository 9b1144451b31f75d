"""What the commands about gold data show: totals, and a list of what was wrong, mended or lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from ..corpora.convert import Conversion
    from ..corpora.sampling import Pick

SHOWN = 40  # problems; all are in what the function returns
COLOURS = {"error": "bold red", "repaired": "green", "lost": "yellow", "note": "dim"}


def conversion(done: Conversion, target: Path) -> None:
    """Show what was converted, then what was wrong, mended or lost, worst first."""
    title = f"{done.source} → {done.target}: {escape(str(target))}"
    table = Table(title=title, title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("documents", f"{done.documents:,}")
    for name, number in sorted(done.counts.items()):
        table.add_row(name, f"{number:,}")
    Console().print(table)
    console = Console(stderr=True)
    ranked = sorted(done.problems, key=lambda problem: list(COLOURS).index(problem.kind))
    for doc, kind, message in ranked[:SHOWN]:
        console.print(f"[{COLOURS[kind]}]{kind}:[/] {escape(doc)}: {escape(message)}", soft_wrap=True)
    if len(ranked) > SHOWN:
        console.print(f"… and {len(ranked) - SHOWN:,} more", soft_wrap=True)
    if any(problem.kind == "lost" for problem in done.problems):
        console.print(
            f"{done.target} can't hold: {escape('; '.join(done.cannot) or 'nothing of this')}", soft_wrap=True
        )


def picks(found: list[Pick]) -> None:
    """Show which documents were picked, and why."""
    table = Table(title="worth annotating next", title_justify="left")
    for name in ("document", "worth", "why"):
        table.add_column(name, overflow="fold")
    for doc, worth, reasons in found:
        table.add_row(escape(doc), f"{worth:.2f}", escape("; ".join(reasons)))
    Console().print(table)
