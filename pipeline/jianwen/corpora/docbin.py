"""spaCy's DocBin (.spacy): one Doc a document, with the pipeline's tokens cut where a mark begins or ends.

Entities are doc.ents, triggers doc.spans["trigger"] with the event's type, all marks doc.spans["marks"]; values,
events, aliases, articles and the anchor are plain data in doc.user_data.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin, Span, SpanGroup
from spacy.vocab import Vocab

from .annotate import annotate
from .assembly import assemble
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .graph import Graph, Node, from_graph
from .problems import Problem, Report
from .tokens import tokens

DATA, MARKS = "jianwen_gold", "marks"


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read a .spacy file. One that is not ours gives its doc.ents and all its span groups as marks."""
    try:
        docs = list(DocBin().from_disk(path).get_docs(Vocab()))
    except Exception as error:  # what zlib, msgpack and spaCy raise for a file that is none of theirs
        report(Problem(path.name, "error", f"no DocBin: {type(error).__name__} {error}"))
        return
    for number, doc in enumerate(docs, 1):
        data = doc.user_data.get(DATA)
        yield _ours(doc, data, report) if isinstance(data, dict) else _foreign(doc, f"{path.stem}:{number}", report)


def _ours(doc: Doc, data: dict[str, Any], report: Report) -> GoldDocument:
    mentions = [
        GoldMention(span.id_, span.label_, span.start_char, span.end_char, data["values"].get(span.id_))
        for span in doc.spans.get(MARKS, [])
    ]
    events = [GoldEvent(trigger, type, status, dict(slots)) for trigger, type, status, slots in data["events"]]
    articles = [GoldArticle(start, number) for start, number in data["articles"]]
    return assemble(data["doc"], doc.text, data["anchor"], articles, mentions, data["aliases"], events, report)


def _foreign(doc: Doc, id: str, report: Report) -> GoldDocument:
    spans = [*doc.ents, *(span for group in doc.spans.values() for span in group)]
    marks = dict.fromkeys((span.label_, span.start_char, span.end_char) for span in spans if span.start < span.end)
    nodes = [Node(str(i), *mark) for i, mark in enumerate(marks)]
    return from_graph(id, doc.text, None, [], Graph(nodes, []), report)


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the documents; of entities that overlap, doc.ents has the longest, the marks have all."""
    vocab = Vocab()
    store = DocBin(store_user_data=True, attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"])
    for document in documents:
        store.add(to_doc(document, vocab))
    store.to_disk(path)


def to_doc(document: GoldDocument, vocab: Vocab) -> Doc:
    """The document's raw text as a Doc that has all of its gold."""
    found = tokens(document.text, [(mention.start, mention.end) for mention in document.mentions])
    words = [document.text[token.start : token.end] for token in found]
    doc = Doc(vocab, words=words, spaces=[token.space for token in found])
    marks = [_span(doc, m.start, m.end, m.label, m.id) for m in document.mentions]
    doc.spans[MARKS] = SpanGroup(doc, name=MARKS, spans=marks)
    annotate(doc, document, lambda mention: (mention.start, mention.end))
    doc.user_data[DATA] = {
        "doc": document.id,
        "anchor": document.anchor,
        "articles": [list(article) for article in document.articles],
        "values": {m.id: m.value for m in document.mentions if m.value is not None},
        "aliases": document.aliases,
        "events": [list(event) for event in document.events],
    }
    return doc


def _span(doc: Doc, start: int, end: int, label: str, id: str) -> Span:
    span = doc.char_span(start, end, label=label, span_id=id)
    if span is None:
        raise ValueError(f"no tokens stand at {start} to {end}")
    return span
