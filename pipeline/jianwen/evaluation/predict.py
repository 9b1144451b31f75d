"""Labels that a pipeline finds in the texts of gold documents."""

import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack

from spacy.language import Language
from spacy.tokens import Doc

from ..components.articles import keep_characters, make_doc
from ..corpora.gold import GoldDocument
from ..corpora.reader import label
from ..reading.article import Article
from ..records.build import Records, build
from ..running.process import batches, process
from ..running.reader import Read, read_open
from .documents import Labels, from_records

BATCH = 100_000  # characters


def predict(nlp: Language, gold: Iterable[GoldDocument]) -> Iterator[Labels]:
    """The labels of each document, by the way of a run: nothing of gold but the text is used."""
    documents = list(gold)
    owner = [(document.id, read) for document in documents for read in _read(document, None)]
    found: dict[str, list[Records]] = {document.id: [] for document in documents}
    names = iter([id for id, _ in owner])
    for batch in batches((read for _, read in owner), BATCH):
        for outcome in process(nlp, batch):
            found[next(names)].extend(outcome.records)
    for document in documents:
        yield _labels(document.id, found[document.id])


def predict_from_mentions(nlp: Language, gold: Iterable[GoldDocument]) -> Iterator[Labels]:
    """The labels that the pipeline gives when entity mentions, with the values of dates, and the anchor are gold's.

    This measures clusters, triggers and slots apart from the finding of mentions: the components that would set
    doc.ents are left out. A gold mention that is not inside an article, as our reader cuts it, is missing.
    """
    finders = [name for name in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(name).assigns]
    with ExitStack() as stack:
        if finders:
            stack.enter_context(nlp.select_pipes(disable=finders))
        for document in gold:
            articles = [article for read in _read(document, document.anchor) for article in read.articles]
            keep_characters(nlp, (article.text.text for article in articles))
            with nlp.memory_zone():
                docs = (_marked(nlp, article, document) for article in articles)
                records = [build(article, doc) for article, doc in zip(articles, nlp.pipe(docs), strict=True)]
            yield _labels(document.id, records)


def _marked(nlp: Language, article: Article, gold: GoldDocument) -> Doc:
    doc = label(make_doc(nlp, article, gold.text), article, gold)
    del doc.spans["trigger"]
    return doc


def _read(gold: GoldDocument, published: str | None) -> Iterator[Read]:
    for found in read_open(io.BytesIO(gold.text.encode("utf-8", "surrogatepass")), gold.id, published):
        if isinstance(found, Read):
            yield found


def _labels(id: str, records: list[Records]) -> Labels:
    articles = [found.article.model_dump(by_alias=True) for found in records]
    events = [event.model_dump(by_alias=True) for found in records for event in found.events]
    return from_records(id, articles, events)
