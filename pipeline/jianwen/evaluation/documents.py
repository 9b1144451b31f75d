"""What one side, gold or output, says is in a document: one comparable form, by characters of the raw document."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

from spacy.tokens import Doc

from ..corpora.gold import GoldDocument
from ..labels import LABELS, SLOTS

Range = tuple[int, int]


class Mention(NamedTuple):
    """An entity mention. `cluster` names the entity, unique in the document; `article` counts from 1, 0 is none."""

    start: int
    end: int
    label: str
    value: str | None
    cluster: str | None
    article: int


class Filler(NamedTuple):
    """A range that fills a slot; `same` are the ranges of all mentions of what it names, its own among them."""

    slot: str
    start: int
    end: int
    same: tuple[Range, ...]


class Event(NamedTuple):
    """An event; start and end are its trigger's."""

    start: int
    end: int
    type: str
    status: str
    fillers: tuple[Filler, ...]


class ArticleRanges(NamedTuple):
    """An article: its number from 1, its ranges in the document, the day of its publication."""

    number: int
    ranges: tuple[Range, ...]
    published: str | None


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels of a document by one side. `text` is the raw document, empty when that side does not hold it."""

    id: str
    text: str
    articles: list[ArticleRanges]
    mentions: list[Mention]
    events: list[Event]


def from_gold(gold: GoldDocument) -> Labels:
    """The labels of a gold document. One without any article mark is one article.

    Alias groups are cut at articles, since an output names its entities article by article.
    """
    articles = list(_gold_articles(gold))
    inside = Inside(articles)
    at = {mention.id: (mention.start, mention.end) for mention in gold.mentions}
    groups = {name: group for group in gold.aliases for name in group}
    numbers = {id(group): i for i, group in enumerate(gold.aliases, 1)}
    mentions = []
    for mention in gold.mentions:
        if mention.label not in LABELS:
            continue
        article, group = inside.article(mention.start), groups.get(mention.id)
        cluster = None if mention.label == "DATE" else mention.id
        if group is not None:
            cluster = f"{article}:{numbers[id(group)]}"
        mentions.append(Mention(mention.start, mention.end, mention.label, mention.value, cluster, article))
    events = [
        Event(
            *at[event.trigger],
            event.type,
            event.status,
            tuple(
                Filler(slot, *at[name], tuple(at[i] for i in groups.get(name, [name])))
                for slot in SLOTS
                for name in event.slots.get(slot, [])
            ),
        )
        for event in gold.events
    ]
    return Labels(gold.id, gold.text, articles, mentions, events)


def from_records(id: str, articles: Iterable[dict[str, Any]], events: Iterable[dict[str, Any]]) -> Labels:
    """The labels of a document that an output holds: its lines of articles.jsonl and events.jsonl, as read."""
    ranges, mentions = [], []
    same: dict[tuple[int, str], list[Range]] = defaultdict(list)
    for record in articles:
        number, published = record["article"], record["published"]
        ranges.append(
            ArticleRanges(number, tuple((a, b) for a, b in record["spans"]), published and published["value"])
        )
        for mention in record["mentions"]:
            start, end, entity = mention["start"], mention["end"], mention["entity"]
            cluster = entity and f"{number}:{entity}"
            mentions.append(Mention(start, end, mention["label"], mention["value"], cluster, number))
            if entity:
                same[number, entity].append((start, end))
    found = [Event(*_place(e["trigger"]), e["type"], e["status"], tuple(_fillers(e, same))) for e in events]
    return Labels(id, "", ranges, mentions, found)


def from_doc(doc: Doc, id: str = "") -> Labels:
    """The labels on a Doc of the pipeline, or of gold data, by characters of doc.text; all of it is one article."""
    entity_of = {i: f"1:{n}" for n, entity in enumerate(doc._.entities) for i in entity["mentions"]}
    mentions, same = [], defaultdict(list)
    for i, ent in enumerate(doc.ents):
        cluster = entity_of.get(i)
        mentions.append(Mention(ent.start_char, ent.end_char, ent.label_, ent._.value, cluster, 1))
        same[cluster].append((ent.start_char, ent.end_char))
    cluster_at = {(mention.start, mention.end): mention.cluster for mention in mentions}

    def filler(slot: str, start: int, end: int) -> Filler:
        cluster = cluster_at.get((start, end))
        return Filler(slot, start, end, tuple(same[cluster]) if cluster else ((start, end),))

    events = []
    for event in doc._.events:
        start, end = event["trigger"]
        fillers = tuple(filler(*place) for place in _places(event))
        events.append(Event(start, end, event["type"], event["status"], fillers))
    return Labels(id, doc.text, [ArticleRanges(1, ((0, len(doc.text)),), None)], mentions, events)


def _places(event: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    for slot in SLOTS:
        for place in event[slot]:
            start, end = (place["start"], place["end"]) if slot == "quantity" else place
            yield slot, start, end


def nothing(id: str) -> Labels:
    """The labels of a document that an output does not have."""
    return Labels(id, "", [], [], [])


def restrict(labels: Labels, inside: Inside) -> Labels:
    """Leave out mentions and events that begin in text which belongs to no article of `inside`, and labels given twice.

    A mention given twice keeps its last place in the list.
    """
    mentions = {(m.start, m.end, m.label): m for m in labels.mentions if inside.article(m.start)}
    events = [event for event in labels.events if inside.article(event.start)]
    return replace(labels, mentions=sorted(mentions.values(), key=lambda m: m[:3]), events=sorted(events))


class Inside:
    """Which article a place belongs to."""

    def __init__(self, *sides: Sequence[ArticleRanges]) -> None:
        """Several sides together: a place belongs to an article when any side says so; the first that does names it."""
        self._sides = [sorted((start, end, a.number) for a in side for start, end in a.ranges) for side in sides]
        self._starts = [[start for start, _, _ in side] for side in self._sides]

    def article(self, place: int) -> int:
        """The number of the article, 0 for none."""
        for side, starts in zip(self._sides, self._starts, strict=True):
            i = bisect_right(starts, place) - 1
            if i >= 0 and place < side[i][1]:
                return side[i][2]
        return 0


def _gold_articles(gold: GoldDocument) -> Iterator[ArticleRanges]:
    marks = sorted((mark.start, mark.number) for mark in gold.articles) or [(0, 1)]
    ranges: dict[int, list[Range]] = defaultdict(list)
    for (start, number), (end, _) in pairwise([*marks, (max(len(gold.text), marks[-1][0] + 1), 0)]):
        if number and start < end:
            ranges[number].append((start, end))
    for number, found in sorted(ranges.items()):
        yield ArticleRanges(number, tuple(found), gold.anchor)


def _place(span: dict[str, Any]) -> Range:
    return span["start"], span["end"]


def _fillers(event: dict[str, Any], same: dict[tuple[int, str], list[Range]]) -> Iterator[Filler]:
    for slot in SLOTS:
        for span in event[slot]:
            place = _place(span)
            named = same.get((event["article"], span.get("entity") or ""), [])
            yield Filler(slot, *place, tuple(dict.fromkeys((place, *named))))
