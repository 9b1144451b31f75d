"""Counts: 11台, 600余名, 近50名, 1.2万人次, 九成以上, as a number and a unit."""

from .find import Count, find_counts

__all__ = ["Count", "find_counts"]
