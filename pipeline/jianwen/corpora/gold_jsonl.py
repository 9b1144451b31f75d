"""Gold as JSONL, one document a line. It holds all that gold has; texts are in it or beside it, in text/ID.txt."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..labels import SLOTS
from .assembly import assemble
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .lines import read_records, read_text, write_records
from .offsets import Claim, settle
from .problems import Problem, Report


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read the documents of a file. Offsets are checked against the text of each mention where it is given."""
    for name, record in read_records(path, report):
        try:
            id = str(record["id"])
            if (text := _text(record, path, id)) is None:
                report(Problem(id, "error", f"there is no text, neither here nor in text/{id}.txt"))
            else:
                yield _document(id, text, record, report)
        except (KeyError, TypeError, ValueError) as error:
            report(Problem(name, "error", f"not the form of our gold: {type(error).__name__} {error}"))


def _text(record: dict[str, Any], path: Path, id: str) -> str | None:
    if isinstance(text := record.get("text"), str):
        return text
    beside = path.parent / "text" / f"{id}.txt"
    return read_text(beside) if beside.is_file() else None


def _document(id: str, text: str, record: dict[str, Any], report: Report) -> GoldDocument:
    given = record.get("mentions", [])
    places = settle(id, text, [Claim(m["start"], m["end"], m.get("text")) for m in given], report)
    mentions = [
        GoldMention(m["id"], m["label"], *place, m.get("value"))
        for m, place in zip(given, places, strict=True)
        if place
    ]
    events = [
        GoldEvent(e["trigger"], e["type"], e.get("status", "actual"), {s: e[s] for s in SLOTS if e.get(s)})
        for e in record.get("events", [])
    ]
    articles = [GoldArticle(a["start"], a["article"]) for a in record.get("articles", [])]
    return assemble(id, text, record.get("anchor"), articles, mentions, record.get("aliases", []), events, report)


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the documents with their texts."""
    write_records(map(to_record, documents), path)


def to_record(document: GoldDocument) -> dict[str, Any]:
    """The document as plain data."""
    return {
        "id": document.id,
        "anchor": document.anchor,
        "articles": [{"start": start, "article": number} for start, number in document.articles],
        "mentions": [{**m._asdict(), "text": document.text[m.start : m.end]} for m in document.mentions],
        "aliases": document.aliases,
        "events": [{"trigger": e.trigger, "type": e.type, "status": e.status, **e.slots} for e in document.events],
        "text": document.text,
    }
