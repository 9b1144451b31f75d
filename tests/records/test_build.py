"""Records of the seeds: every line validates, every offset holds."""

import orjson
import pytest

import jianwen
from jianwen.reading.article import Document
from jianwen.reading.documents import read_documents
from jianwen.records.promise import holds
from jianwen.records.schemas import ArticleRecord, EventRecord


def spans(event):
    for slot in ("agent", "target", "object", "procedure", "quantity", "time"):
        yield from event[slot]
    yield event["trigger"]
    yield event["sentence"]


def check_promise(documents: dict[str, str], folder) -> int:
    """Validate every record of a run, check every offset in it; returns how many offsets were checked."""
    checked = 0
    articles = {}
    for line in (folder / "articles.jsonl").read_bytes().splitlines():
        record = orjson.loads(line)
        ArticleRecord.model_validate(record)
        raw = documents[record["doc"]]
        mentions = {mention["id"]: mention for mention in record["mentions"]}
        articles[record["id"]] = mentions
        assert all(start < end <= len(raw) for start, end in record["spans"])
        for mention in mentions.values():
            assert holds(raw, mention["start"], mention["end"], mention["text"]), (record["doc"], mention)
            checked += 1
        members = [mention for entity in record["entities"] for mention in entity["mentions"]]
        assert sorted(members) == sorted(m["id"] for m in mentions.values() if m["label"] != "DATE")
        organizations = {entity["id"] for entity in record["entities"] if entity["label"] == "ORG"}
        for entity in record["entities"]:
            assert entity["organization"] is None or entity["organization"] in organizations
            assert entity["label"] == "PERSON" or (entity["titles"], entity["organization"]) == ([], None)
    for line in (folder / "events.jsonl").read_bytes().splitlines():
        record = orjson.loads(line)
        EventRecord.model_validate(record)
        mentions = articles[record["article_id"]]
        assert sum(bool(record[slot]) for slot in ("agent", "target", "object", "procedure", "quantity", "time")) >= 2
        for span in spans(record):
            if span is not record["sentence"]:
                assert holds(documents[record["doc"]], span["start"], span["end"], span["text"]), (record["doc"], span)
                checked += 1
            if "mention" in span:
                assert mentions[span["mention"]]["start"] == span["start"]
    return checked


def raw_texts(folder, names="*") -> dict[str, str]:
    """The raw text of every document below a folder, by the name that the records use."""
    texts = {}
    for path in folder.glob(names):
        if path.is_file():
            for document in read_documents(path.read_bytes(), path.name):
                if isinstance(document, Document):
                    texts[document.id] = document.raw
    return texts


def test_every_record_of_the_seeds_keeps_the_promise(seeds, tmp_path, nlp):
    summary = jianwen.run([seeds], output=tmp_path, model=nlp)
    assert summary.errors == 0
    assert summary.documents == 10
    assert check_promise(raw_texts(seeds), tmp_path) > 400


@pytest.mark.parametrize("label", ["ORG", "PERSON", "DATE", "PROCEDURE"])
def test_seeds_have_mentions_of_every_label(seeds, nlp, label):
    found = jianwen.extract(seeds / "newspaper_page.txt", nlp=nlp)
    assert any(mention.label == label for article in found.articles for mention in article.mentions)


def test_people_have_the_titles_and_the_organisation_that_the_text_states(nlp):
    text = "澜溪市卫健局局长沈怀瑾到市第一人民医院调研。院长江帆说，沈局长很关心。记者看到了CT。"
    article = jianwen.extract(text, nlp=nlp).articles[0]
    by_name = {entity.name: entity for entity in article.entities}
    assert by_name["沈怀瑾"].titles == ["局长"]
    assert by_name["沈怀瑾"].organization == by_name["澜溪市卫健局"].id
    assert (by_name["江帆"].titles, by_name["江帆"].organization) == (["院长"], None)
    assert (by_name["CT"].titles, by_name["CT"].organization) == ([], None)
    assert "澜溪市第一人民医院" in by_name


def test_every_record_of_the_real_documents_keeps_the_promise(shared, tmp_path, nlp):
    text = shared / "gold" / "text"
    summary = jianwen.run([text], output=tmp_path, model=nlp)
    assert summary.errors == 0
    assert check_promise(raw_texts(text), tmp_path) > 20_000


def test_every_record_of_raw_news_keeps_the_promise(shared, tmp_path, nlp):
    import gzip
    from itertools import islice

    with gzip.open(shared / "data" / "raw" / "news_2023.txt.gz", "rt", encoding="utf-8") as news:
        lines = [line.rstrip("\n") for line in islice(news, 2000)]
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(b"".join(orjson.dumps({"id": f"n{i}", "text": t}) + b"\n" for i, t in enumerate(lines)))
    summary = jianwen.run([feed], output=tmp_path / "out", model=nlp)
    assert summary.errors == 0
    assert check_promise({f"n{i}": text for i, text in enumerate(lines)}, tmp_path / "out") > 20_000
