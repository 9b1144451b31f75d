"""Dates: where a text names a time, and which one (ANNOTATION.md, sections 2 and 5)."""

from .bounds import bounds
from .component import HealthDates
from .find import find_dates

__all__ = ["HealthDates", "bounds", "find_dates"]
