"""What is known while a run is linked, kept in a file, so that memory does not grow with the articles."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..records.hashing import stable_id

CACHE = 65_536  # KiB of the file that are held in memory

TABLES = """
CREATE TABLE article (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE identity (
    n INTEGER PRIMARY KEY,
    label TEXT, key TEXT, parents TEXT,   -- what makes it this one
    place TEXT, tail TEXT, resolved INTEGER, institution INTEGER,
    registry TEXT, root INTEGER,          -- set when all is read; root: what its short name is short for
    known TEXT, first TEXT, last TEXT, mentions INTEGER DEFAULT 0,
    UNIQUE (label, key, parents)
);
CREATE TABLE name (
    identity INTEGER, full TEXT, place TEXT, level TEXT, kind TEXT, text TEXT, mentions INTEGER,
    PRIMARY KEY (identity, full, place, text)
) WITHOUT ROWID;
CREATE TABLE title (identity INTEGER, text TEXT, articles INTEGER, PRIMARY KEY (identity, text)) WITHOUT ROWID;
CREATE TABLE affiliation (
    identity INTEGER, organization INTEGER, articles INTEGER, PRIMARY KEY (identity, organization)
) WITHOUT ROWID;
CREATE TABLE sighting (article TEXT, entity INTEGER, identity INTEGER, PRIMARY KEY (article, entity)) WITHOUT ROWID;
CREATE TABLE event (identity INTEGER, id TEXT, PRIMARY KEY (identity, id)) WITHOUT ROWID;
"""
INDEXES = """
CREATE INDEX sighting_identity ON sighting (identity);
CREATE INDEX identity_registry ON identity (registry);
"""


class Identity(NamedTuple):
    """What an entity is taken for. Entities with equal label, key and parents are the same.

    place and tail: of an organisation, the parts of its key. resolved: whether others may be joined to it.
    institution: of a person, the number of the organisation stated, None without one. known: the id of the user's own.
    """

    label: str
    key: str
    parents: str = ""
    place: str = ""
    tail: str = ""
    resolved: bool = True
    institution: int | None = None
    known: str | None = None


class Store:
    """The tables, in a file that is made anew."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        # The file is thrown away after the work: nothing of it need survive a crash.
        self._db.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-{CACHE};{TABLES}")
        self._db.create_function("stable_id", -1, stable_id, deterministic=True)
        self.execute("BEGIN")

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        """Run one statement of SQL."""
        return self._db.execute(statement, values)

    def rows(self, statement: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        yield from self.execute(statement, *values)

    def is_new(self, article: str) -> bool:
        """Note an article; whether it was not noted before."""
        return self.execute("INSERT OR IGNORE INTO article VALUES (?)", article).rowcount == 1

    def number(self, identity: Identity) -> int:
        """The number of an identity, a new one if it is new."""
        self.execute(
            "INSERT OR IGNORE INTO identity (label, key, parents, place, tail, resolved, institution, known) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *identity,
        )
        where = "label = ? AND key = ? AND parents = ?"
        (found,) = self.execute(f"SELECT n FROM identity WHERE {where}", *identity[:3]).fetchone()
        return int(found)

    def see(self, number: int, article: str, entity: int, published: str | None, mentions: int) -> None:
        """Note that an entity of an article, published on that day, is this identity."""
        self.execute("INSERT INTO sighting VALUES (?, ?, ?)", article, entity, number)
        self.execute(
            "UPDATE identity SET mentions = mentions + ?1, first = min(coalesce(first, ?2), coalesce(?2, first)), "
            "last = max(coalesce(last, ?2), coalesce(?2, last)) WHERE n = ?3",
            mentions,
            published,
            number,
        )

    def call(self, number: int, full: str, of: tuple[str | None, str | None, str], texts: Iterable[str]) -> None:
        """Note what it is called: in full, and by each mention. of: place, level and kind that the full name says."""
        place, level, kind = of
        for text in texts:
            self.execute(
                "INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET mentions = mentions + 1",
                *(number, full, place or "", level, kind, text),
            )

    def state(self, person: int, organization: int | None, titles: Iterable[str]) -> None:
        """Note what an article states of a person."""
        for title in titles:
            self.execute(
                "INSERT INTO title VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1", person, title
            )
        if organization is not None:
            self.execute(
                "INSERT INTO affiliation VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1",
                *(person, organization),
            )

    def take_part(self, article: str, entity: int, event: str) -> None:
        """Note that an entity fills a slot of an event."""
        self.execute(
            "INSERT OR IGNORE INTO event SELECT identity, ? FROM sighting WHERE article = ? AND entity = ?",
            *(event, article, entity),
        )

    def index(self) -> None:
        """Make what is looked up when all is read fast to find."""
        self.execute("COMMIT")
        self._db.executescript(INDEXES)
        self.execute("BEGIN")
