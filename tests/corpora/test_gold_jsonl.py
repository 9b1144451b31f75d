import orjson
import pytest

from jianwen.corpora import gold_jsonl
from jianwen.corpora.inline import read as read_inline
from jianwen.corpora.numbering import numbered
from jianwen.corpora.problems import GoldError, strict
from jianwen.corpora.read import read_gold

RECORD = {
    "id": "d",
    "anchor": None,
    "articles": [{"start": 0, "article": 1}],
    "mentions": [
        {"id": "O1", "label": "ORG", "start": 0, "end": 2, "value": None, "text": "甲院"},
        {"id": "T1", "label": "TRIGGER", "start": 2, "end": 4, "value": None, "text": "签约"},
    ],
    "aliases": [],
    "events": [{"trigger": "T1", "type": "cooperation", "status": "actual", "agent": ["O1"]}],
}


def write(path, *records):
    path.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
    return path


def test_gold_jsonl_finds_the_text_inside_or_beside(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "d.txt").write_bytes("甲院签约\r\n".encode())
    (beside,) = gold_jsonl.read(write(tmp_path / "a.jsonl", RECORD), strict)
    assert beside.text == "甲院签约\r\n"
    (inside,) = gold_jsonl.read(write(tmp_path / "b.jsonl", RECORD | {"text": "甲院签约"}), strict)
    assert inside.text == "甲院签约"
    assert inside.events == beside.events


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, "there is no text"),
        ({"text": "乙院签约"}, "'甲院' at 0 to 2 is not what stands there"),
        ({"text": "甲院签约", "mentions": [*RECORD["mentions"], RECORD["mentions"][0]]}, "O1 is used twice"),
        ({"text": "甲院签约", "aliases": [["O1", "O9"]]}, "an alias names O9"),
        ({"text": "甲院签约", "events": [{"trigger": "T9", "type": "meeting"}]}, "type meeting names T9"),
        ({"text": "甲院签约", "events": [{"trigger": "T1", "type": "meeting", "time": ["D4"]}]}, "T1 names D4"),
        ({"text": "甲院签约", "mentions": [{"id": "O1"}]}, "not the form of our gold"),
    ],
)
def test_gold_jsonl_names_what_is_wrong(tmp_path, change, message):
    with pytest.raises(GoldError, match=f"^d: .*{message}|^a.jsonl:1: {message}"):
        list(gold_jsonl.read(write(tmp_path / "a.jsonl", RECORD | change), strict))


def test_gold_jsonl_keeps_the_rest_when_asked_to(tmp_path):
    said = []
    path = write(tmp_path / "a.jsonl", {"id": "bad"}, RECORD | {"text": "乙院签约"})
    (gold,) = gold_jsonl.read(path, said.append)
    assert [m.id for m in gold.mentions] == ["T1"]
    assert gold.events[0].slots == {}
    assert [problem.doc for problem in said] == ["bad", "d", "d"]


def test_gold_jsonl_says_the_same_as_the_inline_files_of_the_project(shared):
    found = {gold.id: gold for gold in read_gold(shared / "gold" / "dev.jsonl")}
    assert found
    for id, gold in found.items():
        inline = read_inline(shared / "gold" / "inline" / f"{id}.ann")
        assert (gold.mentions, gold.events, gold.articles) == (inline.mentions, inline.events, inline.articles)


def test_numbering_makes_ids_only_where_they_are_of_another_form(tmp_path):
    (gold,) = gold_jsonl.read(write(tmp_path / "a.jsonl", RECORD | {"text": "甲院签约"}), strict)
    assert numbered(gold) is gold
    foreign = orjson.loads(orjson.dumps(RECORD).replace(b'"O1"', b'"x"').replace(b'"ORG"', b'"LOC"'))
    (gold,) = gold_jsonl.read(write(tmp_path / "b.jsonl", foreign | {"text": "甲院签约"}), strict)
    assert [m.id for m in gold.mentions] == ["N1", "T1"]
    assert gold.events[0].slots == {"agent": ["N1"]}
