"""The gold of the sample documents is well formed, complete, and about the very texts in seeds/."""

import re
from typing import get_args

import pytest

from jianwen.cli import app
from jianwen.corpora import inline
from jianwen.corpora.inline import parse, read
from jianwen.labels import SLOTS
from jianwen.reading.documents import read_documents
from jianwen.records.schemas import EventType

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


README_BLOCK = re.compile(r"^```ann\n(.*?)^```$", re.DOTALL | re.MULTILINE)
README_MARK = re.compile(r"`([^`\n]*⟦[^`\n]*)`")
DAY = r"[0-9X]{4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2}(?:T(?:MO|AF|EV|NI))?)?|Q[1-4]|W\d\d|SP|SU|FA|WI))?"
VALUE = re.compile(rf"PAST_REF|FUTURE_REF|{DAY}(?:/{DAY})?")


@pytest.fixture(scope="module")
def guidelines(annotations) -> str:
    return (annotations / "README.md").read_text(encoding="utf-8")


def checked(gold):
    """What the guidelines ask of every marked text, whether it is a whole document or a phrase."""
    for mention in gold.mentions:
        text = gold.text[mention.start : mention.end]
        assert text == text.strip(" \n，。、：；（）") != "", mention
        assert (mention.label == "DATE") == (mention.value is not None), mention
        assert mention.value is None or VALUE.fullmatch(mention.value), mention
    return gold


def test_guidelines_examples_of_documents_follow_the_form(guidelines):
    found = [checked(parse(block, "README")) for block in README_BLOCK.findall(guidelines)]
    assert len(found) >= 3
    for gold in found:
        used = {i for event in gold.events for ids in event.slots.values() for i in ids}
        used |= {event.trigger for event in gold.events}
        assert {m.id for m in gold.mentions if m.label in LETTERS} <= used
        aliased = [i for group in gold.aliases for i in group]
        assert len(aliased) == len(set(aliased))
        names = {}
        for mention in gold.mentions:
            if mention.label in ("ORG", "PERSON"):
                names.setdefault(gold.text[mention.start : mention.end], []).append(mention.id)
        assert all(any(set(ids) <= set(group) for group in gold.aliases) for ids in names.values() if len(ids) > 1)
        assert gold.anchor
        assert gold.articles
        assert {event.status for event in gold.events} <= {"actual", "planned"}


def test_guidelines_examples_of_phrases_follow_the_form(guidelines):
    phrases = README_MARK.findall(README_BLOCK.sub("", guidelines))
    found = [
        checked(parse(phrase.replace(r"\|", "|") + "\n###\n", phrase)) for phrase in phrases if "TEXT" not in phrase
    ]
    assert len(found) >= 30
    assert {m.label for gold in found for m in gold.mentions} >= {"ORG", "PERSON", "DATE", "PROCEDURE"}


def test_guidelines_name_every_label_type_slot_and_letter(guidelines):
    for name in (*get_args(EventType), *SLOTS):
        assert f"\n| {name} |" in guidelines, name
    for letter, label in inline.LABELS.items():
        assert re.search(rf"^\| {letter} \| {label}\b", guidelines, re.MULTILINE), label
    for slot, letters in inline.FILLERS.items():
        assert f"\n| {slot} | {', '.join(letters)} |" in guidelines


def test_guidelines_name_only_commands_that_there_are(guidelines):
    commands = {command.name for command in app.registered_commands}
    named = set(re.findall(r"`jianwen (\w+)", guidelines))
    assert named
    assert named <= commands
