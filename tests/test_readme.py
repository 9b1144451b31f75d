"""The README's examples run as they are printed."""

import re
from pathlib import Path

import orjson
import pytest

import jianwen
from jianwen.records.schemas import ArticleRecord, EventRecord

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
JSON = re.findall(r"```json\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("code", PYTHON, ids=[f"example {n}" for n in range(1, len(PYTHON) + 1)])
def test_readme_python_runs(code, monkeypatch, tmp_path):
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (tmp_path / "annotations").symlink_to(ROOT / "annotations")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), namespace)
    assert "jianwen" in namespace


def test_readme_shows_a_record_that_the_seeds_give(nlp):
    (shown,) = JSON
    record = orjson.loads(shown)
    EventRecord.model_validate(record)
    events = jianwen.extract(ROOT / "seeds" / record["doc"], nlp=nlp).events
    assert record in [event.model_dump(by_alias=True) for event in events]


def test_readme_names_every_file_of_the_output_and_no_other_version():
    for name in ("articles.jsonl", "events.jsonl", "errors.jsonl", "run.json"):
        assert name in README
    assert ArticleRecord.model_fields["schema_"].default in README


def test_readme_has_the_two_commands():
    assert len(re.findall(r"^ *pip install .*(?:jianwen run|pytest).*$", README, re.MULTILINE)) == 2
