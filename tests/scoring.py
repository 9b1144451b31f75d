"""Both sides of a document in the inline form → its counts, so that cases read as text."""

from jianwen.corpora.gold import GoldDocument
from jianwen.corpora.inline import parse
from jianwen.evaluation.documents import ArticleRanges, Event, Filler, Labels, Mention, from_gold
from jianwen.evaluation.measures import count
from jianwen.evaluation.measures.pair import against_gold


def gold(marked: str, name: str = "page") -> GoldDocument:
    """An inline document; the lines after ### may be left out."""
    return parse(marked if "\n###\n" in f"{marked}\n" else f"{marked}\n###\n", name)


def labels(marked: str) -> Labels:
    return from_gold(gold(marked))


def counts(right: str | Labels, found: str | Labels) -> dict[str, tuple[float, float, float, float]]:
    """The counts of all figures: right among the found, found, right among the gold, gold."""
    sides = [labels(side) if isinstance(side, str) else side for side in (right, found)]
    return dict(count(against_gold(*sides)))


def mentions(*found: str, text: str = "甲" * 40) -> Labels:
    """Labels of mentions written as START-END LABEL [VALUE], which may overlap."""
    made = []
    for entry in found:
        place, label, *value = entry.split()
        start, end = map(int, place.split("-"))
        made.append(Mention(start, end, label, value[0] if value else None, None, 1))
    return Labels("page", text, [ArticleRanges(1, ((0, len(text)),), None)], made, [])


def events(*found: str, text: str = "甲" * 40) -> Labels:
    """Labels of events written as START-END TYPE [SLOT=START-END…], which may overlap."""
    made = []
    for entry in found:
        place, kind, *slots = entry.split()
        fillers = []
        for slot in slots:
            name, _, where = slot.partition("=")
            start, end = map(int, where.split("-"))
            fillers.append(Filler(name, start, end, ((start, end),)))
        start, end = map(int, place.split("-"))
        made.append(Event(start, end, kind, "actual", tuple(fillers)))
    return Labels("page", text, [ArticleRanges(1, ((0, len(text)),), None)], [], made)
