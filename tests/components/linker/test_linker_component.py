import pytest

import jianwen
from jianwen.components.linker.choices import MAY_FILL
from jianwen.corpora.inline import FILLERS, LABELS
from jianwen.labels import SLOTS

TEXTS = [
    "5月24日，澜溪市第一人民医院与白苇县人民医院签订医联体合作协议。骨科主任沈怀瑾成功实施腹腔镜胆囊切除术8台。",
    "",
    "今天。",
]


def test_slots_are_filled_by_the_labels_of_the_guidelines():
    by_label = {
        label: {slot for slot, letters in FILLERS.items() if letter in letters} for letter, label in LABELS.items()
    }
    assert {label: set(slots) for label, slots in MAY_FILL.items()} == {
        label: slots for label, slots in by_label.items() if slots
    }
    assert {slot for slots in MAY_FILL.values() for slot in slots} == set(SLOTS)


def test_linker_gives_the_same_alone_and_in_batches(trained_nlp, seeds):
    texts = [*TEXTS, (seeds / "hospital_page.txt").read_text(encoding="utf-8"), *TEXTS]
    alone = [trained_nlp(text)._.events for text in texts]
    assert any(alone)
    for size in (1, 3, 100):
        assert [doc._.events for doc in trained_nlp.pipe(texts, batch_size=size)] == alone


def test_linker_goes_to_disk_and_back(trained_nlp, tmp_path):
    trained_nlp.to_disk(tmp_path)
    again = jianwen.load(tmp_path)
    for text in TEXTS:
        assert again(text)._.events == trained_nlp(text)._.events


def test_linker_writes_triggers_and_mentions_as_the_rules_do(trained_nlp, seeds):
    doc = trained_nlp((seeds / "hospital_page.txt").read_text(encoding="utf-8"))
    mentions = {(ent.start_char, ent.end_char): ent.label_ for ent in doc.ents}
    assert [[s.start_char, s.end_char] for s in doc.spans["trigger"]] == [event["trigger"] for event in doc._.events]
    for event in doc._.events:
        for slot in ("agent", "target", "procedure", "time"):
            for start, end in event[slot]:
                assert slot in MAY_FILL[mentions[start, end]]


def test_linker_drops_what_is_below_its_threshold(trained_nlp):
    linker = trained_nlp.get_pipe("linker")
    scores = [event["score"] for event in trained_nlp(TEXTS[0])._.events]
    linker.threshold = max(scores)
    try:
        assert [event["score"] for event in trained_nlp(TEXTS[0])._.events] == [
            score for score in scores if score >= max(scores)
        ]
    finally:
        linker.threshold = 0.0


def test_linker_needs_the_vectors_of_the_tagger(trained_nlp):
    doc = trained_nlp(TEXTS[0])
    doc.tensor = doc.tensor[:0]
    with pytest.raises(ValueError, match="the tagger must run before the linker"):
        trained_nlp.get_pipe("linker")(doc)
