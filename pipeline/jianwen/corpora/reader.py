"""Gold documents as spaCy Examples, for `spacy evaluate`, `nlp.evaluate` and training."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry

from ..components.articles import make_doc
from ..reading.article import Article
from ..running.reader import Read, read_open
from .annotate import annotate
from .gold import GoldDocument
from .inline import read


@registry.readers("jianwen.InlineReader.v1")
def create_inline_reader(path: Path) -> Callable[[Language], Iterator[Example]]:
    """Read all inline files (*.ann) of a folder, or one file; one Example an article, as our reader cuts them."""

    def examples(nlp: Language) -> Iterator[Example]:
        for file in sorted(Path(path).glob("*.ann")) if Path(path).is_dir() else [Path(path)]:
            yield from to_examples(nlp, read(file))

    return examples


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
