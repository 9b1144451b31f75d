"""Which pipeline to use, and how to tell one from another."""

from hashlib import blake2b
from pathlib import Path, PurePath

import spacy
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.util import load_config, load_model_from_config

from . import registered  # noqa: F401  what spaCy finds by name
from .resources import PACKAGE, resource
from .settings import SettingError

RULES = "rules"  # assembled from its configuration
DEFAULT = RULES
MODELS = PACKAGE / "models"


def load(model: str | PurePath | None = None) -> Language:
    """Load a pipeline: an ordinary spaCy Language.

    model: the name of a pipeline that ships with jianwen ("rules", and those in models/), a folder written by
    nlp.to_disk or by `jianwen train`, a configuration file (*.cfg) of rules alone, or the name of an installed spaCy
    package. None: the default pipeline.

    Raises SettingError when there is no such pipeline, or when it can't be loaded.
    """
    name = str(model or DEFAULT)
    path = Path(name)
    try:
        if path.suffix == ".cfg" and path.is_file():
            return from_config(path)
        if path.is_dir():
            return spacy.load(path)
        if name == RULES:
            return from_config(resource("configs", f"{RULES}.cfg"))
        if name in shipped():
            return spacy.load(MODELS / name)
        return spacy.load(name)
    except OSError as error:
        raise SettingError(
            f"--model {name}: there is no such pipeline; it may be {' or '.join(shipped())}, a folder written by "
            f"nlp.to_disk, a .cfg file, or an installed spaCy package ({error})"
        ) from error


def shipped() -> list[str]:
    """The names of the pipelines that ship with jianwen: the rules, and those whose weights are in models/."""
    return sorted({RULES, *(path.parent.name for path in MODELS.glob("*/config.cfg"))})


def from_config(path: Path) -> Language:
    """Assemble a pipeline from a configuration alone. Raises SettingError when it has to be trained first."""
    nlp = load_model_from_config(load_config(path), auto_fill=True)
    untrained = [name for name, component in nlp.pipeline if isinstance(component, TrainablePipe)]
    if untrained:
        raise SettingError(
            f"--model {path}: {', '.join(untrained)} must be trained first (jianwen train {path} --output DIR …); then "
            "give DIR/model-best"
        )
    nlp.meta["name"] = path.stem
    return nlp


def fingerprint(nlp: Language) -> str:
    """A hash of all that decides what the pipeline finds: its settings, its weights and the lexicons that ship.

    16 hexadecimal digits, 64 bits of BLAKE2b.
    """
    digest = blake2b(nlp.config.to_str().encode(), digest_size=8)
    for name, component in nlp.pipeline:
        if hasattr(component, "to_bytes"):
            digest.update(name.encode() + component.to_bytes(exclude=["vocab"]))  # grows with what is read
    for lexicon in sorted(resource("lexicons", ".").glob("*.lex")):
        digest.update(lexicon.read_bytes())
    for source in sorted((PACKAGE / "components").rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()
