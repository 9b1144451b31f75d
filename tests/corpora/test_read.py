import orjson
import pytest

from jianwen.corpora.problems import GoldError
from jianwen.corpora.read import detect, read_gold

INLINE = "⟦市一院|O1⟧\n###\nanchor ?\n"
LINES = {
    "jsonl": {"id": "a", "mentions": [], "events": [], "text": "市"},
    "doccano": {"id": 1, "text": "市", "label": [[0, 1, "ORG"]]},
    "prodigy": {"text": "市", "spans": [], "answer": "accept"},
    "label-studio": {"data": {"text": "市"}, "annotations": [{"result": []}]},
}


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("form", ["{}\n", "\n{}\n{}", "[{}]", "[{},\n{}]", "\ufeff{}\n"])
def test_detect_tells_records_apart(tmp_path, name, form):
    path = tmp_path / "gold.data"
    path.write_text(form.replace("{}", orjson.dumps(LINES[name]).decode()), encoding="utf-8")
    assert detect(path).name == name
    assert len(list(read_gold(path))) == form.count("{}")


@pytest.mark.parametrize(
    ("files", "opened", "name"),
    [
        ({"a.ann": INLINE}, ".", "inline"),
        ({"a.ann": INLINE, "a.txt": "市一院"}, ".", "inline"),
        ({"a.ann": INLINE.replace("\n", "\r\n")}, "a.ann", "inline"),
        ({"sub/a.ann": "T1\tORG 0 3\t市一院\n", "sub/a.txt": "市一院"}, ".", "brat"),
        ({"a.ann": "", "a.txt": "市一院"}, "a.ann", "brat"),
        ({"articles.jsonl": "", "events.jsonl": ""}, ".", "output"),
        ({"a.bio": "市 B-ORG\n院 I-ORG\n"}, "a.bio", "conll"),
        ({"a.txt": "# id = a\n市 O\n"}, "a.txt", "conll"),
    ],
)
def test_detect_tells_folders_and_files_apart(tmp_path, files, opened, name):
    for file, text in files.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8", newline="")
    assert detect(tmp_path / opened).name == name


@pytest.mark.parametrize("text", ["", "市一院", '{"a": 1}', "[]", '{"text": "市"}'])
def test_detect_refuses_what_is_no_gold(tmp_path, text):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with pytest.raises(GoldError, match="no gold data"):
        detect(tmp_path / "a.txt")


@pytest.mark.parametrize(("name", "message"), [("nowhere", "does not exist"), (".", "no gold data"), ("b", "no JSON")])
def test_detect_says_why(tmp_path, name, message):
    (tmp_path / "b").write_text('{"text', encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        detect(tmp_path / name)


def test_read_gold_stops_at_the_first_error_unless_errors_are_wanted(tmp_path):
    (tmp_path / "a.ann").write_text("⟦市|O1\n###\n", encoding="utf-8")
    (tmp_path / "b.ann").write_text(INLINE, encoding="utf-8")
    with pytest.raises(GoldError, match=r"^a: a\.ann: a mark is broken"):
        list(read_gold(tmp_path))
    said = []
    assert [gold.id for gold in read_gold(tmp_path, said.append)] == ["b"]
    assert [(problem.doc, problem.kind) for problem in said] == [("a", "error")]


def test_read_gold_of_a_named_format(tmp_path):
    (tmp_path / "a.txt").write_text("市 O\n", encoding="utf-8")
    assert [gold.text for gold in read_gold(tmp_path / "a.txt", format="conll")] == ["市"]
    with pytest.raises(GoldError, match="there is no format xml"):
        list(read_gold(tmp_path / "a.txt", format="xml"))
