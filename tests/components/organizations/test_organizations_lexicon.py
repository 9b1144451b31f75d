"""The lexicons of organisations and places hold together."""

import pytest

from jianwen.components.organizations.vocabulary import HEAD_CLASSES, PLACES, Kind, vocabulary
from jianwen.lexicons import read

ORGANIZATIONS, PLACE_NAMES, WORDS = read("organizations"), read("places"), vocabulary()


def test_guards_are_for_head_words():
    heads = {entry.split(":")[0] for entry in ORGANIZATIONS["guards"]}
    assert heads <= set(WORDS.classes)


@pytest.mark.parametrize("section", ["paired", "quotable"])
def test_what_is_said_of_heads_is_said_of_heads(section):
    assert [word for word in ORGANIZATIONS[section] if word not in WORDS.classes and word not in ("团队", "小组")] == []


def test_names_that_stand_alone_end_in_a_head():
    heads = tuple(WORDS.classes)
    assert [name for name in ORGANIZATIONS["stand_alone"] if not name.endswith(heads)] == []


@pytest.mark.parametrize(("section", "holds"), [("not_heads", "heads"), ("not_known", "known")])
def test_exceptions_hold_what_they_except(section, holds):
    words = [word for name in HEAD_CLASSES for word in ORGANIZATIONS[name]]
    words += ORGANIZATIONS["department_closings"] + ORGANIZATIONS["offices"] + ORGANIZATIONS["branches"]
    held = words if holds == "heads" else (*ORGANIZATIONS["known"], *ORGANIZATIONS["known_media"])
    assert [entry for entry in ORGANIZATIONS[section] if not any(word in entry for word in held)] == []


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("浙江", Kind.PLACE),
        ("武昌", Kind.TOWN),
        ("街道", Kind.SUFFIX),
        ("湘雅", Kind.PROPER),
        ("医院", Kind.HEAD),
        ("肿瘤", Kind.MATERIAL),
        ("社区卫生", Kind.WEAK),
        ("三甲", Kind.GENERIC),
        ("走进", Kind.STOP),
        ("中新网", Kind.HEAD),
    ],
)
def test_words_have_one_kind(word, kind):
    assert WORDS.kinds[word] is kind


@pytest.mark.parametrize("section", [*PLACES, "counties"])
def test_places_stand_without_suffix(section):
    bare = [name for name in PLACE_NAMES[section] if len(name) > 2 and name[-1] in "市县"]
    assert bare == []


def test_places_that_are_words_count_only_with_a_suffix():
    assert [name for name in PLACE_NAMES["with_suffix"] if name in PLACE_NAMES["counties"]] == []
