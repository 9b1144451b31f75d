import pytest
import spacy
from spacy.training import Example

from jianwen.components.tokenizer import CharacterTokenizer
from jianwen.evaluation.scorers import score_mentions, score_triggers
from marked import parse


def example(predicted: str, reference: str) -> Example:
    """Marks are ⟦text|LABEL⟧ or ⟦text|DATE=value⟧."""
    nlp = spacy.blank("xx")
    docs = []
    for marked in (predicted, reference):
        text, marks = parse(marked)
        doc = CharacterTokenizer(nlp.vocab)(text)
        spans = []
        for mark in marks:
            label, _, value = mark.note.partition("=")
            span = doc.char_span(mark.start, mark.end, label=label)
            span._.value = value or None
            spans.append(span)
        doc.set_ents(spans)
        doc.spans["trigger"] = spans
        docs.append(doc)
    return Example(*docs)


def test_score_mentions_counts_exact_ranges_and_labels():
    scores = score_mentions([example("⟦市一院|ORG⟧的⟦王伟|ORG⟧", "⟦市一院|ORG⟧的⟦王伟|PERSON⟧")])
    assert (scores["ents_p"], scores["ents_r"], scores["ents_f"]) == (0.5, 0.5, pytest.approx(0.5))
    assert scores["ents_per_type"]["PERSON"]["r"] == 0


def test_score_mentions_is_micro_averaged():
    examples = [example("⟦市一院|ORG⟧", "⟦市一院|ORG⟧"), example("⟦一院|ORG⟧⟦省厅|ORG⟧", "⟦一院|ORG⟧省厅")]
    assert score_mentions(examples)["ents_p"] == pytest.approx(2 / 3)


def test_score_mentions_of_nothing():
    scores = score_mentions([example("市一院", "市一院")])
    assert scores["ents_f"] == 0
    assert scores["date_value"] is None


def test_score_mentions_date_values_on_dates_found():
    found = example("⟦昨日|DATE=2023-06-01⟧⟦今年|DATE=2023⟧", "⟦昨日|DATE=2023-05-31⟧⟦今年|DATE=2023⟧")
    assert score_mentions([found])["date_value"] == 0.5


def test_score_triggers_counts_types():
    scores = score_triggers([example("⟦签约|cooperation⟧⟦成立|meeting⟧", "⟦签约|cooperation⟧⟦成立|establishment⟧")])
    assert scores["events_f"] == pytest.approx(0.5)
    assert scores["events_per_type"]["cooperation"]["f"] == pytest.approx(1)


def test_score_mentions_gives_the_lenient_schemes_too():
    scores = score_mentions(
        [example("⟦市一院|ORG⟧的⟦王|PERSON⟧伟，⟦今年|ORG⟧", "⟦市一院|ORG⟧的⟦王伟|PERSON⟧，⟦今年|DATE⟧")]
    )
    found = [scores[f"ents_{scheme}_f"] for scheme in ("exact", "partial", "type")]
    assert found == pytest.approx([2 / 3, 2.5 / 3, 2 / 3])
    assert score_mentions([example("市一院", "市一院")])["ents_partial_f"] == 0


def test_score_triggers_identified_whatever_the_type():
    scores = score_triggers([example("⟦签约|cooperation⟧⟦成立|meeting⟧", "⟦签约|cooperation⟧⟦成立|establishment⟧")])
    assert scores["events_identified_f"] == pytest.approx(1)
    assert score_triggers([example("签约", "⟦签约|cooperation⟧")])["events_identified_f"] == 0
