"""Gold documents as spaCy Examples, for `spacy evaluate`, `nlp.evaluate` and training."""

import io
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Literal

import numpy as np
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry

from ..components.articles import make_doc
from ..evaluation.folds import fold as fold_of
from ..reading.article import Article
from ..running.reader import Read, read_open
from ..settings import SettingError
from .annotate import annotate
from .gold import GoldDocument
from .inline import read
from .problems import GoldError
from .read import read_gold


@registry.readers("jianwen.InlineReader.v1")
def create_inline_reader(path: Path) -> Callable[[Language], Iterator[Example]]:
    """Read all inline files (*.ann) of a folder, or one file; one Example an article, as our reader cuts them."""

    def examples(nlp: Language) -> Iterator[Example]:
        for file in sorted(Path(path).glob("*.ann")) if Path(path).is_dir() else [Path(path)]:
            yield from to_examples(nlp, read(file))

    return examples


@registry.readers("jianwen.GoldReader.v1")
def create_gold_reader(
    path: Path | None,
    limit: int = 0,
    folds: int = 0,
    fold: int = 0,
    part: Literal["all", "train", "test"] = "all",
) -> "GoldReader":
    """Read gold data of any format to train on or to measure on."""
    return GoldReader(path, limit=limit, folds=folds, fold=fold, part=part)


class GoldReader:
    """The Examples of gold data, one an article, for training: read and annotated once, then kept in memory.

    What the pipeline does before its first component that is trained is done to the predicted Docs here, so that it is
    not done again in every epoch.

    path: gold data, a file or a folder, in any of the forms that we read. limit: at most so many documents; 0: all.
    folds: more than 0 for cross-validation, with documents told apart by their ids (evaluation/folds.py); part "train"
    is all but the documents of `fold`, "test" is these.
    Raises SettingError for a path that is not given or holds no gold data, and for a fold that there is not.
    """

    def __init__(self, path: Path | None, *, limit: int, folds: int, fold: int, part: str) -> None:
        if part != "all" and not 0 <= fold < folds:
            raise SettingError(f"fold is {fold}, it may be 0 to folds - 1, and folds is {folds}")
        self.path, self.limit, self.folds, self.fold, self.part = path, limit, folds, fold, part
        self._kept: list[Example] | None = None

    def __call__(self, nlp: Language) -> Iterator[Example]:
        if self._kept is None:
            examples = [example for gold in self.documents() for example in to_examples(nlp, gold)]
            _annotate(nlp, examples)
            self._kept = examples
        yield from self._kept

    def documents(self) -> Iterator[GoldDocument]:
        """The gold documents, in order."""
        if self.path is None:
            raise SettingError("no path of gold data is given: set paths.train and paths.dev")
        try:
            wanted = (gold for gold in read_gold(Path(self.path)) if self._wanted(gold.id))
            yield from islice(wanted, self.limit or None)
        except (GoldError, OSError) as error:
            raise SettingError(f"{self.path}: {error}") from error

    def _wanted(self, id: str) -> bool:
        return self.part == "all" or (fold_of(id, self.folds) == self.fold) == (self.part == "test")


def _annotate(nlp: Language, examples: list[Example]) -> None:
    """Run the components in front of the first one that is trained over the predicted Docs."""
    frozen = nlp.config["training"].get("frozen_components", [])
    docs: Iterable[Doc] = (example.predicted for example in examples)
    for name, component in nlp.components:
        if name not in nlp.config["nlp"]["pipeline"] or (isinstance(component, TrainablePipe) and name not in frozen):
            break
        docs = component.pipe(docs) if hasattr(component, "pipe") else map(component, docs)
    for example, doc in zip(examples, docs, strict=True):
        example.predicted = doc


def to_examples(nlp: Language, gold: GoldDocument) -> Iterator[Example]:
    """The articles of a gold document: predicted is what the pipeline starts from, reference holds the labels.

    A label whose place is not part of an article, as our reader cuts it, is in no Example.
    """
    for found in read_open(io.BytesIO(gold.text.encode("utf-8")), gold.id, gold.anchor):
        if isinstance(found, Read):
            for article in found.articles:
                predicted = make_doc(nlp, article, gold.text)
                yield Example(predicted, label(make_doc(nlp, article, gold.text), article, gold))


def label(doc: Doc, article: Article, gold: GoldDocument) -> Doc:
    """Write the gold labels that lie in the article to its Doc."""
    return annotate(doc, gold, lambda mention: project(article, mention.start, mention.end))


def project(article: Article, start: int, end: int) -> tuple[int, int] | None:
    """Where the raw range [start, end) stands in the article's text; None when its ends are not part of it."""
    first = np.flatnonzero((article.text.starts == start) & (article.text.ends > start))
    last = np.flatnonzero((article.text.ends == end) & (article.text.starts < end))
    return (int(first[0]), int(last[-1]) + 1) if len(first) and len(last) and first[0] <= last[-1] else None
