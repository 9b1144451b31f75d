"""brat's standoff form: ID.txt and ID.ann in a folder, which holds nearly all of gold.

Values are notes of the annotator; aliases are an equivalence; an anchor and the articles are notes on marks DOCUMENT
and ARTICLE, each on one character, because brat has nothing that belongs to a whole document.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..labels import EVENT_TYPES
from .brat_conf import ANNOTATION_CONF
from .brat_lines import Standoff, parse
from .gold import GoldArticle, GoldDocument
from .graph import ALIAS, Arrow, Graph, Node, from_graph, to_graph
from .lines import read_text
from .names import file_name, files
from .offsets import Claim, settle
from .problems import Problem, Report

ARTICLE, DOCUMENT, NOTE = "ARTICLE", "DOCUMENT", "AnnotatorNotes"
BREAKS = r"[\r\n\t]"
PLACE_NOTE = re.compile(r"(?:article=(?P<number>\d+))?(?: ?start=(?P<start>\d+))?(?:anchor=(?P<anchor>.*))?")


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read a .ann file with its .txt beside it, or all of a folder."""
    for id, file in files(path, ".ann"):
        text_file = file.with_name(file.name.removesuffix(".ann") + ".txt")
        if not text_file.is_file():
            report(Problem(id, "error", f"there is no text {text_file.name} beside it"))
        else:
            yield _document(id, read_text(text_file), read_text(file), report)


def _document(id: str, text: str, annotations: str, report: Report) -> GoldDocument:
    found = parse(id, annotations, report)
    places = settle(id, text, [Claim(mark.start, mark.end, mark.surface) for mark in found.marks], report)
    anchor: str | None = None
    articles: list[GoldArticle] = []
    nodes: list[Node] = []
    triggers = {event.trigger: key for key, event in found.events.items()}
    _unused(id, found, report)
    for mark, place in zip(found.marks, places, strict=True):
        note = found.notes.get(mark.key)
        told = PLACE_NOTE.fullmatch(note or "")
        if place is None:
            continue
        if mark.label == DOCUMENT and told:
            anchor = told["anchor"]
        elif mark.label == ARTICLE and told and told["number"]:
            articles.append(GoldArticle(int(told["start"] or place[0]), int(told["number"])))
        elif mark.key not in triggers:
            nodes.append(Node(mark.key, mark.label, *place, note))
        nodes += [
            Node(key, event.type, *place, note, found.statuses.get(key, "actual"))
            for key, event in found.events.items()
            if event.trigger == mark.key
        ]
    return from_graph(id, text, anchor, articles, Graph(nodes, _arrows(found)), report)


def _unused(id: str, found: Standoff, report: Report) -> None:
    marks = {mark.key for mark in found.marks}
    for key in found.notes.keys() - marks:
        report(Problem(id, "lost", f"the note on {key}: {found.notes[key]}"))
    for key in found.statuses.keys() - found.events.keys():
        report(Problem(id, "lost", f"the status of {key}, which is no event"))
    for key, event in found.events.items():
        if event.trigger not in marks:
            report(Problem(id, "error", f"the trigger {event.trigger} of {key} is not marked"))


def _arrows(found: Standoff) -> list[Arrow]:
    of_event = {event.trigger: key for key, event in found.events.items()}
    arrows = [
        Arrow(key, of_event.get(target, target), slot)
        for key, event in found.events.items()
        for slot, target in event.arguments
    ]
    return arrows + [Arrow(one, other, label) for label, one, other in found.relations]


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the folder: texts, annotations, and the annotation.conf that brat needs to show and edit them."""
    path.mkdir(parents=True, exist_ok=True)
    (path / "annotation.conf").write_text(ANNOTATION_CONF, encoding="utf-8", newline="")
    for document in documents:
        stem = path / file_name(document.id)
        stem.parent.mkdir(parents=True, exist_ok=True)
        stem.with_name(f"{stem.name}.txt").write_text(document.text, encoding="utf-8", newline="")
        lines = "".join(f"{line}\n" for line in _lines(document))
        stem.with_name(f"{stem.name}.ann").write_text(lines, encoding="utf-8", newline="")


def _lines(document: GoldDocument) -> Iterator[str]:
    graph = to_graph(document)
    keys: dict[str, str] = {}
    marks = [(node.label, node.start, node.end, node.value) for node in graph.nodes]
    for number, (label, start, end, note) in enumerate([*marks, *_places(document)], 1):
        keys |= {graph.nodes[number - 1].key: f"T{number}"} if number <= len(marks) else {}
        ranges, surface = _fragments(document.text, start, end)
        yield f"T{number}\t{label} {ranges}\t{surface}"
        if note is not None:
            yield f"#{number}\t{NOTE} T{number}\t{re.sub(BREAKS, ' ', note)}"
    events = [node for node in graph.nodes if node.label in EVENT_TYPES]
    for number, node in enumerate(events, 1):
        slots = [(arrow.label, keys[arrow.target]) for arrow in graph.arrows if arrow.source == node.key]
        slots = [slot for slot in slots if slot[0] != ALIAS]
        yield f"E{number}\t{' '.join([f'{node.label}:{keys[node.key]}', *_numbered(slots)])}"
        if node.status != "actual":
            yield f"A{number}\tStatus E{number} {node.status}"
    for group in document.aliases:
        yield "\t".join(["*", " ".join(["Alias", *(keys[i] for i in group if i in keys)])])


def _numbered(slots: list[tuple[str, str]]) -> Iterator[str]:
    """Several fillers of a slot: agent, agent2, agent3."""
    for i, (slot, key) in enumerate(slots):
        before = sum(other == slot for other, _ in slots[:i])
        yield f"{slot}{before + 1 if before else ''}:{key}"


def _fragments(text: str, start: int, end: int) -> tuple[str, str]:
    """A mark may not cross a line end in brat: it is cut into the parts between them."""
    parts = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^\r\n]+", text[start:end])]
    parts = parts or [(start, end)]
    ranges = ";".join(f"{a} {b}" for a, b in parts)
    return ranges, " ".join(re.sub(BREAKS, " ", text[a:b]) for a, b in parts)


def _places(document: GoldDocument) -> Iterator[tuple[str, int, int, str]]:
    """The marks that stand for the anchor and for the beginnings of articles, each on a character that can be seen."""
    first = re.search(r"\S", document.text)
    if first is None:
        return
    if document.anchor:
        yield DOCUMENT, first.start(), first.end(), f"anchor={document.anchor}"
    for start, number in document.articles:
        shown = re.compile(r"\S").search(document.text, start) or first
        moved = "" if shown.start() == start else f" start={start}"
        yield ARTICLE, shown.start(), shown.end(), f"article={number}{moved}"
