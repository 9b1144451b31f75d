import orjson
import pytest

from jianwen.corpora.convert import convert
from jianwen.corpora.formats import FORMATS
from jianwen.corpora.losses import Loss, same
from jianwen.corpora.read import read_gold
from jianwen.settings import SettingError

OUT = {"docbin": "a.spacy"}
GOOD = (
    "⟦市一院|O1⟧⟦5月|D1=2023-05⟧⟦成立|T1⟧⟦疼痛科|O2⟧\n###\nanchor 2023\nT1 establishment agent=O1 object=O2 time=D1\n"
)


@pytest.fixture
def source(tmp_path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.ann").write_text(GOOD, encoding="utf-8")
    return tmp_path / "gold"


@pytest.mark.parametrize("name", [name for name, format in FORMATS.items() if format.write and name != "conll"])
def test_convert_takes_the_gold_of_the_seeds_through_every_format(annotations, tmp_path, name):
    done = convert(annotations, tmp_path / OUT.get(name, "out"), to=name)
    assert (done.source, done.target, done.documents) == ("inline", name, 10)
    assert done.lost == done.problems == []
    back = convert(tmp_path / OUT.get(name, "out"), tmp_path / "back", to="inline", format=name)
    assert back.lost == []
    assert {problem.kind for problem in back.problems} <= ({"note"} if name == "doccano" else set())
    again = {gold.id: gold for gold in read_gold(tmp_path / "back")}
    assert all(same(gold, again[gold.id]) for gold in read_gold(annotations))


def test_convert_lists_what_the_format_cant_hold(source, tmp_path):
    done = convert(source, tmp_path / "a.conll", to="conll")
    assert done.lost == [("a", Loss("values", 1, 1)), ("a", Loss("slots", 3, 3)), ("a", Loss("anchors", 1, 1))]
    assert any("values" in text for text in done.cannot)
    assert done.counts["marks: ORG"] == 2
    assert done.counts["events: establishment"] == 1
    assert done.errors == 0


def test_convert_reports_what_could_not_be_read_or_written(source, tmp_path):
    (source / "b.ann").write_text("⟦市\n###\n", encoding="utf-8")
    done = convert(source, tmp_path / "a.jsonl", to="jsonl")
    assert (done.documents, done.errors) == (1, 1)
    (tmp_path / "c.jsonl").write_text('{"id":"c","text":"⟦","mentions":[],"events":[]}\n', encoding="utf-8")
    done = convert(tmp_path / "c.jsonl", tmp_path / "c", to="inline")
    assert (done.documents, done.errors) == (0, 1)
    assert "brackets" in done.problems[0].message


def test_convert_reports_documents_of_the_same_id(tmp_path):
    line = '{"id":"c","text":"市","mentions":[],"events":[]}\n'
    (tmp_path / "c.jsonl").write_text(line * 2, encoding="utf-8")
    done = convert(tmp_path / "c.jsonl", tmp_path / "c", to="brat")
    assert [(problem.doc, problem.kind) for problem in done.problems] == [("c", "error")]


def test_convert_reports_documents_of_a_run_whose_texts_are_gone(tmp_path):
    (tmp_path / "run").mkdir()
    mention = {"id": "m1", "label": "ORG", "start": 0, "end": 2, "value": None}
    article = {"doc": "d", "article": 1, "spans": [[0, 2]], "mentions": [mention], "entities": [], "published": None}
    (tmp_path / "run" / "articles.jsonl").write_bytes(orjson.dumps(article))
    (tmp_path / "run" / "events.jsonl").write_bytes(b"")
    done = convert(tmp_path / "run", tmp_path / "a.spacy", to="docbin")
    assert (done.documents, done.errors) == (0, 1)
    assert "its text is not there any more" in done.problems[0].message


def test_convert_reports_what_was_there_before(source, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.ann").write_text(GOOD, encoding="utf-8")
    done = convert(source, tmp_path / "out", to="inline", overwrite=True)
    assert [(problem.doc, problem.kind) for problem in done.problems] == [("old", "note")]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"to": "xml"}, "--to xml can't be written; there are inline, jsonl"),
        ({"to": "output"}, "--to output can't be written"),
        ({"format": "xml"}, "--from xml is no format"),
        ({"source": "nowhere"}, "INPUT .*nowhere does not exist"),
        ({"target": "gold", "to": "inline", "overwrite": True}, "OUT .*gold is IN"),
        ({"source": "gold/a.ann", "target": "gold", "to": "inline"}, "is there already"),
        ({"source": "gold/a.ann", "target": "gold"}, "jsonl is written to a file"),
        ({"target": "gold/a.ann", "to": "brat", "overwrite": True}, "brat is written to a folder"),
        ({"target": "gold/a.ann"}, "is there already"),
        ({"target": "gold/a.ann/x"}, "can't be made"),
    ],
)
def test_convert_refuses_wrong_settings(source, tmp_path, change, message):
    given = {"source": "gold", "target": "new", "to": "jsonl"} | change
    paths = [tmp_path / given.pop(key) for key in ("source", "target")]
    with pytest.raises(SettingError, match=message):
        convert(*paths, **given)
    assert [gold.id for gold in read_gold(source)] == ["a"]


def test_every_format_says_what_it_cant_hold():
    assert {name for name, format in FORMATS.items() if format.write and not format.cannot} == {"jsonl", "docbin"}
