"""Values of dates: how many are right, and of what kind the wrong ones are."""

import re
from collections import Counter
from collections.abc import Iterator

from ..documents import Mention
from .pair import Counts, Pair, same, share

ERRORS = ("missing", "reference", "range", "unit", "anchor", "year", "other")
FORMS = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (r"^\d{3}X$", "decade"),
        (r"T[A-Z]{2}$", "T"),
        (r"-(?:SP|SU|FA|WI)$", "-S"),
        (r"[0-9X]+", "0"),
    )
)


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """dates.value: accuracy on ranges found; dates.span_value: range and value; dates.errors.KIND: of ranges found."""
    gold, found = ({(*m[:2], m.value) for m in side.mentions if m.label == "DATE"} for side in (pair.gold, pair.found))
    dates = [both for both in pair.matched if both[0].label == "DATE"]
    wrong = Counter(kind(pair, *both) for both in dates if both[0].value != both[1].value)
    yield "dates.value", share(len(dates) - wrong.total(), len(dates))
    yield "dates.span_value", same(len(gold & found), len(found), len(gold))
    for error in ERRORS:
        yield f"dates.errors.{error}", share(wrong[error], len(dates))


def kind(pair: Pair, gold: Mention, found: Mention) -> str:
    """What is wrong with a value, the first of these that holds.

    missing: it has none. reference: one side says past or future, the other a date. range: a range against a point, or
    another range. unit: a day against a month, a part of day against the day. anchor: the text leaves the year, or all,
    open, and the article's day of publication is wrong or not known. year: only the year is wrong. other: month, day.
    """
    one, other = gold.value, found.value
    if other is None:
        return "missing"
    if one is None or (one.endswith("_REF") or other.endswith("_REF")):
        return "reference"
    if "/" in one or "/" in other:
        return "range"
    if shape(one) != shape(other):
        return "unit"
    text = pair.gold.text[gold.start : gold.end]
    if one[:4] not in text and _published(pair, gold, found):
        return "anchor"
    return "year" if one[:4] != other[:4] and one[4:] == other[4:] else "other"


def shape(value: str) -> str:
    """The unit of a value: its form, whichever decade, part of day, season and numbers (X: left open) stand in it."""
    for pattern, form in FORMS:
        value = pattern.sub(form, value)
    return value


def _published(pair: Pair, gold: Mention, found: Mention) -> bool:
    """Whether the days of publication contradict each other, or the found one says less."""
    right = {article.number: article.published for article in pair.gold.articles}.get(gold.article)
    ours = {article.number: article.published for article in pair.found.articles}.get(found.article)
    if not right:
        return bool(ours)
    return not (ours or "").startswith(right)
