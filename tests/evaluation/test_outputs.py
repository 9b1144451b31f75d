import orjson
import pytest

from jianwen.evaluation.evaluate import agreement, compare_outputs, evaluate_output
from jianwen.evaluation.outputs import Outputs
from jianwen.settings import SettingError
from scoring import gold


def article(doc, *mentions, text="市一院来了", published=None):
    found = [
        {"id": f"m{i}", "label": label, "start": start, "end": end, "text": text[start:end]}
        | {"value": None, "entity": "e1"}
        for i, (start, end, label) in enumerate(mentions, 1)
    ]
    published = published and {"value": published, "source": "header"}
    return {"doc": doc, "article": 1, "published": published, "spans": [[0, 40]], "mentions": found}


@pytest.fixture
def written(tmp_path):
    def write(name, *articles):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "articles.jsonl").write_bytes(b"".join(orjson.dumps(a) + b"\n" for a in articles))
        (folder / "events.jsonl").touch()
        return folder

    return write


@pytest.mark.parametrize(
    ("doc", "id"),
    [
        ("page.txt", "page"),
        ("page.txt", "page.txt"),
        ("2023/page.txt", "page"),
        ("2023/page.txt", "2023/page"),
        ("page", "2023/page"),
        ("第1版.v2.html", "第1版.v2"),
        ("record-7", "record-7"),
    ],
)
def test_documents_are_found_by_name(written, doc, id):
    assert Outputs(written("out", article(doc))).find(id) == doc


def test_a_name_that_may_mean_two_documents_is_refused(written):
    outputs = Outputs(written("out", article("a/page.txt"), article("b/page.txt")))
    assert outputs.find("a/page") == "a/page.txt"
    assert outputs.find("other") is None
    with pytest.raises(SettingError, match=r"a/page\.txt, b/page\.txt"):
        outputs.find("page")


def test_evaluate_output_counts_missing_documents_as_empty(written):
    folder = written("out", article("a.txt", (0, 3, "ORG"), published="2023-05-31"))
    found = evaluate_output([gold("⟦市一院|O1⟧来了", "a"), gold("⟦省厅|O1⟧", "b")], folder)
    assert found.missing == ["b"]
    figure = found.figures["entities.strict"]
    assert (figure.right, figure.found, figure.gold) == (1, 1, 2)
    assert found.to_dict()["figures"]["entities.strict"]["recall"] == 0.5
    assert [labels.id for _, labels in found.pairs] == ["a", "b"]
    assert not [name for name in found.figures if name.startswith("given.")]


def test_compare_outputs_pairs_documents(written):
    one = written("one", article("a.txt", (0, 3, "ORG")), article("b.txt"))
    two = written("two", article("b.txt", (0, 2, "ORG"), text="省厅"), article("a.txt", (0, 3, "ORG")))
    found = compare_outputs([gold("⟦市一院|O1⟧来了", "a"), gold("⟦省厅|O1⟧", "b")], one, two)
    difference = found.differences["entities.strict"]
    assert (difference.a, difference.b) == (pytest.approx(2 / 3), 1)
    assert [(change.document, change.a, change.b) for change in found.changes] == [("b", 1, 0)]
    assert found.to_dict()["errors"] == [{"document": "b", "a": 1, "b": 0}]


@pytest.mark.parametrize(
    ("ids", "message"),
    [(["c"], "has none of the gold documents"), ([], "no documents"), (["a", "a"], "two documents of the name a")],
)
def test_evaluate_output_refuses_gold_that_does_not_fit(written, ids, message):
    with pytest.raises(SettingError, match=message):
        evaluate_output([gold("⟦市一院|O1⟧", id) for id in ids], written("out", article("a.txt")))


def test_a_folder_without_a_run_and_a_broken_record_are_refused(written, tmp_path):
    with pytest.raises(SettingError, match="jianwen run"):
        Outputs(tmp_path)
    folder = written("out")
    (folder / "articles.jsonl").write_text("{\n")
    with pytest.raises(SettingError, match="line 1"):
        Outputs(folder)


def test_agreement_is_the_same_both_ways():
    a = [gold("⟪A1⟫⟦市一院|O1⟧和⟦省厅|O2⟧，编辑⟦王晓波|P1⟧", "a"), gold("⟦今年|D1=2023⟧", "b")]
    b = [gold("⟪A1⟫⟦市一院|O1⟧和省厅，⟪A0⟫编辑⟦王晓波|P1⟧", "a"), gold("⟦今年|D1=2022⟧", "b"), gold("", "c")]
    ways = [agreement(a, b), agreement(b, a)]
    assert [way.figures["entities.strict"].main.value for way in ways] == [pytest.approx(6 / 7)] * 2
    assert [way.figures["dates.value"].main.value for way in ways] == [0, 0]
    assert ways[0].missing == ["c"]


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [(("甲", "a"), ("乙", "a"), "different texts of a"), (("甲", "a"), ("甲", "b"), "no document in common")],
)
def test_agreement_refuses_what_can_not_be_compared(one, other, message):
    with pytest.raises(SettingError, match=message):
        agreement([gold(*one)], [gold(*other)])


def test_a_run_on_another_text_is_refused(written):
    folder = written("out", article("a.txt", (2, 5, "ORG"), text="\r\n市一院来了"))
    with pytest.raises(SettingError, match=r"a\.txt do not fit the text of a"):
        evaluate_output([gold("⟦市一院|O1⟧来了", "a")], folder)
