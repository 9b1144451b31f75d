"""jianwen link: the entities of a whole run → a registry of organisations, people and procedures.

Reading is a stream, and what must be remembered stands in a file of SQLite beside the run, so that memory stays flat
however many articles and entities there are; of the names of one place at a time a list is held. The registry is a
function of the set of articles alone: their order, and how often it was made before, change nothing.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

import orjson

from ..settings import SettingError
from ..version import __version__
from .joining import join
from .known import Known
from .known_files import read_known
from .reading import ARTICLES, EVENTS, Reader
from .store import Store
from .writing import FILES, LINKS, Writer

LINK = "link.json"  # what was linked: there only when the registry beside it is whole
WORK = ".link"  # what is not done yet; its presence tells that an earlier link was stopped
LINES = (*FILES.values(), LINKS)


@dataclass(slots=True)
class Linked:
    """Totals: what was read, and the lines of the registry."""

    articles: int = 0
    events: int = 0
    organizations: int = 0
    people: int = 0
    procedures: int = 0
    entities: int = 0


def link(
    folder: str | PurePath,
    *,
    registry: str | PurePath | None = None,
    overwrite: bool = False,
    on_article: Callable[[Linked], None] | None = None,
) -> Linked:
    """Make a registry of the run in `folder`: organizations, people, procedures and links.jsonl, and link.json.

    registry: a CSV or JSONL file of names that are known. on_article is called with the totals so far after each one.
    Raises SettingError for a setting that can't be used, a record that can't be read among them; then an earlier
    registry is left as it was.
    """
    path = Path(folder)
    known = read_known(Path(registry)) if registry else Known()
    _check(path, overwrite=overwrite)
    work = path / WORK
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    store = Store(work / "store.sqlite")
    try:
        linked = _read(Reader(store, known), path, on_article)
        join(store)
        store.index()
        lines = Writer(store, known).write(work)
    except SettingError:
        store.close()
        shutil.rmtree(work)
        raise
    store.close()
    linked.organizations, linked.people, linked.procedures, linked.entities = (lines[name] for name in LINES)
    _put(work, path, linked, registry)
    return linked


def _check(folder: Path, *, overwrite: bool) -> None:
    if not folder.is_dir():
        raise SettingError(f"OUTPUT_DIR {folder} is no folder; name one that jianwen run wrote")
    for name in (ARTICLES, EVENTS):
        if not (folder / name).is_file():
            raise SettingError(f"OUTPUT_DIR {folder} does not hold {name}; name a folder that jianwen run wrote")
    held = [name for name in (LINK, *LINES) if (folder / name).exists()]
    if held and not overwrite and not (folder / WORK).exists():
        raise SettingError(f"OUTPUT_DIR {folder} already holds {held[0]}; give --overwrite to make the registry anew")


def _read(reader: Reader, folder: Path, on_article: Callable[[Linked], None] | None) -> Linked:
    linked = Linked()
    for _ in reader.articles(folder):
        linked.articles += 1
        if on_article:
            on_article(linked)
    for _ in reader.events(folder):
        linked.events += 1
    return linked


def _put(work: Path, folder: Path, linked: Linked, registry: str | PurePath | None) -> None:
    """Put the new files in the place of old ones. link.json goes first and comes last: with it, all files are of one
    making. The work folder goes after it: while it is there, the same command may be given again."""
    report = {
        "schema": "jianwen.linked/1",
        "version": __version__,
        "inputs": {name: (folder / name).stat().st_size for name in (ARTICLES, EVENTS)},  # bytes
        "settings": {"registry": str(registry) if registry else None},
        "counts": {name: getattr(linked, name) for name in linked.__slots__},
    }
    (folder / LINK).unlink(missing_ok=True)
    for name in LINES:
        (work / name).replace(folder / name)
    (work / LINK).write_bytes(orjson.dumps(report, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    (work / LINK).replace(folder / LINK)
    shutil.rmtree(work)
