"""Gold and prediction side by side in one HTML file that needs nothing else: what is wrong, where, and how often."""

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..corpora.gold import GoldDocument
from ..evaluation.breakdowns import Confusion, Row, by_form, by_label, by_length, by_seen, confusion
from ..evaluation.documents import Labels, from_gold
from ..evaluation.errors import KINDS, Paired, pair
from ..evaluation.figures import Estimate, Figure
from ..labels import EVENT_TYPES, LABELS
from .payload import errors_of, payload

TEMPLATES = Path(__file__).parent / "templates"
SCRIPTS = ("marks.js", "filters.js", "document.js", "keys.js", "page.js")
SIGNS = {"missed": "−", "spurious": "+", "boundary": "↔", "label": "L", "value": "V", "slot": "S"}
HEADS = ("", "gold", "predicted", "right", "precision", "recall", "F1", "")
FIGURE_HEADS = ("", "kind", "value", "precision", "recall", "right", "found", "right of gold", "gold")
UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


class Table(NamedTuple):
    """A table of figures. `meter` is the column that is drawn as a bar too."""

    title: str
    note: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Any]]
    meter: int | None = None
    wide: bool = False


def write_report(
    pairs: Iterable[tuple[GoldDocument | Labels, GoldDocument | Labels]],
    path: Path,
    figures: Mapping[str, Figure] | None = None,
    *,
    seen: Collection[str] | None = None,
    title: str = "jianwen: gold and prediction",
) -> Path:
    """Write the report on pairs of (gold, prediction) of one document each. Returns `path`.

    `figures` are shown with their intervals. `seen` are names of the training data; without it, a name counts as seen
    when another of the documents has it too.
    """
    documents = [pair(_labels(gold), _labels(predicted)) for gold, predicted in pairs]
    page = render(documents, figures or {}, seen, title)
    path.write_bytes(page.encode("utf-8", "replace"))  # of labels and titles; the data is ready for UTF-8
    return path


def render(documents: Sequence[Paired], figures: Mapping[str, Figure], seen: Collection[str] | None, title: str) -> str:
    """The HTML of the report."""
    style, script = _file("report.css"), "\n".join(_file(name) for name in SCRIPTS)
    matrices = [
        _matrix("Labels of mentions", "mention", confusion((p for d in documents for p in d.mentions), LABELS)),
        _matrix("Types of events", "event", confusion((p for d in documents for p in d.events), EVENT_TYPES)),
    ]
    groups = _groups(documents)
    choices = {group: [name for name, _ in names] for group, _, names in groups}
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    return environment.get_template("report.html").render(
        title=title,
        style=Markup(style),
        script=Markup(script),
        hashes={"style": _hash(style), "script": _hash(script)},
        counts=_counts(documents),
        groups=groups,
        scores=_tables(documents, figures, seen),
        matrices=matrices,
        data=Markup(as_json(payload(documents, SIGNS) | {"choices": choices})),
    )


def as_json(data: Any) -> str:
    """JSON that can stand in a script element and in UTF-8: nothing in it ends the element or opens a comment."""
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(data, ensure_ascii=False, allow_nan=False))


def _labels(side: GoldDocument | Labels) -> Labels:
    return from_gold(side) if isinstance(side, GoldDocument) else side


def _file(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    """By this the page's policy lets its own style and script pass, and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")


def _counts(documents: Sequence[Paired]) -> dict[str, str]:
    total = (by_label(documents) or [Row("all", 0, 0, 0, None, None, None)])[-1]
    errors = sum(len(errors_of(document)) for document in documents)
    f = "–" if total.f is None else f"{total.f:.3f}"
    numbers = {"documents": len(documents), "mentions in gold": total.gold, "predicted": total.predicted}
    return {name: f"{n:,}" for name, n in numbers.items()} | {"F1 of mentions": f, "errors": f"{errors:,}"}


def _groups(documents: Sequence[Paired]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The filters: name of the group, heading, and its choices with their signs."""
    labels = confusion((p for d in documents for p in d.mentions), LABELS).names[:-1]
    types = confusion((p for d in documents for p in d.events), EVENT_TYPES).names[:-1]
    return [
        ("kinds", "Kind of error", [(kind, SIGNS[kind]) for kind in KINDS]),
        ("labels", "Label", [(name, "") for name in labels]),
        ("types", "Event type", [(name, "") for name in types]),
    ]


def _tables(documents: Sequence[Paired], figures: Mapping[str, Figure], seen: Collection[str] | None) -> list[Table]:
    known = "another document here has the name" if seen is None else "the training data has the name"
    tables = [
        Table("Mentions by label", "Exact range and label.", HEADS, by_label(documents), 6),
        Table("Mentions by length", "Characters, layout not counted.", HEADS, by_length(documents), 6),
        Table("Mentions by form of document", "", HEADS, by_form(documents), 6),
        Table("Seen against unseen names", f"Seen: {known}.", HEADS, by_seen(documents, seen), 6),
        Table("Errors by kind", "An error of two kinds is counted in both.", ("", *KINDS), _kinds(documents)),
    ]
    if figures:
        rows = [_figure(figure) for figure in figures.values()]
        tables.append(Table("All figures", "In brackets 95 % intervals.", FIGURE_HEADS, rows, wide=True))
    return tables


def _kinds(documents: Sequence[Paired]) -> list[list[Any]]:
    counts: Counter[tuple[str, str]] = Counter()
    for document in documents:
        for error in errors_of(document):
            for name in error["names"]:
                counts.update((name, kind) for kind in error["kinds"])
    used = {name for name, _ in counts}
    order = [name for name in (*LABELS, *EVENT_TYPES) if name in used]
    return [[name, *(counts[name, kind] for kind in KINDS)] for name in [*order, *sorted(used.difference(order))]]


def _figure(figure: Figure) -> tuple[Any, ...]:
    estimates = [_estimate(part) for part in (figure.main, figure.precision, figure.recall)]
    counts = (figure.right, figure.found, figure.right_gold, figure.gold)
    return figure.name, figure.kind, *estimates, *(f"{count:g}" for count in counts)


def _estimate(part: Estimate | None) -> str | None:
    if part is None or part.value is None:
        return None
    low_high = " ({:.3f}–{:.3f})".format(*part.interval) if part.interval else ""
    return f"{part.value:.3f}{low_high}"


def _matrix(title: str, on: str, found: Confusion) -> dict[str, Any]:
    """A confusion matrix with its shades: by the share of the row, none to three."""
    rows = Counter[str]()
    for (gold, _), count in found.cells.items():
        rows[gold] += count
    heat = {(a, b): _shade(found.cells[a, b], rows[a]) for a in found.names for b in found.names}
    return {"title": title, "on": on, "names": found.names, "cells": found.cells, "heat": heat}


def _shade(count: int, of: int) -> int:
    return 0 if not count else 1 + (count >= 0.1 * of) + (count >= 0.4 * of)
