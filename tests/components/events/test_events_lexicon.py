import re

import pytest

from jianwen import lexicons
from jianwen.components.events.cues import LONGEST_WORD
from jianwen.components.events.vocabulary import Vocabulary
from jianwen.labels import EVENT_TYPES

SECTIONS = lexicons.read("events")
VOCABULARY = Vocabulary()
AROUND = ("unreal", "planned", "happened", "compound", "deverbal")


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_is_used(section):
    kind, _, rest = section.partition(" ")
    assert SECTIONS[section]
    assert section in AROUND or (kind == "light" and rest in "2345") or (kind in EVENT_TYPES and rest)


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_every_type_has_triggers_and_content(kind):
    strengths = {word: types[kind] for word, types in VOCABULARY.triggers.items() if kind in types}
    assert strengths
    assert set(strengths.values()) <= {2, 3, 4, 5}
    assert kind in VOCABULARY.content.values()


@pytest.mark.parametrize("kind", [*EVENT_TYPES, "light"])
def test_a_trigger_has_one_strength_for_a_type(kind):
    words = [word for section in SECTIONS if re.fullmatch(f"{kind} [0-9]", section) for word in SECTIONS[section]]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("word", [*VOCABULARY.triggers, *VOCABULARY.light])
def test_every_trigger_is_matched_whole(word):
    assert VOCABULARY.any_trigger.fullmatch(word)
    assert len(word) <= LONGEST_WORD


@pytest.mark.parametrize("word", ["医院", "患者", "五月", "了"])
def test_other_words_are_no_triggers(word):
    assert not VOCABULARY.any_trigger.search(word)
    assert word not in VOCABULARY.content


@pytest.mark.parametrize("noun", SECTIONS["deverbal"])
def test_deverbal_nouns_are_content_and_no_triggers(noun):
    assert noun in VOCABULARY.content
    assert noun not in VOCABULARY.triggers
    assert VOCABULARY.any_noun.fullmatch(noun)


@pytest.mark.parametrize("section", AROUND)
def test_words_around_triggers_are_matched_whole(section):
    pattern = re.compile(VOCABULARY.around(section))
    assert all(pattern.fullmatch(word) for word in SECTIONS[section])
    assert not pattern.search("某甲")


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        ({"party 3": ("聚会",)}, "names no type of event"),
        ({"care content": ("手术",), "training content": ("手术",)}, "手术 is content of care and of training"),
    ],
)
def test_vocabulary_refuses_a_wrong_lexicon(sections, message, monkeypatch):
    monkeypatch.setattr(lexicons, "read", lambda name: sections)
    with pytest.raises(ValueError, match=message):
        Vocabulary()
