"""jianwen agree: how far two annotators agree."""

from pathlib import Path
from typing import Annotated

import typer

from . import display, gold, results, tables

EXAMPLES = """
**Examples**

`jianwen agree annotator-1 annotator-2` — two folders of inline files or of brat

`jianwen agree first.jsonl second.jsonl --json agreement.json` — the figures as data, too
"""


def run_cli(
    a: Annotated[Path, typer.Argument(metavar="A", help=f"A file or a folder: {gold.FORMATS}.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="The same documents by another annotator, in any form.")],
    json: results.JsonOption = None,
    html: results.HtmlOption = None,
) -> None:
    """Measure how far two annotators agree, by the figures of `jianwen evaluate`.

    F1 is the same whichever of the two is taken for gold. Text that both give to no article is left out, and so are
    documents that only one of them has.

    Exit code: 0, or 2 for a wrong setting, gold data with errors and different texts among them.
    """
    from ..evaluation.evaluate import agreement  # imports spaCy: not needed for --help

    with display.wrong_settings():
        results.check(("--json", json), ("--html", html))
        found = agreement(gold.read(a, "A"), gold.read(b, "B"))
        results.write(found, html=html, json=json)
    if found.missing:
        display.note(f"{len(found.missing)} documents are in only one of A and B, the first is {found.missing[0]}")
    if str(json) != results.STDOUT:
        tables.agreement(found.figures.values(), f"jianwen agree: {len(found.pairs):,} documents, in per cent")
