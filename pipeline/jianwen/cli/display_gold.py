"""What the commands about gold data show: totals, and a list of what was wrong, mended or lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import orjson
from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from ..corpora.convert import Conversion
    from ..corpora.sampling import Pick

SHOWN = 40  # problems; --json has all of them
COLOURS = {"error": "bold red", "repaired": "green", "lost": "yellow", "note": "dim"}  # in this order


def conversion(done: Conversion, target: Path) -> None:
    """Show what was converted, what was wrong, mended or noteworthy, and how much of what was lost."""
    out = Console()
    out.print(f"{done.source} → {done.target}: {escape(str(target))}", soft_wrap=True)
    table = Table(show_header=False)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("documents", f"{done.documents:,}")
    for name, number in sorted(done.counts.items()):
        table.add_row(name, f"{number:,}")
    out.print(table)
    console = Console(stderr=True)
    shown = [problem for kind in COLOURS for problem in done.problems if problem.kind == kind]
    for doc, kind, message in shown[:SHOWN]:
        console.print(f"[{COLOURS[kind]}]{kind}:[/] {escape(doc)}: {escape(message)}", soft_wrap=True)
    if len(shown) > SHOWN:
        console.print(f"… and {len(shown) - SHOWN:,} more", soft_wrap=True)
    for what in dict.fromkeys(loss.what for _, loss in done.lost):
        numbers = [loss.number for _, loss in done.lost if loss.what == what]
        number, changed = sum(n for n in numbers if n > 0), -sum(n for n in numbers if n < 0)
        text = f"{number:,} {what}" + (f", and {changed:,} that were not there before" if changed else "")
        console.print(f"[yellow]lost:[/] {text}, in {len(numbers):,} documents", soft_wrap=True)
    if done.lost:
        console.print(
            f"{done.target} can't hold: {escape('; '.join(done.cannot) or 'nothing of this')}", soft_wrap=True
        )


def write_json(done: Conversion, path: Path) -> None:
    """Write the whole account as JSON."""
    account = {
        "source": done.source,
        "target": done.target,
        "documents": done.documents,
        "counts": dict(sorted(done.counts.items())),
        "problems": [problem._asdict() for problem in done.problems],
        "lost": [{"doc": doc, **loss._asdict()} for doc, loss in done.lost],
        "cannot": done.cannot,
    }
    path.write_bytes(orjson.dumps(account, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def picks(found: list[Pick]) -> None:
    """Show which documents were picked, and why."""
    table = Table(title="worth annotating next", title_justify="left")
    for name in ("document", "worth", "why"):
        table.add_column(name, overflow="fold")
    for doc, worth, reasons in found:
        table.add_row(escape(doc), f"{worth:.2f}", escape("; ".join(reasons)))
    Console().print(table)
