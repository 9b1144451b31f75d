"""The records of a registry, one model a line of organizations, people, procedures and links.jsonl."""

from typing import Annotated, Literal

from pydantic import Field

from ..labels import Kind, Level, ProcedureClass
from .schemas import EntityId, Id, Record

RegistryId = Annotated[str, Field(min_length=1)]
Count = Annotated[int, Field(ge=0)]


class VariantRecord(Record):
    """A name as the articles have it."""

    text: str = Field(title="The name")
    count: Count = Field(title="How many mentions have it")


class RegistryRecord(Record):
    """What all lines of a registry share."""

    schema_: str = Field(alias="schema", title="Kind of record, version")  # here, so that it is the first key
    id: RegistryId = Field(title="Id in the registry: the same in every run over these names; a known name's own id")
    name: str = Field(title="The canonical name")
    variants: list[VariantRecord] = Field(title="The names that articles have for it, the most frequent first")
    articles: Count = Field(title="How many articles name it")
    mentions: Count = Field(title="How often they name it")
    first_seen: str | None = Field(title="Publication date of the earliest article that is dated; may be partial")
    last_seen: str | None = Field(title="Publication date of the latest article that is dated; may be partial")
    events: list[Id] = Field(title="Ids of the events in which it fills a slot")


class OrganizationRecord(RegistryRecord):
    """One line of organizations.jsonl."""

    schema_: Literal["jianwen.organization/1"] = Field(
        "jianwen.organization/1", alias="schema", title="Kind of record, version"
    )
    kind: Kind = Field(title="What kind of organisation its name says it is")
    level: Level | None = Field(title="Level of the place in its name; null when the name gives none")
    place: str | None = Field(title="The place in its name, as far as the articles give it; null when they give none")
    resolved: bool = Field(title="False for a name of which many have the same (县人民医院), of one article alone")
    known: bool = Field(title="Whether it is of the user's own registry")


class AffiliationRecord(Record):
    """An organisation that articles state of a person."""

    id: RegistryId = Field(title="Its id in organizations.jsonl")
    name: str = Field(title="Its canonical name")
    articles: Count = Field(title="How many articles state it")


class TitleRecord(Record):
    """A title that articles state of a person."""

    text: str = Field(title="The title")
    articles: Count = Field(title="How many articles state it")


class PersonRecord(RegistryRecord):
    """One line of people.jsonl."""

    schema_: Literal["jianwen.person/1"] = Field("jianwen.person/1", alias="schema", title="Kind of record, version")
    organizations: list[AffiliationRecord] = Field(title="Organisations stated of the person, the most frequent first")
    titles: list[TitleRecord] = Field(title="Titles stated of the person, the most frequent first")


class ProcedureRecord(RegistryRecord):
    """One line of procedures.jsonl; `name` is the normal form."""

    schema_: Literal["jianwen.procedure/1"] = Field(
        "jianwen.procedure/1", alias="schema", title="Kind of record, version"
    )
    class_: ProcedureClass = Field(alias="class", title="What kind of procedure")
    known: bool = Field(title="Whether it is of the user's own registry")


class LinkRecord(Record):
    """One line of links.jsonl: which line of the registry an entity of an article is."""

    schema_: Literal["jianwen.link/1"] = Field("jianwen.link/1", alias="schema", title="Kind of record, version")
    article_id: Id = Field(title="The article's id")
    entity: EntityId = Field(title="The entity's id in the article's record")
    label: Literal["ORG", "PERSON", "PROCEDURE"] = Field(title="What it is, and so which file holds the line")
    id: RegistryId = Field(title="The id of the line")
