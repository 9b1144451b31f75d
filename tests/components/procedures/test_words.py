import pytest

from jianwen import lexicons
from jianwen.components.procedures.heads import COMPLETE, HEADS, MODIFIERS
from jianwen.components.procedures.words import Words, lengths_by_last_character

LEXICON = lexicons.read("procedures")
WORDS = Words(LEXICON)


def read_back(text, kind="operation", floor=0):
    return text[WORDS.chain(text, len(text), floor, HEADS[kind]).start :]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("患者行腹腔镜胆囊切除", "腹腔镜胆囊切除"),
        ("开放的肾癌根治", "开放的肾癌根治"),
        ("的胆囊", "胆囊"),
        ("白内障、胆囊、子宫", "白内障、胆囊、子宫"),
        ("化疗、胆囊", "胆囊"),  # a complete name isn't joined to the next
        ("胆囊切除术、子宫", "子宫"),
        ("血压、胆囊", "胆囊"),  # a quantity says nothing of an operation
        ("传统腹腔镜", "腹腔镜"),
        ("复杂的肝胆", "肝胆"),
        ("担心", ""),
        ("患者", ""),
        ("“达芬奇”机器人", "“达芬奇”机器人"),
        ("单侧入路双侧减压（ULBD）", "单侧入路双侧减压（ULBD）"),
        ("做TAMIS", "TAMIS"),
        ("2023", ""),
        ("胆囊、", ""),
        ("", ""),
    ],
)
def test_chain_reads_back_over_known_words(text, chain):
    assert read_back(text) == chain


def test_chain_stops_at_the_floor():
    assert read_back("腹腔镜胆囊", floor=3) == "胆囊"


@pytest.mark.parametrize(
    ("text", "kind", "chain"),
    [
        ("血压、血糖", "testing", "血压、血糖"),
        ("糖尿病、高血压", "screening", "糖尿病、高血压"),
        ("新生儿听力", "screening", "新生儿听力"),
        ("儿童听力", "testing", "听力"),
        ("骨科、眼科", "whole", ""),
        ("针灸", "whole", ""),
        ("甲状腺、乳腺", "whole", "甲状腺、乳腺"),
        ("“一站式”", "whole", ""),
        ("“绿激光”", "operation", "“绿激光”"),
        ("“冬病夏治”", "whole", "“冬病夏治”"),  # a known word in quotation marks
        ("（针灸）", "whole", ""),
    ],
)
def test_chain_depends_on_the_head(text, kind, chain):
    assert read_back(text, kind) == chain


def test_before_prefers_the_longest_word():
    text = "全髋关节"
    assert WORDS.before(text, len(text), 0).start == 0
    assert WORDS.before(text, len(text), 1).start == 1


def test_lengths_by_last_character_are_descending():
    assert lengths_by_last_character(["肺癌", "癌", "胃癌", "肝"]) == {"癌": (2, 1), "肝": (1,)}


def test_every_section_of_the_lexicon_is_read_and_every_section_read_is_there():
    verbs = {"measure", "measured", "operate", "operated", "vaccinate", "vaccine word"}
    assert set(LEXICON) == set(HEADS) | MODIFIERS | COMPLETE | verbs | {"not", "after", "not after"}


@pytest.mark.parametrize("kind", HEADS)
def test_every_kind_of_head_speaks_of_known_kinds(kind):
    assert HEADS[kind].needs | HEADS[kind].stops | HEADS[kind].joins <= MODIFIERS | COMPLETE | {"quoted"}
    assert 0 < HEADS[kind].score <= 1
