"""The records that jianwen writes, one model a line of output. The contract behind them: version 1.

Offsets count Unicode code points in the document as decoded (without a byte order mark, line ends as they stand in the
file); ends are exclusive. Keys are never left out: an unknown single value is null, an unknown list is empty.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..labels import EventType, Label, PublishedSource, Status

Offset = Annotated[int, Field(ge=0)]
Score = Annotated[float, Field(ge=0, le=1)]
Id = Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
MentionId = Annotated[str, Field(pattern="^m[1-9][0-9]*$")]
EntityId = Annotated[str, Field(pattern="^e[1-9][0-9]*$")]


class Record(BaseModel):
    """What all records share: no key beyond the contract, and none is changed after it was made."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, json_schema_serialization_defaults_required=True
    )


class SpanRecord(Record):
    """A place in the document and what a reader would write for it."""

    start: Offset = Field(title="First character of the span in the document")
    end: Offset = Field(title="One past its last character")
    text: str = Field(title="The span without line breaks, layout spaces and markup; character references decoded")


class MentionRecord(SpanRecord):
    """One mention of an organisation, a person, a date or a medical procedure."""

    id: MentionId = Field(title="Id of the mention, unique in its article")
    label: Label = Field(title="What is mentioned")
    value: str | None = Field(title="Of a DATE, its normalised value; null when unknown and for other labels")
    entity: EntityId | None = Field(title="The entity it names; null for a DATE")
    score: Score = Field(title="How certain the mention is, 0 to 1")
    source: Literal["model", "rule", "both"] = Field(title="What found it")


class EntityRecord(Record):
    """Mentions of one article that name the same organisation, person or procedure."""

    id: EntityId = Field(title="Id of the entity, unique in its article")
    label: Label = Field(title="What it is")
    name: str = Field(title="The fullest name among its mentions, with its place where the text names one that fits")
    mentions: list[MentionId] = Field(title="Its mentions, in text order", min_length=1)
    titles: list[str] = Field(title="Of a PERSON, the titles and posts that the text states, in their longest forms")
    organization: EntityId | None = Field(title="Of a PERSON, the organisation that the text states; null without one")


class PublishedRecord(Record):
    """When the article was published."""

    value: str = Field(title="ISO date, possibly partial: 2023-06-01, 2023-06 or 2023")
    source: PublishedSource = Field(title="Where the date was found")


class ArticleRecord(Record):
    """One line of articles.jsonl: an article, also one without events."""

    schema_: Literal["jianwen.article/1"] = Field("jianwen.article/1", alias="schema", title="Kind of record, version")
    doc: str = Field(title="Path below the input folder; for a JSONL input the record's id")
    article: Annotated[int, Field(ge=1)] = Field(title="Number of the article in its document, by where it begins")
    id: Id = Field(title="Stable hash of doc, article and text")
    title: str | None = Field(title="The headline; null when the article has none")
    byline: list[str] = Field(title="Lines that name reporters, correspondents and sources")
    published: PublishedRecord | None = Field(title="Publication date; null when nothing tells")
    spans: list[tuple[Offset, Offset]] = Field(title="The article's ranges in the document, in reading order")
    mentions: list[MentionRecord] = Field(title="All mentions, in text order")
    entities: list[EntityRecord] = Field(title="The entities that the mentions name")


class ArgumentRecord(SpanRecord):
    """A mention that fills a slot of an event."""

    label: Label = Field(title="What the mention is")
    mention: MentionId = Field(title="Id of the mention in the article's record")
    entity: EntityId | None = Field(title="Id of its entity in the article's record")
    name: str = Field(title="The entity's fullest name in the article")


class QuantityRecord(SpanRecord):
    """A count that belongs to an event."""

    value: int | float | None = Field(title="The number, of several the least; null when it can't be told")
    unit: str | None = Field(
        title="What is counted, in the form of seeds/lexicons/counts.lex: 台, 人 (also for 名), 人次"
    )
    approximate: bool = Field(title="True for 600余名, 近50名, 约600份")


class TimeRecord(SpanRecord):
    """When an event took place."""

    mention: MentionId = Field(title="Id of the DATE mention in the article's record")
    value: str | None = Field(title="Normalised value of the date")
    from_: str | None = Field(alias="from", title="First day it can mean; null where open or unknown")
    to: str | None = Field(title="Last day it can mean; null where open or unknown")


class EventRecord(Record):
    """One line of events.jsonl: an event, complete in itself."""

    schema_: Literal["jianwen.event/1"] = Field("jianwen.event/1", alias="schema", title="Kind of record, version")
    id: Id = Field(title="Stable hash of the article and the event's type and trigger")
    doc: str = Field(title="As in the article's record")
    article: Annotated[int, Field(ge=1)] = Field(title="As in the article's record")
    article_id: Id = Field(title="The article's id")
    title: str | None = Field(title="The article's headline")
    published: str | None = Field(title="The article's publication date")
    type: EventType = Field(title="What kind of event")
    status: Status = Field(title="planned for what is announced or under way, else actual")
    trigger: SpanRecord = Field(title="The word that expresses the event")
    agent: list[ArgumentRecord] = Field(title="Who did it")
    target: list[ArgumentRecord] = Field(title="To, for or with whom")
    object: list[SpanRecord] = Field(title="The named thing it is about")
    procedure: list[ArgumentRecord] = Field(title="By which medical procedure")
    quantity: list[QuantityRecord] = Field(title="How many, how often")
    time: list[TimeRecord] = Field(title="When")
    sentence: SpanRecord = Field(title="The sentence that reports it")
    score: Score = Field(title="How certain the event is, 0 to 1")


class ErrorRecord(Record):
    """One line of errors.jsonl: an input, or part of one, that could not be processed."""

    doc: str = Field(title="The input")
    stage: str = Field(title="Where it failed: input, decode, markup, articles or a component of the pipeline")
    error: str = Field(title="Kind of error")
    message: str = Field(title="What was wrong")
