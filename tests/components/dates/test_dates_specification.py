"""The tables in specifications/, written from the rules of the calendar: expression, published, value, from, to.

An expression stands alone, or is marked in its sentence: 活动⟦当天⟧. A minus stands for null.
"""

from pathlib import Path

import pytest

from jianwen.components.dates import bounds, find_dates
from marked import parse

TABLES = Path(__file__).parent / "specifications"


def lines(table: str) -> list[str]:
    found = (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in found if line and not line.startswith("#")]


ROWS = [
    pytest.param(*(cell.strip() for cell in line.split("|")), id=f"{table.stem}: {line.split('|')[0].strip()}")
    for table in sorted(TABLES.glob("*.txt"))
    if table.stem != "none"
    for line in lines(table.stem)
]


@pytest.mark.parametrize(("expression", "published", "value", "first", "last"), ROWS)
def test_expressions_mean_what_the_calendar_says(expression, published, value, first, last):
    text, marks = parse(expression)
    start, end = (marks[0].start, marks[0].end) if marks else (0, len(text.rstrip("，")))
    found = {(c.start, c.end): c.value for c in find_dates(text, None if published == "-" else published)}
    assert (start, end) in found, f"not found, but {[text[a:b] for a, b in found]}"
    got = found[start, end]
    assert (got or "-") == value
    assert [day or "-" for day in bounds(got or "")] == [first, last]


@pytest.mark.parametrize("text", lines("none"))
def test_what_is_no_date_is_none(text):
    assert [(text[c.start : c.end], c.value) for c in find_dates(text, "2023-08-16")] == []
