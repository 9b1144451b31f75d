"""The gold of the sample documents is well formed, complete, and about the very texts in seeds/."""

import pytest

from jianwen.corpora.inline import read
from jianwen.reading.documents import read_documents

LETTERS = {"TRIGGER", "OBJECT", "QUANTITY"}


def documents(seeds):
    for path in sorted(seeds.iterdir()):
        if path.is_file():
            for document in read_documents(path.read_bytes(), path.name):
                yield document.id.partition(".")[0], document


def test_every_seed_has_gold_of_its_own_text(seeds, annotations):
    gold = {path.stem: read(path) for path in annotations.glob("*.ann")}
    found = dict(documents(seeds))
    assert found.keys() == gold.keys()
    for name, document in found.items():
        assert document.raw.rstrip("\n") == gold[name].text.rstrip("\n")


def test_seeds_cover_every_form(seeds):
    assert {document.form for _, document in documents(seeds)} == {"text", "markdown", "html"}
    assert len([path for path in seeds.iterdir() if path.is_file()]) >= 8


def test_gold_uses_every_trigger_object_and_quantity(annotations):
    for path in sorted(annotations.glob("*.ann")):
        gold = read(path)
        used = {i for event in gold.events for ids in event.slots.values() for i in ids}
        used |= {event.trigger for event in gold.events}
        assert [m.id for m in gold.mentions if m.label in LETTERS and m.id not in used] == [], path.name


def test_gold_dates_have_values_and_mentions_clean_edges(annotations):
    for path in sorted(annotations.glob("*.ann")):
        gold = read(path)
        for mention in gold.mentions:
            text = gold.text[mention.start : mention.end]
            assert text == text.strip() != "", (path.name, mention)
            assert mention.label != "DATE" or mention.value, (path.name, mention)


def test_gold_has_every_event_type_but_a_few(annotations):
    types = {event.type for path in annotations.glob("*.ann") for event in read(path).events}
    assert len(types) >= 12


@pytest.mark.parametrize("label", ["ORG", "PERSON", "DATE", "PROCEDURE"])
def test_gold_has_enough_of_every_label(annotations, label):
    assert sum(m.label == label for path in annotations.glob("*.ann") for m in read(path).mentions) >= 25
