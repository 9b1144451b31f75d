"""The inline form of gold data: ⟦TEXT|ID⟧ marks a mention, ⟪A1⟫ an article; events follow after a line of ###."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..labels import EVENT_TYPES, SLOTS
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .names import file_name, files
from .numbering import numbered
from .problems import GoldError, Problem, Report

LABELS = {"O": "ORG", "P": "PERSON", "D": "DATE", "M": "PROCEDURE", "T": "TRIGGER", "X": "OBJECT", "Q": "QUANTITY"}
FILLERS = {"agent": "OP", "target": "OP", "object": "OX", "procedure": "M", "quantity": "Q", "time": "D"}
MARK = re.compile(r"⟦(?P<text>[^⟦⟧]*?)\|(?P<id>[OPDMTXQ]\d+)(?:=(?P<value>[^⟦⟧|]*))?⟧|⟪A(?P<article>\d+)⟫")
STRAY = re.compile("[⟦⟧⟪⟫]")


class InlineError(GoldError):
    """An inline file that breaks the form; the message names the file and what is wrong."""


def read(path: Path) -> GoldDocument:
    """Read and check an inline file. Line ends are kept as they are in the file.

    Raises InlineError for a mark that is used twice, is left open, has a label that its slot can't hold, and the like.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return parse(file.read(), path.stem)
    except InlineError as error:
        raise InlineError(f"{path.name}: {error}") from None


def parse(annotated: str, name: str) -> GoldDocument:
    """Read and check the text of an inline file; `name` becomes the document's id."""
    body, rule, tail = (annotated + "\n").rpartition("\n###\n")
    if not rule:  # an editor that writes CR LF
        body, rule, tail = annotated.rpartition("\r\n###\r\n")
    if not rule:
        raise InlineError("there is no line ### after the text")
    plain: list[str] = []
    mentions: dict[str, GoldMention] = {}
    articles: list[GoldArticle] = []
    at = size = 0
    for mark in MARK.finditer(body):
        plain += (body[at : mark.start()], mark["text"] or "")
        start, size = size + mark.start() - at, size + mark.start() - at + len(mark["text"] or "")
        at = mark.end()
        if mark["article"]:
            articles.append(GoldArticle(start, int(mark["article"])))
        elif mark["id"] in mentions:
            raise InlineError(f"{mark['id']} is used twice")
        else:
            label = LABELS[mark["id"][0]]
            mentions[mark["id"]] = GoldMention(mark["id"], label, start, size, mark["value"])
    text = "".join(plain) + body[at:]
    if stray := STRAY.search(text):
        raise InlineError(f"a mark is broken near {text[max(0, stray.start() - 10) : stray.start() + 10]!r}")
    anchor, aliases, events = _tail(tail, mentions)
    return GoldDocument(name, text, anchor, articles, sorted(mentions.values(), key=_place), aliases, events)


def _place(mention: GoldMention) -> tuple[int, int]:
    return mention.start, mention.end


def _tail(tail: str, mentions: dict[str, GoldMention]) -> tuple[str | None, list[list[str]], list[GoldEvent]]:
    anchor, aliases, events = None, [], []
    for line in tail.splitlines():
        match line.split():
            case []:
                continue
            case ["anchor", day]:
                anchor = None if day == "?" else day
            case ["alias", *ids]:
                aliases.append([_known(i, mentions) for i in ids])
            case [trigger, kind, *slots] if trigger.startswith("T"):
                events.append(_event(_known(trigger, mentions), kind, slots, mentions))
            case _:
                raise InlineError(f"line {line!r} after ### is not an anchor, an alias or an event")
    return anchor, aliases, events


def _event(trigger: str, kind: str, words: list[str], mentions: dict[str, GoldMention]) -> GoldEvent:
    if kind not in EVENT_TYPES:
        raise InlineError(f"event {trigger}: there is no type {kind}")
    status = "actual"
    slots: dict[str, list[str]] = {}
    for word in words:
        slot, _, value = word.partition("=")
        if slot == "status":
            status = value
        elif slot not in SLOTS:
            raise InlineError(f"event {trigger}: there is no slot {slot}")
        else:
            slots[slot] = [_known(i, mentions) for i in value.split(",")]
            if wrong := [i for i in slots[slot] if i[0] not in FILLERS[slot]]:
                raise InlineError(f"event {trigger}: {wrong[0]} can't fill the slot {slot}")
    if len(slots) < 2:
        raise InlineError(f"event {trigger} has fewer than two slots")
    return GoldEvent(trigger, kind, status, slots)


