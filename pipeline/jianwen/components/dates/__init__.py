"""Dates: where a text names a time, and which one."""

from .bounds import bounds
from .component import DateFinder, create_dates
from .find import find_dates

__all__ = ["DateFinder", "bounds", "create_dates", "find_dates"]
