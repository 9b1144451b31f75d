"""The publication date from whole documents, as files: each source that may tell, alone and against the others."""

import pytest

from jianwen.reading.article import Published
from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from jianwen.reading.published import find_published

BODY = "澜溪市第一人民医院成立疼痛科，首日接诊患者32人。"


def found(raw: str, name: str = "page.txt", option: str | None = None) -> tuple[str, str] | None:
    (document,) = read_documents(raw.encode(), name)
    text = "\n".join(article.text.text for article in articles(document))
    day = find_published(document, text, option)
    return day and (day.value, day.source)


def page(head: str = "", body: str = "") -> str:
    return f"<html><head><title>市一院成立疼痛科</title>{head}</head><body>{body}<p>{BODY}</p></body></html>"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="PubDate" content="2023-06-02 09:30">',
        '<META NAME=publishdate CONTENT="2023/6/2">',
        '<meta property="article:published_time" content="2023-06-02T01:30:00+08:00">',
        "<meta itemprop='datePublished' content='2023-06-02'>",
        "<meta content='2023年6月2日' name='pubtime'>",
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-02T09:30"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle", broken, "datePublished" : "2023-06-02"</script>',
        '<time datetime="2023-06-02T09:30">昨天</time>',
    ],
)
def test_a_page_says_it_in_its_head(head):
    assert found(page(head)) == ("2023-06-02", "metadata")


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="description" content="2023-06-02">',
        '<meta name="pubdate" content="">',
        '<meta name="pubdate" content="2023-13-45">',
        "<!-- <meta name=pubdate content=2023-06-02> -->",
        '<script>var datePublished = "2023-06-02"</script>',
        "<time>2小时前</time>",
        "<meta name=modified content=2023-06-02>",
    ],
)
def test_what_a_page_says_of_other_things_is_no_date(head):
    assert found(page(head)) is None


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("---\nlayout: post\ntitle: 义诊\ndate: 2023-06-02\n---\n", "2023-06-02"),
        ("---\ntitle: 义诊\ndate: 2023-06-02 09:30:00 +0800\ncategories: [新闻]\n---\n", "2023-06-02"),
        ("---\r\ntitle: 义诊\r\ndate: 2023/06/02 09:30:00\r\n---\r\n", "2023-06-02"),
        ("+++\ntitle = '义诊'\ndate = 2023-06-02T09:30:00+08:00\n+++\n", "2023-06-02"),
        ('+++\ndate = "2023-06-02"\ntitle = "义诊"\n+++\n', "2023-06-02"),
        ("---\ntitle: 义诊\ndate: Fri, 02 Jun 2023 01:30:00 GMT\n---\n", "2023-06-02"),
        ("---\ntitle: 义诊\npubDate: 2023-06\n---\n", "2023-06"),
    ],
)
def test_front_matter_says_it(raw, day):
    assert found(raw + BODY, "post.md") == (day, "front_matter")


@pytest.mark.parametrize(
    "raw",
    [
        "---\ntitle: 义诊\ndate:\n---\n",
        "---\ntitle: 义诊\nupdated: 2023-06-02\n---\n",
        "---\ntitle: 义诊\ndate: [2023-06-02]\n---\n",
    ],
)
def test_front_matter_that_says_other_things(raw):
    assert found(raw + BODY, "post.md") is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2023-06-02-yizhen.md", "2023-06-02"),
        ("_posts/2023-06-02-义诊.md", "2023-06-02"),
        ("20230602_03.txt", "2023-06-02"),
        ("news/2023/0602/c1.txt", "2023-06-02"),
        ("2023_06_02.html", "2023-06-02"),
        ("2023/06/page3.txt", "2023-06"),
        ("2023年/page3.txt", "2023"),
    ],
)
def test_the_path_says_it(name, day):
    assert found(BODY, name) == (day, "url")


@pytest.mark.parametrize("name", ["page.txt", "1234567890.txt", "20231345.txt", "page-2023.txt", "110120230602110.txt"])
def test_numbers_in_a_path_that_are_no_date(name):
    assert found(BODY, name) is None


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("http://news.example.com/16/0114/03/BD9R.html", "2016-01-14"),
        ("http://a.example.cn/n1/2023/0602/c14739-1.html", "2023-06-02"),
        ("https://a.example.cn/2023-06/02/content_1.htm", "2023-06-02"),
        ("https://a.example.cn/art/2023/6/2/art_1.html", None),
        ("https://a.example.cn/16/0114.html", None),
        ("https://a.example.cn/article/99887766.html", None),
    ],
)
def test_addresses(address, day):
    assert found(f"{BODY}\n链接：{address}") == (day and (day, "url"))


ALL = "2023-06-03 08:00  来源：岭东网\n岭东日报\n2023年6月4日 星期日 第3版\n中新网青川6月5日电 2023年6月1日，某院成立。"
CONFLICTS = {
    "option": ("2023-06-09", "option"),
    "metadata": ("2023-06-02", "metadata"),
    "header": ("2023-06-03", "header"),
    "url": ("2023-06-07", "url"),
    "masthead": ("2023-06-04", "masthead"),
    "dateline": ("2023-06-05", "dateline"),
    "text": ("2023-06", "text"),
}


@pytest.mark.parametrize("first", CONFLICTS)
def test_of_several_the_one_named_first_counts(first):
    """Each source in turn is the first that is there: those behind it say other days and are not heard."""
    there = list(CONFLICTS)[list(CONFLICTS).index(first) :]
    lines = ALL.split("\n")
    body = lines[0] * ("header" in there) + "\n" + "\n".join(lines[1:3]) * ("masthead" in there) + "\n"
    body += lines[3] if "dateline" in there else lines[3].partition("电 ")[2]
    head = "<meta name=pubdate content=2023-06-02>" * ("metadata" in there)
    raw = f"<html><head>{head}</head><body>" + "".join(f"<p>{line}</p>" for line in body.split("\n")) + "</body></html>"
    name = "2023/0607/page.html" if "url" in there else "page.html"
    assert found(raw, name, "2023-06-09" if "option" in there else None) == CONFLICTS[first]


def test_the_option_is_for_every_article():
    (document,) = read_documents(BODY.encode(), "a.txt")
    assert find_published(document, BODY, "2023-06") == Published("2023-06", "option")
