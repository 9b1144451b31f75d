import os
import subprocess
import sys

import orjson
import pytest
from typer.testing import CliRunner

import jianwen
from jianwen.cli import app

FILES = ("organizations.jsonl", "people.jsonl", "procedures.jsonl", "links.jsonl", "link.json")


@pytest.fixture
def command():
    runner = CliRunner(env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    return lambda *arguments, **kwargs: runner.invoke(app, [str(a) for a in arguments], **kwargs)


@pytest.fixture(scope="module")
def seeds_run(tmp_path_factory, seeds, nlp):
    folder = tmp_path_factory.mktemp("run")
    jianwen.run([seeds], output=folder, model=nlp)
    return folder


def lines(folder, name):
    return {line["name"]: line for line in map(orjson.loads, (folder / f"{name}.jsonl").read_bytes().splitlines())}


def test_link_joins_the_seeds(command, seeds_run):
    result = command("link", seeds_run, "--overwrite")
    assert result.exit_code == 0, result.output
    for row in ("articles", "organizations", "people", "procedures", "entities"):
        assert row in result.stdout
    organizations = lines(seeds_run, "organizations")
    fourth = organizations["澜溪市第四人民医院"]
    assert {name["text"] for name in fourth["variants"]} == {"澜溪市第四人民医院", "市第四人民医院"}
    assert (fourth["kind"], fourth["level"], fourth["place"]) == ("hospital", "city", "澜溪市")
    assert organizations["澜溪市第四人民医院"]["id"] != organizations["白苇县人民医院"]["id"]
    assert lines(seeds_run, "procedures")["胃肠镜"]["class"] == "endoscopy"
    assert orjson.loads((seeds_run / "link.json").read_bytes())["counts"]["articles"] > 10


def test_link_gives_data_on_standard_output(command, seeds_run):
    result = command("link", seeds_run, "--overwrite", "--json", "-")
    assert orjson.loads(result.stdout)["organizations"] == len((seeds_run / FILES[0]).read_bytes().splitlines())


def test_link_exits_2_for_a_wrong_setting(command, seeds_run, tmp_path):
    (tmp_path / "known.csv").write_text("name,kind\n澜溪市医院,clinics\n", encoding="utf-8")
    command("link", seeds_run, "--overwrite")
    for arguments, message in (
        ([seeds_run], "--overwrite"),
        ([tmp_path], "articles.jsonl"),
        ([seeds_run, "--overwrite", "--registry", tmp_path / "known.csv"], "line 2, column kind"),
        ([seeds_run, "--overwrite", "--json", tmp_path / "nowhere" / "x.json"], "--json"),
    ):
        result = command("link", *arguments)
        assert result.exit_code == 2, result.output
        assert message in result.stderr


def test_link_can_be_killed_and_given_again(command, seeds_run, tmp_path):
    command("link", seeds_run, "--overwrite")
    whole = {name: (seeds_run / name).read_bytes() for name in FILES}
    killed = (
        "import os, signal; from jianwen.linking import link;"
        "link.join = lambda store: os.kill(os.getpid(), signal.SIGKILL);"
        f"link.link({str(seeds_run)!r}, overwrite=True)"
    )
    done = subprocess.run([sys.executable, "-c", killed], env=os.environ)
    assert done.returncode != 0
    assert {name: (seeds_run / name).read_bytes() for name in FILES} == whole
    assert command("link", seeds_run).exit_code == 0  # what was stopped is made again without --overwrite
    assert {name: (seeds_run / name).read_bytes() for name in FILES} == whole


def test_link_explains_itself(command):
    text = command("link", "--help").stdout
    for part in ("Examples", "OUTPUT_DIR", "--registry", "--overwrite", "links.jsonl", "Exit code"):
        assert part in text


def test_schema_prints_the_records_of_a_registry(command):
    for record in ("organization", "person", "procedure", "link"):
        found = orjson.loads(command("schema", record).stdout)
        assert found["properties"]["schema"]["const"] == f"jianwen.{record}/1"
        assert all("title" in field for field in found["properties"].values())
