"""The batch run: inputs → output folder. Streams; nothing here grows with the corpus."""

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath
from typing import Any

from spacy.language import Language

from ..loading import fingerprint, load
from ..reading.decisions import Decisions, decisions
from ..reading.encodings import Encoding
from ..reading.encodings import parse_option as parse_encoding
from ..reading.errors import ReadError
from ..reading.published import parse_option
from ..version import __version__
from .inputs import Names, check, sources
from .output import Output, prepare
from .process import batches, process
from .reader import Read, read
from .summary import Summary

BATCH = 100_000  # characters: enough to fill spaCy's batches, little enough to keep memory flat


def run(
    inputs: Iterable[str | PurePath],
    *,
    output: str | PurePath,
    model: str | PurePath | Language | None = None,
    published: str | None = None,
    glob: str | None = None,
    encoding: str | None = None,
    overwrite: bool = False,
    on_read: Callable[[Decisions | ReadError], None] | None = None,
    on_document: Callable[[Summary], None] | None = None,
) -> Summary:
    """Read the inputs, extract, and write articles.jsonl, events.jsonl, errors.jsonl and run.json into `output`.

    inputs: files, folders, or "-" for standard input. model: see load(). published: the day of publication of all
    documents, YYYY-MM-DD, YYYY-MM or YYYY. glob: which file names to take in folders, by
    default all but page assets (images, styles, scripts). encoding: what files are in that are not UTF-8. on_read is
    called with what the reader made of each document, before it is processed; on_document with the totals so far after
    each document.

    Returns the totals. Raises SettingError for a setting that can't be used, before anything is written.
    """
    paths = check(inputs)
    day = parse_option(published) if published is not None else None
    given = parse_encoding(encoding) if encoding is not None else None
    nlp = model if isinstance(model, Language) else load(model)
    folder = Path(output)
    prepare(folder, overwrite=overwrite)
    summary, start = Summary(), time.perf_counter()
    with Output(folder) as out:
        for batch in batches(_told(_read_all(paths, glob, day, given, summary), on_read), BATCH):
            for outcome in process(nlp, batch):
                out.write(outcome)
                summary.add(outcome)
                if on_document:
                    on_document(summary)
        summary.seconds = time.perf_counter() - start
        settings = {"inputs": [str(path) for path in paths], "published": day, "glob": glob, "encoding": given}
        out.finish(_report(summary, nlp, settings))
    return summary


def _read_all(
    paths: list[Path], glob: str | None, published: str | None, encoding: Encoding | None, summary: Summary
) -> Iterator[Read | ReadError]:
    names = Names(paths)
    for source in sources(paths, glob):
        if not source.wanted:
            summary.skipped += 1
        elif names.taken(source):
            message = "an earlier INPUT already holds a document of this name; run them apart, or from a common folder"
            yield ReadError(source.name, "input", "DuplicateDocument", message)
        else:
            yield from read(source, published, encoding)


def _told(
    reads: Iterator[Read | ReadError], on_read: Callable[[Decisions | ReadError], None] | None
) -> Iterator[Read | ReadError]:
    for one in reads:
        if on_read:
            on_read(one if isinstance(one, ReadError) else decisions(*one))
        yield one


def _report(summary: Summary, nlp: Language, settings: dict[str, Any]) -> dict[str, Any]:
    return {
        "schema": "jianwen.run/1",
        "version": __version__,
        "model": {"name": f"{nlp.meta['lang']}_{nlp.meta['name']}", "hash": fingerprint(nlp)},
        "settings": settings,
        "counts": {
            "documents": summary.documents,
            "skipped": summary.skipped,
            "articles": summary.articles,
            "mentions": dict(sorted(summary.mentions.items())),
            "events": dict(sorted(summary.events.items())),
            "errors": summary.errors,
        },
        "characters": summary.characters,
        "seconds": round(summary.seconds, 3),
        "state": "finished",
    }
