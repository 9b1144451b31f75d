import spacy

from jianwen.components.dates.component import DateFinder


def test_component_writes_spans_with_values():
    nlp = spacy.blank("zh")
    nlp.add_pipe("health_dates")
    doc = nlp.make_doc("5月24日，近日，2月30日")
    doc._.published = "2023-05-31"
    doc = nlp.get_pipe("health_dates")(doc)
    group = doc.spans["dates"]
    assert [(s.text, s.label_) for s in group] == [("5月24日", "DATE"), ("近日", "DATE"), ("2月30日", "DATE")]
    assert group.attrs["values"] == ["2023-05-24", "PAST_REF", None]


def test_component_works_on_a_plain_text_and_survives_bytes():
    nlp = spacy.blank("zh")
    nlp.add_pipe("health_dates")
    doc = nlp("5月24日开诊")
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [s.text for s in again.spans["dates"]] == ["5月24日"]
    assert again.spans["dates"].attrs["values"] == ["XXXX-05-24"]


def test_find_does_not_write():
    nlp = spacy.blank("zh")
    doc = nlp("5月24日开诊")
    assert [c.value for c in DateFinder(nlp, "health_dates").find(doc)] == ["XXXX-05-24"]
    assert "dates" not in doc.spans


def test_factory_says_what_it_writes():
    assert spacy.blank("zh").get_factory_meta("health_dates").assigns == ["doc.spans"]
