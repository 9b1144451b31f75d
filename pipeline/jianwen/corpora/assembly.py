"""The parts of a gold document → the document, checked: every id that an alias or an event names must be there."""

from ..labels import SLOTS
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .numbering import numbered
from .problems import Problem, Report


def assemble(
    id: str,
    text: str,
    anchor: str | None,
    articles: list[GoldArticle],
    mentions: list[GoldMention],
    aliases: list[list[str]],
    events: list[GoldEvent],
    report: Report,
) -> GoldDocument:
    """Put a document together, mentions in text order. What names a mention that is not there is reported, left out."""
    known: dict[str, GoldMention] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        if mention.id in known:
            report(Problem(id, "error", f"the id {mention.id} is used twice"))
        known.setdefault(mention.id, mention)

    def there(ids: list[str], what: str) -> list[str]:
        for missing in (i for i in ids if i not in known):
            report(Problem(id, "error", f"{what} names {missing}, which is not marked"))
        return [i for i in ids if i in known]

    kept = []
    for event in events:
        if there([event.trigger], f"an event of type {event.type}"):
            slots = {slot: there(event.slots[slot], f"event {event.trigger}") for slot in SLOTS if slot in event.slots}
            kept.append(event._replace(slots={slot: ids for slot, ids in slots.items() if ids}))
    groups = [group for group in (there(ids, "an alias") for ids in aliases) if len(group) > 1]
    return numbered(GoldDocument(id, text, anchor, sorted(articles), [*known.values()], groups, kept))
