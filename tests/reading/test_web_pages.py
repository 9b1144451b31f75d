"""Whole web pages: all of the article is read, nothing that stands around it; trafilatura serves as an oracle."""

import warnings

import pytest

from jianwen.reading.article import Article
from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from jianwen.reading.published import find_published
from jianwen.records.promise import holds
from web_pages import FIRST, PAGES, PARAGRAPHS, TITLE, WebPage


def read(page: str) -> list[Article]:
    (document,) = read_documents(page.encode(), "page.html")
    return articles(document)


def lines(page: str) -> list[str]:
    return [line for article in read(page) for line in article.text.text.split("\n")]


every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@every_page
def test_a_page_is_its_article(page: WebPage):
    (article,) = read(page.html)
    found = article.text.text.split("\n")
    assert [line for line in found if line in PARAGRAPHS] == list(PARAGRAPHS)
    titles = [article.text.text[start:end] for start, end in article.title]
    assert titles == [TITLE]


@every_page
def test_what_stands_around_it_is_left_out(page: WebPage):
    text = "\n".join(lines(page.html))
    assert [piece for piece in page.furniture if piece in text] == []


@every_page
def test_the_offsets_are_exact(page: WebPage):
    (article,) = read(page.html)
    for paragraph in (TITLE, *PARAGRAPHS):
        at = article.text.text.index(paragraph)
        start, end = article.text.raw_span(at, at + len(paragraph))
        assert holds(page.html, start, end, paragraph)


@every_page
def test_as_much_of_the_article_as_trafilatura_finds_and_no_more_furniture(page: WebPage):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of its dependencies are not ours
        trafilatura = pytest.importorskip("trafilatura")
        other = trafilatura.extract(page.html) or ""
    own = "\n".join(lines(page.html))
    assert {part for part in PARAGRAPHS if part in other} <= {part for part in PARAGRAPHS if part in own}
    assert {piece for piece in page.furniture if piece in own} <= {piece for piece in page.furniture if piece in other}
    # Of what both read, nothing is in another order.
    both = [part for part in PARAGRAPHS if part in other]
    assert sorted(both, key=own.index) == sorted(both, key=other.index)


def test_a_page_of_headlines_only_is_read():
    links = "".join(f"<li><a href={n}.htm>市一院举办第{n}期健康讲座</a>" for n in range(9))
    assert len(lines(f"<html><body><ul>{links}</ul>")) == 9


def test_a_link_in_the_text_is_text():
    page = (
        f"<html><body><h1><a href=1>{TITLE}</a></h1><p>{FIRST}</p><p><a href=2>沈怀瑾</a>、<a href=3>陆苇</a>出席。</p>"
    )
    assert lines(page) == [TITLE, FIRST, "沈怀瑾、陆苇出席。"]


def test_publication_date_of_a_page():
    found = {}
    for page in PAGES:
        (document,) = read_documents(page.html.encode(), "page.html")
        day = find_published(document, "", None)
        found[page.name] = day and (day.value, day.source)
    assert found == {
        "tables of the nineties": ("2023-06-02", "header"),
        "elements of today": ("2023-06-02", "metadata"),
        "one form around all": ("2023-06-02", "header"),
        "pasted from an office program": None,
        "a portal's page": ("2023-06-02", "header"),
        "templates and nothing closed": None,
    }
