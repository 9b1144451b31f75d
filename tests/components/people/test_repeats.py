"""What one place of a text says about a name at its other places."""

import pytest
import spacy

from jianwen.components.people import PeopleFinder
from jianwen.components.people.found import Found, without_overlaps
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse

NLP = spacy.blank("xx")
FINDER = PeopleFinder(NLP, "people", threshold=4.0)


@pytest.mark.parametrize(
    "marked",
    [
        "护士⟦计思瑶⟧表示感谢。一个⟦计思瑶⟧式的微笑。",  # no evidence at the second place
        "院长⟦张岩⟧说，⟦张岩⟧是榜样。25年前，⟦张岩⟧正好20岁。",  # cut
        "主任⟦彭森⟧竞聘上岗。⟦彭森⟧说，感谢。大家向⟦彭森⟧祝贺。",
        "副院长⟦杨立俊⟧、主任⟦杨立红⟧参加，⟦杨立俊⟧讲话。",  # not cut to what the two share
        "医生⟦高亮⟧说，新灯提高亮度，大家佩服⟦高亮⟧。",  # not 提|高亮
    ],
)
def test_a_name_is_read_alike_in_the_whole_text(marked):
    text, marks = parse(marked)
    found = FINDER.find(CharacterTokenizer(NLP.vocab)(text))
    assert [(name.start, name.end) for name in found] == [(mark.start, mark.end) for mark in marks]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        ([], []),
        ([Found(4, 6, 5.0), Found(0, 2, 4.0)], [(0, 2), (4, 6)]),
        ([Found(0, 3, 4.0), Found(2, 4, 6.0)], [(2, 4)]),
        ([Found(0, 2, 5.0), Found(0, 3, 5.0)], [(0, 3)]),
        ([Found(0, 3, 5.0), Found(2, 5, 5.0)], [(0, 3)]),
    ],
)
def test_without_overlaps_keeps_evidence_then_length_then_order(names, kept):
    assert [(name.start, name.end) for name in without_overlaps(names)] == kept
