"""Which dates say when something happened, and which are parts of names."""

import re

from .passage import Mention

# Right in front of a date that says when.
FRAMES = re.compile(r"[，。；：！？、）)\s于在自从至到]")
# Dates that are often part of a name (举行的2023年…论坛, 庆祝“五一”…大会): years, festivals.
PART_OF_NAME = re.compile(
    r"[12][0-9]{3}(?:[-—~至/][12]?[0-9]{1,3})?年?度?|五[一四]|六一|七一|八一|十一|国庆节?|春节|元旦|[中端重清]\w节?|十[二三四]五"
    r"|[春夏秋冬]季"
)


def frames(text: str, date: Mention) -> bool:
    """Whether a date says when: a full one anywhere, a year or a festival at the start of a clause or behind 于, 在."""
    if PART_OF_NAME.fullmatch(text, date.start, date.end) is None:
        return True
    return date.start == 0 or FRAMES.match(text, date.start - 1) is not None
