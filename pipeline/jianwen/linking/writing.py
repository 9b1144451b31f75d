"""The store → lines of the registry, in the order of their ids."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..records.jsonl import line
from ..records.registry import (
    AffiliationRecord,
    LinkRecord,
    OrganizationRecord,
    PersonRecord,
    ProcedureRecord,
    RegistryRecord,
    TitleRecord,
    VariantRecord,
)
from .known import Known
from .store import Store

FILES = {"ORG": "organizations.jsonl", "PERSON": "people.jsonl", "PROCEDURE": "procedures.jsonl"}
LINKS = "links.jsonl"


class Name(NamedTuple):
    """A full name in the store, with what it says, and whether it is a short one of another."""

    full: str
    place: str
    level: str | None
    kind: str
    short: bool


class Writer:
    """Makes the records of the registry from a store in which all identities have their ids."""

    def __init__(self, store: Store, known: Known) -> None:
        self._store, self._known = store, known
        self._make: dict[str, Callable[..., RegistryRecord]] = {
            "ORG": self._organization,
            "PERSON": self._person,
            "PROCEDURE": self._procedure,
        }

    def write(self, folder: Path) -> Counter[str]:
        """Write the files of a registry; returns how many lines each has."""
        lines: Counter[str] = Counter()
        for name, found in (*((name, self.records(label)) for label, name in FILES.items()), (LINKS, self.links())):
            with (folder / name).open("wb") as file:
                for record in found:
                    file.write(line(record))
                    lines[name] += 1
        return lines

    def records(self, label: str) -> Iterator[RegistryRecord]:
        """The records of one label."""
        query = (
            "SELECT registry, min(first), max(last), sum(mentions), max(resolved) FROM identity "
            "WHERE label = ? GROUP BY registry HAVING sum(mentions) > 0 ORDER BY registry"
        )
        for registry, first, last, mentions, resolved in self._store.rows(query, label):
            shared = {
                "id": registry,
                "variants": self._variants(registry),
                "articles": self._articles(registry),
                "mentions": mentions,
                "first_seen": first,
                "last_seen": last,
                "events": self._events(registry),
            }
            yield self._make[label](registry, shared, resolved)

    def links(self) -> Iterator[LinkRecord]:
        """Which line each entity of each article is, in the order of the articles' ids."""
        query = (
            "SELECT article, entity, label, registry FROM sighting JOIN identity ON identity = n "
            "ORDER BY article, entity"
        )
        for article, entity, label, registry in self._store.rows(query):
            yield LinkRecord(article_id=article, entity=f"e{entity}", label=label, id=registry)

    def _organization(self, registry: str, shared: dict[str, Any], resolved: int) -> OrganizationRecord:
        names = self._names(registry)
        best = fullest(names)
        known = self._known.entries.get(registry)
        place = max((name.place for name in names), key=lambda place: (len(place), place))
        return OrganizationRecord(
            **shared,
            name=known.name if known else best.full,
            kind=(known and known.kind) or best.kind,
            level=best.level,
            place=(known and known.place) or place or None,
            resolved=bool(resolved),
            known=known is not None,
        )

    def _person(self, registry: str, shared: dict[str, Any], resolved: int) -> PersonRecord:
        titles = self._counted(
            "SELECT text, sum(articles) FROM title JOIN identity ON identity = n WHERE registry = ? GROUP BY text",
            registry,
        )
        return PersonRecord(
            **shared,
            name=fullest(self._names(registry)).full,
            titles=[TitleRecord(text=text, articles=articles) for text, articles in titles],
            organizations=sorted(self._affiliations(registry), key=lambda one: (-one.articles, one.name, one.id)),
        )

    def _affiliations(self, registry: str) -> Iterator[AffiliationRecord]:
        query = (
            "SELECT other.registry, sum(affiliation.articles) FROM affiliation JOIN identity person "
            "ON identity = person.n JOIN identity other ON organization = other.n WHERE person.registry = ? "
            "GROUP BY other.registry"
        )
        for organization, articles in self._counted(query, registry):
            yield AffiliationRecord(id=organization, name=self._name_of(organization), articles=articles)

    def _procedure(self, registry: str, shared: dict[str, Any], resolved: int) -> ProcedureRecord:
        form = fullest(self._names(registry))
        known = self._known.entries.get(registry)
        return ProcedureRecord(
            **shared,
            name=known.name if known else form.full,
            class_=form.kind,
            known=known is not None,
        )

    def _name_of(self, registry: str) -> str:
        known = self._known.entries.get(registry)
        return known.name if known else fullest(self._names(registry)).full

    def _names(self, registry: str) -> list[Name]:
        query = (
            "SELECT DISTINCT full, name.place, level, kind, root IS NOT NULL FROM name JOIN identity ON identity = n "
            "WHERE registry = ?"
        )
        return [Name(*row) for row in self._store.rows(query, registry)]

    def _variants(self, registry: str) -> list[VariantRecord]:
        query = (
            "SELECT text, sum(name.mentions) FROM name JOIN identity ON identity = n WHERE registry = ? GROUP BY text"
        )
        return [VariantRecord(text=text, count=count) for text, count in self._counted(query, registry)]

    def _counted(self, query: str, registry: str) -> list[tuple[str, int]]:
        """Pairs of a text and a number, the largest number first."""
        return sorted(((str(text), int(count)) for text, count in self._store.rows(query, registry)), key=_most_first)

    def _articles(self, registry: str) -> int:
        query = "SELECT count(DISTINCT article) FROM sighting JOIN identity ON identity = n WHERE registry = ?"
        return int(self._store.execute(query, registry).fetchone()[0])

    def _events(self, registry: str) -> list[str]:
        query = "SELECT DISTINCT id FROM event JOIN identity ON identity = n WHERE registry = ? ORDER BY id"
        return [id for (id,) in self._store.rows(query, registry)]


def fullest(names: list[Name]) -> Name:
    """The name to go by: the longest of those that are short for no other."""
    return max(names, key=lambda name: (not name.short, len(name.full), name))


def _most_first(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]
