import orjson
import pytest
from typer.testing import CliRunner

from jianwen.cli import app

PAGE = (
    "⟪A1⟫⟦市一院|O1⟧成立疼痛科\n本报讯（记者 ⟦何素青|P1⟧）⟦6月1日|D1=2023-06-01⟧，"
    "⟦澜溪市第一人民医院|O2⟧⟦成立|T1⟧⟦疼痛科|X1⟧。\n"
    "###\nanchor 2023-06-02\nalias O1 O2\nT1 establishment agent=O2 object=X1 time=D1\n"
)


@pytest.fixture
def command():
    runner = CliRunner(env={"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"})
    return lambda *arguments: runner.invoke(app, [str(a) for a in arguments])


@pytest.fixture
def gold(tmp_path):
    folder = tmp_path / "gold"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.ann").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture
def out(command, gold, tmp_path):
    """A run on the texts of the gold documents."""
    texts = tmp_path / "texts"
    texts.mkdir()
    text = "市一院成立疼痛科\n本报讯（记者 何素青）6月1日，澜溪市第一人民医院成立疼痛科。\n"
    for name in ("a", "b"):
        (texts / f"{name}.txt").write_text(text, encoding="utf-8")
    assert command("run", texts, "--output", tmp_path / "out").exit_code == 0
    return tmp_path / "out"


def test_evaluate_a_run_shows_figures_that_fit_80_columns(command, gold, out):
    result = command("evaluate", gold, "--output", out)
    assert result.exit_code == 0, result.output
    for row in ("entities.strict", "PERSON", "dates.value", "clusters.pairs", "slots.classified", "published.exact"):
        assert row in result.stdout
    assert "PROCEDURE" not in result.stdout, "a label that nobody uses"
    assert "…  " not in result.stdout, "nothing is cut"
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_evaluate_writes_json_and_html(command, gold, out, tmp_path):
    json, html = tmp_path / "figures.json", tmp_path / "errors.html"
    result = command("evaluate", gold, "--output", out, "--json", json, "--html", html)
    assert result.exit_code == 0, result.output
    data = orjson.loads(json.read_bytes())
    assert data["documents"] == 2
    assert data["figures"]["entities.strict"]["gold"] == 8
    assert "澜溪市第一人民医院" in html.read_text(encoding="utf-8")


def test_evaluate_runs_the_rules_by_default_and_prints_json(command, gold):
    result = command("evaluate", gold, "--json", "-")
    assert result.exit_code == 0, result.output
    figures = orjson.loads(result.stdout)["figures"]
    assert figures["entities.strict"]["gold"] == 8
    assert figures["given.slots.classified"]["gold"] == 6


def test_evaluate_says_which_documents_are_missing(command, gold, out):
    (gold / "c.ann").write_text(PAGE, encoding="utf-8")
    result = command("evaluate", gold, "--output", out)
    assert result.exit_code == 0
    assert "1 gold documents are not in" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "GOLD: nowhere does not exist"),
        (["{gold}", "--output", "{out}", "--model", "rules"], "--output and --model"),
        (["{gold}", "--output", "{gold}"], "jianwen run"),
        (["{gold}", "--model", "nothing_like_it"], "--model nothing_like_it"),
        (["{gold}", "--output", "{out}", "--json", "{gold}"], "--json"),
        (["{gold}", "--output", "{out}", "--html", "{gold}/no/page.html"], "--html"),
    ],
)
def test_evaluate_exits_2_for_a_wrong_setting(command, gold, out, arguments, message):
    result = command("evaluate", *[argument.format(gold=gold, out=out) for argument in arguments])
    assert result.exit_code == 2
    assert message in result.stderr.replace("\n", " ")


def test_evaluate_refuses_gold_with_errors(command, gold, out):
    (gold / "a.ann").write_text("⟦市一院|O1⟧⟦省厅|O1⟧\n###\n", encoding="utf-8")
    result = command("evaluate", gold, "--output", out)
    assert result.exit_code == 2
    assert "O1" in result.stderr


def test_compare_shows_differences_and_documents(command, gold, out, tmp_path):
    worse = tmp_path / "worse"
    worse.mkdir()
    records = [orjson.loads(line) for line in (out / "articles.jsonl").read_bytes().splitlines()]
    records[1]["mentions"] = records[1]["mentions"][:1]
    (worse / "articles.jsonl").write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
    (worse / "events.jsonl").write_bytes((out / "events.jsonl").read_bytes())
    result = command("compare", gold, out, worse, "--json", tmp_path / "differences.json")
    assert result.exit_code == 0, result.output
    assert "documents that lost most" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    data = orjson.loads((tmp_path / "differences.json").read_bytes())
    assert data["figures"]["entities.strict"]["difference"] < 0
    assert [entry["document"] for entry in data["errors"]] == ["b"]
    assert command("compare", gold, out, tmp_path).exit_code == 2


def test_agree_with_oneself_and_with_another(command, gold, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.ann").write_text(PAGE.replace("⟦何素青|P1⟧", "何素青"), encoding="utf-8")
    same = command("agree", gold, gold)
    assert same.exit_code == 0, same.output
    assert "100.0" in same.stdout
    result = command("agree", gold, other, "--json", tmp_path / "agreement.json")
    assert result.exit_code == 0, result.output
    assert "1 documents are in only one of A and B" in result.stderr
    figures = orjson.loads((tmp_path / "agreement.json").read_bytes())["figures"]
    assert figures["entities.strict"]["f1"] == pytest.approx(6 / 7)
    (other / "a.ann").write_text("另文\n###\n", encoding="utf-8")
    assert command("agree", gold, other).exit_code == 2


@pytest.mark.parametrize("name", ["evaluate", "compare", "agree"])
def test_help_of_the_commands_has_examples(command, name):
    text = command(name, "--help").stdout
    for part in ("Examples", f"jianwen {name}", "--json", "Exit code", "brat"):
        assert part in text
