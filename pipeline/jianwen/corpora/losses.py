"""What became of a document on its way through a format: found by reading it again, not by what a format promises."""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import NamedTuple

from .gold import GoldDocument

Place = tuple[int, int]


class Loss(NamedTuple):
    """So many of something that a document had are not there any more; negative for what was not there before."""

    what: str
    number: int
    total: int

    def __str__(self) -> str:
        if self.number < 0:
            return f"{-self.number} {self.what} that were not there before"
        return f"{self.number} of {self.total} {self.what}"


def losses(before: GoldDocument, after: GoldDocument) -> list[Loss]:
    """What `before` has and `after` has not, and what is new. Ids and the order of lists carry no meaning."""
    old, new = _facts(before), _facts(after)
    found = []
    for what in old:
        lost, added = (old[what] - new[what]).total(), (new[what] - old[what]).total()
        found += [Loss(what, number, old[what].total()) for number in (lost, -added) if number]
    return found


def same(one: GoldDocument, other: GoldDocument) -> bool:
    """Whether two documents say the same."""
    return one.id == other.id and not losses(one, other)


def _facts(document: GoldDocument) -> dict[str, Counter[Hashable]]:
    at: dict[str, Place] = {mention.id: (mention.start, mention.end) for mention in document.mentions}
    label = {mention.id: mention.label for mention in document.mentions}

    def places(ids: Iterable[str]) -> tuple[Place, ...]:
        return tuple(sorted(at[i] for i in ids))

    events = [(at[event.trigger], event.type, event) for event in document.events]
    return {
        "texts": Counter([document.text]),
        "marks": Counter((at[i], label[i]) for i in at),
        "values": Counter((m.start, m.end, m.label, m.value) for m in document.mentions if m.value is not None),
        "alias groups": Counter(places(group) for group in document.aliases if len(group) > 1),
        "events": Counter((place, type) for place, type, _ in events),
        "statuses": Counter((place, type, e.status) for place, type, e in events if e.status != "actual"),
        "slots": Counter(
            (place, type, slot, places(ids)) for place, type, e in events for slot, ids in e.slots.items()
        ),
        "beginnings of articles": Counter(map(tuple, document.articles)),
        "anchors": Counter([document.anchor] if document.anchor else []),
    }
