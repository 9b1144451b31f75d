"""CoNLL BIO: a token and its tag a line, a blank line between sentences, the document's text in a comment.

It holds the id, the text and marks that do not overlap. A trigger's tag is the type of its event; slots, statuses,
values, aliases, articles and the anchor have no place in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from .gold import GoldDocument
from .graph import Graph, Node, from_graph, to_graph
from .lines import read_text
from .problems import Problem, Report
from .tokens import tokens

COMMENT = re.compile(r"# \S+ = ")
ID, TEXT, BREAK = "# id = ", "# text = ", "\n"


@dataclass
class _Rows:
    """The rows of one document: (word, tag), and None for a sentence's end."""

    id: str
    text: str | None = None
    rows: list[tuple[str, str] | None] = field(default_factory=list)


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """Read a file tagged BIO, IOB1, BIOES or BMES; the word is the first column, the tag the last one.

    Without the comment that has it, a document's text is its words in a row, a line a sentence.
    """
    for rows in _documents(path):
        text = rows.text
        if text is None:
            text = _joined(rows.rows)
            report(Problem(rows.id, "note", "there is no text in the file: the words were put in a row"))
        yield from_graph(rows.id, text, None, [], Graph(_nodes(rows, text, report), []), report)


def _documents(path: Path) -> Iterator[_Rows]:
    number, now = 1, _Rows(path.stem)
    for line in read_text(path).split("\n"):
        line = line.rstrip("\r")
        starts = line.startswith((ID, "# newdoc", "-DOCSTART-"))
        if starts and (any(now.rows) or now.text is not None):
            yield now
            number, now = number + 1, _Rows(f"{path.stem}:{number + 1}")
        if line.startswith((ID, "# newdoc id = ")):
            now.id = line.partition(" = ")[2]
        elif line.startswith(TEXT) and line[len(TEXT) :].startswith('"') and now.text is None:
            now.text = orjson.loads(line[len(TEXT) :])
        elif not line.strip():
            now.rows.append(None)
        elif not starts and not COMMENT.match(line) and len(columns := line.split()) > 1:
            now.rows.append((columns[0], columns[-1]))
    if any(now.rows) or now.text is not None:
        yield now


def _joined(rows: list[tuple[str, str] | None]) -> str:
    lines, words = [], list[str]()
    for row in [*rows, None]:
        if row is None:
            lines += ["".join(words)] if words else []
            words = []
            continue
        spaced = words and _latin(words[-1][-1]) and _latin(row[0][0])
        words += [" ", row[0]] if spaced else [row[0]]
    return BREAK.join(lines)


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _nodes(rows: _Rows, text: str, report: Report) -> list[Node]:
    found: list[Node] = []
    at, label = 0, ""
    for row in rows.rows:
        if row is None:
            continue
        word, tag = row
        start = text.find(word, at)
        if start < 0 or text[at:start].strip():
            report(Problem(rows.id, "error", f"the word {word!r} is not what stands at {at}: the rest is left out"))
            break
        at = start + len(word)
        kind, _, name = tag.partition("-")
        if not name:
            label = ""
        elif kind in ("B", "S") or name != label:
            found.append(Node(str(len(found)), name, start, at))
        else:
            found[-1] = found[-1]._replace(end=at)
        label = "" if kind in ("E", "S", "L", "U") else name
    return found


def write(documents: Iterable[GoldDocument], path: Path, report: Report) -> None:
    """Write the documents with the pipeline's tokens, cut where a mark begins or ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\n" for document in documents for line in _lines(document))


def _lines(document: GoldDocument) -> Iterator[str]:
    yield f"{ID}{document.id}"
    yield f"{TEXT}{orjson.dumps(document.text).decode()}"
    chosen = _flat(to_graph(document).nodes)
    at, open_end = 0, 0
    for start, end, _ in tokens(document.text, [(node.start, node.end) for node in chosen]):
        while at < len(chosen) and chosen[at].end <= start:
            at += 1
        word = document.text[start:end]
        if not word.strip():
            if BREAK in word and start >= open_end:
                yield ""
        elif at < len(chosen) and chosen[at].start <= start:
            node, begins = chosen[at], start >= open_end
            open_end = node.end
            yield f"{word}\t{'B' if begins else 'I'}-{node.label}"
        else:
            yield f"{word}\tO"
    yield ""


def _flat(nodes: list[Node]) -> list[Node]:
    """Of marks that overlap, the first and longest; of events with one trigger, the first."""
    chosen: list[Node] = []
    for node in sorted(nodes, key=lambda node: (node.start, -node.end)):
        if not chosen or node.start >= chosen[-1].end:
            chosen.append(node)
    return chosen
