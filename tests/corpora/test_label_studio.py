"""What Label Studio 1.x exports is read; what we write has the form of its tasks, with the configuration beside it."""

from xml.etree import ElementTree

import orjson
import pytest

from jianwen.corpora import label_studio
from jianwen.corpora.gold import GoldEvent, GoldMention
from jianwen.corpora.graph import ARROWS, EVENT_TYPES, LABELS
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import strict
from jianwen.corpora.read import detect

TEXT = "😀澜溪市第一\n人民医院5月2日成立疼痛科。"


def region(id, start, end, label, text, **more):
    value = {"start": start, "end": end, "text": text, "labels": [label]}
    return {
        "value": value,
        "id": id,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "origin": "manual",
    } | more


RESULT = [
    region("k3Fq", 1, 11, "ORG", "澜溪市第一\\n人民医院"),
    region("p0aZ", 11, 15, "DATE", "5月2日"),
    {
        "value": {"start": 11, "end": 15, "text": ["2023-05-02"]},
        "id": "p0aZ",
        "from_name": "value",
        "to_name": "text",
        "type": "textarea",
        "origin": "manual",
    },
    region("tt01", 15, 17, "establishment", "成立"),
    {
        "value": {"start": 15, "end": 17, "choices": ["planned"]},
        "id": "tt01",
        "from_name": "status",
        "to_name": "text",
        "type": "choices",
    },
    region("xx-7", 17, 20, "OBJECT", "疼痛科"),
    {"from_id": "tt01", "to_id": "k3Fq", "type": "relation", "direction": "right", "labels": ["agent"]},
    {"from_id": "xx-7", "to_id": "tt01", "type": "relation", "direction": "left", "labels": ["object"]},
    {"from_id": "tt01", "to_id": "p0aZ", "type": "relation", "direction": "right", "labels": ["time"]},
]


def task(result=RESULT, **more):
    annotation = {"id": 1001, "completed_by": 1, "result": result, "was_cancelled": False, "lead_time": 72.5}
    return {"id": 12, "annotations": [annotation], "predictions": [], "data": {"text": TEXT}, "project": 3} | more


@pytest.fixture
def read(tmp_path):
    def through(*tasks):
        path = tmp_path / "project-3.json"
        path.write_bytes(orjson.dumps(tasks))
        said = []
        return list(label_studio.read(path, said.append)), said

    return through


def test_label_studio_reads_regions_texts_choices_and_relations(read):
    (gold,), said = read(task())
    assert said == []
    assert gold.id == "12"
    assert gold.mentions == [
        GoldMention("O1", "ORG", 1, 11, None),
        GoldMention("D1", "DATE", 11, 15, "2023-05-02"),
        GoldMention("T1", "TRIGGER", 15, 17, None),
        GoldMention("X1", "OBJECT", 17, 20, None),
    ]
    slots = {"agent": ["O1"], "object": ["X1"], "time": ["D1"]}
    assert gold.events == [GoldEvent("T1", "establishment", "planned", slots)]


def test_label_studio_repairs_the_utf16_of_old_versions(read):
    result = [region("a", 2, 12, "ORG", "澜溪市第一\n人民医院"), region("b", 16, 18, "TRIGGER", "成立")]
    (gold,), said = read(task(result))
    assert [(m.start, m.end) for m in gold.mentions] == [(1, 11), (15, 17)]
    assert [problem.message for problem in said] == ["2 offsets were counted in UTF-16 units"]


def test_label_studio_takes_no_prediction_for_an_annotation(read, tmp_path):
    prediction = {"model_version": "m", "score": 0.7, "result": RESULT[:1]}
    found, said = read(task(annotations=[], predictions=[prediction]))
    assert found == []
    assert [problem.kind for problem in said] == ["error"]
    assert "label-studio-predictions" in said[0].message
    (gold,) = label_studio.read_predictions(tmp_path / "project-3.json", strict)
    assert [m.label for m in gold.mentions] == ["ORG"]


def test_label_studio_reports_tasks_without_predictions(read, tmp_path):
    read(task(), task(predictions=[{"result": []}, {"result": RESULT}]))
    said = []
    assert [gold.mentions for gold in label_studio.read_predictions(tmp_path / "project-3.json", said.append)] == [[]]
    assert [problem.kind for problem in said] == ["error", "lost"]


def test_label_studio_leaves_skipped_annotations_out(read):
    skipped = {"result": RESULT[3:4], "was_cancelled": True}
    (gold,), said = read(task(annotations=[skipped, {"result": RESULT[:1], "was_cancelled": False}]))
    assert [m.label for m in gold.mentions] == ["ORG"]
    assert said == []


