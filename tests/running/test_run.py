import orjson
import pytest

import jianwen
from jianwen import SettingError
from jianwen.running import process as processing

PAGE = "市一院成立疼痛科\n本报讯（记者 何素青）6月1日，澜溪市第一人民医院成立疼痛科。\n"


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "good.txt").write_text(PAGE, encoding="utf-8")
    return folder


def lines(folder, name):
    return [orjson.loads(line) for line in (folder / name).read_bytes().splitlines()]


def test_run_writes_the_four_files(pages, tmp_path, nlp):
    summary = jianwen.run([pages], output=tmp_path / "out", model=nlp, published="2023-06-02")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "articles.jsonl",
        "events.jsonl",
        "errors.jsonl",
        "run.json",
    }
    (article,) = lines(tmp_path / "out", "articles.jsonl")
    assert article["published"] == {"value": "2023-06-02", "source": "option"}
    assert [m["value"] for m in article["mentions"] if m["label"] == "DATE"] == ["2023-06-01"]
    (event,) = lines(tmp_path / "out", "events.jsonl")
    assert event["type"] == "establishment"
    assert event["article_id"] == article["id"]
    assert (summary.documents, summary.articles, summary.errors) == (1, 1, 0)
    run = orjson.loads((tmp_path / "out" / "run.json").read_bytes())
    assert run["counts"]["documents"] == 1
    assert run["characters"] == len(PAGE)
    assert run["settings"]["published"] == "2023-06-02"
    assert run["state"] == "finished"


def test_run_goes_on_after_a_bad_input(pages, tmp_path, nlp):
    (pages / "bad.bin").write_bytes(bytes(range(256)) * 4)
    summary = jianwen.run([pages], output=tmp_path / "out", model=nlp)
    (error,) = lines(tmp_path / "out", "errors.jsonl")
    assert (error["doc"], error["stage"], error["error"]) == ("bad.bin", "decode", "UndecodableText")
    assert (summary.errors, summary.articles) == (1, 1)


def test_run_goes_on_after_an_article_that_breaks_a_component(pages, tmp_path, nlp):
    (pages / "worse.txt").write_text("炸" + PAGE, encoding="utf-8")
    events = nlp.get_pipe("events")
    find = events.find

    def explode(doc):
        if doc.text.startswith("炸"):
            raise RuntimeError("boom")
        return find(doc)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "find", explode)
        summary = jianwen.run([pages], output=tmp_path / "out", model=nlp)
    (error,) = lines(tmp_path / "out", "errors.jsonl")
    assert (error["doc"], error["stage"], error["message"]) == ("worse.txt", "events", "article 1: boom")
    assert summary.articles == 1


def test_run_names_an_article_that_is_too_long(pages, tmp_path, nlp, monkeypatch):
    monkeypatch.setattr(nlp, "max_length", 10)
    jianwen.run([pages], output=tmp_path / "out", model=nlp)
    (error,) = lines(tmp_path / "out", "errors.jsonl")
    assert error["stage"] == "tokenizer"


def test_run_is_the_same_byte_for_byte_whatever_the_batches(seeds, tmp_path, nlp, monkeypatch):
    jianwen.run([seeds], output=tmp_path / "one", model=nlp)
    monkeypatch.setattr("jianwen.running.run.BATCH", 1)
    jianwen.run([seeds], output=tmp_path / "two", model=nlp)
    for name in ("articles.jsonl", "events.jsonl", "errors.jsonl"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_run_keeps_an_earlier_run_unless_told(pages, tmp_path, nlp):
    jianwen.run([pages], output=tmp_path / "out", model=nlp)
    with pytest.raises(SettingError, match="already holds"):
        jianwen.run([pages], output=tmp_path / "out", model=nlp)
    assert jianwen.run([pages], output=tmp_path / "out", model=nlp, overwrite=True).articles == 1


@pytest.mark.parametrize(
    ("setting", "message"),
    [({"published": "yesterday"}, "--published yesterday"), ({"model": "nothing_like_it"}, "--model nothing_like_it")],
)
def test_run_stops_at_a_wrong_setting_before_it_writes(pages, tmp_path, setting, message):
    with pytest.raises(SettingError, match=message):
        jianwen.run([pages], output=tmp_path / "out", **setting)
    assert not (tmp_path / "out").exists()


def test_run_reports_a_name_that_two_folders_share(pages, tmp_path, nlp):
    other = tmp_path / "other"
    other.mkdir()
    (other / "good.txt").write_text(PAGE, encoding="utf-8")
    jianwen.run([pages, other], output=tmp_path / "out", model=nlp)
    (error,) = lines(tmp_path / "out", "errors.jsonl")
    assert error["error"] == "DuplicateDocument"


def test_batches_hold_whole_documents(pages, nlp):
    from jianwen.running.inputs import Source
    from jianwen.running.reader import read

    reads = [found for _ in range(5) for found in read(Source("good.txt", pages / "good.txt"), None)]
    assert [len(batch) for batch in processing.batches(reads, 2 * len(PAGE))] == [2, 2, 1]
