"""The formats of gold data by name: how each is read and written, and what it can't hold."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from . import brat, conll, docbin, doccano, gold_jsonl, inline, label_studio, output, prodigy
from .gold import GoldDocument
from .problems import GoldError, Report

Reader = Callable[[Path, Report], Iterator[GoldDocument]]
Writer = Callable[[Iterable[GoldDocument], Path, Report], None]


class Format(NamedTuple):
    """A format. `write` is None for one that is only read; `folder` says that it is a folder and not a file."""

    name: str
    folder: bool
    read: Reader
    write: Writer | None
    cannot: tuple[str, ...]


FORMATS = {
    format.name: format
    for format in (
        Format(
            "inline",
            True,
            inline.read_all,
            inline.write_all,
            (
                "marks that overlap, labels that are not ours, articles that begin inside a mark",
                "events with fewer than two slots, or a slot filled by a label that it is not for",
                "texts with one of the brackets ⟦⟧⟪⟫",
            ),
        ),
        Format("jsonl", False, gold_jsonl.read, gold_jsonl.write, ()),
        Format(
            "brat",
            True,
            brat.read,
            brat.write,
            (
                "ids of marks",
                "line ends at the edge of a mark",
                "the anchor and articles of a text of white space alone",
            ),
        ),
        Format(
            "doccano",
            False,
            doccano.read,
            doccano.write,
            ("ids of marks", "values, articles and the anchor are kept, but can't be edited there", "surface texts"),
        ),
        Format(
            "label-studio",
            False,
            label_studio.read,
            label_studio.write,
            ("articles and the anchor are kept, but can't be edited there",),
        ),
        Format(
            "label-studio-predictions",
            False,
            label_studio.read_predictions,
            label_studio.write_predictions,
            ("articles and the anchor are kept, but can't be edited there",),
        ),
        Format(
            "conll",
            False,
            conll.read,
            conll.write,
            (
                "values, slots, statuses, aliases, articles, the anchor, ids of marks",
                "marks that overlap, white space at the edge of a mark",
            ),
        ),
        Format("docbin", False, docbin.read, docbin.write, ()),
        Format(
            "prodigy",
            False,
            prodigy.read,
            prodigy.write,
            ("ids of marks", "values, articles and the anchor are kept, but can't be edited there"),
        ),
        Format("output", True, output.read, None, ()),
    )
}


def named(name: str) -> Format:
    """The format of the name. Raises GoldError when there is none."""
    if name not in FORMATS:
        raise GoldError(f"there is no format {name}; there are {', '.join(FORMATS)}")
    return FORMATS[name]
