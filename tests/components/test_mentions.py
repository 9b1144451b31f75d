import pytest
import spacy
from spacy.tokens import SpanGroup

from jianwen.components.mentions import Mentions
from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.evaluation.scorers import score_mentions
from marked import parse

GROUPS = {"DATE": "dates", "PERSON": "people", "ORG": "organizations", "PROCEDURE": "procedures"}


def merge(text, candidates, *, seams=(), threshold=0.0):
    """Candidates are (label, text, score); gives the texts and labels of the mentions."""
    nlp = spacy.blank("xx")
    doc = CharacterTokenizer(nlp.vocab)(text)
    doc._.seams = list(seams)
    for label, group in GROUPS.items():
        spans, scores = [], []
        for kind, surface, score in candidates:
            if kind == label:
                start = text.index(surface)
                spans.append(doc.char_span(start, start + len(surface), label=label))
                scores.append(score)
        doc.spans[group] = SpanGroup(doc, name=group, attrs={"scores": scores}, spans=spans)
    component = Mentions(nlp, "mentions", groups=list(GROUPS.values()), threshold=threshold, scorer=score_mentions)
    return [(ent.label_, ent.text) for ent in component(doc).ents]


def test_mentions_keep_candidates_apart_in_text_order():
    text = "5月24日，市一院沈怀瑾实施剖宫产"
    candidates = [("PROCEDURE", "剖宫产", 1), ("PERSON", "沈怀瑾", 1), ("ORG", "市一院", 1), ("DATE", "5月24日", 1)]
    assert merge(text, candidates) == [
        ("DATE", "5月24日"),
        ("ORG", "市一院"),
        ("PERSON", "沈怀瑾"),
        ("PROCEDURE", "剖宫产"),
    ]


def test_mentions_longest_wins():
    candidates = [("PERSON", "朱娟英", 1), ("ORG", "朱娟英名医工作室", 0.5)]
    assert merge("成立朱娟英名医工作室", candidates) == [("ORG", "朱娟英名医工作室")]


def test_mentions_of_equal_length_are_settled_by_score():
    assert merge("白求恩", [("PERSON", "白求恩", 0.4), ("ORG", "白求恩", 0.6)]) == [("ORG", "白求恩")]


def test_mentions_of_equal_score_are_settled_by_group_order():
    assert merge("白求恩", [("PERSON", "白求恩", 0.6), ("ORG", "白求恩", 0.6)]) == [("PERSON", "白求恩")]


def test_mentions_drop_what_is_below_the_threshold():
    assert merge("市一院", [("ORG", "市一院", 0.3)], threshold=0.5) == []


def test_mentions_never_cross_lines_or_seams():
    text, (mark,) = parse("⟦市一\n院⟧")
    assert merge(text, [("ORG", mark.text, 1)]) == []
    assert merge("市一院", [("ORG", "市一院", 1)], seams=[2]) == []
    assert merge("市一院", [("ORG", "市一院", 1)], seams=[0, 3]) == [("ORG", "市一院")]


def test_mentions_refuse_a_threshold_that_is_no_share():
    with pytest.raises(ValueError, match="threshold is 2, it may be 0 to 1"):
        Mentions(spacy.blank("xx"), "mentions", groups=[], threshold=2, scorer=score_mentions)
