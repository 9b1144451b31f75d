import spacy
from spacy.training import Example

from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.corpora.annotate import annotate
from jianwen.corpora.inline import parse
from jianwen.evaluation.documents import from_doc, from_gold
from jianwen.evaluation.scorers import score_triggers

GOLD = parse(
    "⟪A1⟫⟦市第一人民医院|O1⟧与⟦县医院|O2⟧⟦签订|T1⟧⟦协议|X1⟧。⟦5月|D1=2023-05⟧，⟦市一院|O3⟧⟦完成|T2⟧⟦剖宫产|M1⟧⟦8台|Q1⟧。\n"
    "###\nanchor 2023\nalias O1 O3\nT1 cooperation agent=O1,O2 object=X1\n"
    "T2 care status=planned agent=O3 procedure=M1 quantity=Q1 time=D1\n",
    "page",
)


def annotated(place=lambda mention: (mention.start, mention.end)):
    return annotate(CharacterTokenizer(spacy.blank("xx").vocab)(GOLD.text), GOLD, place)


def test_annotate_puts_gold_where_the_pipeline_puts_what_it_finds():
    doc = annotated()
    assert [(ent.text, ent._.value) for ent in doc.ents if ent.label_ == "DATE"] == [("5月", "2023-05")]
    assert [(span.text, span.label_) for span in doc.spans["trigger"]] == [("签订", "cooperation"), ("完成", "care")]
    names = [(entity["name"], len(entity["mentions"])) for entity in doc._.entities]
    assert names == [("市第一人民医院", 2), ("县医院", 1), ("剖宫产", 1)]
    first, second = doc._.events
    assert [doc.text[start:end] for start, end in first["agent"]] == ["市第一人民医院", "县医院"]
    assert (second["status"], [doc.text[q["start"] : q["end"]] for q in second["quantity"]]) == ("planned", ["8台"])


def test_annotate_leaves_out_what_has_no_place():
    doc = annotated(lambda mention: None if mention.id in ("T1", "M1") else (mention.start, mention.end))
    (event,) = doc._.events
    assert (event["type"], event["procedure"]) == ("care", [])


def test_a_gold_doc_says_what_gold_says():
    from_a_doc, direct = from_doc(annotated(), "page"), from_gold(GOLD)
    assert [m[:4] for m in from_a_doc.mentions] == [m[:4] for m in sorted(direct.mentions)]
    assert [(e.type, e.status, len(e.fillers)) for e in from_a_doc.events] == [
        (e.type, e.status, len(e.fillers)) for e in direct.events
    ]
    assert from_a_doc.events[1].fillers[0].same == direct.events[1].fillers[0].same


def test_figures_of_a_doc_against_itself_are_perfect():
    figures = score_triggers([Example(annotated(), annotated())])["figures"]
    assert {figures[name] for name in ("slots.classified", "triggers.classified", "events.found")} == {1.0}


def test_figures_of_a_doc_without_events_are_not():
    empty = annotated()
    empty._.events = []
    empty.spans["trigger"] = []
    figures = score_triggers([Example(empty, annotated())])["figures"]
    assert figures["slots.classified"] == figures["triggers.classified"] == 0
