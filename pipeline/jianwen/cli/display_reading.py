"""What `jianwen run --verbose` shows of each document: what it was taken for, what was moved and what left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape

from ..reading.errors import ReadError

if TYPE_CHECKING:
    from ..reading.decisions import Decisions

LONGEST = 60  # characters of a piece left out that are shown


def show(console: Console, found: Decisions | ReadError) -> None:
    """Show what the reader decided about a document, or why it could not be read."""
    for line in _error(found) if isinstance(found, ReadError) else _decisions(found):
        console.print(line, soft_wrap=True, highlight=False)


def _error(error: ReadError) -> Iterator[str]:
    yield f"[bold]{escape(error.doc)}[/]: [bold red]not read[/] ({error.stage}): {escape(error.message)}"


def _decisions(found: Decisions) -> Iterator[str]:
    dates = ", ".join(f"{day.value} ({day.source})" for day in found.published) or "unknown"
    articles = f"{found.articles} article{'' if found.articles == 1 else 's'}"
    yield f"[bold]{escape(found.doc)}[/]: {found.form}, {found.encoding}, {articles}, published {dates}"
    for move in found.moves:
        seam = f"…{escape(move.before)} [dim]{move.end} → {move.start}[/] {escape(move.after)}…"
        yield f"  article {move.article}, moved: {seam}"
    for piece in found.left_out:
        yield f"  left out [dim]{piece.start}[/]: {escape(_short(piece.text))}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"
