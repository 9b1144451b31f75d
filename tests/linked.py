"""Runs made by hand, for the tests of jianwen link: a few names an article are enough."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import orjson

from jianwen.linking.link import link
from jianwen.records.hashing import stable_id
from jianwen.records.jsonl import line
from jianwen.records.schemas import (
    ArgumentRecord,
    ArticleRecord,
    EntityRecord,
    EventRecord,
    MentionRecord,
    PublishedRecord,
    Record,
    SpanRecord,
)

Names = str | tuple[str, ...]


def article(
    doc: str,
    org: Iterable[Names] = (),
    person: Mapping[str, str | None] | None = None,
    procedure: Iterable[Names] = (),
    published: str | None = "2023-05-24",
    titles: Iterable[str] = (),
) -> ArticleRecord:
    """An article that names these; a tuple holds the names of one entity. person: the organisation stated of each."""
    mentions: list[MentionRecord] = []
    entities: list[EntityRecord] = []
    at = 0
    ids: dict[str, str] = {}
    groups = [("ORG", names) for names in org]
    groups += [("PERSON", name) for name in person or {}]
    groups += [("PROCEDURE", names) for names in procedure]
    for number, (label, names) in enumerate(groups, 1):
        texts = (names,) if isinstance(names, str) else names
        own = []
        for text in texts:
            own.append(f"m{len(mentions) + 1}")
            place = {"start": at, "end": at + len(text), "text": text}
            rest = {"value": None, "entity": f"e{number}", "score": 1.0, "source": "rule"}
            mentions.append(MentionRecord(id=own[-1], label=label, **place, **rest))
            at += len(text)
            ids[text] = f"e{number}"
        stated = (person or {}).get(texts[0]) if label == "PERSON" else None
        entities.append(
            EntityRecord(
                id=f"e{number}",
                label=label,
                name=max(texts, key=len),
                mentions=own,
                titles=list(titles) if label == "PERSON" else [],
                organization=ids[stated] if stated else None,
            )
        )
    return ArticleRecord(
        doc=doc,
        article=1,
        id=stable_id(doc),
        title=None,
        byline=[],
        published=PublishedRecord(value=published, source="metadata") if published else None,
        spans=[(0, at)],
        mentions=mentions,
        entities=entities,
    )


def event(of: ArticleRecord, *agents: str) -> EventRecord:
    """An event of the article in which the entities that go by these names are agents."""
    by_text = {mention.text: mention for mention in of.mentions}
    arguments = [
        ArgumentRecord(
            start=mention.start,
            end=mention.end,
            text=mention.text,
            label=mention.label,
            mention=mention.id,
            entity=mention.entity,
            name=mention.text,
        )
        for mention in (by_text[name] for name in agents)
    ]
    nothing = {"target": [], "object": [], "procedure": [], "quantity": [], "time": []}
    span = SpanRecord(start=0, end=1, text="义")
    return EventRecord(
        id=stable_id(of.id, *agents),
        doc=of.doc,
        article=1,
        article_id=of.id,
        title=None,
        published=None,
        type="outreach",
        status="actual",
        trigger=span,
        agent=arguments,
        **nothing,
        sentence=span,
        score=1.0,
    )


def write(folder: Path, articles: Iterable[Record], events: Iterable[Record] = ()) -> Path:
    """Write a run; what the folder holds of one already stays, and this is appended."""
    folder.mkdir(exist_ok=True)
    for name, records in (("articles.jsonl", articles), ("events.jsonl", events)):
        with (folder / name).open("ab") as file:
            file.writelines(map(line, records))
    return folder


class Registry:
    """The registry of a run, and the names by which a test asks for its lines."""

    def __init__(self, folder: Path, **settings: object) -> None:
        """Link the run in the folder and read what that gave."""
        self.linked = link(folder, **settings)
        self.organizations, self.people, self.procedures, self.links = (
            [orjson.loads(text) for text in (folder / f"{name}.jsonl").read_bytes().splitlines()]
            for name in ("organizations", "people", "procedures", "links")
        )

    def named(self, variant: str) -> list[dict]:
        """The lines that have a variant."""
        lines = (*self.organizations, *self.people, *self.procedures)
        return [found for found in lines if variant in [name["text"] for name in found["variants"]]]

    def one(self, variant: str) -> dict:
        """The only line that has a variant."""
        (found,) = self.named(variant)
        return found


def registry(folder: Path, *articles: ArticleRecord, **settings: object) -> Registry:
    """The registry of a run of these articles."""
    return Registry(write(folder, articles), **settings)
