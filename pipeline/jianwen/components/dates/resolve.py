"""Gives every time that was read its value: the one step that looks at the publication date and at the story so far."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from .calendar_parts import lunar_value, third, within_year
from .clock import part_of_day
from .numerals import amount, number
from .patterns import WORDS, meanings
from .reading import Reading
from .values import FUTURE, PAST, Period, Point, Value, of_day, of_iso, shift_days, shift_months, shift_years, week

_DAYS, _SAME, _YEARS, _MONTHS, _WEEKS, _PLANS = (
    meanings(kind) for kind in ("day", "same", "year", "month", "week", "plan")
)
_PART_OF_WORD = {"晚": "TEV", "夜": "TEV", "早": "TMO", "晨": "TMO"}  # 今晚, 当夜, 明早, 今晨
_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = "一二三四五六日"
_NEAR = frozenset(WORDS["past near"])
_DATELINE = re.compile(r"[（(]?(?:电|讯|消息|专电|综合消息|新媒体专电)")
_SPOKEN = re.compile(r"(今[天日]|昨[天日]) ?[（(]$")
_LIST = re.compile(r" ?[、和与及] ?")
# A month-day this long after the publication day is taken for the year before.
PLANNED_DAYS = 183


@dataclass(slots=True)
class Story:
    """What resolving one text needs: the text, when it was published, and what it has told so far.

    `today` is the day the text speaks from: its dateline, else the publication day. `near` is the last time told that
    当天 can point to; `day` the last one with a day; `last` the value told just before, ending at `end`.
    """

    text: str
    published: Point | None
    today: Point | None = None
    near: Value | None = None
    day: Point | None = None
    first: Point | None = None
    last: Value | None = None
    end: int = 0
    ending: bool = False
    quotes: list[int] = field(default_factory=list)

    @property
    def year(self) -> int | None:
        return self.published.year if self.published else None

    def now(self) -> Point:
        """The day the text speaks from, unknown parts open."""
        return self.today or self.published or Point("day")


def resolve(text: str, readings: Iterable[Reading], published: str | None) -> list[tuple[Reading, str | None]]:
    """The value of each reading, in order; None where the calendar has no such day.

    `published` is a partial ISO date; what it leaves open stays open. An unusable one counts as None.
    """
    readings = list(readings)
    anchor = of_iso(published)
    story = Story(text, anchor, today=_dateline(text, readings, anchor))
    story.first = next((v for r in readings if r.kind == "day" and isinstance(v := _month_day(story, r), Point)), None)
    found = []
    for reading in readings:
        value = _value(story, reading)
        found.append((reading, _checked(value)))
        _remember(story, reading, value)
    return found


def _checked(value: Value) -> str | None:
    points = (value,) if isinstance(value, Point) else (value.first, value.last) if isinstance(value, Period) else ()
    return str(value) if all(point.exists for point in points) else None


def _dateline(text: str, readings: list[Reading], anchor: Point | None) -> Point | None:
    """The day in 中新网某地8月8日电; with no publication date, the day in a time stamp will do."""
    for reading in readings:
        if reading.kind == "day" and "part" not in reading.groups and _DATELINE.match(text, reading.end):
            point = _month_day(Story(text, anchor), reading)
            return point if isinstance(point, Point) and point.exists else None
        if reading.kind == "day" and (word := _SPOKEN.search(text[max(0, reading.start - 4) : reading.start])):
            point = _month_day(Story(text, anchor), reading)
            if isinstance(point, Point) and point.exists:
                return shift_days(replace(point, part=""), -int(_DAYS[word[1]]))
        if reading.kind == "day stamp" and anchor is None:
            return _stamp(Story(text, anchor), reading)
    return None


def _remember(story: Story, reading: Reading, value: Value) -> None:
    story.last, story.end = value, reading.end
    if _in_quotes(story, reading.start):
        return
    if reading.kind in ("stamp", "mail", "short stamp") or _DATELINE.match(story.text, reading.end):
        return
    period = isinstance(value, Period)
    if isinstance(value, Period):
        value = value.first
    if isinstance(value, Point):
        if value.unit == "day":
            story.day = value
        if value.unit == "day" or (value.unit == "month" and not period):
            story.near = value
    elif reading.get("ref") in _NEAR:
        story.near = value


def _value(story: Story, reading: Reading) -> Value:
    first = _RULES[reading.kind](story, reading)
    if reading.to is None:
        return first
    if not isinstance(first, Point):
        return _range(first, _RULES[reading.to.kind](replace(story, last=first), reading.to))
    if reading.get("within") in ("初", "年初"):
        first = Point("month", first.year, 1)
    return _range(first, _end(story, first, reading.to))


def _end(story: Story, first: Point, reading: Reading) -> Value:
    """The end of a range: what it doesn't say, its beginning says."""
    value = _RULES[reading.kind](replace(story, day=first if first.unit == "day" else story.day, ending=True), reading)
    if not isinstance(value, Point) or reading.get("year", "short", "yearword") or first.year is None:
        return value
    if (
        reading.kind in ("bare day", "day", "month", "bare month")
        and value.month is not None
        and first.month is not None
    ):
        year = first.year + (
            (value.month, value.day or 0) < (first.month, first.day or 0) and reading.kind != "bare day"
        )
        return replace(value, year=year)
    return value


