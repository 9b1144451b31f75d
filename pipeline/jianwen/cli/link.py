"""jianwen link: the organisations, people and procedures of a whole run as a registry."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from . import display, results

EXAMPLES = """
**Examples**

`jianwen link out` — organizations.jsonl, people.jsonl, procedures.jsonl and links.jsonl beside the run in out

`jianwen link out --overwrite` — again, after out has got more documents: ids stay what they were

`jianwen link out --registry hospitals.csv` — with names that are known, a line each: name, variants, id, kind, place
"""


def run_cli(
    folder: Annotated[Path, typer.Argument(metavar="OUTPUT_DIR", help="Folder that jianwen run wrote.")],
    registry: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Known names, as CSV or JSONL: name, and if you like label (ORG, PROCEDURE), variants (between |; in "
            "JSONL a list), id, kind, place. They go before what the rules find.",
        ),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace the registry that OUTPUT_DIR already holds.")
    ] = False,
    json: results.JsonOption = None,
) -> None:
    """Join the entities of all articles of a run: one line an organisation, a person, a procedure.

    Joining is conservative. An organisation is known by its name in short forms and its place; where a name leaves it
    to the article which place is meant (市一院, 县人民医院), it is joined only if the article names one such place.
    Names with different numerals or places are never joined. People are joined only if the articles state the same
    organisation of them. Procedures are joined by their normal form.

    The run is left as it is: links.jsonl says which line each entity of each article is. The registry depends on the
    articles alone, not on their order. A link that was killed can be given again.

    Exit code: 0, or 2 for a wrong setting, an error in FILE among them.
    """
    from ..linking.link import link  # imports the rules: not needed for --help

    with display.wrong_settings(), display.linking() as on_article:
        results.check(("--json", json))
        linked = link(folder, registry=registry, overwrite=overwrite, on_article=on_article)
        if json:
            results.write_json(json, asdict(linked))
    if str(json) != results.STDOUT:
        display.linked(linked, folder)
