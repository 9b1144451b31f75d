"""Ids of mentions as the inline form has them, a letter that says what it is and a number."""

import re
from collections import Counter

from .gold import GoldDocument

LETTERS = {"ORG": "O", "PERSON": "P", "DATE": "D", "PROCEDURE": "M", "TRIGGER": "T", "OBJECT": "X", "QUANTITY": "Q"}
OTHER = "N"  # labels that are not ours


def numbered(document: GoldDocument) -> GoldDocument:
    """The document with ids in the form O1, D2 …; as it is when its ids have that form already."""
    if all(_well_formed(mention.id, mention.label) for mention in document.mentions):
        return document
    counts: Counter[str] = Counter()
    new: dict[str, str] = {}
    for mention in document.mentions:
        letter = LETTERS.get(mention.label, OTHER)
        counts[letter] += 1
        new[mention.id] = f"{letter}{counts[letter]}"
    return GoldDocument(
        id=document.id,
        text=document.text,
        anchor=document.anchor,
        articles=document.articles,
        mentions=[mention._replace(id=new[mention.id]) for mention in document.mentions],
        aliases=[[new[i] for i in group] for group in document.aliases],
        events=[
            event._replace(
                trigger=new[event.trigger], slots={slot: [new[i] for i in ids] for slot, ids in event.slots.items()}
            )
            for event in document.events
        ],
    )


def _well_formed(id: str, label: str) -> bool:
    return re.fullmatch(f"{LETTERS.get(label, OTHER)}[0-9]+", id) is not None
