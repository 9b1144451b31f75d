"""Rules for times that come again. One rule a kind of reading; the year, and the week or month, stay open."""

from ..numerals import number
from .absolute import part, weekday_number
from .reading import Reading
from .story import Story
from .values import Point, Value


def every_week(story: Story, reading: Reading) -> Value:
    """每周三上午, 周三上午9时."""
    return f"XXXX-WXX-{weekday_number(reading)}{part(reading)}"


def any_week(story: Story, reading: Reading) -> Value:
    """每周一、周三: several days of any week."""
    return "XXXX-WXX"


def every_month(story: Story, reading: Reading) -> Value:
    """每月15日; 每月底 and 每月第一个周三 have no day that can be written."""
    if day := reading.get("day"):
        return Point("day", None, None, number(day), part(reading))
    return Point("month")
