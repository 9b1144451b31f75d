"""An article and the Doc that the pipeline made of it → records with offsets into the raw document."""

from typing import Any, NamedTuple, cast

from spacy.tokens import Doc

from ..components.dates.bounds import bounds
from ..components.text import text_of
from ..labels import Label
from ..reading.article import Article
from ..reading.errors import ReadError
from .hashing import stable_id
from .schemas import (
    ArgumentRecord,
    ArticleRecord,
    EntityRecord,
    ErrorRecord,
    EventRecord,
    MentionRecord,
    PublishedRecord,
    QuantityRecord,
    SpanRecord,
    TimeRecord,
)


class Records(NamedTuple):
    """All that one article gives."""

    article: ArticleRecord
    events: list[EventRecord]


def build(article: Article, doc: Doc) -> Records:
    """The records of one article. `doc` is the Doc made of article.text.text, after the pipeline."""
    record = _article(article, doc)
    return Records(record, [_event(event, article, record, doc) for event in doc._.events])


def error_record(error: ReadError) -> ErrorRecord:
    """The record of what could not be processed."""
    return ErrorRecord(doc=error.doc, stage=error.stage, error=error.error, message=error.message)


def _span(article: Article, start: int, end: int) -> dict[str, Any]:
    raw_start, raw_end = article.text.raw_span(start, end)
    return {"start": raw_start, "end": raw_end, "text": article.text.text[start:end]}


def _article(article: Article, doc: Doc) -> ArticleRecord:
    text = article.text.text
    entity_of = {i: f"e{n}" for n, entity in enumerate(doc._.entities, 1) for i in entity["mentions"]}
    return ArticleRecord(
        doc=article.doc,
        article=article.number,
        id=stable_id(article.doc, article.number, text),
        title=" ".join(text[start:end] for start, end in article.title) or None,
        byline=[text[start:end] for start, end in article.byline],
        published=PublishedRecord(value=article.published.value, source=article.published.source)
        if article.published
        else None,
        spans=list(article.spans),
        mentions=[
            MentionRecord(
                id=f"m{i + 1}",
                label=cast(Label, ent.label_),
                value=ent._.value,
                entity=entity_of.get(i),
                score=round(ent._.score, 4),
                source=ent._.source,
                **_span(article, ent.start_char, ent.end_char),
            )
            for i, ent in enumerate(doc.ents)
        ],
        entities=[
            EntityRecord(
                id=f"e{n}",
                label=entity["label"],
                name=entity["name"],
                mentions=[f"m{i + 1}" for i in entity["mentions"]],
                titles=entity["titles"],
                organization=None if entity["organization"] is None else f"e{entity['organization'] + 1}",
            )
            for n, entity in enumerate(doc._.entities, 1)
        ],
    )


def _event(event: dict[str, Any], article: Article, record: ArticleRecord, doc: Doc) -> EventRecord:
    mention_at = {(ent.start_char, ent.end_char): record.mentions[i] for i, ent in enumerate(doc.ents)}
    name_of = {entity.id: entity.name for entity in record.entities}

    def arguments(slot: str) -> list[ArgumentRecord]:
        mentions = [mention_at[start, end] for start, end in event[slot]]
        return [_argument(mention, name_of.get(mention.entity or "", mention.text)) for mention in mentions]

    return EventRecord(
        id=stable_id(record.id, event["type"], *event["trigger"]),
        doc=record.doc,
        article=record.article,
        article_id=record.id,
        title=record.title,
        published=record.published.value if record.published else None,
        type=event["type"],
        status=event["status"],
        trigger=SpanRecord(**_span(article, *event["trigger"])),
        agent=arguments("agent"),
        target=arguments("target"),
        object=[SpanRecord(**_span(article, start, end)) for start, end in event["object"]],
        procedure=arguments("procedure"),
        quantity=[
            QuantityRecord(
                value=count["value"],
                unit=count["unit"],
                approximate=count["approximate"],
                **_span(article, count["start"], count["end"]),
            )
            for count in event["quantity"]
        ],
        time=[_time(mention_at[start, end]) for start, end in event["time"]],
        sentence=SpanRecord(**_span(article, *_stripped(doc, *event["sentence"]))),
        score=round(event["score"], 4),
    )


def _stripped(doc: Doc, start: int, end: int) -> tuple[int, int]:
    text = text_of(doc)[start:end]
    return start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())


def _argument(mention: MentionRecord, name: str) -> ArgumentRecord:
    return ArgumentRecord(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        label=mention.label,
        mention=mention.id,
        entity=mention.entity,
        name=name,
    )


def _time(mention: MentionRecord) -> TimeRecord:
    first, last = bounds(mention.value) if mention.value else (None, None)
    return TimeRecord(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        mention=mention.id,
        value=mention.value,
        from_=first,
        to=last,
    )
