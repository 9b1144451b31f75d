"""Dates: where a text names a time, and which one."""

from .bounds import bounds
from .component import DateFinder, create_dates
from .explain import Explanation, explain_dates
from .find import find_dates

__all__ = ["DateFinder", "Explanation", "bounds", "create_dates", "explain_dates", "find_dates"]
