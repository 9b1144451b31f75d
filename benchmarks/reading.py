"""The speed of reading alone, bytes to articles, beside html.parser and trafilatura on the same pages in the same run.

    python benchmarks/reading.py CORPUS [--characters 1000000] [--rounds 3]

CORPUS is a text file, plain or .gz, with one article a line (as for speed.py). It is read as plain text, and put into
the web page page.html, a sentence or two to a paragraph; html.parser only parses the pages, trafilatura 2.0 or later
(extra bench) extracts their text, which is what most programs use to get at it. Every document is read on its own, as
in a batch run, and what the imports have left is kept from the garbage collector, which would go through it again and
again. Speeds are in characters of the documents, markup included, per second of processor time; the best of the rounds
counts.
"""

import argparse
import gc
import re
import sys
import time
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import trafilatura
from speed import lines

from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from jianwen.reading.errors import ReadError

SENTENCES = re.compile(r".{40,}?[。！？]|.+")
TITLE = re.compile(r"[^，。！？]{4,30}")


def page_of(text: str, shell: str) -> str:
    """The text as a web page."""
    title = TITLE.search(text)
    body = "\n".join(f"<p>　　{escape(part)}</p>" for part in SENTENCES.findall(text))
    return shell.replace("TITLE", escape(title[0] if title else "新闻")).replace("BODY", body)


def read(text: str) -> None:
    """Read the document as the batch run does, up to its articles."""
    for document in read_documents(text.encode(), "page"):
        if not isinstance(document, ReadError):
            articles(document)


def parse(text: str) -> None:
    """What html.parser does with the page when nobody listens."""
    parser = HTMLParser()
    parser.feed(text)
    parser.close()


def speed(run: Callable[[str], object], texts: list[str]) -> float:
    """Characters per second of processor time, encoding of the text included."""
    start = time.process_time()
    for text in texts:
        run(text)
    return sum(map(len, texts)) / (time.process_time() - start)


def main() -> None:
    """Measure all by turns, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    texts = list(lines(given.corpus, given.characters))
    shell = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
    pages = [page_of(text, shell) for text in texts]
    runs: dict[str, tuple[Callable[[str], object], list[str]]] = {
        "reading, plain text": (read, texts),
        "reading, HTML": (read, pages),
        "html.parser": (parse, pages),
        "trafilatura": (trafilatura.extract, pages),
    }
    for run, some in runs.values():
        run(some[0])  # loads the word lists
    gc.freeze()
    best = {name: max(speed(run, some) for _ in range(given.rounds)) for name, (run, some) in runs.items()}
    for name, found in best.items():
        against = best["reading, HTML"] / found
        ratio = f"  reading HTML is {against:.2f} times as fast" if not name.startswith("reading") else ""
        sys.stdout.write(f"{name:20} {found:11,.0f} characters per processor second{ratio}\n")


if __name__ == "__main__":
    main()
