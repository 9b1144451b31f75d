import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.markup.front_matter import begins, read


def parse(header, fence="---"):
    front = read(AlignedText.of(f"{fence}\n{header}\n{fence}\n正文"))
    assert front is not None
    return front


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: 市一院义诊", "市一院义诊"),
        ("Title:   市一院义诊  ", "市一院义诊"),
        ("title: '市一院''义诊'''  # 注", "市一院'义诊'"),
        (r'title: "市一院\"义诊\""', '市一院"义诊"'),
        ('title:"市一院"', "市一院"),
        ("title: 市一院 # 注", "市一院"),
        ("title: 市一院#义诊#", "市一院#义诊#"),
        ("title: “市一院”：义诊", "“市一院”：义诊"),
        ("title: '没有结束", "没有结束"),
        ("title: ''", ""),
        ("title:", ""),
        ("title: >-", ""),
        ("title: [一, 二]", ""),
        ("subtitle: 一\nlayout: post", ""),
        ("layout: post\ntitle: 先\ntitle: 后", "先"),
    ],
)
def test_read_title_with_exact_offsets(line, title):
    front = parse(line)
    assert front.title.text == title
    assert front.metadata.get("title", "") == title
    raw = f"---\n{line}\n"
    assert [raw[start] for start in front.title.starts.tolist()] == list(title)


def test_read_yaml_metadata_and_body():
    header = (
        "title: 义诊\ncategories:\n - 新媒体\n - 青禾\n\nauthor: 王伟\nsource: '青禾日报'\n"
        "date: Mon, 20 Dec 2021 07:10:44 GMT\npermalink: /2021/12/20/\ndescription: 一：二"
    )
    front = parse(header)
    assert front.metadata == {
        "title": "义诊",
        "author": "王伟",
        "source": "青禾日报",
        "published": "Mon, 20 Dec 2021 07:10:44 GMT",
        "url": "/2021/12/20/",
    }
    assert f"---\n{header}\n---\n正文"[front.end :] == "正文"


def test_read_toml():
    front = parse('title = "义诊"\ndate = 2023-05-24T08:00:00+08:00\ntags = ["一"]', fence="+++")
    assert front.metadata == {"title": "义诊", "published": "2023-05-24T08:00:00+08:00"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_read_any_line_end_and_blank_lines_before(end):
    raw = end.join(["", "---", "title: 义诊", "...", "正文"])
    front = read(AlignedText.of(raw))
    assert front is not None
    assert (front.title.text, raw[front.end :]) == ("义诊", "正文")


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "正文",
        "---",
        "---\ntitle: 没有结束\n正文",
        "---\n本版编辑 王伟\n---\n正文",
        "---\n时间：今天\n---\n正文",
        "---\nnote: 今天\n---\n正文",
        "----\ntitle: 义诊\n----\n正文",
        "正文\n---\ntitle: 义诊\n---\n",
        "---\n" + "title: 义诊\n" * 5000 + "---\n",
    ],
)
def test_read_finds_none(raw):
    assert read(AlignedText.of(raw)) is None
    assert not begins(raw)
