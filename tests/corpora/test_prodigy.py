import orjson
import pytest

from jianwen.corpora import prodigy
from jianwen.corpora.gold import GoldEvent, GoldMention
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import strict

TEXT = "市一院成立疼痛科。"
SPANS = [
    {"start": 0, "end": 3, "token_start": 0, "token_end": 2, "label": "ORG"},
    {"start": 3, "end": 5, "token_start": 3, "token_end": 4, "label": "establishment"},
    {"start": 5, "end": 8, "token_start": 5, "token_end": 7, "label": "ORG"},
]
RECORD = {
    "text": TEXT,
    "_input_hash": 12,
    "_task_hash": 13,
    "spans": SPANS,
    "relations": [
        {"head": 4, "child": 2, "head_span": SPANS[1], "child_span": SPANS[0], "label": "agent", "color": "#fff"},
        {"head": 4, "child": 7, "label": "object"},
    ],
    "answer": "accept",
    "_timestamp": 1700000000,
}


@pytest.fixture
def read(tmp_path):
    def through(*records):
        path = tmp_path / "set.jsonl"
        path.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
        said = []
        return list(prodigy.read(path, said.append)), said

    return through


def test_prodigy_reads_spans_and_relations(read):
    (gold,), said = read(RECORD)
    assert said == []
    assert gold.id == "set.jsonl:1"
    assert [m.label for m in gold.mentions] == ["ORG", "TRIGGER", "ORG"]
    assert gold.events == [GoldEvent("T1", "establishment", "actual", {"agent": ["O1"], "object": ["O2"]})]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (RECORD | {"answer": "reject"}, "the annotator's answer is reject"),
        (RECORD | {"answer": "ignore"}, "the annotator's answer is ignore"),
        (RECORD | {"relations": [{"head": 8, "child": 2, "label": "agent"}]}, "an arrow agent"),
        (RECORD | {"spans": [{"start": 0}]}, "not the form of Prodigy"),
        (RECORD | {"tokens": [{"text": word} for word in "县一院"]}, "'县一院' at 0 to 3"),
        ({"text": TEXT, "spans": [{"start": 5, "end": 99, "label": "ORG"}]}, "the text ends before"),
    ],
)
def test_prodigy_reports_what_it_leaves_out(read, record, message):
    _, said = read(record)
    assert any(problem.kind == "error" and message in problem.message for problem in said), said


def test_prodigy_writes_tokens_that_spans_and_relations_point_to(tmp_path):
    gold = parse("⟦CT室|O1⟧ 于⟦2023年|D1=2023⟧⟦启用|T1⟧\n###\nanchor 2023\nT1 establishment object=O1 time=D1\n", "页")
    prodigy.write([gold], tmp_path / "a.jsonl", strict)
    record = orjson.loads((tmp_path / "a.jsonl").read_bytes())
    words = "".join(token["text"] + " " * token["ws"] for token in record["tokens"])
    assert words == gold.text == "CT室 于2023年启用"
    assert [token["id"] for token in record["tokens"]] == list(range(len(record["tokens"])))
    for span in record["spans"]:
        assert record["tokens"][span["token_start"]]["start"] == span["start"]
        assert record["tokens"][span["token_end"]]["end"] == span["end"]
    relation = record["relations"][0]
    assert record["tokens"][relation["child"]]["text"] == "室"
    assert record["meta"] == {"doc": "页", "anchor": "2023"}
    (again,) = prodigy.read(tmp_path / "a.jsonl", strict)
    assert GoldMention("D1", "DATE", 5, 10, "2023") in again.mentions
