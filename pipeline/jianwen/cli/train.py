"""jianwen train: a configuration and gold data in, a trained pipeline out."""

from pathlib import Path
from typing import Annotated

import typer

from . import display

EXAMPLES = """
**Examples**

`jianwen train configs/default.cfg --output trained --paths.train gold --paths.dev dev.jsonl` — train and save

`jianwen train configs/default.cfg --output trained --start silver/model-best …` — begin with weights learnt before

`jianwen train configs/default.cfg --output trained --resume …` — go on where a training was broken off

`jianwen train configs/default.cfg --output trained --training.max_epochs 10 …` — any setting of the file, otherwise
"""


def run_cli(
    context: typer.Context,
    config: Annotated[Path, typer.Argument(metavar="CONFIG", help="A spaCy training configuration.", exists=True)],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="Folder for model-best, model-last and the log.")
    ],
    start: Annotated[
        Path | None, typer.Option(metavar="DIR", help="A trained pipeline whose weights to begin with.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the checkpoint in DIR; what it has done is not done again.")
    ] = False,
    code: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A Python file to import first, with functions you register.")
    ] = None,
) -> None:
    """Train the components of a pipeline.

    Settings of the configuration are given otherwise as --SECTION.KEY VALUE. After each evaluation DIR/model-last
    holds the pipeline, and DIR/model-best the one with the best score so far; a folder in which a training stands is
    refused unless it is resumed.

    Exit code: 0, or 2 for a wrong setting.
    """
    from ..training.train import parse_overrides, train  # imports spaCy: not needed for --help

    with display.wrong_settings():
        train(config, output, overrides=parse_overrides(context.args), start=start, resume=resume, code=code)
