"""Files, folders and standard input → one source a document file, in an order that never changes."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePath

from ..settings import SettingError

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read (None: standard input) and the name that its documents go by: the path below the input folder."""

    name: str
    path: Path | None


def check(inputs: Iterable[str | PurePath]) -> list[Path]:
    """The inputs as paths. Raises SettingError for one that does not exist, is given twice or lies in another one."""
    paths = [Path(entry) for entry in inputs]
    if not paths:
        raise SettingError("INPUT is missing; name files, folders, or - for standard input")
    for path in paths:
        if str(path) != STDIN and not path.exists():
            raise SettingError(f"INPUT {path} does not exist")
    resolved = [path.resolve() for path in paths]
    for i, path in enumerate(resolved):
        for other in resolved[:i]:
            if path == other or path in other.parents or other in path.parents:
                raise SettingError(f"INPUT {paths[i]} and another INPUT hold the same files; name each once")
    return paths


def sources(inputs: list[Path], glob: str) -> Iterator[Source]:
    """Walk the inputs in the order given, folders in the order of their names, without listing a whole tree first.

    In folders, files whose name matches `glob` are taken, hidden files and folders are not. A file named itself is
    always taken.
    """
    for path in inputs:
        if str(path) == STDIN:
            yield Source("stdin", None)
        elif path.is_dir():
            for file in _walk(path, glob):
                yield Source(file.relative_to(path).as_posix(), file)
        else:
            yield Source(path.name, path)


def _walk(folder: Path, glob: str) -> Iterator[Path]:
    stack = [folder]
    while stack:
        path = stack.pop()
        if path.is_dir():
            with os.scandir(path) as entries:
                names = [entry.name for entry in entries if not entry.name.startswith(".")]
            stack.extend(path / name for name in sorted(names, reverse=True))
        elif fnmatch(path.name, glob):
            yield path


def taken_before(source: Source, inputs: list[Path]) -> bool:
    """Whether an earlier input already gave a document file of this name."""
    for path in inputs:
        if source.path is None or path == source.path or path in source.path.parents:
            return False
        if (path.is_dir() and (path / source.name).is_file()) or (path.is_file() and path.name == source.name):
            return True
    return False
