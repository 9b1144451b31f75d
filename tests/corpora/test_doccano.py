"""What doccano 1.8 exports is read; what we write is what its import takes."""

import orjson
import pytest

from jianwen.corpora import doccano
from jianwen.corpora.gold import GoldEvent, GoldMention
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import strict

TEXT = "澜溪市第一人民医院（市一院）5月2日成立疼痛科。"
RELATIONS = {
    "id": 7,
    "text": TEXT,
    "entities": [
        {"id": 31, "label": "ORG", "start_offset": 0, "end_offset": 9},
        {"id": 32, "label": "ORG", "start_offset": 10, "end_offset": 13},
        {"id": 35, "label": "DATE", "start_offset": 14, "end_offset": 18},
        {"id": 33, "label": "establishment:planned", "start_offset": 18, "end_offset": 20},
        {"id": 34, "label": "ORG", "start_offset": 20, "end_offset": 23},
    ],
    "relations": [
        {"id": 1, "from_id": 33, "to_id": 32, "type": "agent"},
        {"id": 2, "from_id": 33, "to_id": 34, "type": "object"},
        {"id": 3, "from_id": 31, "to_id": 32, "type": "alias"},
    ],
    "Comments": [],
    "doc": "a/page.txt",
    "anchor": "2023-05",
    "articles": [[0, 1]],
    "values": [[14, 18, "DATE", "2023-05-02"]],
}
SIMPLE = {"id": 8, "data": "李四在市一院说😀。", "label": [[0, 2, "PERSON"], [3, 6, "ORG"]], "Comments": ["看"]}


@pytest.fixture
def read(tmp_path):
    def through(*records):
        path = tmp_path / "admin.jsonl"
        path.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
        said = []
        return list(doccano.read(path, said.append)), said

    return through


def test_doccano_reads_relations_and_what_it_carried(read):
    (gold,), said = read(RELATIONS)
    assert said == []
    assert (gold.id, gold.anchor, gold.articles) == ("a/page.txt", "2023-05", [(0, 1)])
    assert GoldMention("D1", "DATE", 14, 18, "2023-05-02") in gold.mentions
    assert gold.aliases == [["O1", "O2"]]
    assert gold.events == [GoldEvent("T1", "establishment", "planned", {"agent": ["O2"], "object": ["O3"]})]


@pytest.mark.parametrize("key", ["text", "data"])
@pytest.mark.parametrize("labels", ["label", "labels"])
def test_doccano_reads_exports_without_relations(read, key, labels):
    (gold,), said = read({"id": 8, key: SIMPLE["data"], labels: SIMPLE["label"]})
    assert said == []
    assert gold.id == "8"
    assert [(m.label, m.start, m.end) for m in gold.mentions] == [("PERSON", 0, 2), ("ORG", 3, 6)]


def test_doccano_reads_metadata_that_stayed_apart(read):
    nested = {key: value for key, value in RELATIONS.items() if key not in ("doc", "anchor", "articles", "values")}
    (gold,), _ = read(nested | {"meta": {"doc": "b", "anchor": "2023", "values": RELATIONS["values"]}})
    assert (gold.id, gold.anchor) == ("b", "2023")
    assert [m.value for m in gold.mentions if m.value] == ["2023-05-02"]


def test_doccano_repairs_utf16_when_nothing_else_can_be_meant(read):
    (gold,), said = read({"text": "😀市一院", "label": [[2, 5, "ORG"]]})
    assert gold.mentions == [GoldMention("O1", "ORG", 1, 4, None)]
    assert [problem.kind for problem in said] == ["repaired"]


@pytest.mark.parametrize(
    ("record", "kind", "message"),
    [
        (RELATIONS | {"values": [[14, 17, "DATE", "2023-05-02"]]}, "lost", "no DATE stands at 14 to 17"),
        (RELATIONS | {"Comments": ["不确定"]}, "lost", "1 comments"),
        (RELATIONS | {"relations": [{"from_id": 31, "to_id": 34, "type": "part"}]}, "lost", "no slot"),
        (RELATIONS | {"relations": [{"from_id": 31, "to_id": 99, "type": "agent"}]}, "error", "not there"),
        ({"text": "市", "label": [[0, 9, "ORG"]]}, "error", "the text ends before"),
        ({"text": "市", "label": [["ORG"]]}, "error", "not the form of doccano"),
        ({"label": []}, "error", "not the form of doccano"),
    ],
)
def test_doccano_reports_what_it_leaves_out(read, record, kind, message):
    _, said = read(record)
    assert [problem.kind for problem in said] == [kind]
    assert message in said[0].message


def test_doccano_reports_lines_that_are_no_json(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "市", "label": []}\n\n{"text"\n[1]\n', encoding="utf-8")
    said = []
    assert len(list(doccano.read(path, said.append))) == 1
    assert [(problem.doc, problem.kind) for problem in said] == [("a.jsonl:3", "error"), ("a.jsonl:4", "error")]


def test_doccano_writes_ids_that_are_unique_in_the_file(tmp_path):
    gold = [parse("⟦市一院|O1⟧⟦成立|T1⟧⟦疼痛科|X1⟧\n###\nT1 establishment agent=O1 object=X1\n", id) for id in "ab"]
    doccano.write(gold, tmp_path / "a.jsonl", strict)
    records = [orjson.loads(line) for line in (tmp_path / "a.jsonl").read_bytes().splitlines()]
    assert [entity["id"] for record in records for entity in record["entities"]] == [1, 2, 3, 4, 5, 6]
    assert [(r["from_id"], r["to_id"], r["type"]) for r in records[1]["relations"]] == [
        (5, 4, "agent"),
        (5, 6, "object"),
    ]
    assert records[0]["entities"][1] == {"id": 2, "label": "establishment", "start_offset": 3, "end_offset": 5}
