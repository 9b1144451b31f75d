"""Which documents of a run are worth annotating next: low scores, rare types, rules and model at odds."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from .output import ARTICLES, EVENTS, records


class Pick(NamedTuple):
    """A document that was picked, its worth, and what made it worth picking, the strongest reason first."""

    doc: str
    worth: float
    reasons: list[str]


@dataclass
class _Seen:
    """What is known of a document. `low` are 1 - score of all it has; `odd` counts what only one side found."""

    low: list[float] = field(default_factory=list)
    mentions: int = 0
    odd: int = 0
    types: Counter[str] = field(default_factory=Counter)


def sample(folder: Path, documents: int) -> list[Pick]:
    """Pick so many documents of an output folder, the most worthwhile first; the same run gives the same picks.

    A document's worth is the sum of three numbers from 0 to 1: how low its scores are, as a rank among all documents;
    the share of its mentions that only the rules or only the model found, where both worked; and how rare its types
    (labels and event types) are, of which a type counts less each time that a picked document has it. Documents in
    which nothing was found have nothing that speaks for them and come last.
    """
    seen = _look(folder)
    rank = _ranks({doc: sum(s.low) / len(s.low) if s.low else 0.0 for doc, s in seen.items()})
    both = any(s.odd < s.mentions for s in seen.values())  # a run of rules alone is at odds with nobody
    odds = {doc: s.odd / s.mentions if both and s.mentions else 0.0 for doc, s in seen.items()}
    rarity = _rarity(s.types for s in seen.values())
    picked: Counter[str] = Counter()
    left, picks = set(seen), list[Pick]()
    while left and len(picks) < documents:
        rare = {doc: _rarest(seen[doc].types, rarity, picked) for doc in left}
        doc = min(left, key=lambda doc: (-(rank[doc] + odds[doc] + rare[doc][0]), doc))
        kinds = [
            (rank[doc], f"low scores: {1 - rank[doc]:.0%} of documents have lower ones"),
            (odds[doc], f"rules and model differ on {odds[doc]:.0%} of its mentions"),
            (rare[doc][0], f"rare: {rare[doc][1]}"),
        ]
        reasons = [text for worth, text in sorted(kinds, key=lambda kind: -kind[0]) if worth > 0]
        picks.append(Pick(doc, round(sum(worth for worth, _ in kinds), 4), reasons))
        picked.update(seen[doc].types.keys())
        left.remove(doc)
    return picks


def _look(folder: Path) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for article in records(folder / ARTICLES):
        now = seen[article["doc"]]
        for mention in article["mentions"]:
            now.low.append(1 - mention["score"])
            now.mentions += 1
            now.odd += mention["source"] != "both"
            now.types[mention["label"]] += 1
    for event in records(folder / EVENTS):
        seen[event["doc"]].low.append(1 - event["score"])
        seen[event["doc"]].types[event["type"]] += 1
    return dict(seen)


def _ranks(worth: dict[str, float]) -> dict[str, float]:
    """Share of documents with less, 0 to 1; equal ones share a rank."""
    order = sorted(worth.values())
    first = {value: i for i, value in reversed(list(enumerate(order)))}
    return {doc: first[value] / max(1, len(order) - 1) for doc, value in worth.items()}


def _rarity(types: Iterable[Counter[str]]) -> dict[str, float]:
    """How rare each type is, 0 to 1: the logarithm of the share of documents that have it, against the rarest one's."""
    counts: Counter[str] = Counter()
    total = 0
    for found in types:
        counts.update(found.keys())
        total += 1
    bits = {type: math.log(total / n) for type, n in counts.items()}
    top = max(bits.values(), default=0.0) or 1.0
    return {type: value / top for type, value in bits.items()}


def _rarest(types: Counter[str], rarity: dict[str, float], picked: Counter[str]) -> tuple[float, str]:
    """The worth and name of the type that is rarest, given what was picked."""
    return max(((rarity[type] / (1 + picked[type]), type) for type in sorted(types)), default=(0.0, ""))
