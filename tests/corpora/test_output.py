import orjson
import pytest

from jianwen.corpora import output
from jianwen.corpora.gold import GoldArticle
from jianwen.corpora.output import article_starts, input_texts
from jianwen.corpora.problems import strict
from jianwen.records.promise import holds
from jianwen.running.run import run

PAGE = "市一院成立疼痛科\r\n\r\n本报讯（记者 何素青）2023年6月1日，澜溪市第一\r\n人民医院成立疼痛科。\r\n"


@pytest.fixture(scope="module")
def folder(nlp, tmp_path_factory):
    """A run over a page and a JSONL file of two documents."""
    base = tmp_path_factory.mktemp("run")
    (base / "pages" / "a").mkdir(parents=True)
    (base / "pages" / "a" / "page.txt").write_text(PAGE, encoding="utf-8", newline="")
    lines = [orjson.dumps({"id": f"r{i}", "text": f"5月{i}日，市一院举行义诊活动。"}) for i in (1, 2)]
    (base / "pages" / "feed.jsonl").write_bytes(b"\n".join(lines))
    run([base / "pages"], output=base / "out", model=nlp)
    return base / "out"


def test_output_reads_as_gold_with_the_texts_of_the_run(folder):
    found = {gold.id: gold for gold in output.read(folder, strict)}
    assert set(found) == {"a/page.txt", "r1", "r2"}
    assert found["a/page.txt"].text == PAGE
    articles = [orjson.loads(line) for line in (folder / "articles.jsonl").read_bytes().splitlines()]
    events = [orjson.loads(line) for line in (folder / "events.jsonl").read_bytes().splitlines()]
    for gold in found.values():
        said = [m for article in articles if article["doc"] == gold.id for m in article["mentions"]]
        marks = {(m.start, m.end, m.label, m.value) for m in gold.mentions}
        assert {(m["start"], m["end"], m["label"], m["value"]) for m in said} <= marks
        assert all(holds(gold.text, m["start"], m["end"], m["text"]) for m in said)
        assert len(gold.events) == sum(event["doc"] == gold.id for event in events)
    assert any(gold.events for gold in found.values())
    assert any(event.slots.get("agent") for gold in found.values() for event in gold.events)
    assert found["a/page.txt"].articles[0].number == 1
    assert found["a/page.txt"].aliases


def test_output_without_the_inputs_has_offsets_alone(folder, tmp_path):
    for name in ("articles.jsonl", "events.jsonl"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    found = list(output.read(tmp_path, strict))
    assert {gold.text for gold in found} == {""}
    assert all(gold.mentions for gold in found)


def test_input_texts_of_some_documents_and_of_inputs_that_moved(folder, tmp_path):
    assert set(input_texts(folder, docs={"r2"})) == {"r2"}
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "page.txt").write_text("别的", encoding="utf-8")
    assert input_texts(folder, [tmp_path]) == {"a/page.txt": "别的"}


def test_output_reports_articles_of_different_days():
    def article(number, day):
        published = {"value": day, "source": "text"}
        return {"article": number, "spans": [], "mentions": [], "entities": [], "published": published}

    said = []
    gold = output.to_gold("d", "", [article(1, "2023-05"), article(2, "2023-06")], [], said.append)
    assert gold.anchor == "2023-05"
    assert [problem.kind for problem in said] == ["lost"]


@pytest.mark.parametrize(
    ("text", "articles", "starts"),
    [
        ("甲乙丙丁", [(1, [(0, 4)])], [GoldArticle(0, 1)]),
        ("甲乙丙丁", [(1, [(1, 2)])], [GoldArticle(1, 1), GoldArticle(2, 0)]),
        ("甲 乙 丙", [(1, [(0, 1), (4, 5)]), (2, [(2, 3)])], [GoldArticle(0, 1), GoldArticle(2, 2), GoldArticle(4, 1)]),
        ("甲告乙", [(1, [(0, 1), (2, 3)])], [GoldArticle(0, 1), GoldArticle(1, 0), GoldArticle(2, 1)]),
        ("甲\n乙\n", [(1, [(0, 1), (2, 3)])], [GoldArticle(0, 1)]),
        ("告", [], []),
    ],
)
def test_article_starts(text, articles, starts):
    found = article_starts(text, articles)
    assert [start for start in found if start != GoldArticle(0, 0)] == starts
