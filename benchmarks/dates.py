"""What dates mean, by jionlp, by dateparser and by jianwen, on the expressions of benchmarks/dates.txt.

    python benchmarks/dates.py [--markdown] [--wrong]

Needs the extra `bench`. Every tool gets one expression at a time and the publication date, and what it gives is brought
to one convention, the first and the last day: jionlp gives both ends as times, dateparser one time and the period that
it stands for (day, week, month, year), jianwen a value whose days are its bounds. It is right when both days are the
expected ones; of an impossible day, when it gives no days. A tool that raises gives nothing.
"""

import argparse
import re
import sys
import warnings
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

PUBLISHED = date(2023, 8, 16)
TABLE = Path(__file__).with_suffix(".txt")
Days = tuple[date | None, date | None]
NOTHING: Days = (None, None)


class Case(NamedTuple):
    """An expression of a family, and the days that it means."""

    family: str
    expression: str
    days: Days


def cases() -> list[Case]:
    """The expressions of the table, in its order."""
    found, family = [], ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            family = line.strip("[]")
        elif line and not line.startswith("#"):
            expression, *days = (cell.strip() for cell in line.split("|"))
            first, last = (None if day == "-" else date.fromisoformat(day) for day in days)
            found.append(Case(family, expression, (first, last)))
    return found


def jianwen_days() -> Callable[[str], Days]:
    from jianwen.components.dates import bounds, find_dates

    def days(expression: str) -> Days:
        """The days of the first date that is found, when it is the whole expression (or all but 期间 and quotes)."""
        found = find_dates(expression, PUBLISHED.isoformat())
        if not found or len(re.sub(r"[“”]|期间|时期", "", expression)) != found[0].end - found[0].start:
            return NOTHING
        first, last = (date.fromisoformat(day) if day else None for day in bounds(found[0].value or ""))
        return first, last

    return days


def jionlp_days() -> Callable[[str], Days]:
    import jionlp

    base = {"year": PUBLISHED.year, "month": PUBLISHED.month, "day": PUBLISHED.day}

    def days(expression: str) -> Days:
        found = jionlp.parse_time(expression, time_base=base)
        first, last = (_day_of(time) for time in found["time"])
        return first, last

    return days


def _day_of(time: Any) -> date | None:
    return None if time in (None, "inf", "-inf", "blank") else datetime.fromisoformat(time).date()


def dateparser_days() -> Callable[[str], Days]:
    from dateparser.date import DateDataParser

    # With languages=["zh"] it is right less often: 3月8日 and 昨日 it knows as Japanese only.
    parser = DateDataParser(settings={"RELATIVE_BASE": datetime(PUBLISHED.year, PUBLISHED.month, PUBLISHED.day)})

    def days(expression: str) -> Days:
        found = parser.get_date_data(expression)
        return NOTHING if found.date_obj is None else _period(found.date_obj.date(), found.period)

    return days


def _period(day: date, period: str) -> Days:
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    return day, day


TOOLS = {"jianwen": jianwen_days, "jionlp": jionlp_days, "dateparser": dateparser_days}


def answers(days: Callable[[str], Days], expressions: list[Case]) -> list[Days]:
    """What a tool makes of every expression; nothing where it raises."""
    found = []
    for case in expressions:
        try:
            found.append(days(case.expression))
        except Exception:  # whatever it raises, it gives no days
            found.append(NOTHING)
    return found


def table(expressions: list[Case], found: dict[str, list[Days]]) -> list[list[str]]:
    """Rows of right answers by family, with the totals last."""
    rows = []
    for family in [*dict.fromkeys(case.family for case in expressions), "all"]:
        numbers = [n for n, case in enumerate(expressions) if family in (case.family, "all")]
        right = (sum(found[tool][n] == expressions[n].days for n in numbers) for tool in found)
        rows.append([family, str(len(numbers)), *map(str, right)])
    wanted = [case.days for case in expressions]
    silent = (
        sum(days == NOTHING != right for days, right in zip(given, wanted, strict=True)) for given in found.values()
    )
    return [*rows, ["of the wrong ones, nothing given", "", *map(str, silent)]]


def lines(rows: list[list[str]], tools: list[str], markdown: bool) -> list[str]:
    """The table as lines of text, or of Markdown."""
    head = ["family", "expressions", *tools]
    if markdown:
        return ["| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *rows)]
    return [f"{row[0]:36}" + "".join(f"{cell:>13}" for cell in row[1:]) for row in (head, *rows)]


def main() -> None:
    """Ask every tool, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--markdown", action="store_true", help="write the table in Markdown")
    parser.add_argument("--wrong", action="store_true", help="also list what each tool gets wrong")
    given = parser.parse_args()
    warnings.simplefilter("ignore")  # dateparser's own
    expressions = cases()
    found = {tool: answers(make(), expressions) for tool, make in TOOLS.items()}
    out = lines(table(expressions, found), list(found), given.markdown)
    for tool in found if given.wrong else ():
        for case, days in zip(expressions, found[tool], strict=True):
            if days != case.days:
                shown = " ".join(str(day or "-") for day in (*case.days, *days))
                out.append(f"{tool}: {case.expression}: {shown}")
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
