"""jianwen convert: gold data of one annotation tool in, that of another one out."""

from pathlib import Path
from typing import Annotated

import typer

from . import display, display_gold

EXAMPLES = """
**Examples**

`jianwen convert export.json --to inline annotations` — what annotators made in Label Studio, as inline files

`jianwen convert annotations --to brat brat-data` — inline files as a brat folder, with its annotation.conf

`jianwen convert brat-data --to docbin train.spacy` — a brat folder for spaCy's training

`jianwen convert out --to doccano out.jsonl` — what a run found, for doccano
"""


def run_cli(
    source: Annotated[Path, typer.Argument(metavar="IN", help="File or folder; its form is told by its content.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="File, or folder for inline and brat.")],
    to: Annotated[
        str,
        typer.Option(
            metavar="FORMAT",
            help="inline, jsonl, brat, doccano, label-studio, label-studio-predictions (pre-annotations), conll, "
            "docbin (spaCy) or prodigy.",
        ),
    ],
    from_: Annotated[
        str | None, typer.Option("--from", metavar="FORMAT", help="The form of IN, where it can't be told.")
    ] = None,
    json: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was wrong, mended or lost, by document, as JSON.")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over OUT.")] = False,
) -> None:
    """Convert gold data between annotation tools: entities, date values, aliases, events, articles, anchors.

    Offsets are verified on the way in; counted in other units (UTF-16, CR LF) they are repaired when only one repair
    fits the whole document, else reported. What was written is read again, and all that did not come through is listed.

    Exit code: 0, or 1 when something was wrong and left out, or 2 for a wrong setting.
    """
    from ..corpora.convert import convert  # imports spaCy: not needed for --help

    with display.wrong_settings():
        done = convert(source, target, to=to, format=from_, overwrite=overwrite)
    if json:
        display_gold.write_json(done, json)
    display_gold.conversion(done, target)
    raise typer.Exit(1 if done.errors else 0)
