"""What a prediction gets wrong: labels of gold and prediction paired, every pair with the kinds of its errors.

Every label is in one pair. A pair without a partner is missed (gold only) or spurious (prediction only); the others are
right, or wrong in label (of an event: its type), boundary or value (of an event: its status), or in several of these.
A slot is wrong where a filler of a paired event is missing, is one too many, or stands in another slot.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar, get_args

from .documents import Event, Filler, Inside, Labels, Mention, Range, restrict

Kind = Literal["missed", "spurious", "boundary", "label", "value", "slot"]
KINDS: tuple[Kind, ...] = get_args(Kind)
BREAK = re.compile(r"[。！？!?]|\n\s*\n")  # what stands between two sentences

Side = TypeVar("Side")
Pair = tuple[Side | None, Side | None]


class MentionPair(NamedTuple):
    """A mention in gold, in the prediction, or in both."""

    gold: Mention | None
    predicted: Mention | None
    kinds: tuple[Kind, ...]


class FillerPair(NamedTuple):
    """A filler of a slot of an event that both sides have; `kinds` is empty or ("slot",)."""

    gold: Filler | None
    predicted: Filler | None
    kinds: tuple[Kind, ...]


class EventPair(NamedTuple):
    """An event; its fillers are compared only where both sides have the event."""

    gold: Event | None
    predicted: Event | None
    kinds: tuple[Kind, ...]
    fillers: tuple[FillerPair, ...]


class Paired(NamedTuple):
    """All labels of a document that stand in articles of the gold document, paired, in text order."""

    id: str
    text: str
    mentions: list[MentionPair]
    events: list[EventPair]


def pair(gold: Labels, predicted: Labels) -> Paired:
    """Pair the labels of one document. What lies outside the articles of `gold` is left out on both sides.

    Mentions are paired when they overlap: the same range first, then the same label, then the greatest overlap. Events
    of one type are paired when their triggers overlap or stand in one sentence, others when their triggers overlap.
    """
    inside = Inside(gold.articles)
    gold, predicted = restrict(gold, inside), restrict(predicted, inside)
    text = gold.text or predicted.text
    mentions = [
        MentionPair(a, b, _kinds(a, b, lambda m: m.label, lambda m: m.value))
        for a, b in _match(gold.mentions, predicted.mentions, _overlapping(gold.mentions, predicted.mentions))
    ]
    events = [
        EventPair(a, b, _kinds(a, b, lambda e: e.type, lambda e: e.status), tuple(_fillers(a, b)))
        for a, b in _match(gold.events, predicted.events, _events(gold.events, predicted.events, text))
    ]
    return Paired(gold.id, text, mentions, events)


def overlap(a: Range, b: Range) -> int:
    """How many characters two ranges share; 0 or less when they share none."""
    return min(a[1], b[1]) - max(a[0], b[0])


def _kinds(
    gold: Side | None, predicted: Side | None, label: Callable[[Side], str], value: Callable[[Side], str | None]
) -> tuple[Kind, ...]:
    if gold is None or predicted is None:
        return ("missed",) if predicted is None else ("spurious",)
    wrong: dict[Kind, bool] = {
        "label": label(gold) != label(predicted),
        "boundary": _range(gold) != _range(predicted),
        "value": label(gold) == label(predicted) and value(gold) != value(predicted),
    }
    return tuple(kind for kind, is_wrong in wrong.items() if is_wrong)


Ranked = tuple[tuple[int, ...], int, int]  # how good a pair is (less is better), index in gold, index in prediction


def _match(gold: Sequence[Side], predicted: Sequence[Side], ranked: Iterable[Ranked]) -> list[Pair[Side]]:
    """Take the best pair, then the best of what is left, and so on. The order of the lists does not matter."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(ranked):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    pairs: list[Pair[Side]] = [(a, predicted[partner[i]] if i in partner else None) for i, a in enumerate(gold)]
    pairs += [(None, b) for j, b in enumerate(predicted) if j not in taken]
    return sorted(pairs, key=lambda both: min(_range(side) for side in both if side is not None))


def _overlapping(gold: Sequence[Mention], predicted: Sequence[Mention]) -> Iterator[Ranked]:
    """The pairs of mentions that overlap. Both sides are in text order."""
    first = 0
    longest = max((m.end - m.start for m in predicted), default=0)
    for i, a in enumerate(gold):
        while first < len(predicted) and predicted[first].start + longest <= a.start:
            first += 1
        for j in range(first, len(predicted)):
            b = predicted[j]
            if b.start >= a.end:
                break
            if (shared := overlap(a[:2], b[:2])) > 0:
                yield (int(a[:2] != b[:2]), int(a.label != b.label), -shared), i, j


def _events(gold: Sequence[Event], predicted: Sequence[Event], text: str) -> Iterator[Ranked]:
    for i, a in enumerate(gold):
        for j, b in enumerate(predicted):
            shared, same = overlap(a[:2], b[:2]), a.type == b.type
            if same and a[:2] == b[:2]:
                yield (0, 0), i, j
            elif shared > 0:
                yield (1 if same else 3, -shared), i, j
            elif same and text and not BREAK.search(text, min(a.end, b.end), max(a.start, b.start)):
                yield (2, -shared), i, j


def _fillers(gold: Event | None, predicted: Event | None) -> Iterator[FillerPair]:
    if gold is None or predicted is None:
        return
    for a, b in _match(gold.fillers, predicted.fillers, _ranked_fillers(gold.fillers, predicted.fillers)):
        yield FillerPair(a, b, () if a and b and a.slot == b.slot else ("slot",))


def _ranked_fillers(gold: Sequence[Filler], predicted: Sequence[Filler]) -> Iterator[Ranked]:
    """A filler is found where the prediction touches any mention of what it names; the right slot goes first."""
    for i, a in enumerate(gold):
        for j, b in enumerate(predicted):
            place = b.start, b.end
            if any(overlap(place, one) > 0 for one in (*a.same, (a.start, a.end))):
                yield (int(a.slot != b.slot), -overlap(place, (a.start, a.end))), i, j


def _range(side: object) -> Range:
    assert isinstance(side, Mention | Filler | Event)
    return side.start, side.end
