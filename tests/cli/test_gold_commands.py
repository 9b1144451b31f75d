"""The commands convert and sample."""

import orjson
import pytest
from typer.testing import CliRunner

from jianwen.cli import app

GOOD = (
    "⟦市一院|O1⟧⟦5月|D1=2023-05⟧⟦成立|T1⟧⟦疼痛科|O2⟧\n###\nanchor 2023\nT1 establishment agent=O1 object=O2 time=D1\n"
)


@pytest.fixture
def command():
    runner = CliRunner(env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    return lambda *arguments: runner.invoke(app, [str(a) for a in arguments])


@pytest.fixture
def gold(tmp_path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.ann").write_text(GOOD, encoding="utf-8")
    return tmp_path / "gold"


def test_convert_shows_what_was_written(command, gold, tmp_path):
    result = command("convert", gold, "--to", "brat", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "out" / "a.ann").is_file()
    for row in ("inline → brat", "documents", "marks: ORG", "events: establishment"):
        assert row in result.stdout
    assert result.stderr == ""


def test_convert_lists_what_was_lost(command, gold, tmp_path):
    account = tmp_path / "account.json"
    result = command("convert", gold, tmp_path / "a.conll", "--to", "conll", "--json", account)
    assert result.exit_code == 0
    for row in ("lost: 1 values, in 1 documents", "lost: 3 slots", "conll can't hold: values"):
        assert row in result.stderr
    found = orjson.loads(account.read_bytes())
    assert found["lost"][0] == {"doc": "a", "what": "values", "number": 1, "total": 1}
    assert found["problems"] == []


def test_convert_exits_1_when_something_was_wrong(command, gold, tmp_path):
    (gold / "b.ann").write_text("⟦市[院\n###\n", encoding="utf-8")
    result = command("convert", gold, tmp_path / "a.jsonl", "--to", "jsonl")
    assert result.exit_code == 1
    assert "error: b: b.ann: a mark is broken near '⟦市[院'" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["--to", "xml"], "--to xml can't be written"), (["--to", "jsonl", "--from", "x"], "--from x is no format")],
)
def test_convert_exits_2_for_a_wrong_setting(command, gold, tmp_path, arguments, message):
    result = command("convert", gold, tmp_path / "out", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_sample_writes_tasks_and_says_why(command, tmp_path):
    (tmp_path / "page.txt").write_text("6月1日，澜溪市第一人民医院成立疼痛科。\n", encoding="utf-8")
    command("run", tmp_path / "page.txt", "--output", tmp_path / "out")
    result = command("sample", tmp_path / "out", "--to", "label-studio", tmp_path / "t.json", "--documents", 3)
    assert result.exit_code == 0, result.output
    (task,) = orjson.loads((tmp_path / "t.json").read_bytes())
    assert task["predictions"][0]["result"]
    assert (tmp_path / "t.xml").is_file()
    for part in ("worth annotating next", "page.txt", "output → label-studio"):
        assert part in result.stdout


def test_sample_exits_1_and_2(command, tmp_path):
    assert command("sample", tmp_path, "--to", "brat", tmp_path / "x").exit_code == 2
    (tmp_path / "page.txt").write_text("6月1日，澜溪市第一人民医院成立疼痛科。\n", encoding="utf-8")
    command("run", tmp_path / "page.txt", "--output", tmp_path / "out")
    (tmp_path / "page.txt").unlink()
    result = command("sample", tmp_path / "out", "--to", "brat", tmp_path / "x")
    assert result.exit_code == 1
    assert "page.txt: its text is not in the run's inputs any more" in result.stderr


@pytest.mark.parametrize("name", ["convert", "sample"])
def test_help_explains_with_examples(command, name):
    text = command(name, "--help").stdout
    for part in ("Examples", f"jianwen {name} ", "label-studio", "Exit code", "--overwrite"):
        assert part in text
