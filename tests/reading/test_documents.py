import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.article import Document
from jianwen.reading.documents import read_documents, read_stream
from jianwen.reading.errors import ReadError
from jianwen.reading.forms import has_tags

NEWS = "青禾市第一人民医院昨日举行义诊。\r\n记者 王伟\n\n"
PAGE = """<!DOCTYPE html><html><head><title>市一院举行义诊_青禾网</title>
<meta name="PubDate" content="2023-05-24 10:00">
<meta name="ContentSource" content="青禾日报"></head><body><div class="nav"><a href="/">首页</a></div>
<div><h1>市一院举行义诊</h1><p>　　青禾市第一人民医院昨日举行义诊。</p></div></body></html>"""


def lines(*records):
    encoded = (r if isinstance(r, bytes) else json.dumps(r, ensure_ascii=False).encode() for r in records)
    return b"".join(line + b"\n" for line in encoded)


def only(data, name="page.txt"):
    (document,) = read_documents(data if isinstance(data, bytes) else data.encode(), name)
    return document


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_read_documents_plain_text_is_itself(encoding):
    document = only(NEWS.encode(encoding), "2023/06/page3.txt")
    assert (document.id, document.form, document.metadata) == ("2023/06/page3.txt", "text", {})
    assert document.raw == document.text.text == NEWS
    assert document.text.starts.tolist() == list(range(len(NEWS)))


def test_read_documents_takes_stray_tags_off_plain_text():
    document = only("第一行\n<p xmlns=''>青禾&middot;王伟</p>\n第三行\n第四行")
    assert (document.form, document.text.text) == ("text", "第一行\n青禾·王伟\n第三行\n第四行")


def test_read_documents_html_page():
    document = only(PAGE)
    assert document.form == "html"
    assert document.text.text == "市一院举行义诊\n　　青禾市第一人民医院昨日举行义诊。"
    assert document.metadata == {
        "title": "市一院举行义诊_青禾网",
        "published": "2023-05-24 10:00",
        "source": "青禾日报",
    }


def test_read_documents_html_title_is_a_line_where_the_page_has_no_headline():
    raw = PAGE.replace("h1>", "!-->").replace("<!-->市一院举行义诊</!-->", "")
    document = only(raw)
    assert document.text.text == "市一院举行义诊\n　　青禾市第一人民医院昨日举行义诊。"
    assert document.text.raw_span(0, 7) == (raw.index("市一院"), raw.index("_青禾网"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("原文：[市一院义诊](u)\n\n**正文**", "市一院义诊\n原文：市一院义诊\n\n正文"),
        ("# 市一院义诊\n正文", "市一院义诊\n正文"),
        ("<div>\n<p>一\n二</p><p>三</p>\n</div>", "市一院义诊\n一二\n三"),
        ("", "市一院义诊"),
    ],
)
def test_read_documents_front_matter(body, text):
    document = only(f"---\ntitle: '市一院义诊'\ndate: 2023-05-24\n---\n{body}")
    assert (document.form, document.text.text) == ("markdown", text)
    assert document.metadata == {"title": "市一院义诊", "published": "2023-05-24"}
    assert document.text.raw_span(0, 5)[0] in (12, document.raw.index("# ") + 2 if "# " in body else 12)


def test_read_documents_undecodable():
    assert only(b"\xff\xff") == ReadError(
        "page.txt",
        "decode",
        "UndecodableText",
        "not UTF-8: invalid start byte at byte 0; not GB18030: illegal multibyte sequence at byte 0",
    )


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt"])
def test_read_documents_jsonl(name):
    data = lines(
        {"id": "甲/1", "text": NEWS, "title": "义诊", "published": "2023-05-24", "source": None, "other": [1]},
        b"  ",
        {"id": 7, "text": PAGE, "published": "2023-06"},
        {"id": "空", "text": ""},
    )
    plain, page, empty = read_documents(data, name)
    assert (plain.id, plain.raw, plain.form, plain.text.text) == ("甲/1", NEWS, "text", NEWS)
    assert plain.metadata == {"title": "义诊", "published": "2023-05-24"}
    assert (page.id, page.form, page.metadata["published"], page.metadata["source"]) == (
        "7",
        "html",
        "2023-06",
        "青禾日报",
    )
    assert (empty.raw, empty.text.text) == ("", "")


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt"])
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "gb18030"])
def test_read_documents_jsonl_in_other_encodings(name, codec):
    data = lines({"id": "甲", "text": NEWS}, {"id": "乙", "text": PAGE}).decode().encode(codec)
    assert [document.raw for document in read_documents(data, name)] == [NEWS, PAGE]


def test_read_documents_say_what_they_were_in():
    assert [only(NEWS.encode(codec)).encoding for codec in ("utf-8", "gbk", "utf-16")] == ["UTF-8", "GB18030", "UTF-16"]
    (record,) = read_documents(lines({"id": "甲", "text": "醫院"}).decode().encode("big5"), "a.jsonl", "Big5")
    assert (record.raw, record.encoding) == ("醫院", "Big5")


@pytest.mark.parametrize(
    ("line", "stage", "message"),
    [
        (b"{", "record", "line 2: no JSON"),
        (b"[]", "record", "line 2: a record is a JSON object"),
        (b"\xff{}", "decode", "line 2: not UTF-8"),
        ({"id": "b"}, "record", "line 2: record 'b' needs a text"),
        ({"id": "b", "text": None}, "record", "line 2: record 'b' needs a text"),
        ({"text": "一"}, "record", "line 2: a record needs an id"),
        ({"id": True, "text": "一"}, "record", "line 2: a record needs an id"),
        ({"id": " ", "text": "一"}, "record", "line 2: a record needs an id"),
        ({"id": "b", "text": "一", "published": 2023}, "record", "line 2: record 'b': published must be"),
        ({"id": "a", "text": "一"}, "record", "line 2: the id 'a' was given before"),
        (b'{"id": "b", "text": "\\ud800"}', "record", "line 2: no JSON"),
        (b"[" * 100_000, "record", "line 2: no JSON"),
    ],
)
def test_read_documents_bad_line_is_an_error_and_the_rest_goes_on(line, stage, message):
    first, error, last = read_documents(lines({"id": "a", "text": "一"}, line, {"id": "c", "text": "三"}), "x.jsonl")
    assert (first.id, last.id) == ("a", "c")
    assert isinstance(error, ReadError)
    assert (error.doc, error.stage) == ("x.jsonl", stage)
    assert error.message.startswith(message)


def test_read_stream_reads_jsonl_line_by_line():
    stream = io.BytesIO(lines(*({"id": str(n), "text": NEWS} for n in range(1000))))
    documents = read_stream(stream, "x.jsonl")
    assert next(documents).id == "0"
    assert stream.tell() < 1000


@pytest.mark.parametrize("raw", ["", "\n\n", "{}", '{"text"', '{"title": 1}\n正文'])
def test_read_documents_text_that_is_no_jsonl(raw):
    assert only(raw).text.text == raw


@pytest.mark.parametrize("raw", ["王伟" * 500_000, "<b>" * 50_000 + "王", "\x00王", "一\r二\r\n三", "👨‍⚕️医生"])
def test_read_documents_odd_texts(raw):
    document = only(raw)
    assert isinstance(document, Document)
    assert document.text.text == raw.replace("<b>", "")


@given(st.text().filter(lambda raw: not has_tags(raw)))
def test_read_documents_plain_form_is_the_identity(raw):
    for document in read_documents(raw.encode(), "a.txt"):
        if isinstance(document, Document) and document.form == "text":
            assert document.text.text == document.raw == raw.removeprefix("\ufeff")
