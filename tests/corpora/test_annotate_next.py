import shutil

import pytest

from jianwen.corpora.annotate_next import annotate_next
from jianwen.corpora.formats import FORMATS
from jianwen.corpora.problems import strict
from jianwen.running.run import run
from jianwen.settings import SettingError

TOOLS = {
    "label-studio": ("next.json", "label-studio-predictions"),
    "doccano": ("next.jsonl", "doccano"),
    "brat": ("next", "brat"),
}


@pytest.fixture(scope="module")
def ran(nlp, tmp_path_factory):
    base = tmp_path_factory.mktemp("run")
    (base / "pages").mkdir()
    for i in range(4):
        text = f"🏥5月{i + 1}日，澜溪市第一人民医院举行义诊活动，服务群众{i + 2}0人。\n"
        (base / "pages" / f"p{i}.txt").write_text(text, encoding="utf-8")
    run([base / "pages"], output=base / "out", model=nlp)
    return base / "out"


@pytest.mark.parametrize("tool", TOOLS)
def test_annotate_next_writes_pre_annotations_for_every_tool(ran, tmp_path, tool):
    name, format = TOOLS[tool]
    picks, done = annotate_next(ran, tmp_path / name, to=tool, documents=2)
    assert done.problems == done.lost == []
    written = list(FORMATS[format].read(tmp_path / name, strict))
    assert sorted(gold.id for gold in written) == sorted(pick.doc for pick in picks)
    assert len(picks) == done.documents == 2
    assert all(gold.text.startswith("🏥") and gold.mentions and gold.events for gold in written)


def test_annotate_next_finds_documents_that_moved(ran, tmp_path):
    moved = tmp_path / "elsewhere"
    shutil.copytree(ran.parent / "pages", moved)
    shutil.copytree(ran, tmp_path / "out")
    (tmp_path / "out" / "run.json").unlink()
    with pytest.raises(SettingError, match="--input"):
        annotate_next(tmp_path / "out", tmp_path / "a", to="brat")
    picks, done = annotate_next(tmp_path / "out", tmp_path / "a", to="brat", inputs=[moved])
    assert len(picks) == 4
    assert done.errors == 0


def test_annotate_next_reports_texts_that_are_gone_or_changed(ran, tmp_path):
    (tmp_path / "p0.txt").write_text("短", encoding="utf-8")
    shutil.copy(ran.parent / "pages" / "p1.txt", tmp_path)
    picks, done = annotate_next(ran, tmp_path / "a.jsonl", to="doccano", inputs=[tmp_path])
    assert [pick.doc for pick in picks] == ["p1.txt"]
    said = {problem.doc: problem.message for problem in done.problems}
    assert "not the one that was run" in said["p0.txt"]
    assert "not in the run's inputs any more" in said["p2.txt"]
    assert done.errors == 3


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"to": "prodigy"}, "--to prodigy is no annotation tool"),
        ({"documents": 0}, "--documents 0"),
        ({"inputs": ["nowhere"]}, "INPUT nowhere does not exist"),
        ({"folder": "."}, "is not the output of a run"),
    ],
)
def test_annotate_next_refuses_wrong_settings(ran, tmp_path, change, message):
    given = {"folder": ran, "to": "brat"} | change
    folder = tmp_path / given.pop("folder")
    with pytest.raises(SettingError, match=message):
        annotate_next(folder, tmp_path / "out", **given)
