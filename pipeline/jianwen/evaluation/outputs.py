"""The documents of an output folder, as labels."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import orjson

from ..records.promise import holds
from ..settings import SettingError
from .documents import Labels, from_records, nothing

Record = dict[str, Any]


class Outputs:
    """What a run wrote, by document. A gold document is looked up by its id: the document's name, with or without the
    ending, then without its folders, if only one document goes by that."""

    def __init__(self, folder: Path, *, setting: str = "--output") -> None:
        """Read articles.jsonl and events.jsonl. Raises SettingError when the folder does not hold them."""
        self.folder = folder
        self._articles: dict[str, list[Record]] = defaultdict(list)
        self._events: dict[str, list[Record]] = defaultdict(list)
        for name, store in (("articles.jsonl", self._articles), ("events.jsonl", self._events)):
            for record in _lines(folder / name, setting):
                store[record["doc"]].append(record)
        self._names: dict[str, set[str]] = defaultdict(set)
        for doc in self._articles:
            path = PurePosixPath(doc)
            for name in {doc, path.with_suffix("").as_posix(), path.name, path.stem}:
                self._names[name].add(doc)

    def __len__(self) -> int:
        return len(self._articles)

    def find(self, id: str) -> str | None:
        """The document that a gold id means, None when there is none. Raises SettingError when it may mean several."""
        if id in self._articles:
            return id
        path = PurePosixPath(id)
        found = self._names.get(id) or self._names.get(path.name) or set()
        if len(found) > 1:
            several = ", ".join(sorted(found)[:3])
            raise SettingError(f"{self.folder}: the gold document {id} may be any of {several}; give it its full name")
        return next(iter(found), None)

    def labels(self, id: str, text: str) -> Labels:
        """The labels of the document that a gold id means, none when the output does not have it.

        Raises SettingError when most of its mentions are not where they should be in gold's text: then the run read
        another text (other line ends, another version), and figures would mean nothing.
        """
        doc = self.find(id)
        if doc is None:
            return nothing(id)
        mentions = [mention for article in self._articles[doc] for mention in article["mentions"]]
        fitting = sum(holds(text, mention["start"], mention["end"], mention["text"]) for mention in mentions)
        if 2 * fitting < len(mentions):
            message = f"{self.folder}: the mentions of {doc} do not fit the text of {id} in GOLD; these are two texts"
            raise SettingError(message)
        return from_records(id, self._articles[doc], self._events[doc])


def _lines(path: Path, setting: str) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield orjson.loads(line)
                except orjson.JSONDecodeError as error:
                    raise SettingError(f"{setting}: {path}, line {number}, is no record ({error})") from error
    except OSError as error:
        raise SettingError(f"{setting}: {path} can't be read; a folder that jianwen run wrote is needed") from error
