"""The library's one call: a text or a file in, records out."""

import io
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePath

from spacy.language import Language

from .loading import load
from .reading.published import parse_option
from .records.build import error_record
from .records.schemas import ArticleRecord, ErrorRecord, EventRecord
from .running.inputs import Source
from .running.process import process
from .running.reader import read, read_open


@dataclass(frozen=True, slots=True)
class Extraction:
    """What extract() returns: the records that a batch run would write."""

    articles: list[ArticleRecord] = field(default_factory=list)
    events: list[EventRecord] = field(default_factory=list)
    errors: list[ErrorRecord] = field(default_factory=list)


def extract(
    text_or_path: str | PurePath,
    *,
    nlp: Language | None = None,
    published: str | None = None,
) -> Extraction:
    """Extract articles, mentions and events from one document.

    text_or_path: a text (plain, Markdown or HTML), or a file: a Path, or a string that is the name of an existing
    file. nlp: the pipeline, by default the one that load() gives, kept between calls. published: the day of
    publication, YYYY-MM-DD, YYYY-MM or YYYY, when it is known.

    Raises FileNotFoundError for a Path that is not a file and SettingError for a wrong `published`. A document that
    can't be read is no exception: it is in `errors`.
    """
    day = parse_option(published) if published is not None else None
    path = _path(text_or_path)
    if path:
        reads = list(read(Source(path.name, path), day))
    else:
        reads = list(read_open(io.BytesIO(str(text_or_path).encode("utf-8", "surrogatepass")), "text", day))
    result = Extraction()
    for outcome in process(nlp or _default(), reads):
        for records in outcome.records:
            result.articles.append(records.article)
            result.events.extend(records.events)
        result.errors.extend(map(error_record, outcome.errors))
    return result


@cache
def _default() -> Language:
    return load()


def _path(text_or_path: str | PurePath) -> Path | None:
    if isinstance(text_or_path, PurePath):
        path = Path(text_or_path)
        if not path.is_file():
            raise FileNotFoundError(f"{path} is not a file")
        return path
    try:
        path = Path(text_or_path)
        return path if path.is_file() else None
    except (OSError, ValueError):  # too long for a name, or a NUL in it: a text
        return None
