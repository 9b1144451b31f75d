"""jianwen run: a folder of raw documents in, articles.jsonl and events.jsonl out."""

from pathlib import Path
from typing import Annotated

import typer

from . import display, display_reading

EXAMPLES = """
**Examples**

`jianwen run pages --output out` — every file below the folder pages

`jianwen run a.txt b.html --output out` — two files

`jianwen run corpus.jsonl --output out` — one document a line: {"id": …, "text": …}

`jianwen run pages --glob "*.txt" --published 2023-06 --output out` — text files only, all of June 2023

`cat page.txt | jianwen run - --output out` — standard input
"""


def run_cli(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT", help="Files, folders, or - for standard input.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Folder to write the records into.")],
    model: Annotated[
        str | None,
        typer.Option(metavar="PATH_OR_NAME", help="Pipeline: a name that ships (rules), a folder, a .cfg, a package."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Publication date of all documents: YYYY-MM-DD, YYYY-MM or YYYY."),
    ] = None,
    glob: Annotated[
        str | None,
        typer.Option(
            metavar="PATTERN", help="File names to take in folders; default: all but images, styles, scripts."
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Encoding of files that are not UTF-8: GB18030, Big5, UTF-16; default: found."
        ),
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the run that DIR already holds.")] = False,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", "-v", help="Say of each document what the reader took it for, moved and left out."),
    ] = False,
) -> None:
    """Read documents, find who did what, to whom, when and by which procedure, and write one record an event.

    Plain text, Markdown with front matter, HTML and JSONL are told apart by their content; UTF-8, UTF-16, GB18030 and,
    where a page declares it, Big5 are decoded. DIR gets articles.jsonl, events.jsonl, errors.jsonl and run.json.

    Exit code: 0, or 1 when any input failed (errors.jsonl says which and why), or 2 for a wrong setting.
    """
    from ..running.run import run  # imports spaCy: not needed for --help

    with display.wrong_settings(), display.progress() as shown:
        summary = run(
            inputs,
            output=output,
            model=model,
            published=published,
            glob=glob,
            encoding=encoding,
            overwrite=overwrite,
            on_read=(lambda found: display_reading.show(shown.console, found)) if verbose else None,
            on_document=shown.update,
        )
    display.summary(summary, output)
    raise typer.Exit(1 if summary.errors else 0)
