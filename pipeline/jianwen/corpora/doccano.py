"""doccano's JSONL for sequence labelling, with relations: one document a line.

doccano keeps what else a record says as metadata and hands it out again, but shows no field for it: the id, the anchor,
the articles and the values travel there. A value is found again by its span, so a moved span loses it.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .gold import GoldArticle, GoldDocument
from .graph import Arrow, Graph, Node, from_graph, to_graph
from .lines import read_records, write_records
from .offsets import Claim, settle
from .problems import Problem, Report

PLANNED = ":planned"


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read an export, with relations (entities) or without (label); code points are what doccano counts."""
    for name, record in read_records(path, report):
        try:
            yield _document(name, record, report)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            report(Problem(name, "error", f"not the form of doccano: {type(error).__name__} {error}"))


def _document(name: str, record: dict[str, Any], report: Report) -> GoldDocument:
    text = record["text"] if "text" in record else record["data"]
    known = record | (record["meta"] if isinstance(record.get("meta"), dict) else {})
    id = str(known.get("doc") or known.get("id") or name)
    entities = record.get("entities")
    if entities is None:
        found = record["label"] if "label" in record else record.get("labels", [])
        entities = [{"id": i, "start_offset": a, "end_offset": b, "label": c} for i, (a, b, c) in enumerate(found)]
    if record.get("Comments"):
        report(Problem(id, "lost", f"{len(record['Comments'])} comments"))
    claims = [Claim(entity["start_offset"], entity["end_offset"], None) for entity in entities]
    places = settle(id, text, claims, report)
    values = {(start, end, label): value for start, end, label, value in known.get("values") or []}
    nodes = []
    for entity, place in zip(entities, places, strict=True):
        label, planned, _ = entity["label"].partition(PLANNED)
        if place:
            value = values.pop((*place, label), None)
            nodes.append(Node(str(entity["id"]), label, *place, value, "planned" if planned else "actual"))
    for (start, end, label), value in values.items():
        report(Problem(id, "lost", f"the value {value}: no {label} stands at {start} to {end} any more"))
    arrows = [Arrow(str(r["from_id"]), str(r["to_id"]), r["type"]) for r in record.get("relations", [])]
    articles = [GoldArticle(start, number) for start, number in known.get("articles") or []]
    return from_graph(id, text, known.get("anchor"), articles, Graph(nodes, arrows), report)


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the documents for an import as JSONL with relations; the ids of entities are unique in the file."""
    write_records(_records(documents), path)


def _records(documents: Iterable[GoldDocument]) -> Iterator[dict[str, Any]]:
    entity = relation = 0
    for document in documents:
        graph = to_graph(document)
        keys = {node.key: entity + i for i, node in enumerate(graph.nodes, 1)}
        yield {
            "text": document.text,
            "entities": [
                {"id": keys[node.key], "label": _label(node), "start_offset": node.start, "end_offset": node.end}
                for node in graph.nodes
            ],
            "relations": [
                {"id": relation + i, "from_id": keys[a.source], "to_id": keys[a.target], "type": a.label}
                for i, a in enumerate(graph.arrows, 1)
            ],
            "doc": document.id,
            "anchor": document.anchor,
            "articles": [list(article) for article in document.articles],
            "values": [[n.start, n.end, n.label, n.value] for n in graph.nodes if n.value is not None],
        }
        entity, relation = entity + len(graph.nodes), relation + len(graph.arrows)


def _label(node: Node) -> str:
    return node.label if node.status == "actual" else f"{node.label}{PLANNED}"
