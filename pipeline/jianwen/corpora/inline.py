"""The inline form of gold data: ⟦TEXT|ID⟧ marks a mention, ⟪A1⟫ an article; events follow after a line of ###."""

import re
from pathlib import Path

from ..labels import EVENT_TYPES, SLOTS
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention

LABELS = {"O": "ORG", "P": "PERSON", "D": "DATE", "M": "PROCEDURE", "T": "TRIGGER", "X": "OBJECT", "Q": "QUANTITY"}
FILLERS = {"agent": "OP", "target": "OP", "object": "OX", "procedure": "M", "quantity": "Q", "time": "D"}
MARK = re.compile(r"⟦(?P<text>[^⟦⟧]*?)\|(?P<id>[OPDMTXQ]\d+)(?:=(?P<value>[^⟦⟧|]*))?⟧|⟪A(?P<article>\d+)⟫")
STRAY = re.compile("[⟦⟧⟪⟫]")


class InlineError(ValueError):
    """An inline file that breaks the form; the message names the file and what is wrong."""


def read(path: Path) -> GoldDocument:
    """Read and check an inline file. Line ends are kept as they are in the file.

    Raises InlineError for a mark that is used twice, is left open, has a label that its slot can't hold, and the like.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return parse(file.read(), path.stem)
    except InlineError as error:
        raise InlineError(f"{path.name}: {error}") from None


def parse(annotated: str, name: str) -> GoldDocument:
    """Read and check the text of an inline file; `name` becomes the document's id."""
    body, rule, tail = (annotated + "\n").rpartition("\n###\n")
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