def _range(first: Value, last: Value) -> Value:
    """From the beginning of the first to the end of the last; without parts of days."""
    begin: Value = first.first if isinstance(first, Period) else first
    end = last.last if isinstance(last, Period) else last
    if not isinstance(begin, Point) or not isinstance(end, Point):
        return f"{begin}/{end}"
    return Period(replace(begin, part=""), replace(end, part=""))


# --- rules, one a kind of reading --------------------------------------------------------------------------------------


def _part(reading: Reading) -> str:
    return (
        "TNI" if "eve" in reading.groups else part_of_day(reading.get("part", "part2"), reading.get("clock", "clock2"))
    )


def _year(story: Story, reading: Reading) -> int | None:
    """The year a reading names, in full, in two digits or as 去年."""
    if text := reading.get("year"):
        return number(text)
    if text := reading.get("short"):
        return _century(story, int(text))
    word = reading.get("yearword")
    if word is None or word in ("每年", "往年"):
        return None
    if _YEARS[word] == "same":
        return next((v.year for v in (story.last, story.near) if isinstance(v, Point) and v.year), story.year)
    return None if story.year is None else story.year + int(_YEARS[word])


def _century(story: Story, short: int) -> int | None:
    """The year that ends in two digits and lies nearest before the end of the publication year."""
    return None if story.year is None else story.year - (story.year - short) % 100


def _open_year(story: Story, reading: Reading, month: int, day: int | None) -> int | None:
    """The year of a month or month-day that names none."""
    last = story.last.first if isinstance(story.last, Period) else story.last
    if isinstance(last, Point) and last.year is not None and last.month is not None and month >= last.month:
        if _LIST.fullmatch(story.text, story.end, reading.start):
            return last.year

    told = story.text[story.end : reading.start]
    if (
        isinstance(last, Point)
        and last.day
        and last.year not in (None, story.year)
        and "\n" not in told
        and "。" not in told
    ):
        return last.year
    if story.published is None:
        return story.day.year if story.day and story.day.month and month >= story.day.month else None
    if story.published.month is None or story.year is None:
        return story.year
    ahead = 31 * (month - story.published.month) + (day or 1) - (story.published.day or 1)
    return story.year - (ahead > PLANNED_DAYS)


def _named_month(reading: Reading) -> int | None:
    text = reading.get("month")
    return None if text is None else 12 if text == "腊" else number(text)


def _month_day(story: Story, reading: Reading) -> Value:
    month, day = _named_month(reading) or 0, number(reading.groups["day"])
    named = reading.get("year", "short", "yearword")
    year = _year(story, reading) if named else _open_year(story, reading, month, day)
    part = _part(reading)
    if "year" in reading.groups and _is_header(story, reading):
        part = ""
    first = Point("day", year, month, day, part)
    if last := reading.get("last"):
        return Period(first, replace(first, day=number(last)))
    return first


def _is_header(story: Story, reading: Reading) -> bool:
    """Whether 2013年12月05日07:01 is a time stamp: after a label, at the start of a line, or with a leading zero."""
    before = story.text[max(0, reading.start - 1) : reading.start]
    clock = reading.groups.get("clock", "")
    stamp = re.fullmatch(r"\d\d:\d\d(?::\d\d)?", clock) is not None
    return stamp and (reading.groups["month"].startswith("0") or before in ("", "\n", "：", ":", "；", " ", "\u00a0"))


