"""When a document was published: looked for where each form keeps it."""

import re
from collections.abc import Callable
from dataclasses import replace

from ..components.dates.reading import Reading, read_times
from ..components.dates.stamps import parse_date, point
from ..components.dates.values import Point, of_iso
from ..components.numerals import number
from ..labels import PublishedSource
from ..lexicons import any_of, read
from ..settings import SettingError
from .article import Document, Published

WORDS = read("dates")
FORMS = "YYYY-MM-DD, YYYY-MM or YYYY"

# A date as header lines write it: 2023-08-13 19:32, 2016/7/14, 2011年06月16日, 23-08-11 05:48, Mon, 20 Dec 2021.
_DATE = (
    r"(?:\d{2,4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日?"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?\d{1,2} [A-Z][a-z]+ \d{4})"
)
_CLOCK = r"(?:[T ]{0,3}\d{1,2}[:：]\d\d(?:[:：]\d\d)?)"
_LABEL = rf"(?<![\u3400-\u9fff])(?:{any_of(WORDS['stamp label'])})[ \u00a0]*[：:；;][ \u00a0]*"
_HEADERS = (
    re.compile(rf"\A\s*(?P<date>{_DATE}{_CLOCK}?)(?=\s*(?:[，,]?\s*正文|来[源自]|\n|\Z)|\s{{2,}})"),
    re.compile(rf"^\s*(?P<date>{_DATE}{_CLOCK}?)[ \u00a0\u3000]*(?=来源|来自|$)", re.MULTILINE),
    re.compile(rf"{_LABEL}(?P<date>{_DATE}(?:{_CLOCK})?)(?! ?[-—至到])"),
    re.compile(rf"(?P<date>{_DATE}{_CLOCK}?)[ \u00a0\u3000]{{1,8}}来源"),
)
_SHORT_HEADER = re.compile(rf"\A\s*(?P<month>\d{{1,2}})[-/](?P<day>\d{{1,2}}){_CLOCK}(?=\s*[，,]?\s*正文|\s*\n)")
_MASTHEAD = re.compile(
    r"(?P<date>\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)[ \u00a0\u3000\n]*"
    r"(?:(?:星期|周)[一二三四五六日天][ \u00a0\u3000\n]*(?:第?[A-Z]?\d{1,3} ?版|农历|责任?编|$)|第?[A-Z]?\d{1,3} ?版)",
    re.MULTILINE,
)
_ADDRESS = re.compile(r"https?://[^\s)\]\"'<>，。]+")
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp|svg)\b", re.IGNORECASE)
_LINK = re.compile(r"(?:链接|原文|网址|地址)[^\n]{0,6}$")
_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>(?:19|2[01])\d\d)(?:(?P<mark>[-/_]?)(?P<month>0[1-9]|1[0-2])(?:[-/_]?(?P<day>0[1-9]|[12]\d|3[01]))?)?(?!\d)"
)
# /16/0114/03/
_SHORT_IN_ADDRESS = re.compile(r"/(?P<year>\d\d)/(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])/\d\d/")
_DATELINE = re.compile(rf"(?P<date>(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日)[ \u00a0]*(?:{any_of(WORDS['dateline'])})")
# What follows a year that is part of a name, and what stands before one that is told of.
_NAME = re.compile(
    r"[“《]|全[国省市县区]|世界|中国|国际|第[一二三四五六七八九十\d]|[\u3400-\u9fff]{2,4}[省市县区](?!的)|(?<=度)(?![，。、])"
)
_TOLD = re.compile(r"(?:于|自|从|据|早在)$")
CENTURY = 2000  # of a year that an address writes with two digits
DATELINE_WITHIN = 200  # characters of a line; a dateline stands at its beginning, after the headline at most
YEAR_FROM_WITHIN = 62  # days: a full date in the text lends a header or dateline its year when it is so near


def parse_option(text: str) -> str:
    """The --published option as a partial ISO date. Raises SettingError for anything else."""
    if (found := parse_date(text)) is None:
        raise SettingError(f"--published {text}: it must be a date, {FORMS}")
    return found


def find_published(document: Document, text: str, option: str | None) -> Published | None:
    """When the article `text` of the document was published, None when nothing tells. The first of these that tells:

    1. option: what the user says of all documents;
    2. metadata: a field of the JSONL record, a meta tag of the page;
    3. front_matter: the date field of a Markdown file;
    4. header: a time stamp at the very start, one after a label (发布时间：…) or beside 来源; one without a year
       takes it from 5, from the file's path, from a full date nearby in the text or from names as in 9;
    5. url: a date in the document's address, in the link to the original, or in the file's path;
    6. masthead: 2023年6月1日 星期四 第3版;
    7. dateline: 中新网太原12月20日电, its year as in 4;
    8. url again: a month or a year in the file's path;
    9. text: the year that names of events give (2023年全省…) with the month of the latest day reported as past, or
       else the month of the latest full date reported as past.

    Raises ValueError for an option that is no date.
    """
    if option is not None:
        return Published(parse_option(option), "option")
    for source, find in _SOURCES:
        if (value := find(document, text)) is not None:
            return Published(value, source)
    return None


def _metadata(document: Document, text: str) -> str | None:
    return parse_date(document.metadata.get("published", "")) if document.form != "markdown" else None


