"""The records of a run, read line by line into the store."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from ..components.entities.people import People
from ..components.procedures.normal import normal
from ..lexicons import read
from ..records.promise import bare
from ..records.schemas import ArticleRecord, EntityRecord, EventRecord, Record
from ..settings import SettingError
from .known import Known
from .organizations import Organization, names, plain
from .store import Identity, Store

ARTICLES, EVENTS = "articles.jsonl", "events.jsonl"
Kind = TypeVar("Kind", bound=Record)


def records(path: Path, kind: type[Kind]) -> Iterator[Kind]:
    """The records of a file, one a line. Raises SettingError for a file or a line that can't be read."""
    number = 0
    try:
        with path.open("rb") as file:
            for line in file:
                number += 1
                yield kind.model_validate_json(line)
    except OSError as error:
        raise SettingError(f"OUTPUT_DIR: {path} can't be read: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SettingError(f"OUTPUT_DIR: {path}, line {number}: {where or 'not JSON'}: {first['msg']}") from error


class Reader:
    """Takes articles and events into the store: each entity as the identity that its article alone gives it."""

    def __init__(self, store: Store, known: Known) -> None:
        self._store, self._known = store, known
        self._people = People(read("people"))
        for registry, told in known.organizations():
            self._store.number(known_organization(registry, told))

    def articles(self, folder: Path) -> Iterator[ArticleRecord]:
        """Take the articles of a run, and yield each that was new."""
        for record in records(folder / ARTICLES, ArticleRecord):
            if self._store.is_new(record.id):
                Article(self._store, self._known, self._people, record).take()
                yield record

    def events(self, folder: Path) -> Iterator[EventRecord]:
        """Take the events of a run, and yield each."""
        for record in records(folder / EVENTS, EventRecord):
            arguments = (*record.agent, *record.target, *record.procedure)
            for entity in {argument.entity for argument in arguments if argument.entity}:
                self._store.take_part(record.article_id, int(entity[1:]), record.id)
            yield record


def known_organization(registry: str, told: Organization) -> Identity:
    """The identity of an organisation of the user's own registry."""
    return Identity("ORG", f"known\0{registry}", place=told.place_key, tail=told.tail, known=registry)


class Article:
    """The entities of one article."""

    def __init__(self, store: Store, known: Known, people: People, record: ArticleRecord) -> None:
        self._store, self._known, self._people, self._record = store, known, people, record
        self._texts = {mention.id: bare(mention.text) for mention in record.mentions}
        self._numbers: dict[str, int] = {}

    def take(self) -> None:
        """Take all entities; people last, since an organisation tells who they are."""
        self._organizations = {entity.id: entity for entity in self._record.entities if entity.label == "ORG"}
        named = [mention for mention in self._record.mentions if mention.entity in self._organizations]
        self._context = names().context(mention.text for mention in named)
        self._first = {mention.entity: index for index, mention in reversed([*enumerate(named)])}
        for entity in self._organizations.values():
            self._organization(entity)
        for entity in self._record.entities:
            if entity.label == "PROCEDURE":
                self._procedure(entity)
            elif entity.label == "PERSON":
                self._person(entity)

    def _mentions(self, entity: EntityRecord) -> list[str]:
        return [self._texts[mention] for mention in entity.mentions]

    def _organization(self, entity: EntityRecord) -> None:
        found = names().tell(entity.name, self._context, self._first[entity.id])
        number = self._numbers[entity.id] = self._store.number(self._identity(found))
        self._see(entity, number)
        self._store.call(number, found.name, (found.place, found.level, found.kind), self._mentions(entity))

    def _identity(self, found: Organization) -> Identity:
        if known := self._known.organization(found):
            return Identity("ORG", f"known\0{known}", known=known)  # it is in the store already, with its place
        if found.key is None:
            key = "\0".join(("article", self._record.id, found.tail))
            return Identity("ORG", key, resolved=False)
        parents = "/".join(f"{level}:{key}" for key, level in found.parents)
        return Identity("ORG", found.key, parents, found.place_key, found.tail)

    def _procedure(self, entity: EntityRecord) -> None:
        form, kind = normal(entity.name)
        known = self._known.procedure(form)
        identity = Identity("PROCEDURE", f"known\0{known}", known=known) if known else Identity("PROCEDURE", form)
        number = self._store.number(identity)
        self._see(entity, number)
        self._store.call(number, form, (None, None, kind), self._mentions(entity))

    def _person(self, entity: EntityRecord) -> None:
        name = plain(entity.name)
        institution = self._institution(entity)
        if institution and self._people.is_full(name):
            identity = Identity("PERSON", f"{name}\0{institution}", tail=name, institution=institution)
        else:
            key = "\0".join(("article", self._record.id, name))
            identity = Identity("PERSON", key, tail=name, resolved=False)
        number = self._store.number(identity)
        self._see(entity, number)
        self._store.call(number, name, (None, None, ""), self._mentions(entity))
        organization = self._numbers.get(entity.organization or "")
        self._store.state(number, organization, dict.fromkeys(entity.titles))

    def _institution(self, person: EntityRecord) -> int | None:
        """The number of the institution that the article states of a person, itself or by a part of it.

        None when the article states nothing, or leaves it open which institution is meant.
        """
        stated = self._organizations.get(person.organization or "")
        if stated is None:
            return None
        whole = names().institution(plain(stated.name))
        identity = self._identity(names().tell(whole, self._context, self._first[stated.id]))
        return self._store.number(identity) if identity.resolved else None

    def _see(self, entity: EntityRecord, number: int) -> None:
        published = self._record.published.value if self._record.published else None
        self._store.see(number, self._record.id, int(entity.id[1:]), published, len(entity.mentions))
