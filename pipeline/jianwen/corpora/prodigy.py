"""Prodigy's JSONL: spans, and relations between them, as its relation interface writes them.

Prodigy keeps what else a record and its spans say: the anchor, the articles and the values travel there.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .gold import GoldArticle, GoldDocument
from .graph import Arrow, Graph, Node, from_graph, to_graph
from .lines import read_records, write_records
from .offsets import Claim, settle
from .problems import Problem, Report
from .tokens import tokens

Json = dict[str, Any]


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read an export of spans or relations. Examples that were rejected or ignored are reported and left out."""
    for name, record in read_records(path, report):
        try:
            meta = record.get("meta") or {}
            id = str(meta.get("doc") or record.get("id") or name)
            if record.get("answer", "accept") != "accept":
                report(Problem(id, "error", f"the annotator's answer is {record['answer']}: left out"))
            else:
                yield _document(id, record, report)
        except (KeyError, TypeError, ValueError) as error:
            report(Problem(name, "error", f"not the form of Prodigy: {type(error).__name__} {error}"))


def _document(id: str, record: Json, report: Report) -> GoldDocument:
    text, spans = record["text"], record.get("spans") or []
    claims = [Claim(span["start"], span["end"], _surface(span, record.get("tokens") or [])) for span in spans]
    places = settle(id, text, claims, report)
    nodes = [
        Node(str(i), span["label"], *place, span.get("value"), span.get("status") or "actual")
        for i, (span, place) in enumerate(zip(spans, places, strict=True))
        if place
    ]
    ends = [_ends(relation, spans) for relation in record.get("relations") or []]
    arrows = [Arrow(*pair, r["label"]) for pair, r in zip(ends, record.get("relations") or [], strict=True)]
    meta = record.get("meta") or {}
    articles = [GoldArticle(start, number) for start, number in record.get("articles") or []]
    return from_graph(id, text, meta.get("anchor"), articles, Graph(nodes, arrows), report)


def _surface(span: Json, tokens: list[Json]) -> str | None:
    """What a span covers, by its own text or by its tokens."""
    first, last = span.get("token_start"), span.get("token_end")
    if first is None or last is None or not 0 <= first <= last < len(tokens):
        return span.get("text")
    return "".join(token["text"] for token in tokens[first : last + 1])


def _ends(relation: Json, spans: list[Json]) -> tuple[str, str]:
    """The spans of a relation: named by their offsets, else by the token that stands for them, their last one."""

    def find(end: str) -> str:
        token, place = relation.get(end), relation.get(f"{end}_span") or {}
        wanted = [place.get(key) for key in ("start", "end", "label")]
        exact = (i for i, span in enumerate(spans) if [span["start"], span["end"], span["label"]] == wanted)
        by_token = (i for i, span in enumerate(spans) if token is not None and span.get("token_end") == token)
        return str(next(exact, next(by_token, f"token {token}")))

    return find("head"), find("child")


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the documents for Prodigy's relation interface, which shows spans and arrows together."""
    write_records(map(_record, documents), path)


def _record(document: GoldDocument) -> Json:
    graph = to_graph(document)
    found = tokens(document.text, [(node.start, node.end) for node in graph.nodes])
    starts, ends = [token.start for token in found], [token.end for token in found]
    spans = {
        node.key: _span(node, bisect_left(starts, node.start), bisect_left(ends, node.end)) for node in graph.nodes
    }
    return {
        "text": document.text,
        "tokens": [
            {"text": document.text[start:end], "start": start, "end": end, "id": i, "ws": space}
            for i, (start, end, space) in enumerate(found)
        ],
        "spans": list(spans.values()),
        "relations": [_relation(spans[a.source], spans[a.target], a.label) for a in graph.arrows],
        "meta": {"doc": document.id, **({"anchor": document.anchor} if document.anchor else {})},
        "articles": [list(article) for article in document.articles],
        "answer": "accept",
    }


def _span(node: Node, first: int, last: int) -> Json:
    span: Json = {"start": node.start, "end": node.end, "token_start": first, "token_end": last, "label": node.label}
    if node.value is not None:
        span["value"] = node.value
    return span if node.status == "actual" else {**span, "status": node.status}


def _relation(head: Json, child: Json, label: str) -> Json:
    keys = ("start", "end", "token_start", "token_end", "label")
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": {key: head[key] for key in keys},
        "child_span": {key: child[key] for key in keys},
        "label": label,
    }
