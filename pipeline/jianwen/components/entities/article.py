"""The mentions of a Doc as plain data, as the rules of this room look at them."""

from typing import NamedTuple, Self

from spacy.tokens import Doc

from ..text import text_of

LABELS = ("ORG", "PERSON", "PROCEDURE")  # a date is no entity


class Place(NamedTuple):
    """A mention: its range [start, end) in characters, and its label."""

    start: int
    end: int
    label: str


class Key(NamedTuple):
    """Mentions of the same label and text are one entity."""

    label: str
    text: str


class Article(NamedTuple):
    """A text with its mentions, in order; their keys; and for each key but those of dates its mentions' indices."""

    text: str
    mentions: list[Place]
    keys: list[Key]
    members: dict[Key, list[int]]

    @classmethod
    def of(cls, doc: Doc) -> Self:
        """The article that the Doc holds."""
        text = text_of(doc)
        mentions = [Place(span.start_char, span.end_char, span.label_) for span in doc.ents]
        keys = [Key(m.label, "".join(text[m.start : m.end].split())) for m in mentions]
        members: dict[Key, list[int]] = {}
        for index, key in enumerate(keys):
            if key.label in LABELS:
                members.setdefault(key, []).append(index)
        return cls(text, mentions, keys, members)
