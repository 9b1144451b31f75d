"""Files, folders and standard input → one source a document file, in an order that never changes."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePath

from ..settings import SettingError

STDIN = "-"
# What lies beside the pages in a crawled folder and is never a document: images, styles, scripts, fonts, sound, film;
# and our own lexicons. Everything else is tried: what is no text becomes an error record, not a silent loss.
ASSETS = re.compile(
    r"\.(?:gif|jpe?g|png|webp|avif|svg|ico|bmp|css|js|map|woff2?|ttf|otf|eot|mp3|m4a|wav|mp4|webm|avi|mov|lex)", re.I
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read (None: standard input) and the name that its documents go by: the path below the input folder.

    `wanted` is False for a file that the user's pattern, or the default, leaves out. `input` counts the inputs.
    """

    name: str
    path: Path | None
    wanted: bool = True
    input: int = 0


def check(inputs: Iterable[str | PurePath]) -> list[Path]:
    """The inputs as paths. Raises SettingError for one that does not exist, is given twice or lies in another one."""
    paths = [Path(entry) for entry in inputs]
    if not paths:
        raise SettingError("INPUT is missing; name files, folders, or - for standard input")
    for path in paths:
        if str(path) != STDIN and not path.exists():
            raise SettingError(f"INPUT {path} does not exist")
    seen: set[Path] = set()
    for path, real in sorted(((path, path.resolve()) for path in paths), key=lambda pair: len(pair[1].parts)):
        if not seen.isdisjoint((real, *real.parents)):
            raise SettingError(f"INPUT {path} and another INPUT hold the same files; name each once")
        seen.add(real)
    return paths


def sources(inputs: list[Path], glob: str | None) -> Iterator[Source]:
    """Walk the inputs in the order given, folders in the order of their names, without listing a whole tree first.

    In folders, hidden files and folders are left out, and of the rest, files are wanted whose name matches `glob`, or,
    without one, that are no page assets. A file that is named itself is always wanted.
    """
    for i, path in enumerate(inputs):
        if str(path) == STDIN:
            yield Source("stdin", None, input=i)
        elif path.is_dir():
            for file in _walk(path):
                yield Source(file.relative_to(path).as_posix(), file, _wanted(file, glob), i)
        else:
            yield Source(path.name, path, input=i)


def _wanted(file: Path, glob: str | None) -> bool:
    return fnmatch(file.name, glob) if glob else not ASSETS.fullmatch(file.suffix)


def _walk(folder: Path) -> Iterator[Path]:
    stack = [folder]
    while stack:
        path = stack.pop()
        if path.is_dir():
            with os.scandir(path) as entries:
                names = [entry.name for entry in entries if not entry.name.startswith(".")]
            stack.extend(path / name for name in sorted(names, reverse=True))
        else:
            yield path


class Names:
    """Which document names an earlier input gives already; grows with the number of inputs, not with the corpus."""

    def __init__(self, inputs: list[Path]) -> None:
        self._folders = [(i, path) for i, path in enumerate(inputs) if path.is_dir()]
        self._files: dict[str, int] = {}
        for i, path in enumerate(inputs):
            if not path.is_dir():
                self._files.setdefault(path.name, i)

    def taken(self, source: Source) -> bool:
        """Whether an input before that of the source gives a file of the same name."""
        if self._files.get(source.name, source.input) < source.input:
            return True
        return any(i < source.input and (folder / source.name).is_file() for i, folder in self._folders)
