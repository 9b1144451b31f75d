"""Ids of documents as names of files, and back: an id is a path below an input folder, or anything a record says."""

import re
from pathlib import Path
from urllib.parse import unquote

UNSAFE = re.compile(r'[\x00-\x1f\x7f%\\:*?"<>|]')  # what some file system can't keep in a name


def file_name(id: str) -> str:
    """The id as a relative path, without a suffix; characters that can't stand in one are written as %XX."""
    return "/".join(_quoted(part) for part in id.split("/"))


def _quoted(part: str) -> str:
    if not part:
        return "%"
    quoted = UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", part)
    return f"%2E{quoted[1:]}" if quoted.startswith(".") else quoted


def doc_id(name: str) -> str:
    """The id that file_name made the name of; a name that it can't have made is the id itself."""
    id = "/".join("" if part == "%" else unquote(part) for part in name.split("/"))
    return id if file_name(id) == name else name


def files(path: Path, suffix: str) -> list[tuple[str, Path]]:
    """The files with the suffix in a folder and those below it, or the one file, each with its document's id."""
    if path.is_file():
        return [(doc_id(path.name.removesuffix(suffix)), path)]
    found = sorted(file for file in path.rglob(f"*{suffix}") if file.is_file())
    return [(doc_id(file.relative_to(path).as_posix().removesuffix(suffix)), file) for file in found]
