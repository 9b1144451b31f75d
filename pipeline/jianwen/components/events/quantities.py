"""Which counts can be quantities of an event: 8台, 600余名, 约600份, 一名; not 一次, 两场 and shares."""

import re
from collections.abc import Iterator

from ..counts import find_counts
from ..counts.patterns import SHARE
from .records import Quantity

# 一次 and 一场 are no counts, 一个 is an article; 一名, 一位, 一例 and 一台 count.
ARTICLE = re.compile(r"[一两](?:[次场个项家所批部件对期只面套份张本人条种组户]|节课)")


def find(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The counts in text[start:end], in order."""
    for count in find_counts(text, start, end):
        if count.unit != SHARE and not ARTICLE.fullmatch(text, count.start, count.end):
            yield Quantity(
                start=count.start,
                end=count.end,
                value=count.value,
                unit=count.unit,
                approximate=count.approximate,
            )
