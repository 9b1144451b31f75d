"""Gold as annotation tools see it: labelled spans and labelled arrows between them.

An event is its trigger's span, labelled with the event's type, with an arrow to each filler, labelled with the slot.
An alias group is a chain of arrows labelled `alias`.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from .. import labels
from ..labels import EVENT_TYPES, SLOTS, STATUSES
from .assembly import assemble
from .gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from .problems import Problem, Report

ALIAS = "alias"
TRIGGER = "TRIGGER"
LABELS = (*labels.LABELS, "OBJECT", "QUANTITY", TRIGGER)
ARROWS = (*SLOTS, ALIAS)


class Node(NamedTuple):
    """A labelled span. `status` is that of an event, for a trigger."""

    key: str
    label: str
    start: int
    end: int
    value: str | None = None
    status: str = "actual"


class Arrow(NamedTuple):
    """A labelled arrow from one span to another, by their keys."""

    source: str
    target: str
    label: str


class Graph(NamedTuple):
    nodes: list[Node]
    arrows: list[Arrow]


def to_graph(document: GoldDocument) -> Graph:
    """The spans, in text order, and the arrows of a document. Two events of one trigger become two spans."""
    keys: list[tuple[str, GoldEvent]] = []
    for event in document.events:
        used = sum(event.trigger == other.trigger for _, other in keys)
        keys.append((f"{event.trigger}.{used + 1}" if used else event.trigger, event))
    nodes = []
    for mention in document.mentions:
        events = [(key, event) for key, event in keys if event.trigger == mention.id]
        nodes += [
            Node(key, event.type, mention.start, mention.end, mention.value, event.status) for key, event in events
        ] or [Node(mention.id, mention.label, mention.start, mention.end, mention.value)]
    arrows = [
        Arrow(key, filler, slot) for key, event in keys for slot, fillers in event.slots.items() for filler in fillers
    ]
    aliases = [Arrow(one, other, ALIAS) for group in document.aliases for one, other in pairwise(group)]
    return Graph(nodes, arrows + aliases)


def from_graph(
    id: str, text: str, anchor: str | None, articles: list[GoldArticle], graph: Graph, report: Report
) -> GoldDocument:
    """The document that has these spans and arrows; arrows that mean nothing to us are reported and left out."""
    nodes = {node.key: node for node in graph.nodes}
    mentions: dict[str, GoldMention] = {}
    triggers: dict[tuple[int, int], str] = {}
    events: dict[str, GoldEvent] = {}
    for node in graph.nodes:
        if node.status not in (STATUSES if node.label in EVENT_TYPES else STATUSES[:1]):
            report(Problem(id, "lost", f"the status {node.status} of {node.label} at {node.start}"))
        if node.label in EVENT_TYPES:
            status = node.status if node.status in STATUSES else STATUSES[0]
            trigger = triggers.setdefault((node.start, node.end), node.key)
            mentions.setdefault(trigger, GoldMention(trigger, TRIGGER, node.start, node.end, node.value))
            events[node.key] = GoldEvent(trigger, node.label, status, {})
        else:
            mentions[node.key] = GoldMention(node.key, node.label, node.start, node.end, node.value)
    chains = []
    for arrow in graph.arrows:
        source, target = nodes.get(arrow.source), nodes.get(arrow.target)
        if source is None or target is None:
            report(Problem(id, "error", f"an arrow {arrow.label} begins or ends at a span that is not there"))
        elif arrow.label.lower() == ALIAS:
            chains.append((source.key, target.key))
        elif arrow.label in SLOTS and source.key in events and target.key not in events:
            events[source.key].slots.setdefault(arrow.label, []).append(target.key)
        else:
            said = f"{source.label} at {source.start} to {target.label} at {target.start}"
            report(Problem(id, "lost", f"an arrow {arrow.label} from {said} is no slot of an event"))
    order = list(mentions)
    groups = [sorted(group, key=order.index) for group in _groups(chains)]
    return assemble(id, text, anchor, articles, [*mentions.values()], groups, [*events.values()], report)


def _groups(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """What is connected, directly or through others."""
    groups: list[list[str]] = []
    for pair in pairs:
        joined = [group for group in groups if not set(pair).isdisjoint(group)]
        groups = [group for group in groups if group not in joined]
        groups.append(list(dict.fromkeys([i for group in joined for i in group] + list(pair))))
    return groups
