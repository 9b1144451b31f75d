"""Rules for times that are counted from another: 今天, 当天, 三年前, 上周五, 近日. One rule a kind of reading."""

from dataclasses import replace
from fractions import Fraction

from ..numerals import amount, number
from .absolute import part, weekday_number
from .calendar_parts import within_year
from .pieces import WORDS, meanings
from .reading import Reading
from .story import Story
from .values import FUTURE, PAST, Period, Point, Value, of_day, shift_days, shift_months, shift_years, week
from .years import open_year

_DAYS, _SAME, _WEEKS = (meanings(kind) for kind in ("day", "same", "week"))
SATURDAY = 6
_PART_OF_WORD = {"晚": "TEV", "夜": "TNI", "早": "TMO", "晨": "TMO"}  # 今晚, 当夜, 明早, 今晨


def relative_day(story: Story, reading: Reading) -> Value:
    word = reading.groups["dayword"]
    time = _PART_OF_WORD.get(word[-1]) or part(reading)
    if day := reading.get("day"):
        month = number(reading.groups["month"])
        return Point("day", open_year(story, reading, month, number(day)), month, number(day), time)
    shift = int(_DAYS[word])
    base: Value = story.now()
    if shift >= 0 and story.in_quotes(reading.start):  # who speaks, speaks on the day that the text tells of
        base = story.near or story.first or base
        story.note(f"it is quoted: counted from the day told before, {base}")
    if not isinstance(base, Point):
        return base
    return replace(shift_days(base, shift), part=time)


def same_day(story: Story, reading: Reading) -> Value:
    word = reading.groups["same"]
    time = _PART_OF_WORD.get(word[-1]) or part(reading)
    near = story.day if word in ("同日", "当日", "同一天") and story.day else story.near
    story.note(f"counted from the day told before: {near or 'none'}")
    if isinstance(near, str):
        return near
    base = near if isinstance(near, Point) else Point("day")
    return replace(shift_days(base, int(_SAME[word])), part=time)


def ago(story: Story, reading: Reading) -> Value:
    """3年前, 两个月前, 10天前, at the unit given."""
    if reading.get("vague", "vague2", "vague3"):
        return PAST
    return _counted(story, reading, -1)


def later(story: Story, reading: Reading) -> Value:
    """将于3天后, at the unit given."""
    return _counted(story, reading, 1)


def _counted(story: Story, reading: Reading, sign: int) -> Value:
    count, unit, now = amount(reading.groups["count"]), reading.groups["unit"], story.now()
    if unit == "年":
        if count.denominator != 1:
            return shift_months(now, sign * int(count * 12))
        year = shift_years(now, sign * int(count))
        within = reading.get("within")
        if within == "今天":
            return replace(now, unit="day", year=year.year, part="")
        return within_year(within, year.year) if within else year
    if unit == "月":
        return _months_ago(now, count) if sign < 0 else shift_months(now, int(count))
    days = int(count * (1 if unit in "天日" else 7))
    point = shift_days(now, sign * days)
    return point if unit in "天日" else _iso_week(point)


def _months_ago(now: Point, count: Fraction) -> Value:
    whole, half = divmod(count, 1)
    point = shift_months(now, -int(whole))
    if half and now.day is not None and now.day <= 15:
        point = shift_months(point, -1)
    return point


def _iso_week(point: Point) -> Value:
    return "XXXX-WXX" if point.date is None else week(point.date)


def just_week(story: Story, reading: Reading) -> Value:
    return _iso_week(shift_days(story.now(), 7 * int(_WEEKS[reading.groups["weekword"]])))


def weekday(story: Story, reading: Reading) -> Value:
    """本周四: the day, or only the weekday when the day that the text speaks from is not known."""
    time, number_of_day = part(reading), weekday_number(reading)
    word = reading.get("weekword")
    now = shift_days(story.now(), 7 * int(_WEEKS[word])).date if word else None
    if now is None:
        return f"XXXX-WXX-{number_of_day}{time}"
    return replace(shift_days(of_day(now), number_of_day - now.isoweekday()), part=time)


def weekend(story: Story, reading: Reading) -> Value:
    """Saturday and Sunday of a week."""
    now = shift_days(story.now(), 7 * int(_WEEKS[reading.groups["weekword"]])).date
    if now is None:
        return "XXXX-WXX"
    saturday = shift_days(of_day(now), SATURDAY - now.isoweekday())
    return Period(saturday, shift_days(saturday, 1))


def past_years(story: Story, reading: Reading) -> Value:
    """过去十年 has an end and so a beginning; shorter times are only past."""
    count = reading.groups["count"]
    if reading.groups["unit"] != "年" or count == "几" or number(count) < 3 or story.year is None:
        return PAST
    return Period(Point("year", story.year - number(count)), Point("year", story.year))


def ref(story: Story, reading: Reading) -> Value:
    word = reading.groups["ref"]
    if word in WORDS["future"]:
        return FUTURE
    if word in ("近期", "最近"):
        before = story.text[max(0, reading.start - 4) : reading.start]
        after = story.text[reading.end : reading.end + 3]
        if before.endswith(WORDS["ahead before"]) or after.startswith(WORDS["ahead after"]):
            return FUTURE
    return PAST


def future(story: Story, reading: Reading) -> Value:
    return FUTURE


def past(story: Story, reading: Reading) -> Value:
    return PAST