def test_label_studio_reads_two_labels_of_a_region_as_two_marks(read):
    both = region("a", 17, 20, "ORG", "疼痛科")
    both["value"]["labels"] = ["ORG", "OBJECT"]
    (gold,), _ = read(task([both]))
    assert [(m.label, m.start) for m in gold.mentions] == [("ORG", 17), ("OBJECT", 17)]


def test_label_studio_reads_a_text_of_any_name(read):
    (gold,), said = read(task(data={"article": TEXT, "n": 3}))
    assert (gold.text, said) == (TEXT, [])


def test_label_studio_reads_the_export_json_min(read, tmp_path):
    labels = [RESULT[0]["value"], {"start": 18, "end": 21, "text": "疼痛科", "labels": ["OBJECT"]}]
    (gold,), said = read({"text": TEXT, "id": 12, "label": labels, "annotator": 1, "lead_time": 3.2})
    assert detect(tmp_path / "project-3.json").name == "label-studio"
    assert (gold.id, gold.text) == ("12", TEXT)
    assert [(m.id, m.start) for m in gold.mentions] == [("O1", 1)]
    assert [problem.kind for problem in said] == ["error"]


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        (task(annotations=[]), "error", "not annotated: left out"),
        (task(annotations=[{"result": []}, {"result": RESULT}]), "lost", "2 annotations: the first is taken"),
        (task(data={"n": 3}), "error", "no text"),
        (task(data={"a": "一", "b": "二"}), "error", "no text"),
        (task([region("a", 0, 3, "ORG", "疼痛科"), region("b", 1, 3, "ORG", "澜溪")]), "error", "'疼痛科' at 0 to 3"),
        (task([*RESULT, {"type": "rating", "id": "z", "value": {"rating": 4}}]), "lost", "results of type rating"),
        (task([*RESULT, {"type": "textarea", "id": "z", "value": {"text": ["评"]}}]), "lost", "评"),
        (task([region("a", "/p[1]", "/p[1]", "ORG", "x")]), "error", "not the form of Label Studio"),
        ({"data": {"text": "x"}, "annotations": [{}]}, "error", "not the form of Label Studio"),
    ],
)
def test_label_studio_reports_what_it_leaves_out(read, given, kind, message):
    _, said = read(given)
    assert [problem.kind for problem in said] == [kind]
    assert message in said[0].message


@pytest.fixture
def gold():
    annotated = "⟪A1⟫😀⟦市一院|O1⟧⟦5月|D1=2023-05⟧⟦成立|T1⟧⟦疼痛科|X1⟧\n###\nanchor 2023-06\n"
    return parse(f"{annotated}T1 establishment status=planned agent=O1 object=X1 time=D1\n", "a/页")


def test_label_studio_writes_tasks_with_annotations(gold, tmp_path):
    label_studio.write([gold], tmp_path / "t.json", strict)
    (found,) = orjson.loads((tmp_path / "t.json").read_bytes())
    assert found["data"] == {"doc": "a/页", "anchor": "2023-06", "articles": [[0, 1]], "text": gold.text}
    first = found["annotations"][0]["result"][0]
    assert first["value"] == {"start": 1, "end": 4, "text": "市一院", "labels": ["ORG"]}
    assert "predictions" not in found


def test_label_studio_writes_pre_annotations(gold, tmp_path, read):
    label_studio.write_predictions([gold], tmp_path / "t.json", strict)
    (found,) = orjson.loads((tmp_path / "t.json").read_bytes())
    assert found["predictions"][0]["model_version"] == "jianwen"
    assert "annotations" not in found
    assert list(label_studio.read_predictions(tmp_path / "t.json", strict)) == [gold]


def test_label_studio_configuration_knows_every_name_that_tasks_use(gold, tmp_path):
    label_studio.write([gold], tmp_path / "t.json", strict)
    root = ElementTree.fromstring((tmp_path / "t.xml").read_text(encoding="utf-8"))
    controls = {element.get("name"): element.tag for element in root.iter() if element.get("toName") == "text"}
    assert controls == {"label": "Labels", "value": "TextArea", "status": "Choices"}
    assert {e.get("value") for e in root.iter("Label")} == {*LABELS, *EVENT_TYPES}
    assert {e.get("value") for e in root.iter("Relation")} == set(ARROWS)
    (found,) = orjson.loads((tmp_path / "t.json").read_bytes())
    names = {item["from_name"] for item in found["annotations"][0]["result"] if "from_name" in item}
    assert names == set(controls)
