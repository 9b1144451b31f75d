"""What became of a document on its way through a format: found by reading it again, not by what a format promises."""

from collections import Counter
from collections.abc import Hashable, Iterable

from .gold import GoldDocument

Place = tuple[int, int]


def losses(before: GoldDocument, after: GoldDocument) -> list[str]:
    """What `before` has and `after` has not, and what is new: "3 of 12 events". Ids and order carry no meaning."""
    if before.text != after.text:
        return ["the text is not the same any more"]
    old, new = _facts(before), _facts(after)
    found = []
    for what in old:
        lost, added = old[what] - new[what], new[what] - old[what]
        if lost:
            found.append(f"{lost.total()} of {old[what].total()} {what}")
        if added:
            found.append(f"{added.total()} {what} that were not there before")
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
