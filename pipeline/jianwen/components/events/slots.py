"""The fillers of an event's slots, by the structure of its clause and of the sentences before it."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ...labels import EventType, Slot
from ..entities.references import references
from . import groups, objects, parties, quantities, times
from .groups import Group
from .parties import Neighbours
from .passage import Mention, Passage
from .records import Quantity
from .triggers import Occurrence
from .vocabulary import Vocabulary

SUSPECTED = re.compile(r"涉嫌(?P<matter>[^，。；]{2,12}?)(?:问题)?(?=，|。|、|被|接受|正|目前)")
# Verbs whose object may stand in front of them as their subject (…论坛在…举行).
SUBJECT_IS_OBJECT = re.compile(
    r"举行|召开|举办|开展|启动|揭牌|成立|揭幕|开幕|落幕|闭幕|上线|投入|投用|启用|开班|重组|纳入|列入|进行|走进|开诊|落成"
    r"|始建|上市|开讲|拉开|开启|挂牌|组建|筹建"
)
# Behind a name that is not the receiver but the first part of the object.
LISTED = re.compile(r"[和与及、的]")
SUBJECT_FIRST = ("establishment", "meeting", "launch", "training", "outreach")
PATIENT_REFERRED = re.compile(r"患者|其|他|她|病人|老人|孩子|患儿|产妇|孕妇")
PEOPLE = ("人", "人次", "份", "人份")
# Which slots a type has at all, beside agent, target and time.
WITHOUT_OBJECT = ("care", "support")
WITH_PROCEDURE = ("care", "outreach", "new_technique", "training", "research", "support")
WITHOUT_QUANTITY = ("cooperation", "new_technique", "appointment")
# An object that is only a bare noun is none for these types; one without a content word neither, for the first four.
VAGUE = ("outreach", "training", "inspection", "meeting", "cooperation")
# How many sentences back a date that frames the event is looked for.
TIME_BACK: dict[EventType, int] = {
    "care": 1,
    "outreach": 1,
    "support": 1,
    "training": 1,
    "inspection": 1,
    "meeting": 2,
}
# A patient and a receiver are looked for in earlier sentences, attendees in the next one.
TARGET_ELSEWHERE = ("care", "recognition", "appointment", "meeting")
PATIENT_BACK = 6  # sentences
RECEIVER_BACK = 2
MOST_PROCEDURES = 6  # taken from beyond the trigger's clause
MOST_COUNTS = 3
VERB_LENGTH = 6  # characters: of the longest verb, with 了, to look for right in front of a name

Span = tuple[int, int]


class Filled(NamedTuple):
    """The fillers of one event; `agent_at` is where the agent (the receiver, for an award) stands."""

    agent: tuple[Mention, ...]
    target: tuple[Mention, ...]
    object: tuple[Span, ...]
    procedure: tuple[Mention, ...]
    quantity: tuple[Quantity, ...]
    time: tuple[Mention, ...]
    agent_at: str

    def filled(self) -> int:
        """How many slots are filled."""
        return sum(bool(slot) for slot in self[:6])


class Surroundings(NamedTuple):
    """What stands in a trigger's sentence, whatever its type."""

    near: Neighbours
    procedures: tuple[Mention, ...]
    counts: tuple[Quantity, ...]