def _front_matter(document: Document, text: str) -> str | None:
    return parse_date(document.metadata.get("published", "")) if document.form == "markdown" else None


def _header(document: Document, text: str) -> str | None:
    whole = document.text.text
    for pattern in _HEADERS:
        for match in pattern.finditer(whole):
            if (found := parse_date(match["date"])) and len(found) == len("2023-05-24"):
                return found
    short = _SHORT_HEADER.match(whole)
    return _with_year(document, text, int(short["month"]), int(short["day"])) if short else None


def _masthead(document: Document, text: str) -> str | None:
    match = _MASTHEAD.search(document.text.text)
    return parse_date(match["date"]) if match else None


def _dateline(document: Document, text: str) -> str | None:
    for line in text.split("\n"):
        if match := _DATELINE.search(line, 0, DATELINE_WITHIN):
            if found := parse_date(match["date"]):
                return found
            month, day = (int(part) for part in re.findall(r"\d+", match["date"]))
            return _with_year(document, text, month, day)
    return None


def _with_year(document: Document, text: str, month: int, day: int) -> str | None:
    """The month-day in the year that the document's address or a full date near it in time gives it."""
    told = of_iso(_address(document, text) or _path(document, text))
    if told is not None and told.year is not None:
        year = told.year - (told.month is not None and month > told.month)
        return _iso(Point("day", year, month, day))
    dates = [d for d in _full_dates(text) if d.day is not None and d.date is not None]
    for near in sorted(dates, key=str, reverse=True):
        here = replace(near, month=month, day=day)
        if here.exists and here.date and near.date and abs((here.date - near.date).days) <= YEAR_FROM_WITHIN:
            return _iso(here)
    named = _named_year(text)
    return _iso(Point("day", named, month, day)) if named is not None else None


def _iso(found: Point) -> str | None:
    return str(found) if found.exists else None


def _in_address(address: str) -> str | None:
    """The date with a day in an address, else None."""
    for match in (*_IN_ADDRESS.finditer(address), *_SHORT_IN_ADDRESS.finditer(address)):
        year = int(match["year"]) + CENTURY * (len(match["year"]) == len("16"))
        if match["day"] and (found := _iso(Point("day", year, int(match["month"]), int(match["day"])))):
            return found
    return None


def _address(document: Document, text: str) -> str | None:
    """A day in the document's address, in the link to the original, in the only address with a date, in its path."""
    if found := _in_address(document.metadata.get("url", "")):
        return found
    days: dict[str, None] = {}
    for match in _ADDRESS.finditer(document.raw):
        if _IMAGE.search(match[0]) or not (found := _in_address(match[0])):
            continue
        if _LINK.search(document.raw, max(0, match.start() - 20), match.start()):
            return found
        days[found] = None
    return next(iter(days)) if len(days) == 1 else _in_address(document.id)


def _path(document: Document, text: str) -> str | None:
    """A month or a year in the folders of the document's path."""
    for match in _IN_ADDRESS.finditer(document.id.rpartition("/")[0]):
        month = int(match["month"]) if match["month"] else None
        return str(Point("month" if month else "year", int(match["year"]), month))
    return None


def _full_dates(text: str) -> list[Point]:
    """The dates with a year that a text names, but for those that lie ahead."""
    readings: list[Reading] = [reading for reading in read_times(text) if reading.to is None]
    found = [(reading, point(reading)) for reading in readings]
    return [date for reading, date in found if date and date.exists and not _ahead(text, reading)]


def _ahead(text: str, reading: Reading) -> bool:
    """Whether the clause tells of a plan or a limit: 到2025年, 将于…, 截止日期."""
    clause = re.split(r"[。；\n]", text[max(0, reading.start - 30) : reading.start])[-1]
    return clause.endswith(("到", "截止", "截止日期为", "向")) or any(word in clause for word in WORDS["intention"])


def _named_year(text: str) -> int | None:
    """The latest year that is part of the name of an event or a plan: 2023年全省…, 2023年“…”, 2023年度."""
    years = [
        date.year
        for reading in read_times(text)
        if reading.kind == "year"
        and reading.to is None
        and (date := point(reading))
        and date.year
        and not _ahead(text, reading)
        if _NAME.match(text, reading.end) and not _TOLD.search(text[max(0, reading.start - 2) : reading.start])
    ]
    return max(years, default=None)


def _text(document: Document, text: str) -> str | None:
    whole = document.text.text
    if (year := _named_year(whole)) is not None:
        months = [
            number(reading.groups["month"])
            for reading in read_times(whole)
            if reading.kind in ("day", "days") and point(reading) is None and "yearword" not in reading.groups
            if not _ahead(whole, reading)
        ]
        return str(Point("month", year, max(months))) if months else str(Point("year", year))
    dates = [date for date in _full_dates(whole) if date.unit == "day"]
    return max(str(date.at("month")) for date in dates) if dates else None


_SOURCES: tuple[tuple[PublishedSource, Callable[[Document, str], str | None]], ...] = (
    ("metadata", _metadata),
    ("front_matter", _front_matter),
    ("header", _header),
    ("url", _address),
    ("masthead", _masthead),
    ("dateline", _dateline),
    ("url", _path),
    ("text", _text),
)
