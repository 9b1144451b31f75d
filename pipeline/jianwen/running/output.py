"""The files of a run: articles.jsonl, events.jsonl, errors.jsonl and run.json."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

import orjson

from ..records.build import error_record
from ..records.jsonl import line
from ..settings import SettingError
from .process import Outcome

LINES = ("articles.jsonl", "events.jsonl", "errors.jsonl")
RUN = "run.json"


def prepare(folder: Path, *, overwrite: bool) -> None:
    """Make the output folder. Raises SettingError when it can't be made or holds a run that may not be replaced."""
    held = [name for name in (*LINES, RUN) if (folder / name).exists()]
    if held and not overwrite:
        raise SettingError(f"--output {folder} already holds {held[0]}; name another folder, or give --overwrite")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(f"--output {folder} can't be made: {error.strerror}") from error
    (folder / RUN).unlink(missing_ok=True)  # so that a run.json is always that of the lines beside it


class Output:
    """Writes what each document gave, line by line, as it comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._articles, self._events, self._errors = (
            self._stack.enter_context((self.folder / name).open("wb")) for name in LINES
        )
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def write(self, outcome: Outcome) -> None:
        """Append the records and errors of one document."""
        for records in outcome.records:
            self._articles.write(line(records.article))
            self._events.writelines(line(event) for event in records.events)
        self._errors.writelines(line(error_record(error)) for error in outcome.errors)

    def finish(self, run: dict[str, Any]) -> None:
        """Write run.json: what ran. It is there only when the run came to its end."""
        (self.folder / RUN).write_bytes(orjson.dumps(run, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
