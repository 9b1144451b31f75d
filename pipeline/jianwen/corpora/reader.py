"""Gold documents as spaCy Examples, for `spacy evaluate`, `nlp.evaluate` and training."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.training import Example
from spacy.util import registry

from ..components.articles import make_doc
from ..labels import LABELS
from ..reading.article import Article
from ..running.reader import Read, read_open
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
    """Set the gold mentions that lie in the article as doc.ents, and the triggers as doc.spans["trigger"]."""
    types = {event.trigger: event.type for event in gold.events}
    ents, triggers = [], []
    for mention in gold.mentions:
        place = project(article, mention.start, mention.end)
        kind = types.get(mention.id) or mention.label
        span = doc.char_span(*place, label=kind) if place else None
        if span is None:
            continue
        if mention.label in LABELS:
            ents.append(span)
            span._.value = mention.value
        elif mention.label == "TRIGGER":
            triggers.append(span)
    doc.set_ents(ents)
    doc.spans["trigger"] = SpanGroup(doc, name="trigger", spans=triggers)
    return doc


def project(article: Article, start: int, end: int) -> tuple[int, int] | None:
    """Where the raw range [start, end) stands in the article's text; None when its ends are not part of it."""
    first = np.flatnonzero((article.text.starts == start) & (article.text.ends > start))
    last = np.flatnonzero((article.text.ends == end) & (article.text.starts < end))
    return (int(first[0]), int(last[-1]) + 1) if len(first) and len(last) and first[0] <= last[-1] else None
