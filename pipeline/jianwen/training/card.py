"""python -m jianwen.training.card PIPELINE FACTS FIGURES...: the model card, written from results.

FACTS is a JSON file with what no measurement tells: description, date, data with licences, weaknesses. FIGURES are
files that `jianwen evaluate --json` has written. The card goes into the pipeline's folder, as MODEL_CARD.md.
"""

from pathlib import Path
from typing import Annotated, Any

import srsly
import typer
from jinja2 import Environment, PackageLoader, StrictUndefined

ROWS = ("entities.strict", "dates.value", "clusters.pairs.matched", "events.found", "slots.classified")


def main(
    pipeline: Annotated[Path, typer.Argument(help="Folder of a trained pipeline.", file_okay=False, exists=True)],
    facts: Annotated[Path, typer.Argument(help="JSON with description, date, data and weaknesses.", exists=True)],
    figures: Annotated[list[Path], typer.Argument(help="What `jianwen evaluate --json` wrote.", exists=True)],
) -> None:
    """Write MODEL_CARD.md into the folder of a pipeline."""
    text = card(pipeline, srsly.read_json(facts), {path.stem: srsly.read_json(path) for path in figures})
    (pipeline / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def card(pipeline: Path, facts: dict[str, Any], results: dict[str, dict[str, Any]]) -> str:
    """The text of the card. Raises jinja2.UndefinedError when FACTS or a result lacks something."""
    environment = Environment(
        loader=PackageLoader("jianwen.training"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    tables = {name: list(_rows(result["figures"])) for name, result in results.items()}
    counts = {name: result["documents"] for name, result in results.items()}
    template = environment.get_template("card.md.jinja")
    return template.render(facts=facts, tables=tables, counts=counts, megabytes=_size(pipeline) / 1e6)


def _rows(figures: dict[str, Any]) -> Any:
    """Name and figures of each row: the whole, then each label, type or slot below it."""
    for name in ROWS:
        for key, figure in figures.items():
            if key == name or key.startswith(f"{name}."):
                yield key, figure


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    typer.run(main)
