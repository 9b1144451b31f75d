import orjson
import pytest

from jianwen.corpora.sampling import sample


def write(folder, docs, events=()):
    """docs: id → mentions as (label, score, source)."""
    lines = [
        {"doc": doc, "mentions": [dict(zip(("label", "score", "source"), m, strict=True)) for m in mentions]}
        for doc, mentions in docs.items()
    ]
    (folder / "articles.jsonl").write_bytes(b"".join(orjson.dumps(line) + b"\n" for line in lines))
    found = [{"doc": doc, "type": type, "score": score} for doc, type, score in events]
    (folder / "events.jsonl").write_bytes(b"".join(orjson.dumps(event) + b"\n" for event in found))
    return folder


def test_sample_prefers_low_scores(tmp_path):
    docs = {"a": [("ORG", 0.9, "rule")], "b": [("ORG", 0.3, "rule")], "c": [("ORG", 0.6, "rule")], "d": []}
    picks = sample(write(tmp_path, docs), 4)
    assert [pick.doc for pick in picks] == ["b", "c", "a", "d"]
    assert picks[0].reasons[0] == "low scores: 0% of documents have lower ones"
    assert picks[-1].reasons == []


def test_sample_prefers_rare_types_but_not_the_same_one_twice(tmp_path):
    docs = {name: [("ORG", 0.5, "rule")] for name in "abcdefgh"}
    events = [("c", "research", 0.5), ("d", "research", 0.5), ("f", "launch", 0.5), ("g", "launch", 0.5)]
    picks = sample(write(tmp_path, docs, events), 3)
    assert [pick.doc for pick in picks] == ["c", "f", "d"]
    assert [pick.worth for pick in picks] == [1.0, 1.0, 0.5]
    assert picks[0].reasons == ["rare: research"]


def test_sample_prefers_documents_on_which_rules_and_model_differ(tmp_path):
    docs = {
        "a": [("ORG", 0.5, "both"), ("ORG", 0.5, "both")],
        "b": [("ORG", 0.5, "both"), ("ORG", 0.5, "model")],
        "c": [("ORG", 0.5, "rule"), ("ORG", 0.5, "model")],
    }
    picks = sample(write(tmp_path, docs), 2)
    assert [pick.doc for pick in picks] == ["c", "b"]
    assert picks[1].reasons == ["rules and model differ on 50% of its mentions"]


def test_sample_of_a_run_of_rules_alone_knows_no_difference(tmp_path):
    docs = {"a": [("ORG", 0.5, "rule")], "b": [("ORG", 0.5, "rule")]}
    assert [(pick.doc, pick.worth) for pick in sample(write(tmp_path, docs), 5)] == [("a", 0.0), ("b", 0.0)]


@pytest.mark.parametrize("documents", [1, 3])
def test_sample_does_not_depend_on_the_order_of_the_run(tmp_path, documents):
    docs = {name: [("ORG", score, "rule")] for name, score in zip("abcd", (0.5, 0.2, 0.9, 0.2), strict=True)}
    forward = sample(write(tmp_path, docs), documents)
    assert sample(write(tmp_path, dict(reversed(docs.items()))), documents) == forward
    assert len(forward) == documents


def test_sample_of_nothing(tmp_path):
    assert sample(write(tmp_path, {}), 5) == []
