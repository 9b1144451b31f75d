"""The output folder of a run as if it were gold: predictions, to be scored, converted or corrected by an annotator."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import orjson

from ..labels import SLOTS
from ..reading.documents import read_stream
from ..reading.errors import ReadError
from ..running.inputs import STDIN, Names, sources
from .assembly import assemble
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .numbering import LETTERS
from .problems import Problem, Report

ARTICLES, EVENTS, RUN = "articles.jsonl", "events.jsonl", "run.json"
PEEK, JSON = 4096, (b"{", b"\xef\xbb\xbf{")  # a file of records holds documents of other names than its own
Json = dict[str, Any]


def is_output(path: Path) -> bool:
    """Whether a folder is the output of a run."""
    return (path / ARTICLES).is_file() and (path / EVENTS).is_file()


def records(path: Path) -> Iterator[Json]:
    """The records of one of a run's files."""
    with path.open("rb") as file:
        for line in file:
            yield orjson.loads(line)


def read(path: Path, report: Report) -> Iterator[GoldDocument]:
    """All documents of a run that have an article, with the texts of the run's own inputs where these are still there.

    Where they are not, the text is empty and the offsets are all there is. Scores, sources, headlines, bylines and the
    numbers of quantities are not part of gold.
    """
    yield from predictions(path, report, texts=input_texts(path))


def predictions(
    folder: Path, report: Report, *, texts: dict[str, str], docs: Collection[str] | None = None
) -> Iterator[GoldDocument]:
    """The documents of a run (all, or those named), each with its text out of `texts`."""
    events: dict[str, list[Json]] = defaultdict(list)
    for event in records(folder / EVENTS):
        if docs is None or event["doc"] in docs:
            events[event["doc"]].append(event)
    for doc, articles in groupby(records(folder / ARTICLES), key=lambda article: article["doc"]):
        if docs is None or doc in docs:
            yield to_gold(doc, texts.get(doc, ""), list(articles), events.pop(doc, []), report)


def input_texts(
    folder: Path, inputs: Iterable[Path] | None = None, docs: Collection[str] | None = None
) -> dict[str, str]:
    """The raw texts of a run's documents by id, from the run's inputs, or from `inputs` where these have moved.

    Inputs that are gone give nothing; `docs` are the ids that are wanted, all when None.
    """
    run = orjson.loads((folder / RUN).read_bytes()) if (folder / RUN).is_file() else {"settings": {}}
    given = map(Path, run["settings"].get("inputs", [])) if inputs is None else inputs
    paths = [path for path in given if str(path) != STDIN and path.exists()]
    names, texts = Names(paths), dict[str, str]()
    for source in sources(paths, run["settings"].get("glob")):
        if source.path is None or not source.wanted or names.taken(source):
            continue
        with source.path.open("rb") as file:
            if docs is not None and source.name not in docs and not file.peek(PEEK).lstrip().startswith(JSON):
                continue
            for found in read_stream(file, source.name):
                if not isinstance(found, ReadError) and (docs is None or found.id in docs):
                    texts.setdefault(found.id, found.raw)
    return texts


def to_gold(doc: str, text: str, articles: list[Json], events: list[Json], report: Report) -> GoldDocument:
    """The document that the records of a run describe; every span gets an id of its own."""
    marks = _Marks()
    aliases = []
    for article in articles:
        at = {m["id"]: marks.add(m["label"], m["start"], m["end"], m["value"]) for m in article["mentions"]}
        aliases += [[at[i] for i in entity["mentions"]] for entity in article["entities"]]
    found = []
    for event in sorted(events, key=lambda e: (e["trigger"]["start"], e["trigger"]["end"], e["type"])):
        trigger = marks.add("TRIGGER", event["trigger"]["start"], event["trigger"]["end"], None)
        slots: dict[str, list[str]] = {
            slot: [marks.filler(slot, filler) for filler in event[slot]] for slot in SLOTS if event[slot]
        }
        found.append(GoldEvent(trigger, event["type"], event["status"], slots))
    days = list(dict.fromkeys(a["published"]["value"] for a in articles if a["published"]))
    if len(days) > 1:
        report(Problem(doc, "lost", f"articles of different days, {', '.join(days)}: the first is the anchor"))
    starts = article_starts(text, [(a["article"], a["spans"]) for a in articles])
    return assemble(doc, text, days[0] if days else None, starts, marks.mentions, aliases, found, report)


class _Marks:
    """Ids for spans as they come; the same label in the same place is the same mention."""

    def __init__(self) -> None:
        self.mentions: list[GoldMention] = []
        self._ids: dict[tuple[str, int, int], str] = {}

    def add(self, label: str, start: int, end: int, value: str | None) -> str:
        known = self._ids.get((label, start, end))
        if known is None:
            known = self._ids[label, start, end] = f"{LETTERS[label]}{len(self.mentions) + 1}"
            self.mentions.append(GoldMention(known, label, start, end, value))
        return known

    def filler(self, slot: str, filler: Json) -> str:
        """The mention that fills a slot: an object may be an organisation's mention, else it is marked as OBJECT."""
        start, end = filler["start"], filler["end"]
        if slot == "quantity":
            return self.add("QUANTITY", start, end, None)
        if slot == "time":
            return self.add("DATE", start, end, filler["value"])
        if slot == "object":
            return self._ids.get(("ORG", start, end)) or self.add("OBJECT", start, end, None)
        return self.add(filler["label"], start, end, None)


def article_starts(text: str, articles: list[tuple[int, list[tuple[int, int]]]]) -> list[GoldArticle]:
    """Where each article begins or goes on; text between that is more than white space belongs to none."""
    spans = sorted((start, end, number) for number, ranges in articles for start, end in ranges)
    starts: list[GoldArticle] = []
    at = current = 0
    for start, end, number in spans:
        if text[at:start].strip() and current:
            starts.append(GoldArticle(at, 0))
            current = 0
        if number != current:
            starts.append(GoldArticle(start, number))
        at, current = max(at, end), number
    return [*starts, GoldArticle(at, 0)] if text[at:].strip() else starts
