"""The speed of reading alone, markup and articles, beside the standard library's html.parser on the same page.

    python benchmarks/reading.py FILE [FILE ...] [--characters 1000000] [--rounds 3]

Each file is repeated until it has so many characters, then read as one document; the best of the rounds counts. Speeds
are in characters per second of processor time. Prints one JSON object a line; a ratio
only for HTML, for of plain text html.parser has nothing to parse.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from jianwen.reading.errors import ReadError


def read(data: bytes, name: str) -> None:
    """Read the document as the batch run does, up to its articles."""
    for document in read_documents(data, name):
        if not isinstance(document, ReadError):
            articles(document)


def parse(text: str) -> None:
    """What html.parser does with the text when nobody listens."""
    parser = HTMLParser()
    parser.feed(text)
    parser.close()


def best(run: Callable[[], None], rounds: int) -> float:
    """The least seconds of processor time of so many runs."""
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        run()
        seconds.append(time.process_time() - start)
    return min(seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    read(b"1", "warm.txt")
    for path in arguments.files:
        page = path.read_text(encoding="utf-8")
        text = page * max(1, arguments.characters // max(1, len(page)))
        data = text.encode()
        own = len(text) / best(lambda data=data, name=path.name: read(data, name), arguments.rounds)  # type: ignore[misc]
        other = len(text) / best(lambda text=text: parse(text), arguments.rounds)  # type: ignore[misc]
        row = {"file": path.name, "characters": len(text), "reading": round(own), "html.parser": round(other)}
        sys.stdout.write(json.dumps({**row, "ratio": round(own / other, 3) if "</" in page else None}) + "\n")


if __name__ == "__main__":
    main()
