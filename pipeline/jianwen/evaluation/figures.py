"""Counts of documents → figures with intervals, by resampling documents (percentile bootstrap)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..labels import LABELS
from .measures import Counts
from .measures.entities import SCHEMES

Numbers = NDArray[np.float64]
Kind = Literal["f1", "accuracy", "share"]

GIVEN = "given."  # in front of figures that are measured with gold's mentions
RESAMPLES = 1000
SEED = 20230601  # fixed, so that a report made twice is the same
INTERVAL = (2.5, 97.5)  # percentiles: 95 %
MACRO = {f"entities.{s}.macro": [f"entities.{s}.{label}" for label in LABELS] for s in SCHEMES}


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number between 0 and 1, None when it is not defined, and its 95 % interval, None for fewer than 2 documents."""

    value: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure. The main estimate is F1, an accuracy or a share; precision and recall are given with F1.

    right of found are right, and right_gold of gold; for a macro average, these are the sums.
    """

    name: str
    kind: Kind
    main: Estimate
    precision: Estimate | None
    recall: Estimate | None
    right: float
    found: float
    right_gold: float
    gold: float

    def to_dict(self) -> dict[str, Any]:
        """The figure as plain data, for JSON."""
        data: dict[str, Any] = {"kind": self.kind}
        parts = ((self.kind, self.main), ("precision", self.precision), ("recall", self.recall))
        for name, estimate in parts:
            if estimate:
                data |= {name: estimate.value, f"{name}_interval": estimate.interval}
        counts = {"right": self.right, "found": self.found, "right_gold": self.right_gold, "gold": self.gold}
        if self.kind != "f1":
            counts = {"right": self.right, "of": self.found}
        return data | {name: int(n) if n == int(n) else n for name, n in counts.items()}


@dataclass(frozen=True, slots=True)
class Table:
    """The counts of all figures in all documents; counts[d, n] are the four counts of figure names[n] in document d."""

    documents: list[str]
    names: list[str]
    counts: Numbers

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Iterable[tuple[str, Counts]]]]) -> "Table":
        """Collect the counts document by document. A figure that a document lacks counts nothing there."""
        documents: list[str] = []
        place: dict[str, int] = {}
        found: list[tuple[int, int, Counts]] = []
        for number, (document, counts) in enumerate(rows):
            documents.append(document)
            found.extend((number, place.setdefault(name, len(place)), four) for name, four in counts)
        table = np.zeros((len(documents), len(place), 4))
        for number, at, four in found:
            table[number, at] = four
        return cls(documents, list(place), table)


def bare(name: str) -> str:
    """The name of a figure without what says how it was measured."""
    return name.removeprefix(GIVEN)


def head(name: str) -> str:
    """The figure that a figure is a part of: entities.strict of entities.strict.ORG."""
    return name[: len(name) - len(bare(name))] + ".".join(bare(name).split(".")[:2])


def kind(name: str) -> Kind:
    """What a figure's main number is."""
    name = bare(name)
    if name.startswith("dates.errors."):
        return "share"
    return "accuracy" if name in ("dates.value", "events.status") else "f1"


def figures(table: Table, *, resamples: int = RESAMPLES) -> dict[str, Figure]:
    """All figures by name, micro-averaged over documents, macro averages of labels added after their labels.

    A figure is a ratio of sums over documents, and is taken anew, as that ratio, from each resample of documents.
    """
    sums = table.counts.sum(axis=0)
    drawn = resample(table, resamples)
    points = {name: ratios(sums[i], kind(name)) for i, name in enumerate(table.names)}
    spreads = {name: ratios(drawn[:, i], kind(name)) for i, name in enumerate(table.names)}
    totals = dict(zip(table.names, sums, strict=True))
    for macro, labels in present(table).items():
        points[macro], spreads[macro] = (mean([side[label] for label in labels]) for side in (points, spreads))
        totals[macro] = np.sum([totals[label] for label in labels], axis=0)
    return {name: _figure(name, points[name], spreads[name], totals[name]) for name in ordered(points)}


def resample(table: Table, resamples: int) -> Numbers:
    """The sums of the counts in each resample of the documents: (resamples, figures, 4)."""
    return np.tensordot(weights(len(table.documents), resamples), table.counts, axes=1)


def weights(documents: int, resamples: int) -> Numbers:
    """How often each document is drawn in each resample: (resamples, documents); none for fewer than 2 documents."""
    if documents < 2:
        return np.zeros((0, documents))
    random = np.random.default_rng(SEED)
    return random.multinomial(documents, np.full(documents, 1 / documents), size=resamples).astype(np.float64)


def ratios(sums: Numbers, kind: Kind) -> Numbers:
    """Main number, precision and recall, last axis, from counts, last axis; nan where they are not defined.

    F1 is 0, not undefined, where there is something but nothing right.
    """
    right, found, right_gold, gold = np.moveaxis(np.asarray(sums, dtype=np.float64), -1, 0)
    precision, recall = _divide(right, found), _divide(right_gold, gold)
    both = np.nan_to_num(precision) + np.nan_to_num(recall)
    f1 = _divide(2 * np.nan_to_num(precision) * np.nan_to_num(recall), both)
    f1 = np.where((both == 0) & (found + gold > 0), 0.0, f1)
    return np.stack([f1 if kind == "f1" else precision, precision, recall], axis=-1)


def _divide(part: Numbers, whole: Numbers) -> Numbers:
    return np.divide(part, whole, out=np.full_like(part, np.nan), where=whole > 0)


def present(table: Table) -> dict[str, list[str]]:
    """The macro averages and the labels they are over: those that gold or output has at all."""
    sums = dict(zip(table.names, table.counts.sum(axis=0), strict=True))
    there = {macro: [n for n in labels if n in sums and sums[n].sum() > 0] for macro, labels in MACRO.items()}
    return {macro: labels for macro, labels in there.items() if labels}


def mean(values: list[Numbers]) -> Numbers:
    """The mean over labels, of those that have a value; nan where none has."""
    stacked = np.stack(values)
    return _divide(np.nansum(stacked, axis=0), (~np.isnan(stacked)).sum(axis=0).astype(np.float64))


def interval(values: Numbers) -> tuple[float, float] | None:
    """The 95 % interval of the values that are defined."""
    defined = values[~np.isnan(values)]
    if not len(defined):
        return None
    low, high = np.percentile(defined, INTERVAL)
    return float(low), float(high)


def number(value: float) -> float | None:
    """None for nan."""
    return None if np.isnan(value) else float(value)


def _figure(name: str, point: Numbers, spread: Numbers, totals: Numbers) -> Figure:
    estimates = [
        Estimate(value, interval(spread[:, i]) if value is not None else None)
        for i, value in enumerate(map(number, point))
    ]
    of = kind(name)
    return Figure(name, of, estimates[0], *(estimates[1:] if of == "f1" else (None, None)), *map(float, totals))


def ordered(names: Iterable[str]) -> Iterator[str]:
    """The names with each macro average before the labels that it is over, and whole figures before their parts."""
    known = list(names)
    for whole in dict.fromkeys(map(head, known)):
        parts = [name for name in known if head(name) == whole]
        yield from sorted(parts, key=lambda name: (len(name) != len(whole), not name.endswith(".macro")))
