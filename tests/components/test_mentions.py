import pytest
import spacy
from spacy.tokens import SpanGroup

from jianwen.components.mentions import NEVER, Mentions, Policy
from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.evaluation.scorers import score_mentions
from marked import parse

GROUPS = {"DATE": "dates", "PERSON": "people", "ORG": "organizations", "PROCEDURE": "procedures"}


def merge(text, candidates, *, seams=(), threshold=0.0):
    """Candidates are (label, text, score); gives the texts and labels of the mentions."""
    policy = Policy(list(GROUPS.values()), threshold, {}, {}, NEVER)
    return [(ent.label_, ent.text) for ent in merged(text, candidates, policy, seams=seams).ents]


def merged(text, candidates, policy, *, model=None, repeats=(), seams=(), published=None):
    """The Doc; model and repeats are further candidates, those of a tagger (None: there was none)."""
    nlp = spacy.blank("xx")
    doc = CharacterTokenizer(nlp.vocab)(text)
    doc._.seams, doc._.published = list(seams), published
    for label, group in GROUPS.items():
        write(doc, group, [candidate for candidate in candidates if candidate[0] == label])
    if model is not None:
        write(doc, "model", model)
        write(doc, "repeats", repeats)
    return Mentions(nlp, "mentions", policy=policy, scorer=score_mentions)(doc)


def write(doc, group, candidates):
    places = [doc.text.index(surface) for _, surface, *_ in candidates]
    spans = [doc.char_span(p, p + len(c[1]), label=c[0]) for p, c in zip(places, candidates, strict=True)]
    values = [candidate[3] if len(candidate) > 3 else None for candidate in candidates]
    attrs = {"scores": [candidate[2] for candidate in candidates], "values": values}
    doc.spans[group] = SpanGroup(doc, name=group, attrs=attrs, spans=spans)


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
        Mentions(spacy.blank("xx"), "mentions", policy=Policy([], 2, {}, {}, NEVER), scorer=score_mentions)


def test_mentions_refuse_a_label_that_there_is_not():
    with pytest.raises(ValueError, match="no label PLACE"):
        Mentions(spacy.blank("xx"), "mentions", policy=Policy([], 0, {"PLACE": 0.5}, {}, NEVER), scorer=score_mentions)


def policy(add=None, win=None, repeats=NEVER):
    return Policy(list(GROUPS.values()), 0.0, add or {}, win or {}, repeats)


def sources(doc):
    return [(ent.label_, ent.text, ent._.source, ent._.score) for ent in doc.ents]


TEXT = "5月24日，市一院沈怀瑾实施剖宫产"


def test_mentions_of_a_tagger_come_first():
    rules = [("ORG", "市一院", 0.9), ("PERSON", "沈怀瑾", 0.8), ("PROCEDURE", "剖宫产", 0.7)]
    model = [("ORG", "市一院", 0.95), ("PERSON", "沈怀", 0.6)]
    doc = merged(TEXT, rules, policy(), model=model)
    assert sources(doc) == [("ORG", "市一院", "both", 0.95), ("PERSON", "沈怀", "model", 0.6)]


def test_mentions_of_rules_are_added_where_the_tagger_is_silent():
    rules = [("PROCEDURE", "剖宫产", 0.7), ("PERSON", "沈怀瑾", 0.4), ("ORG", "市一院", 0.9)]
    doc = merged(TEXT, rules, policy(add={"PROCEDURE": 0.7, "PERSON": 0.5}), model=[])
    assert sources(doc) == [("PROCEDURE", "剖宫产", "rule", 0.7)]


def test_mentions_of_rules_that_win_replace_all_they_overlap():
    rules = [("ORG", "市一院沈怀瑾", 0.9)]
    model = [("ORG", "市一院", 0.95), ("PERSON", "沈怀瑾", 0.6)]
    assert sources(merged(TEXT, rules, policy(win={"ORG": 0.95}), model=model))[0][1] == "市一院"
    assert sources(merged(TEXT, rules, policy(win={"ORG": 0.9}), model=model)) == [("ORG", "市一院沈怀瑾", "rule", 0.9)]


def test_mentions_of_another_label_are_not_the_same():
    doc = merged("白求恩", [("PERSON", "白求恩", 0.9)], policy(add={"PERSON": 0}), model=[("ORG", "白求恩", 0.6)])
    assert sources(doc) == [("ORG", "白求恩", "model", 0.6)]


def test_mentions_repeat_where_the_tagger_is_not_against_it():
    model, repeats = [("ORG", "市一院", 0.9)], [("PERSON", "沈怀瑾", 0.3), ("PROCEDURE", "剖宫产", 0.1)]
    doc = merged(TEXT, [], policy(repeats=0.2), model=model, repeats=repeats)
    assert sources(doc) == [("ORG", "市一院", "model", 0.9), ("PERSON", "沈怀瑾", "model", 0.3)]
    assert len(merged(TEXT, [], policy(), model=model, repeats=repeats).ents) == 1


@pytest.mark.parametrize(
    ("rule", "model", "value"),
    [
        ("5月24日", "5月24日", "2023-05-24"),  # what the rule says of the same range
        ("月24日", "5月24日", "2023-05-24"),  # of another range: what the grammar reads
        ("5月24日", "5月", "2023-05"),
        ("5月24日", "市一院", None),
    ],
)
def test_mentions_values_of_dates(rule, model, value):
    rules = [("DATE", rule, 1.0, "2023-05-24")]
    doc = merged(TEXT, rules, policy(), model=[("DATE", model, 0.8)], published="2023-05-25")
    (date,) = doc.ents
    assert (date.text, date._.value) == (model, value)


def test_mentions_of_a_tagger_never_cross_lines_or_seams():
    assert not merged("市一\n院", [], policy(), model=[("ORG", "市一\n院", 1.0)]).ents
    assert not merged("市一院", [], policy(), model=[("ORG", "市一院", 1.0)], seams=[2]).ents
