"""The lexicon of people's names holds together."""

import pytest

from jianwen.components.people.evidence import AGAINST, STRONG, WEAK, WORD, Evidence
from jianwen.components.people.names import Names
from jianwen.lexicons import read

LEXICON = read("people")
NAMES, EVIDENCE = Names(LEXICON), Evidence(LEXICON)


def joined(section):
    return set("".join(LEXICON[section]))


def test_no_character_is_in_two_classes():
    clear, common, rare = (joined(f"surnames.{name}") for name in ("clear", "common", "rare"))
    assert not clear & common and not clear & rare and not common & rare
    typical, seldom, never = (joined(f"given.{name}") for name in ("typical", "seldom", "never"))
    assert not typical & never and not typical & seldom and not seldom & never


def test_every_word_begins_or_ends_with_a_surname():
    surnames = set(NAMES.weights)
    assert [word for word in LEXICON["words"] if word[0] not in surnames] == []
    assert [word for word in LEXICON["glued"] if word[-1] not in surnames or len(word) != 2] == []


def test_words_are_as_long_as_they_are_looked_up():
    assert {len(word) for word in LEXICON["words"]} <= {2, 3}


def test_titles_alone_are_titles():
    assert set(LEXICON["titles.alone"]) <= set(LEXICON["titles"])


@pytest.mark.parametrize(
    ("before", "weight"),
    [
        ("院长", STRONG),
        ("记者：", STRONG),
        ("通讯员 ", STRONG),
        ("患者", WORD),
        ("随后", WORD),
        ("，", WEAK),
        ("为", WEAK),
        ("", WEAK),
        ("\n", WEAK),
        ("涌", 0),
    ],
)
def test_evidence_on_the_left(before, weight):
    assert EVIDENCE.left(before + "王伟", len(before)) == weight


@pytest.mark.parametrize(
    ("after", "weight"),
    [
        ("教授", STRONG),
        ("介绍", STRONG),
        ("（化名）", STRONG),
        ("女士", STRONG),
        ("县长", STRONG),
        ("进行", WORD),
        ("，", WEAK),
        ("的", WEAK),
        ("", WEAK),
        ("涌", 0),
        ("医院", AGAINST),
        ("县", AGAINST),
    ],
)
def test_evidence_on_the_right(after, weight):
    assert EVIDENCE.right("王伟" + after, 2) == weight


@pytest.mark.parametrize(
    ("after", "owned"),
    [("乳腺疾病名医工作室", True), ("基金会", True), ("医学奖", True), ("在名医工作室坐诊", False), ("说", False)],
)
def test_is_owned(after, owned):
    assert EVIDENCE.is_owned("王伟" + after, 2) is owned
