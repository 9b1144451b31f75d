"""Label Studio's JSON: a list of tasks with annotations, or with predictions for an annotator to correct.

Regions are labels, arrows are relations; a value is a text area of the region, a status a choice of the region.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from .gold import GoldArticle, GoldDocument
from .graph import Arrow, Graph, Node, from_graph, to_graph
from .label_studio_config import CONFIG
from .lines import read_records
from .offsets import Claim, settle
from .problems import Problem, Report

Json = dict[str, Any]
Choice = Callable[[str, Json, Report], list[Json] | None]


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read an export (JSON). Of a task with several annotations the first counts; one with none is an error."""
    yield from _read(path, _annotated, report)


def read_predictions(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read the predictions of tasks, the first of each, which are nobody's gold yet."""
    yield from _read(path, _predicted, report)


def _read(path: Path, choose: Choice, report: Report) -> Iterator[GoldDocument]:
    for name, task in read_records(path, report):
        try:
            if document := _document(name, task, choose, report):
                yield document
        except (KeyError, TypeError, ValueError, IndexError) as error:
            report(Problem(name, "error", f"not the form of Label Studio: {type(error).__name__} {error}"))


def _document(name: str, task: Json, choose: Choice, report: Report) -> GoldDocument | None:
    if "data" not in task:
        task = _from_minimal(task)
    data = task["data"]
    id = str(data.get("doc") or data.get("id") or task.get("id") or name)
    texts = [data["text"]] if "text" in data else [value for value in data.values() if isinstance(value, str)]
    text = texts[0] if len(texts) == 1 else None
    if not isinstance(text, str):
        report(Problem(id, "error", "the task's data has no text"))
        return None
    result = choose(id, task, report)
    if result is None:
        return None
    articles = [GoldArticle(start, number) for start, number in data.get("articles") or []]
    return from_graph(id, text, data.get("anchor"), articles, _graph(id, text, result, report), report)


def _from_minimal(task: Json) -> Json:
    """A task of the export JSON-MIN, which has one annotation and no relations, in the form of a whole one."""
    found = [value for values in task.values() if isinstance(values, list) for value in values]
    regions = [value for value in found if isinstance(value, dict) and "labels" in value]
    result = [{"id": f"r{i}", "type": "labels", "value": value} for i, value in enumerate(regions)]
    data = {key: value for key, value in task.items() if isinstance(value, str) or key in ("id", "articles")}
    return {"data": data, "annotations": [{"result": result}]}


def _annotated(id: str, task: Json, report: Report) -> list[Json] | None:
    given = task.get("annotations", task.get("completions")) or []
    kept = [a["result"] for a in given if not a.get("was_cancelled")]
    if len(kept) > 1:
        report(Problem(id, "lost", f"{len(kept)} annotations: the first is taken"))
    if not kept:
        hint = "; its predictions can be read as label-studio-predictions" if task.get("predictions") else ""
        report(Problem(id, "error", f"not annotated: left out{hint}"))
    return kept[0] if kept else None


def _predicted(id: str, task: Json, report: Report) -> list[Json] | None:
    kept = [prediction["result"] for prediction in task.get("predictions") or []]
    if len(kept) > 1:
        report(Problem(id, "lost", f"{len(kept)} predictions: the first is taken"))
    if not kept:
        report(Problem(id, "error", "no predictions: left out"))
    return kept[0] if kept else None


def _graph(id: str, text: str, result: list[Json], report: Report) -> Graph:
    regions = [item for item in result if item["type"].endswith("labels")]
    claims = [_claim(item["value"], text) for item in regions]
    places = settle(id, text, claims, report)
    values = {item["id"]: "\n".join(item["value"]["text"]) for item in result if item["type"] == "textarea"}
    statuses = {item["id"]: item["value"]["choices"][0] for item in result if item["type"] == "choices"}
    known = {item["id"] for item in regions}
    for key in (values.keys() | statuses.keys()) - known:
        report(Problem(id, "lost", f"a text or choice of no region: {values.get(key) or statuses.get(key)}"))
    nodes: dict[str, Node] = {}
    for item, place in zip(regions, places, strict=True):
        labels = item["value"].get(item["type"]) or item["value"].get("labels") or []
        for i, label in enumerate(labels if place else []):
            key = f"{item['id']}.{i + 1}" if i else item["id"]
            nodes[key] = Node(
                key, label, *(place or (0, 0)), values.get(item["id"]), statuses.get(item["id"], "actual")
            )
    arrows = []
    for item in result:
        if item["type"] == "relation":
            ends = (item["from_id"], item["to_id"])
            source, target = ends if item.get("direction") != "left" else ends[::-1]
            arrows += [Arrow(source, target, label) for label in item.get("labels") or ["relation"]]
    for kind in sorted({item["type"] for item in result if not _known(item["type"])}):
        report(Problem(id, "lost", f"results of type {kind}"))
    return Graph([*nodes.values()], arrows)


def _known(type: str) -> bool:
    return type.endswith("labels") or type in ("textarea", "choices", "relation")


def _claim(value: Json, text: str) -> Claim:
    """Versions of Label Studio before 1.4 count UTF-16 units, later ones characters; some write a line end as \\n."""
    offsets = value.get("globalOffsets", value)
    surface = value.get("text")
    if surface is not None and "\\n" in surface and "\\n" not in text:
        surface = surface.replace("\\n", "\n")
    return Claim(int(offsets["start"]), int(offsets["end"]), surface)


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write tasks with annotations, and beside the file the labelling configuration that they need (.xml)."""
    _write([{**task, "annotations": [{"result": result}]} for task, result in map(_task, documents)], path)


def write_predictions(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write tasks with predictions, which Label Studio shows as pre-annotations."""
    tasks = [{**task, "predictions": [{"model_version": "jianwen", "result": r}]} for task, r in map(_task, documents)]
    _write(tasks, path)


def _write(tasks: list[Json], path: Path) -> None:
    path.write_bytes(orjson.dumps(tasks, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    path.with_suffix(".xml").write_text(CONFIG, encoding="utf-8", newline="")


def _task(document: GoldDocument) -> tuple[Json, list[Json]]:
    graph = to_graph(document)
    result: list[Json] = []
    for node in graph.nodes:
        place = {"start": node.start, "end": node.end}
        surface = document.text[node.start : node.end]
        result.append(_item(node.key, "label", "labels", {**place, "text": surface, "labels": [node.label]}))
        if node.value is not None:
            result.append(_item(node.key, "value", "textarea", {**place, "text": [node.value]}))
        if node.status != "actual":
            result.append(_item(node.key, "status", "choices", {**place, "choices": [node.status]}))
    result += [
        {"type": "relation", "from_id": a.source, "to_id": a.target, "direction": "right", "labels": [a.label]}
        for a in graph.arrows
    ]
    articles = [list(article) for article in document.articles]
    data = {"doc": document.id, "anchor": document.anchor, "articles": articles, "text": document.text}
    return {"data": data}, result


def _item(key: str, control: str, type: str, value: Json) -> Json:
    return {"id": key, "from_name": control, "to_name": "text", "type": type, "value": value}
