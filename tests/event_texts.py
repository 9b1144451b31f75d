"""Docs for the tests of the events room, from marked-up text.

⟦市一院|O⟧ is an organisation; O, P, D and M are as in the annotation guidelines, and become doc.ents. A slot behind the
letter (⟦市一院|O agent⟧) says what the mark is expected to fill, ⟦签订|T cooperation⟧ where and as what an event is
expected; X and Q mark an expected object and quantity and are no entities. A name marked twice is one referent.
"""

from collections import defaultdict

import spacy

from jianwen.components.events.component import Events
from jianwen.components.events.passage import Passage
from jianwen.components.sentences import Sentences
from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.evaluation.scorers import score_triggers
from marked import Marked, parse

NLP = spacy.blank("xx")
TOKENIZER = CharacterTokenizer(NLP.vocab)
SENTENCES = Sentences(NLP, "sentences")
EVENTS = Events(NLP, "events", threshold=0.16, scorer=score_triggers)
LABELS = {"O": "ORG", "P": "PERSON", "D": "DATE", "M": "PROCEDURE"}
SLOTS = ("agent", "target", "object", "procedure", "quantity", "time")


def annotate(marked):
    """The Doc of a marked-up text, with sentences, entities and their clusters; and the marks."""
    text, marks = parse(marked)
    doc = SENTENCES(TOKENIZER(text))
    ents, clusters = [], defaultdict(list)
    for mark in marks:
        label = LABELS.get(mark.note[0])
        if label:
            clusters[label, mark.text].append(len(ents))
            ents.append(doc.char_span(mark.start, mark.end, label=label))
    doc.set_ents(ents)
    doc._.entities = [
        {"label": label, "name": name, "mentions": mentions}
        for (label, name), mentions in clusters.items()
        if label != "DATE"
    ]
    return doc, marks


def passage_of(marked):
    """The Passage of a marked-up text, and the marks."""
    doc, marks = annotate(marked)
    return Passage(doc), marks


def found(marked):
    """What the component finds: per event (trigger, type, {slot: texts}), and what the marks expect of one event."""
    doc, marks = annotate(marked)
    text = doc.text
    events = [
        (text[slice(*event["trigger"])], event["type"], {s: _texts(text, event[s]) for s in SLOTS if event[s]})
        for event in EVENTS(doc)._.events
    ]
    return events, _expected(marks)


def _texts(text: str, fillers) -> list[str]:
    return [text[f["start"] : f["end"]] if isinstance(f, dict) else text[f[0] : f[1]] for f in fillers]


def _expected(marks: list[Marked]):
    slots = defaultdict(list)
    trigger = None
    for mark in marks:
        letter, _, role = mark.note.partition(" ")
        if letter == "T":
            trigger = (mark.text, role)
        elif letter == "X":
            slots["object"].append(mark.text)
        elif letter == "Q":
            slots["quantity"].append(mark.text)
        elif role:
            slots[role].append(mark.text)
    return trigger, dict(slots)
