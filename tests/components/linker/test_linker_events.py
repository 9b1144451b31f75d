import pytest

from jianwen.components.linker.events import (
    Link,
    Linked,
    Text,
    count,
    enough,
    first_reports,
    nearest_mentions,
    to_event,
)
from jianwen.components.tagger.tags import TokenSpan

TEXT = "市一院成立。市第一人民医院与省立医院昨日签订协议2份。市一院签订协议。"


@pytest.fixture
def doc(nlp):
    """Mentions 0, 1 and 4 are one hospital."""
    doc = nlp.make_doc(TEXT)
    doc = nlp.get_pipe("sentences")(doc)
    names = [("市一院", 0), ("市第一人民医院", 0), ("省立医院", 0), ("昨日", 0), ("市一院", 10)]
    places = [(TEXT.index(name, after), name) for name, after in names]
    labels = ["ORG", "ORG", "ORG", "DATE", "ORG"]
    doc.ents = [
        doc.char_span(place, place + len(name), label=label)
        for (place, name), label in zip(places, labels, strict=True)
    ]
    doc._.entities = [
        {"label": "ORG", "name": "市第一人民医院", "mentions": [0, 1, 4]},
        {"label": "ORG", "name": "省立医院", "mentions": [2]},
    ]
    return doc


def span(doc, text, label, after=0):
    start = doc.text.index(text, after)
    found = doc.char_span(start, start + len(text))
    return TokenSpan(found.start, found.end, label)


@pytest.fixture
def spans(doc):
    return {
        "first": span(doc, "市一院", "ORG"),
        "full": span(doc, "市第一人民医院", "ORG"),
        "other": span(doc, "省立医院", "ORG"),
        "date": span(doc, "昨日", "DATE"),
        "last": span(doc, "市一院", "ORG", 10),
        "thing": span(doc, "协议", "OBJECT"),
        "count": span(doc, "2份", "QUANTITY"),
        "trigger": span(doc, "签订", "cooperation"),
        "again": span(doc, "签订", "cooperation", 25),
    }


def linked(spans, trigger="trigger", **slots):
    links = [Link(slot, spans[name], 0.8) for slot, names in slots.items() for name in names.split()]
    return Linked(spans[trigger], False, 0.5, links)


def test_event_is_plain_data_with_offsets_of_characters(doc, spans):
    found = to_event(linked(spans, agent="full other", object="thing", time="date", quantity="count"), Text(doc), 0.4)
    at = {
        name: [TEXT.index(text), TEXT.index(text) + len(text)]
        for name, text in (("agent", "市第一人民医院"), ("time", "昨日"))
    }
    assert found["type"] == "cooperation"
    assert found["status"] == "actual"
    assert found["agent"][0] == at["agent"]
    assert found["time"] == [at["time"]]
    (number,) = found["quantity"]
    assert (number["value"], number["unit"], number["approximate"]) == (2, "份", False)
    start, end = found["sentence"]
    assert TEXT[start:end] == "市第一人民医院与省立医院昨日签订协议2份。"
    assert found["score"] == 0.4


def test_count_that_can_not_be_read():
    assert count("若干名", 0, 3) == {"start": 0, "end": 3, "value": None, "unit": None, "approximate": False}


def test_the_nearest_mention_of_an_entity_fills_the_slot(doc, spans):
    near = nearest_mentions(linked(spans, agent="first", object="thing"), [spans["full"], spans["first"]], Text(doc))
    assert [link.filler for link in near.links] == [spans["full"], spans["thing"]]


def test_two_mentions_of_one_entity_are_one_filler(doc, spans):
    near = nearest_mentions(linked(spans, agent="first full other"), [], Text(doc))
    assert [link.filler for link in near.links] == [spans["full"], spans["other"]]


def test_a_mention_that_fills_another_slot_replaces_none(doc, spans):
    event = linked(spans, agent="first", target="full")
    assert nearest_mentions(event, [spans["full"]], Text(doc)) == event


def test_an_event_has_two_slots(spans):
    assert not enough(linked(spans, agent="first other"))
    assert enough(linked(spans, agent="first", time="date"))


def test_the_score_falls_with_what_the_links_are_worth(spans):
    assert linked(spans, agent="first").score() == pytest.approx(0.4)


def test_of_two_reports_of_one_event_the_fuller_one_is_kept(doc, spans):
    one = linked(spans, agent="full other", object="thing", time="date")
    other = linked(spans, trigger="again", agent="last", object="thing")
    assert first_reports([one, other], doc, Text(doc)) == [one]
    launch = other._replace(trigger=other.trigger._replace(label="launch"))
    assert first_reports([one, launch], doc, Text(doc)) == [one, launch]