def _month(story: Story, reading: Reading) -> Value:
    month = _named_month(reading) or 0
    named = reading.get("year", "short", "yearword")
    point = Point("month", _year(story, reading) if named else _open_year(story, reading, month, None), month)
    if last := reading.get("last"):
        end = number(last)
        return Period(point, replace(point, month=end, year=point.year + (end < month) if point.year else None))
    return third(point, reading.get("third"))


def _just_year(story: Story, reading: Reading) -> Value:
    point = Point("year", _year(story, reading))
    return Period(point, Point("year", number(reading.groups["last"]))) if "last" in reading.groups else point


def _within(story: Story, reading: Reading) -> Value:
    if reading.get("year", "yearword"):
        year = _year(story, reading)
    else:
        year = story.year
    return within_year(reading.groups["within"], year, story.last)


def _season(story: Story, reading: Reading) -> Value:
    word = reading.groups["season"]
    year = None if story.year is None else story.year - word.startswith("去")
    return within_year(re.sub(r"^(?:今|去|入|这个)", "", word), year)


def _stamp(story: Story, reading: Reading) -> Point:
    if "english" in reading.groups:
        month = _ENGLISH.index(reading.groups["english"]) + 1
    else:
        month = int(reading.groups["month"])
    named = reading.get("year", "short")
    return Point("day", _year(story, reading) if named else story.year, month, int(reading.groups["day"]))


def _bare_day(story: Story, reading: Reading) -> Value:
    """6日: of the month that the text is in, the month before when that would be later than the day of publication."""
    day = number(reading.groups.get("day") or reading.groups["day2"])
    known = story.day or story.today or story.published or Point("day")
    point = Point("day", known.year, known.month, day, _part(reading))
    now = story.published
    late = now is not None and now.day is not None and (now.year, now.month) == (known.year, known.month)
    if late and now is not None and now.day is not None and day > now.day + 3 and not story.ending:
        return point if story.day and story.day.day and story.day.day > now.day else _month_before(point)
    return point


def _month_before(point: Point) -> Point:
    before = shift_months(point, -1)
    return replace(point, year=before.year, month=before.month)


def _day_of_month(story: Story, reading: Reading) -> Value:
    month = _relative_month(story, reading)
    base = month if isinstance(month, Point) else Point("month")
    return Point("day", base.year, base.month, number(reading.groups["day"]), _part(reading))


def _relative_month(story: Story, reading: Reading) -> Value:
    shift = _MONTHS[reading.groups["monthword"]]
    if shift == "same":
        near = story.day or story.near
        return near.at("month") if isinstance(near, Point) else Point("month")
    return third(shift_months(story.now(), int(shift)), reading.get("third"))


def _relative_day(story: Story, reading: Reading) -> Value:
    word = reading.groups["dayword"]
    part = _PART_OF_WORD.get(word[-1]) or _part(reading)
    if day := reading.get("day"):
        month = _named_month(reading) or 0
        return Point("day", _open_year(story, reading, month, number(day)), month, number(day), part)
    shift = int(_DAYS[word])
    base: Value = story.now()
    if shift >= 0 and _in_quotes(story, reading.start):  # who speaks, speaks on the day that the text tells of
        base = story.near or story.first or base
    if not isinstance(base, Point):
        return base
    return replace(shift_days(base, shift), part=part)


def _in_quotes(story: Story, at: int) -> bool:
    """Whether a quotation is open at this place of its line."""
    line = story.text.rfind("\n", 0, at) + 1
    return story.text.count("“", line, at) > story.text.count("”", line, at)


def _same_day(story: Story, reading: Reading) -> Value:
    word = reading.groups["same"]
    part = _PART_OF_WORD.get(word[-1]) or _part(reading)
    near = story.day if word in ("同日", "当日", "同一天") and story.day else story.near
    if isinstance(near, str):
        return near
    base = near if isinstance(near, Point) else Point("day")
    return replace(shift_days(base, int(_SAME[word])), part=part)


def _since_now(story: Story, reading: Reading) -> Value:
    return _range(story.now(), _month_day(story, reading))


def _ago(story: Story, reading: Reading) -> Value:
    """3年前, 两个月前, 10天前, at the unit given."""
    if reading.get("vague", "vague2", "vague3"):
        return PAST
    count, unit = amount(reading.groups["count"]), reading.groups["unit"]
    if unit == "年":
        if count.denominator != 1:
            return shift_months(story.now(), -int(count * 12))
        year = shift_years(story.now(), -int(count))
        season = reading.get("within")
        return within_year(season, year.year) if season else year
    if unit == "月":
        return _months_ago(story.now(), count)
    days = int(count * (1 if unit in "天日" else 7))
    point = shift_days(story.now(), -days)
    return point if unit in "天日" else _week(point)


