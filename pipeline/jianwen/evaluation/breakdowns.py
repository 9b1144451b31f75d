"""Where a prediction is right and where it is not: mentions by label, length, form of document and known name."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import NamedTuple

from ..labels import LABELS
from ..reading.forms import detect
from .documents import Mention
from .errors import EventPair, MentionPair, Paired

NONE = "none"  # the row of what is spurious, the column of what is missed
LENGTHS = ((1, 2), (3, 4), (5, 8), (9, 12), (13, 20), (21, None))


class Row(NamedTuple):
    """How one group was found. precision, recall and f are None where there is nothing to divide by."""

    name: str
    gold: int
    predicted: int
    right: int
    precision: float | None
    recall: float | None
    f: float | None


class Confusion(NamedTuple):
    """How often `gold` was taken for `predicted`; `names` are the rows and columns, NONE the last."""

    names: list[str]
    cells: Counter[tuple[str, str]]


def confusion(pairs: Iterable[MentionPair | EventPair], order: Sequence[str]) -> Confusion:
    """Count pairs by the labels of both sides, whatever their boundaries. Names that `order` lacks come after it."""
    cells = Counter((label(p.gold), label(p.predicted)) for p in pairs)
    used = {name for cell in cells for name in cell} - {NONE}
    names = [name for name in order if name in used] + sorted(used.difference(order))
    return Confusion([*names, NONE], cells)


def label(side: object) -> str:
    """The label of a mention, the type of an event, NONE for neither."""
    return str(getattr(side, "label", None) or getattr(side, "type", None) or NONE)


def by_label(documents: Sequence[Paired]) -> list[Row]:
    """One row a label, then all together (micro-averaged)."""
    rows = _rows(documents, lambda _, mention: mention.label, LABELS)
    return [*rows, *_rows(documents, lambda _, mention: "all", ("all",))]


def by_length(documents: Sequence[Paired]) -> list[Row]:
    """By characters of the mention, layout not counted; each side of a pair by its own length."""

    def group(document: Paired, mention: Mention) -> str:
        size = max(1, len(name_of(document, mention)))
        return next(_span(lo, hi) for lo, hi in LENGTHS if hi is None or size <= hi)

    return _rows(documents, group, [_span(lo, hi) for lo, hi in LENGTHS])


def by_form(documents: Sequence[Paired]) -> list[Row]:
    """By what kind of file the document is, as our reader takes it."""
    forms = {document.id: form_of(document.text) for document in documents}
    return _rows(documents, lambda document, _: forms[document.id])


def by_seen(documents: Sequence[Paired], seen: Collection[str] | None) -> list[Row]:
    """Organisations and persons by whether their name, without layout, is in `seen`.

    Without `seen` (say, the names of the training data): by whether another of the documents has the name in gold.
    """
    found: dict[str, set[str]] = {}
    for document in documents:
        for pair in document.mentions:
            if pair.gold:
                found.setdefault(name_of(document, pair.gold), set()).add(document.id)

    def group(document: Paired, mention: Mention) -> str | None:
        if mention.label not in ("ORG", "PERSON"):
            return None
        name = name_of(document, mention)
        known = name in seen if seen is not None else bool(found.get(name, set()) - {document.id})
        return f"{mention.label}, {'seen' if known else 'unseen'}"

    return _rows(documents, group, ["ORG, seen", "ORG, unseen", "PERSON, seen", "PERSON, unseen"])


def name_of(document: Paired, mention: Mention) -> str:
    """The mention's text without layout."""
    return "".join(document.text[mention.start : mention.end].split())


def form_of(text: str) -> str:
    """html, markdown, or text, of one line (as wire texts come) or of several."""
    form = detect(text)
    if form == "text":
        return "text of several lines" if "\n" in text.strip() else "text of one line"
    return form


def _rows(
    documents: Iterable[Paired], group: Callable[[Paired, Mention], Hashable | None], order: Sequence[str] = ()
) -> list[Row]:
    gold, predicted, right = Counter[str](), Counter[str](), Counter[str]()
    for document in documents:
        for pair in document.mentions:
            exact = not {"missed", "spurious", "boundary", "label"}.intersection(pair.kinds)
            for side, count in ((pair.gold, gold), (pair.predicted, predicted)):
                name = side and group(document, side)
                if name is not None:
                    count[str(name)] += 1
                    right[str(name)] += exact and count is gold
    used = set(gold) | set(predicted)
    names = [name for name in order if name in used] + sorted(used.difference(order))
    return [_row(name, gold[name], predicted[name], right[name]) for name in names]


def _row(name: str, gold: int, predicted: int, right: int) -> Row:
    precision, recall = right / predicted if predicted else None, right / gold if gold else None
    f = 2 * right / (gold + predicted) if gold + predicted else None
    return Row(name, gold, predicted, right, precision, recall, f)


def _span(lo: int, hi: int | None) -> str:
    return f"{lo} to {hi}" if hi else f"{lo} and more"
