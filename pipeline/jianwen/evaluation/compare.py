"""Two runs on the same gold documents: is one better, by how much, and where."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .figures import (
    RESAMPLES,
    SEED,
    Estimate,
    Kind,
    Numbers,
    Table,
    interval,
    kind,
    mean,
    number,
    ordered,
    present,
    ratios,
)
from .figures import weights as draw

# What the change of a document is counted in: labels missed and labels found wrongly.
ERRORS = ("entities.strict", "events.found", "slots.classified")


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of run A and of run B, the difference B - A with its interval, and how likely one as large is by chance.

    p is that of a permutation test: documents swap their runs at random, and all else stays.
    """

    name: str
    kind: Kind
    a: float | None
    b: float | None
    difference: Estimate
    p: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """How many errors a document has in both runs: entities, events and slots missed or found wrongly."""

    document: str
    a: int
    b: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences, by name, and the documents that changed, the one that gained most first."""

    documents: int
    differences: dict[str, Difference]
    changes: list[Change]

    def to_dict(self) -> dict[str, Any]:
        """As plain data, for JSON; errors counts all documents that changed, the one that gained most first."""
        return {
            "schema": "jianwen.comparison/1",
            "documents": self.documents,
            "figures": {
                d.name: {
                    "kind": d.kind,
                    "a": d.a,
                    "b": d.b,
                    "difference": d.difference.value,
                    "interval": d.difference.interval,
                    "p": d.p,
                }
                for d in self.differences.values()
            },
            "errors": [{"document": change.document, "a": change.a, "b": change.b} for change in self.changes],
        }

    def gained(self, most: int = 10) -> list[Change]:
        """The documents with the most errors less in B."""
        return [change for change in self.changes[:most] if change.b < change.a]

    def lost(self, most: int = 10) -> list[Change]:
        """The documents with the most errors more in B."""
        return [change for change in self.changes[::-1][:most] if change.b > change.a]


def compare(a: Table, b: Table, *, resamples: int = RESAMPLES) -> Comparison:
    """Compare two tables of the same documents in the same order, and of the same figures (ValueError otherwise)."""
    if a.documents != b.documents:
        raise ValueError("the tables are of different documents")
    names = list(dict.fromkeys((*a.names, *b.names)))
    one, other = (_aligned(table, names) for table in (a, b))
    points = [_mains(counts.sum(axis=0), names, (a, b)) for counts in (one, other)]
    weights = draw(len(a.documents), resamples)
    drawn = [_mains(np.tensordot(weights, counts, axes=1), names, (a, b)) for counts in (one, other)]
    swapped = _swapped(one, other, names, (a, b), resamples)
    differences = {}
    for name in ordered(points[0]):
        first, second = (float(side[name]) for side in points)
        change = second - first
        value = number(change)
        spread = interval(drawn[1][name] - drawn[0][name]) if value is not None else None
        p = _chance(change, swapped[name]) if value is not None and len(a.documents) > 1 else None
        differences[name] = Difference(name, kind(name), number(first), number(second), Estimate(value, spread), p)
    return Comparison(len(a.documents), differences, _changes(a.documents, names, one, other))


def _aligned(table: Table, names: list[str]) -> Numbers:
    counts = np.zeros((len(table.documents), len(names), 4))
    place = {name: i for i, name in enumerate(names)}
    counts[:, [place[name] for name in table.names]] = table.counts
    return counts


def _mains(sums: Numbers, names: list[str], tables: tuple[Table, Table]) -> dict[str, Numbers]:
    """The main number of every figure, of sums of shape (…, figures, 4); macro averages over labels that either has."""
    found = {name: ratios(sums[..., i, :], kind(name))[..., 0] for i, name in enumerate(names)}
    macros: dict[str, list[str]] = {}
    for table in tables:
        for macro, labels in present(table).items():
            macros[macro] = list(dict.fromkeys((*macros.get(macro, ()), *labels)))
    return found | {macro: mean([found[label] for label in labels]) for macro, labels in macros.items()}


def _swapped(
    one: Numbers, other: Numbers, names: list[str], tables: tuple[Table, Table], resamples: int
) -> dict[str, Numbers]:
    """The differences, by figure, when each document's two runs change places with probability 1/2."""
    random = np.random.default_rng(SEED + 1)
    swaps = random.integers(0, 2, size=(resamples, len(one))).astype(np.float64)
    moved = np.tensordot(swaps, other - one, axes=1)
    first = _mains(one.sum(axis=0) + moved, names, tables)
    second = _mains(other.sum(axis=0) - moved, names, tables)
    return {name: second[name] - first[name] for name in first}


def _chance(change: float, swapped: Numbers) -> float:
    """The share of permutations, the observed one among them, with a difference at least as large on either side."""
    defined = swapped[~np.isnan(swapped)]
    return float((1 + np.sum(np.abs(defined) >= abs(change) - 1e-12)) / (1 + len(defined)))


def _changes(documents: list[str], names: list[str], one: Numbers, other: Numbers) -> list[Change]:
    at = [names.index(name) for name in ERRORS if name in names]
    errors = [
        (counts[:, at, 1] - counts[:, at, 0] + counts[:, at, 3] - counts[:, at, 2]).sum(axis=1)
        for counts in (one, other)
    ]
    changes = [Change(doc, int(a), int(b)) for doc, a, b in zip(documents, *errors, strict=True)]
    return sorted((c for c in changes if c.a != c.b), key=lambda c: (c.b - c.a, c.document))