def _months_ago(now: Point, count: Fraction) -> Value:
    whole, half = divmod(count, 1)
    point = shift_months(now, -int(whole))
    if half and now.day is not None and now.day <= 15:
        point = shift_months(point, -1)
    return point


def _week(point: Point) -> Value:
    return "XXXX-WXX" if point.date is None else week(point.date)


def _just_week(story: Story, reading: Reading) -> Value:
    return _week(shift_days(story.now(), 7 * int(_WEEKS[reading.groups["weekword"]])))


def _weekday(story: Story, reading: Reading) -> Value:
    """本周四: the day, or only the weekday when the day that the text speaks from is not known."""
    part, number_of_day = _part(reading), _WEEKDAYS.index(reading.groups["weekday"].replace("天", "日"))
    now = shift_days(story.now(), 7 * int(_WEEKS[reading.groups["weekword"]])).date
    if now is None:
        return f"XXXX-WXX-{number_of_day + 1}{part}"
    return replace(shift_days(of_day(now), number_of_day - now.weekday()), part=part)


def _every_week(story: Story, reading: Reading) -> Value:
    return f"XXXX-WXX-{_WEEKDAYS.index(reading.groups['weekday'].replace('天', '日')) + 1}{_part(reading)}"


def _decade(story: Story, reading: Reading) -> Value:
    if year := reading.get("year"):
        return year[:3] + "X"
    text = reading.get("decade", "decade2") or ""
    tens = number(text) // 10
    century = reading.get("century")
    if century is None:
        hundred = 19
    elif century in "上本":
        hundred = (story.year or 2000) // 100 - (century == "上")
    else:
        hundred = number(century) - 1
    return f"{hundred}{tens}X"


def _plan(story: Story, reading: Reading) -> Value:
    first, last = _PLANS[reading.groups["plan"]].split()
    return Period(Point("year", int(first)), Point("year", int(last)))


def _past_years(story: Story, reading: Reading) -> Value:
    """过去十年 has an end and so a beginning; shorter times are only past."""
    count = reading.groups["count"]
    if reading.groups["unit"] != "年" or count == "几" or number(count) < 3 or story.year is None:
        return PAST
    return Period(Point("year", story.year - number(count)), Point("year", story.year))


def _ref(story: Story, reading: Reading) -> Value:
    word = reading.groups["ref"]
    if word in WORDS["future"]:
        return FUTURE
    if word in ("近期", "最近"):
        before = story.text[max(0, reading.start - 4) : reading.start]
        after = story.text[reading.end : reading.end + 3]
        if before.endswith(WORDS["ahead before"]) or after.startswith(WORDS["ahead after"]):
            return FUTURE
    return PAST


_RULES: dict[str, Callable[[Story, Reading], Value]] = {
    "mail": _stamp,
    "stamp": _stamp,
    "short stamp": _stamp,
    "day stamp": _stamp,
    "occasion": _month_day,
    "days": _month_day,
    "day": _month_day,
    "months": _month,
    "near months": _month,
    "years": _just_year,
    "month": _month,
    "bare month": _month,
    "within": _within,
    "since now": _since_now,
    "day of month": _day_of_month,
    "year": _just_year,
    "decade": _decade,
    "century": lambda story, reading: f"{number(reading.groups['century']) - 1}XX",
    "ago": _ago,
    "same day": _same_day,
    "far": lambda story, reading: FUTURE,
    "past years": _past_years,
    "past span": lambda story, reading: PAST,
    "ref": _ref,
    "past": lambda story, reading: PAST,
    "relative day": _relative_day,
    "week list": lambda story, reading: "XXXX-WXX",
    "every week": _every_week,
    "weekday": _weekday,
    "bare weekday": _every_week,
    "week": _just_week,
    "relative month": _relative_month,
    "bare day": _bare_day,
    "plan": _plan,
    "half": _within,
    "festival": _within,
    "season": _season,
    "old calendar": lambda story, reading: lunar_value(
        _year(story, reading), reading.groups["month"], reading.groups["day"]
    ),
    "name year": _just_year,
}
