"""Train a pipeline by its configuration: spaCy's own steps, with checkpoints that a training goes on from."""

import sys
from pathlib import Path
from typing import IO, Any

from spacy.cli._util import import_code, parse_config_overrides
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.util import load_config
from thinc.api import Config, ConfigValidationError

from ..loading import load
from ..settings import SettingError
from .checkpoint import Checkpoint, trained
from .loop import Training


def parse_overrides(arguments: list[str]) -> dict[str, Any]:
    """Settings given as --section.key value (or --section.key=value), as spaCy's train takes them.

    Raises SettingError for an argument that is none.
    """
    try:
        return dict(parse_config_overrides(arguments, env_var=None))
    except SystemExit as stop:  # spaCy's parser is made for its command line
        raise SettingError(f"{' '.join(arguments)}: settings are given as --section.key value") from stop


def train(
    config: Path,
    output: Path,
    *,
    overrides: dict[str, Any] | None = None,
    start: Path | None = None,
    resume: bool = False,
    code: Path | None = None,
    stdout: IO[str] | None = None,
) -> Language:
    """Train the pipeline that the configuration describes and write it to output/model-best and output/model-last.

    overrides: settings by their dotted names, in place of those of the file. start: a trained pipeline whose weights
    the components of the same names begin with. resume: go on from the checkpoint in output, if there is one. code: a
    file with registered functions that the configuration names. stdout: where the logger of the configuration shows
    losses and scores (None: sys.stdout); output/log.jsonl has them as well, one line an evaluation.

    A training that goes on gives what it would have given without the break: weights, the optimizer's state, random
    numbers and the order of the examples are those of the checkpoint.

    Raises SettingError for a setting that can't be used, a pipeline to start with that does not fit, an output folder
    that holds a training already, and a checkpoint that was made with other settings.
    """
    if (output / Checkpoint.FILE).exists() and not resume:
        raise SettingError(f"--output {output}: it holds a training already; go on with it with --resume")
    try:
        import_code(code)
        nlp = init_nlp(_read(config, overrides or {}))
    except ConfigValidationError as error:
        raise SettingError(f"{config}: {error}") from error
    if start:
        _start_with(nlp, start)
    output.mkdir(parents=True, exist_ok=True)
    training = Training(nlp, output)
    if resume:
        training.resume()
    training.run(stdout or sys.stdout, sys.stderr)
    return nlp


def _start_with(nlp: Language, folder: Path) -> None:
    """Take over the weights of another pipeline's components; what is calibrated there is not taken over."""
    other = load(folder)
    for name, component in trained(nlp):
        if name in other.component_names:
            try:
                source: Any = other.get_pipe(name)
                component.model.from_bytes(source.model.to_bytes())
            except (ValueError, KeyError) as error:
                raise SettingError(f"--start {folder}: its {name} is of another size or kind ({error})") from error


def _read(config: Path, overrides: dict[str, Any]) -> Config:
    try:
        return load_config(config, overrides=overrides, interpolate=False)
    except (ValueError, OSError) as error:
        raise SettingError(f"{config}: {error}") from error
