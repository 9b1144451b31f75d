"""jianwen evaluate: gold documents and what was found in them, in figures."""

from pathlib import Path
from typing import Annotated

import typer

from ..settings import SettingError
from . import display, gold, results, tables

EXAMPLES = """
**Examples**

`jianwen evaluate annotations` — the rules that ship, on inline files

`jianwen evaluate gold.jsonl --output out` — what `jianwen run … --output out` wrote before

`jianwen evaluate gold --model my-pipeline --json figures.json` — a pipeline of yours; the figures as data, too

`jianwen evaluate gold --output out --html errors.html` — every error to look at, in a browser

`jianwen evaluate export.json --format label-studio --json -` — data only, on standard output
"""


def run_cli(
    gold_path: Annotated[Path, typer.Argument(metavar="GOLD", help=f"A file or a folder: {gold.FORMATS}.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="Folder that jianwen run wrote.")
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(metavar="PATH_OR_NAME", help="Pipeline to run on GOLD's texts; the default one without --output."),
    ] = None,
    json: results.JsonOption = None,
    html: results.HtmlOption = None,
    format: gold.FormatOption = None,
) -> None:
    """Measure a pipeline, or what it wrote, on gold data.

    By characters of the raw documents: entities (strict, exact range, partial, type), values of dates, clusters,
    triggers, events, slots, articles and days of publication, each with counts and a 95 % interval by resampling
    documents. Text that belongs to no article in gold is left out. With a pipeline, figures named *given* are those
    that it reaches when it is given gold's mentions.

    Documents are found by their ids: in an output folder, by name, with or without the ending.

    Exit code: 0, or 2 for a wrong setting, gold data with errors among them.
    """
    from ..evaluation.evaluate import evaluate_model, evaluate_output  # imports spaCy: not needed for --help
    from ..loading import load

    with display.wrong_settings():
        results.check(("--json", json), ("--html", html))
        if output and model:
            raise SettingError("--output and --model: give one of them, a run that was made or a pipeline to run")
        documents = gold.read(gold_path, "GOLD", format)
        found = evaluate_output(documents, output) if output else evaluate_model(documents, load(model))
        results.write(found, html=html, json=json)
    if found.missing:
        display.note(f"{len(found.missing)} gold documents are not in {output}, the first is {found.missing[0]}")
    if str(json) != results.STDOUT:
        tables.figures(found.figures.values(), f"jianwen evaluate: {len(found.pairs):,} documents, in per cent")
