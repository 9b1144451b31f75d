"""Measure outputs on gold documents: what the commands evaluate, compare and agree do, as functions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spacy.language import Language

from ..corpora.gold import GoldDocument
from ..settings import SettingError
from .compare import Comparison, compare
from .documents import Labels, from_gold
from .figures import GIVEN, RESAMPLES, Figure, Table, figures
from .measures import Counts, count
from .measures.pair import against_gold, among_equals
from .outputs import Outputs
from .predict import predict, predict_from_mentions

FROM_MENTIONS = ("clusters.", "triggers.", "events.", "slots.")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures by name, with the documents that they were taken from, gold beside what was found.

    Figures whose names begin with "given." are those of the pipeline when it is given gold's mentions. `missing` are
    gold documents that the output does not have; they count as documents in which nothing was found.
    """

    figures: dict[str, Figure]
    table: Table
    pairs: list[tuple[GoldDocument, Labels]] = field(repr=False)
    missing: list[str]

    def to_dict(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        return {
            "schema": "jianwen.evaluation/1",
            "documents": len(self.pairs),
            "missing": self.missing,
            "figures": {name: figure.to_dict() for name, figure in self.figures.items()},
        }


def evaluate_output(gold: Iterable[GoldDocument], folder: Path, *, resamples: int = RESAMPLES) -> Evaluation:
    """Measure what a run wrote. Raises SettingError when the folder holds no run, or none of the gold documents."""
    outputs = Outputs(folder)
    documents = _unique(gold, "GOLD")
    missing = _missing(documents, outputs, "--output")
    found = [outputs.labels(document.id, document.text) for document in documents]
    return _evaluation(documents, found, missing, None, resamples)


def evaluate_model(gold: Iterable[GoldDocument], nlp: Language, *, resamples: int = RESAMPLES) -> Evaluation:
    """Run a pipeline on the texts of gold documents, and again with gold's mentions, and measure what it finds."""
    documents = _unique(gold, "GOLD")
    found, given = list(predict(nlp, documents)), list(predict_from_mentions(nlp, documents))
    return _evaluation(documents, found, [], given, resamples)


def compare_outputs(
    gold: Iterable[GoldDocument], folder_a: Path, folder_b: Path, *, resamples: int = RESAMPLES
) -> Comparison:
    """Compare two runs on the same gold documents, pair by pair."""
    documents = _unique(gold, "GOLD")
    tables = []
    for folder, setting in ((folder_a, "RUN_A"), (folder_b, "RUN_B")):
        outputs = Outputs(folder, setting=setting)
        _missing(documents, outputs, setting)
        found = [outputs.labels(document.id, document.text) for document in documents]
        tables.append(Table.of(_rows(documents, found)))
    return compare(*tables, resamples=resamples)


def agreement(one: Iterable[GoldDocument], other: Iterable[GoldDocument], *, resamples: int = RESAMPLES) -> Evaluation:
    """How far two annotators agree, on the documents that both have; precision and recall are as if A were gold.

    `missing` are the documents that only one of them has; these do not count. Raises SettingError when the texts of a
    document differ, or none is shared.
    """
    left, right = (
        {document.id: document for document in _unique(side, name)} for side, name in ((one, "A"), (other, "B"))
    )
    shared = [id for id in left if id in right]
    if not shared:
        raise SettingError("A and B have no document in common; documents are told apart by their ids")
    for id in shared:
        if left[id].text != right[id].text:
            raise SettingError(f"A and B have different texts of {id}")
    documents, found = [left[id] for id in shared], [from_gold(right[id]) for id in shared]
    table = Table.of(
        (document.id, count(among_equals(from_gold(document), labels)))
        for document, labels in zip(documents, found, strict=True)
    )
    alone = sorted(left.keys() ^ right.keys())
    return Evaluation(figures(table, resamples=resamples), table, list(zip(documents, found, strict=True)), alone)


def _evaluation(
    documents: list[GoldDocument],
    found: list[Labels],
    missing: list[str],
    given: list[Labels] | None,
    resamples: int,
) -> Evaluation:
    table = Table.of(_rows(documents, found, given))
    return Evaluation(figures(table, resamples=resamples), table, list(zip(documents, found, strict=True)), missing)


def _rows(
    documents: Sequence[GoldDocument], found: Sequence[Labels], given: Sequence[Labels] | None = None
) -> Iterator[tuple[str, list[tuple[str, Counts]]]]:
    for i, document in enumerate(documents):
        gold = from_gold(document)
        counts = list(count(against_gold(gold, found[i])))
        if given is not None:
            more = count(against_gold(gold, given[i]))
            counts += [(GIVEN + name, four) for name, four in more if name.startswith(FROM_MENTIONS)]
        yield document.id, counts


def _unique(gold: Iterable[GoldDocument], setting: str) -> list[GoldDocument]:
    documents: dict[str, GoldDocument] = {}
    for document in gold:
        if document.id in documents:
            raise SettingError(f"{setting} holds two documents of the name {document.id}")
        documents[document.id] = document
    if not documents:
        raise SettingError(f"{setting} holds no documents")
    return list(documents.values())


def _missing(documents: Sequence[GoldDocument], outputs: Outputs, setting: str) -> list[str]:
    missing = [document.id for document in documents if outputs.find(document.id) is None]
    if len(missing) == len(documents):
        raise SettingError(f"{setting} {outputs.folder} has none of the gold documents; the first is {missing[0]}")
    return missing