def _known(mention: str, mentions: dict[str, GoldMention]) -> str:
    if mention not in mentions:
        raise InlineError(f"{mention} is not marked in the text")
    return mention


def read_all(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read an inline file, or all of a folder; a document's id is its path in the folder, without .ann."""
    for id, file in files(path, ".ann"):
        try:
            yield replace(read(file), id=id)
        except (InlineError, UnicodeDecodeError) as error:
            report(Problem(id, "error", str(error)))


def write_all(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write each document to a file of the folder. One that the form can't hold at all is reported."""
    for document in documents:
        try:
            annotated = write(document, report)
            parse(annotated, document.id)
        except InlineError as error:
            report(Problem(document.id, "error", f"not written: {error}"))
            continue
        file = path / f"{file_name(document.id)}.ann"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(annotated, encoding="utf-8", newline="")


def write(document: GoldDocument, report: Report) -> str:
    """The text of the document's inline file. Of marks that overlap, the earlier and longer one is written.

    What depends on a mark that can't be written is left out and reported. Raises InlineError for a text that has one of
    the form's own brackets.
    """
    if STRAY.search(document.text):
        raise InlineError("the text itself has one of the brackets ⟦⟧⟪⟫")
    document = numbered(document)
    written = _writable(document, report)
    body: list[str] = []
    inserts: list[tuple[int, int, str]] = []
    for article in document.articles:
        if any(m.start < article.start < m.end for m in written.values()):
            report(Problem(document.id, "lost", f"article {article.number} begins inside a mark, at {article.start}"))
        else:
            inserts.append((article.start, 1, f"⟪A{article.number}⟫"))
    for mention in written.values():
        value = "" if mention.value is None else f"={mention.value}"
        inserts += [(mention.start, 2, "⟦"), (mention.end, 0, f"|{mention.id}{value}⟧")]
    at = 0
    for place, _, mark in sorted(inserts, key=lambda insert: insert[:2]):
        body += (document.text[at:place], mark)
        at = place
    tail = _tail_lines(document, written, report)
    return "".join(body) + document.text[at:] + "\n###\n" + "".join(f"{line}\n" for line in tail)


def _writable(document: GoldDocument, report: Report) -> dict[str, GoldMention]:
    """The mentions that fit into the form: labels of ours, one mark in a place."""
    found: dict[str, GoldMention] = {}
    end = 0
    for mention in sorted(document.mentions, key=lambda m: (m.start, -m.end)):
        if mention.label not in LABELS.values():
            report(Problem(document.id, "lost", f"{mention.id}: there is no letter for the label {mention.label}"))
        elif mention.start < end:
            report(Problem(document.id, "lost", f"{mention.id} overlaps another mark, at {mention.start}"))
        else:
            if mention.value is not None and re.search("[⟦⟧⟪⟫|\n]", mention.value):
                report(Problem(document.id, "lost", f"the value of {mention.id} has a bracket, a bar or a line end"))
                mention = mention._replace(value=None)
            found[mention.id], end = mention, mention.end
    return found


def _tail_lines(document: GoldDocument, written: dict[str, GoldMention], report: Report) -> Iterator[str]:
    yield f"anchor {document.anchor or '?'}"
    for group in document.aliases:
        if len(kept := [i for i in group if i in written]) > 1:
            yield " ".join(["alias", *kept])
    for event in document.events:
        slots = {slot: [i for i in ids if i in written and i[0] in FILLERS[slot]] for slot, ids in event.slots.items()}
        words = [f"{slot}={','.join(ids)}" for slot, ids in slots.items() if ids]
        if event.trigger not in written or event.type not in EVENT_TYPES or len(words) < 2:
            report(
                Problem(document.id, "lost", f"event {event.trigger} {event.type}: no mark or type, or under two slots")
            )
            continue
        status = [] if event.status == "actual" else [f"status={event.status}"]
        yield " ".join([event.trigger, event.type, *status, *words])
