"""Time and memory grow with a document, no faster: each kind of large document once, and once of twice the size."""

import time
import tracemalloc
from collections.abc import Callable
from typing import NamedTuple

import pytest

from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from jianwen.reading.errors import ReadError

SENTENCE = "青禾市第一人民医院昨日在市民广场举行大型义诊活动，内科主任王伟为居民量血压。"
MOST = 2.6  # times the processor time for twice the size
ROUNDS = 3
BYTES = 400  # of memory for a character at most: offsets alone are 16, and several copies of them are alive at a time


def report(number: int) -> str:
    return f"第{number}届义诊活动举行\n本报讯（记者 王伟）{SENTENCE}{SENTENCE}\n{SENTENCE}\n\n"


class Kind(NamedTuple):
    """Makes a document of so many units, and how many the smaller of the two has."""

    make: Callable[[int], str]
    size: int


KINDS = {
    "one line": Kind(lambda n: SENTENCE * n, 8_000),
    "one line without a full stop": Kind(lambda n: "医" * n, 300_000),
    "a page on one line": Kind(lambda n: "<html><body>" + f"<p>{SENTENCE}</p>" * n, 600),
    "short lines": Kind(lambda n: "\n".join(f"第{number}行" for number in range(n)), 4_000),
    "torn lines": Kind(lambda n: "\n".join(SENTENCE[: 8 + number % 9] for number in range(n)), 400),
    "many articles": Kind(lambda n: "".join(map(report, range(n))), 80),
    "nested elements": Kind(lambda n: "<html>" + "<div><p class=nav>青<b>禾</b>&nbsp;" * n, 700),
    "open brackets": Kind(lambda n: "<html>" + "<" * n + "[" * n + "{{" * n + "&" * n + "<a " * n + "<!--" * n, 4_000),
    "spaces": Kind(lambda n: "青 禾 市 " * n, 1_500),
    "Markdown": Kind(lambda n: "# 义诊\n\n" + f"- [{SENTENCE}](http://a.cn/1) **医院** _x_ `y`\n" * n, 500),
    "marks of Markdown": Kind(lambda n: "---\ntitle: a\n---\n" + "[" * n + "*" * n + "|" * n + "\n" + "_a" * n, 4_000),
    "records": Kind(lambda n: "".join(f'{{"id": "{number}", "text": "{SENTENCE}"}}\n' for number in range(n)), 400),
}


def read(data: bytes) -> int:
    found = 0
    for document in read_documents(data, "page.txt"):
        assert not isinstance(document, ReadError)
        found += len(articles(document))
    return found


def seconds(data: bytes) -> float:
    """The least processor time of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        read(data)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("name", KINDS)
def test_twice_the_size_takes_about_twice_the_time(name):
    kind = KINDS[name]
    small, large = (kind.make(size).encode() for size in (kind.size, 2 * kind.size))
    read(small)  # what is loaded once does not count
    assert seconds(large) <= MOST * seconds(small) + 0.02


@pytest.mark.parametrize("name", ["one line", "a page on one line", "short lines", "many articles"])
def test_memory_grows_with_the_characters(name):
    raw = KINDS[name].make(KINDS[name].size)
    data = raw.encode()
    read(data)
    tracemalloc.start()
    try:
        read(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak <= BYTES * len(raw)


def test_a_page_of_many_articles_is_cut_into_them():
    assert read(KINDS["many articles"].make(80).encode()) == 80
