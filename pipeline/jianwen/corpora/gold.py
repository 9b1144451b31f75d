"""Gold data: what an annotator says is in a document. Offsets are characters of the document as decoded."""

from dataclasses import dataclass
from typing import NamedTuple


class GoldMention(NamedTuple):
    """A marked range: an entity (ORG, PERSON, DATE, PROCEDURE), a TRIGGER, an OBJECT or a QUANTITY of an event."""

    id: str
    label: str
    start: int
    end: int
    value: str | None


class GoldEvent(NamedTuple):
    """An event: the id of its trigger, its type, its status, and the ids that fill each slot."""

    trigger: str
    type: str
    status: str
    slots: dict[str, list[str]]


class GoldArticle(NamedTuple):
    """From `start` to the next such place the document belongs to article `number`; 0 is no article."""

    start: int
    number: int


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document and its labels. `aliases` are groups of mentions (ids) of one organisation or person."""

    id: str
    text: str
    anchor: str | None
    articles: list[GoldArticle]
    mentions: list[GoldMention]
    aliases: list[list[str]]
    events: list[GoldEvent]
