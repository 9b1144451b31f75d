import os
import subprocess
import sys

import orjson
import pytest
from typer.testing import CliRunner

from jianwen import __version__
from jianwen.cli import app
from jianwen.records.schemas import EventRecord

PAGE = "市一院成立疼痛科\n本报讯（记者 何素青）6月1日，澜溪市第一人民医院成立疼痛科。\n"


@pytest.fixture
def command():
    runner = CliRunner(env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    return lambda *arguments, **kwargs: runner.invoke(app, [str(a) for a in arguments], **kwargs)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_run_shows_a_summary_and_exits_0(command, page, tmp_path):
    result = command("run", page, "--output", tmp_path / "out", "--published", "2023-06")
    assert result.exit_code == 0, result.output
    for row in ("documents", "articles", "mentions: ORG", "events: establishment", "errors", "characters per second"):
        assert row in result.stdout


def test_run_verbose_says_what_the_reader_decided(command, seeds, tmp_path):
    (tmp_path / "bad.bin").write_bytes(bytes(range(256)) * 4)
    inputs = (seeds / "torn_page.txt", seeds / "county_news_gb18030.txt", tmp_path / "bad.bin")
    result = command("run", *inputs, "--output", tmp_path / "out", "--verbose")
    assert "torn_page.txt: text, UTF-8, 3 articles, published 2022-09-15 (masthead)" in result.stderr
    assert "county_news_gb18030.txt: text, GB18030, 1 article, published 2018-11-06 (header)" in result.stderr
    assert "bad.bin: not read (decode): not UTF-8" in result.stderr
    moved = [line for line in result.stderr.splitlines() if "moved" in line]
    assert any("双桥镇卫生院等 145 → 173 基层医疗机构任职一年" in line for line in moved), moved
    assert any("带教、业务培 200 → 147 训、远程会诊" in line for line in moved), moved
    assert "left out 0: 2022年9月15日 星期四 第6版" in result.stderr
    assert "moved" not in result.stdout


def test_run_is_silent_about_the_reader_otherwise(command, seeds, tmp_path):
    result = command("run", seeds / "torn_page.txt", "--output", tmp_path / "out")
    assert "torn_page.txt" not in result.stderr


def test_run_takes_an_encoding(command, tmp_path):
    page = tmp_path / "page.txt"
    page.write_bytes("蘭溪市第一醫院成立疼痛科".encode("big5"))
    assert command("run", page, "--output", tmp_path / "one").exit_code == 1
    assert command("run", page, "--output", tmp_path / "two", "--encoding", "big5").exit_code == 0
    assert "溪市第一醫院" in (tmp_path / "two" / "articles.jsonl").read_text(encoding="utf-8")


def test_run_exits_1_when_an_input_failed(command, page, tmp_path):
    (tmp_path / "bad.bin").write_bytes(bytes(range(256)) * 4)
    result = command("run", page, tmp_path / "bad.bin", "--output", tmp_path / "out")
    assert result.exit_code == 1
    assert "errors.jsonl" in result.stderr
    assert (tmp_path / "out" / "articles.jsonl").stat().st_size


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "INPUT nowhere does not exist"),
        (["{page}", "--published", "yesterday"], "--published"),
        (["{page}", "--encoding", "latin-1"], "--encoding latin-1: it must be one of"),
        (["{page}", "--model", "nothing_like_it"], "--model nothing_like_it"),
    ],
)
def test_run_exits_2_for_a_wrong_setting(command, page, tmp_path, arguments, message):
    filled = [argument.format(page=page) for argument in arguments]
    result = command("run", *filled, "--output", tmp_path / "out")
    assert result.exit_code == 2
    assert message in result.stderr


def test_run_reads_standard_input(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "jianwen", "run", "-", "--output", str(tmp_path / "out")],
        input=PAGE.encode(),
        capture_output=True,
        env={**os.environ, "COLUMNS": "200"},
    )
    assert done.returncode == 0, done.stderr.decode()
    (line,) = (tmp_path / "out" / "articles.jsonl").read_bytes().splitlines()
    assert orjson.loads(line)["doc"] == "stdin"


def test_help_explains_with_examples(command):
    assert "jianwen" in command("--help").stdout
    text = command("run", "--help").stdout
    for part in ("Examples", "--output", "--published", "JSONL", "errors.jsonl", "Exit code"):
        assert part in text


def test_version(command):
    assert command("--version").stdout.strip() == f"jianwen {__version__}"


def test_schema_prints_json_schemas(command):
    found = orjson.loads(command("schema").stdout)
    assert set(found) == {"article", "event", "error", "organization", "person", "procedure", "link"}
    assert orjson.loads(command("schema", "event").stdout) == EventRecord.model_json_schema(mode="serialization")