class Filler:
    """Fills the slots of the triggers of one passage; each sentence is read once."""

    def __init__(self, passage: Passage, vocabulary: Vocabulary) -> None:
        self.passage = passage
        self.vocabulary = vocabulary
        self.patients = frozenset(self._patients())
        self.object_of = vocabulary.object_of
        self._labels: dict[int, tuple[bool, bool, bool, bool]] = {}
        self._groups: dict[int, list[Group]] = {}
        self._counts: dict[int, list[Quantity]] = {}

    def fillable(self, at: Occurrence, kind: EventType) -> frozenset[Slot]:
        """The slots for which the sentence, or the ones before that are looked at for this type, may hold a filler."""
        if at.sentence not in self._labels:
            labels = {m.label for m in self.passage.between(*self.passage.sentences[at.sentence])}
            self._labels[at.sentence] = (
                bool(labels & {"ORG", "PERSON"}),
                "DATE" in labels,
                "PROCEDURE" in labels,
                bool(self._counts_of(at.sentence)),
            )
        return _fillable(kind, *self._labels[at.sentence])

    def surroundings(self, at: Occurrence) -> Surroundings:
        """Look around a trigger."""
        everyone, passage = self._groups_of(at.sentence), self.passage
        return Surroundings(
            near=Neighbours(
                left=tuple(g for g in reversed(everyone) if g.end <= at.start and not self._is_object(g, at)),
                right=tuple(g for g in everyone if g.start >= at.end),
            ),
            procedures=tuple(
                passage.between(at.end, at.clause[1], "PROCEDURE")
                or passage.between(at.clause[0], at.start, "PROCEDURE")
            ),
            counts=tuple(self._near_counts(at)),
        )

    def _is_object(self, group: Group, at: Occurrence) -> bool:
        """Whether a group is the object of the verb of an earlier clause (托管⟦…⟧，收治…): no subject of this one."""
        if group.start >= at.clause[0] or group.role != "subject":
            return False
        before = self.passage.text[max(0, group.start - VERB_LENGTH) : group.start]
        return self.object_of.search(before) is not None

    def fill(self, at: Occurrence, kind: EventType, around: Surroundings) -> Filled:
        """Fill the slots of a trigger read as an event of type `kind`."""
        found = self._parties(at, kind, around)
        named = () if kind in WITHOUT_OBJECT else self._object(at, kind, around)
        return Filled(
            agent=found.agent,
            target=found.target,
            object=named,
            procedure=self._procedures(at, kind, around) if kind in WITH_PROCEDURE else (),
            quantity=() if kind in WITHOUT_QUANTITY else self._quantities(at, kind, around),
            time=self._time(at, named) or self._earlier_time(at, kind),
            agent_at=found.agent_at,
        )

    def _parties(self, at: Occurrence, kind: EventType, around: Surroundings) -> parties.Parties:
        agent, target, place = parties.find(self.passage, at, kind, around.near, self.patients)
        if (not agent or kind == "cooperation") and place in ("none", "clause") and not target:
            agent = self._meant(at) + agent
            place = "clause" if agent else place
        if not agent and place == "none" and kind in parties.AGENT_BACK:
            agent = self._earlier(at, parties.AGENT_BACK[kind], lambda m: m.place not in self.patients)
            place = "earlier" if agent else place
        if not target and kind == "care" and not around.counts and self._refers_to_patient(at):
            target = self._earlier(at, PATIENT_BACK, lambda m: m.place in self.patients)[:1]
        if not target and kind in ("appointment", "recognition") and place == "none":
            target = self._earlier(at, RECEIVER_BACK, lambda m: m.label == "PERSON")
        if kind == "meeting":
            last = min(at.sentence + 1, len(self.passage.sentences) - 1)
            following = [g for sentence in range(at.sentence, last + 1) for g in self._groups_of(sentence)]
            target = parties.attendees(self.passage, at, following, self.passage.sentences[last][1])
        return parties.Parties(agent, target, place)

    def _object(self, at: Occurrence, kind: EventType, around: Surroundings) -> tuple[Span, ...]:
        passage = self.passage
        if kind == "new_technique" and around.procedures:
            return ()
        if kind == "inspection":
            start = passage.sentences[at.sentence][0]
            if matter := SUSPECTED.search(passage.text, start, at.end + 30):
                return (matter.span("matter"),)
        subject_first = kind in SUBJECT_FIRST and parties.founded(passage, at)
        if kind == "establishment":
            units = passage.between(at.end, at.clause[1], "ORG")
            if not units and subject_first:
                units = passage.between(at.clause[0], at.start, "ORG")[-1:]
            if units:
                return tuple((m.start, m.end) for m in units)
        return self._phrase(at, kind, subject_first)

    def _phrase(self, at: Occurrence, kind: EventType, subject_first: bool) -> tuple[Span, ...]:
        phrase = at.right
        if phrase is None or subject_first:
            phrase = None
            if SUBJECT_IS_OBJECT.search(at.word):
                phrase = objects.left_of(self.passage, self.vocabulary, at.start, at.clause[0])
        if phrase is None:
            return ()
        start, end = self._trimmed(at, phrase.start, phrase.end)
        if phrase.named:
            return ((start, end),)
        if kind in VAGUE and (end - start < 4 or (phrase.content is None and kind != "cooperation")):
            return ()
        if kind not in ("launch", "recognition") and self.passage.between(start, end, "PROCEDURE"):
            return ()
        if kind in VAGUE and phrase.head and phrase.head[1] - start >= 4:
            end = phrase.head[1]
        return ((start, end),)

    def _trimmed(self, at: Occurrence, start: int, end: int) -> Span:
        """An object without the receiver in front of it and the count on either side of it."""
        for mention in self.passage.between(start, start + 1, "ORG", "PERSON"):
            if mention.end < end and not LISTED.match(self.passage.text, mention.end):
                start = mention.end
        for count in self._counts_of(at.sentence):
            if count["start"] == start and count["end"] < end:
                start = count["end"]
            elif count["end"] == end and start < count["start"]:
                end = count["start"]
        return start, end

    def _procedures(self, at: Occurrence, kind: EventType, around: Surroundings) -> tuple[Mention, ...]:
        if kind == "outreach" or (kind == "care" and not around.procedures):
            rest = self.passage.between(at.clause[1], self.passage.sentences[at.sentence][1], "PROCEDURE")
            return around.procedures + tuple(rest[:MOST_PROCEDURES])
        return around.procedures

    def _quantities(self, at: Occurrence, kind: EventType, around: Surroundings) -> tuple[Quantity, ...]:
        if kind not in ("outreach", "training", "meeting"):
            return around.counts
        rest = [q for q in self._counts_of(at.sentence) if q["start"] >= at.clause[1] and q["unit"] in PEOPLE]
        return around.counts + tuple(rest[:MOST_COUNTS])

    def _near_counts(self, at: Occurrence) -> list[Quantity]:
        start, end = at.clause
        counts = self._counts_of(at.sentence)
        right = [q for q in counts if at.end <= q["start"] < end]
        return right[:2] or [q for q in counts if start <= q["start"] and q["end"] <= at.start][-1:]

    def _time(self, at: Occurrence, named: tuple[Span, ...]) -> tuple[Mention, ...]:
        """The date of the trigger's sentence: in front of the trigger the last one that is no part of a name."""
        start, end = self.passage.sentences[at.sentence]
        dates = [
            date
            for date in self.passage.between(start, min(end, at.clause[1]), "DATE")
            if not any(first <= date.start and date.end <= last for first, last in named)
        ]
        before = [date for date in dates if date.end <= at.start]
        framing = [date for date in before if times.frames(self.passage.text, date)]
        return tuple(framing[-1:] or before[-1:] or [date for date in dates if date.start >= at.end][:1])

    def _earlier_time(self, at: Occurrence, kind: EventType) -> tuple[Mention, ...]:
        for sentence in _backwards(at.sentence, TIME_BACK.get(kind, 0)):
            if dates := self.passage.between(*self.passage.sentences[sentence], "DATE"):
                return (dates[0],)
        return ()

    def _earlier(self, at: Occurrence, reach: int, wanted: Callable[[Mention], bool]) -> tuple[Mention, ...]:
        """The fillers that the nearest of `reach` earlier sentences names as its last subject."""
        for sentence in _backwards(at.sentence, reach):
            for group in reversed(self._groups_of(sentence)):
                members = tuple(m for m in group.members if wanted(m))
                if members and group.role in ("subject", "by"):
                    return members
        return ()

    def _meant(self, at: Occurrence) -> tuple[Mention, ...]:
        """The organisation that 该院, 该局 or 医院 in front of the trigger means."""
        named = self.passage.between(0, at.start, "ORG")
        meant = references().acting(self.passage.text, at.clause[0], at.start, named)
        return (meant,) if meant else ()

    def _refers_to_patient(self, at: Occurrence) -> bool:
        return PATIENT_REFERRED.search(self.passage.text, *self.passage.sentences[at.sentence]) is not None

    def _patients(self) -> set[int]:
        """Every mention of a person who is called a patient anywhere."""
        called = {m.place for m in self.passage.mentions if parties.called_patient(self.passage, m)}
        same = {index for cluster in self.passage.clusters if called.intersection(cluster) for index in cluster}
        return called | same

    def _groups_of(self, sentence: int) -> list[Group]:
        if sentence not in self._groups:
            self._groups[sentence] = groups.of(
                self.passage, self.vocabulary.any_sending, *self.passage.sentences[sentence]
            )
        return self._groups[sentence]

    def _counts_of(self, sentence: int) -> list[Quantity]:
        if sentence not in self._counts:
            covered = self.passage.covered
            found = quantities.find(self.passage.text, *self.passage.sentences[sentence])
            self._counts[sentence] = [q for q in found if not (covered[q["start"]] or covered[q["end"] - 1])]
        return self._counts[sentence]


@cache
def _fillable(kind: EventType, names: bool, dates: bool, procedures: bool, counts: bool) -> frozenset[Slot]:
    possible: dict[Slot, bool] = {
        "agent": names or kind in parties.AGENT_BACK,
        "target": names or kind in TARGET_ELSEWHERE,
        "object": kind not in WITHOUT_OBJECT,
        "procedure": procedures and kind in WITH_PROCEDURE,
        "quantity": counts and kind not in WITHOUT_QUANTITY,
        "time": dates or kind in TIME_BACK,
    }
    return frozenset(slot for slot, may in possible.items() if may)


def _backwards(sentence: int, reach: int) -> range:
    return range(sentence - 1, max(-1, sentence - 1 - reach), -1)
