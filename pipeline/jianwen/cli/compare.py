"""jianwen compare: two runs on the same gold documents."""

from pathlib import Path
from typing import Annotated

import typer

from . import display, gold, results, tables

EXAMPLES = """
**Examples**

`jianwen compare gold.jsonl out-before out-after` — is the second run better, and is that chance?

`jianwen compare annotations out-a out-b --documents 30 --json differences.json` — more documents; all as data
"""


def run_cli(
    gold_path: Annotated[Path, typer.Argument(metavar="GOLD", help=f"A file or a folder: {gold.FORMATS}.")],
    run_a: Annotated[Path, typer.Argument(metavar="RUN_A", help="Folder that jianwen run wrote.")],
    run_b: Annotated[Path, typer.Argument(metavar="RUN_B", help="Another one, of the same documents.")],
    documents: Annotated[
        int, typer.Option(min=0, metavar="NUMBER", help="How many documents to show that gained and lost most.")
    ] = 10,
    json: results.JsonOption = None,
    format: gold.FormatOption = None,
) -> None:
    """Compare two runs, document by document.

    For each figure: the difference B - A, its 95 % interval by resampling documents, and p, by a permutation test: how
    often a difference as large comes about when the two runs of each document change places at random.

    Exit code: 0, or 2 for a wrong setting, gold data with errors among them.
    """
    from ..evaluation.evaluate import compare_outputs  # imports spaCy: not needed for --help

    with display.wrong_settings():
        results.check(("--json", json))
        found = compare_outputs(gold.read(gold_path, "GOLD", format), run_a, run_b)
        if json:
            results.write_json(json, found.to_dict())
    if str(json) != results.STDOUT:
        tables.comparison(found, f"jianwen compare: {found.documents:,} documents, in per cent", documents)
