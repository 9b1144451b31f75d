"""Several reports of one event in an article: only the most complete one is kept."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from ...labels import EventType
from .passage import Passage
from .slots import Filled
from .triggers import Occurrence

PUNCTUATION = re.compile(r"[“”\"《》\s]")
SHORTEST = 4  # characters that an object's name must have to tell that two reports are of one event


class Reading(NamedTuple):
    """A trigger read as an event: what it is, what fills it, how likely it is (as log odds).

    trigger: the range of the word, or of the bare noun that stands in for a light verb.
    """

    at: Occurrence
    kind: EventType
    trigger: tuple[int, int]
    filled: Filled
    score: float


class _Report(NamedTuple):
    """What of a reading tells whether another one reports the same event."""

    kind: EventType
    word: str
    sentence: int
    title: bool
    objects: frozenset[str]
    things: frozenset[int]
    parties: frozenset[int]
    counts: frozenset[str]


def without_repeats(passage: Passage, readings: Iterable[Reading]) -> list[Reading]:
    """The readings without the less complete reports of an event that another one reports, most complete first."""
    referent = {index: number for number, cluster in enumerate(passage.clusters) for index in cluster}
    kept: list[Reading] = []
    reports: list[_Report] = []
    for reading in sorted(readings, key=lambda r: (-r.filled.filled(), -r.score, r.at.start)):
        report = _report(passage, reading, referent)
        if not any(_same(report, other) for other in reports):
            kept.append(reading)
            reports.append(report)
    return kept


def _report(passage: Passage, reading: Reading, referent: dict[int, int]) -> _Report:
    text, filled = passage.text, reading.filled
    return _Report(
        kind=reading.kind,
        word=reading.at.word,
        sentence=reading.at.sentence,
        title=any(start <= reading.at.start < end for start, end in passage.titles),
        objects=frozenset(PUNCTUATION.sub("", text[start:end]) for start, end in filled.object),
        things=frozenset(
            referent[m.place]
            for span in filled.object
            for m in passage.between(*span)
            if m[:2] == span and m.place in referent
        ),
        # A mention outside every cluster is a referent of its own; negative, so that it is no cluster's number.
        parties=frozenset(referent.get(m.place, -1 - m.place) for m in filled.agent + filled.target),
        counts=frozenset(text[q["start"] : q["end"]] for q in filled.quantity),
    )


def _same(one: _Report, other: _Report) -> bool:
    if one.kind != other.kind:
        return False
    if one.things & other.things or any(_same_name(a, b) for a in one.objects for b in other.objects):
        return True
    headline = one.title != other.title and one.word == other.word
    if one.parties & other.parties and (headline or one.objects & other.objects):
        return True
    if abs(one.sentence - other.sentence) <= 1 and (_names(one, other) or _names(other, one)):
        return True
    return (
        one.word == other.word
        and bool(one.parties & other.parties)
        and not (one.objects and other.objects)
        and (not (one.counts and other.counts) or one.counts == other.counts)
    )


def _names(one: _Report, other: _Report) -> bool:
    """Whether the object of one report names the act of the other (举办献血活动，…献血)."""
    return not other.objects and any(other.word in name for name in one.objects)


def _same_name(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SHORTEST and (one in other or other in one)
