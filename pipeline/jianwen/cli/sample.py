"""jianwen sample: documents of a run worth annotating next, for an annotation tool."""

from pathlib import Path
from typing import Annotated

import typer

from . import display, display_gold

EXAMPLES = """
**Examples**

`jianwen sample out --to label-studio tasks.json` — 20 documents with pre-annotations, and the labelling configuration

`jianwen sample out --to brat next --documents 50` — 50 of them as a brat folder

`jianwen sample out --to doccano next.jsonl --input /data/pages` — the raw documents have moved
"""


def run_cli(
    folder: Annotated[Path, typer.Argument(metavar="OUTPUT_DIR", help="Folder that jianwen run wrote.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="File, or folder for brat.")],
    to: Annotated[str, typer.Option(metavar="FORMAT", help="label-studio, doccano or brat.")],
    documents: Annotated[int, typer.Option(metavar="N", help="How many documents to pick.")] = 20,
    input: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="Where the raw documents are now; default: the inputs that run.json names."),
    ] = None,
    json: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was wrong, mended or lost, by document, as JSON.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over OUT.")] = False,
) -> None:
    """Pick documents worth annotating next, and write them with what the run found as pre-annotations.

    Worth are low scores, rare types (a type counts less once it was picked), and mentions that only the rules or only
    the model found. The same run gives the same documents.

    Exit code: 0, or 1 when a document could not be written, or 2 for a wrong setting.
    """
    from ..corpora.annotate_next import annotate_next  # imports spaCy: not needed for --help

    with display.wrong_settings():
        picks, done = annotate_next(
            folder, target, to=to, documents=documents, inputs=input or None, overwrite=overwrite
        )
    if json:
        display_gold.write_json(done, json)
    display_gold.picks(picks)
    display_gold.conversion(done, target)
    raise typer.Exit(1 if done.errors else 0)
