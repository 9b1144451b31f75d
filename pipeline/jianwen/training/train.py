from pathlib import Path
from typing import Any

from spacy.cli._util import import_code, parse_config_overrides
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_nlp
from spacy.util import load_config

from .. import registered  # noqa: F401


def parse_overrides(arguments: list[str]) -> dict[str, Any]:
    return parse_config_overrides(arguments, env_var=None)


def train(config: Path, output: Path, *, overrides: dict[str, Any], resume: bool = False, code: Path | None = None) -> None:
    import_code(code)
    nlp = init_nlp(load_config(config, overrides=overrides, interpolate=False))
    output.mkdir(parents=True, exist_ok=True)
    train_nlp(nlp, output)
