"""What the text between two neighbouring mentions says: A（以下简称“B”） are one, A与B are two."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .article import Place

CALLED = re.compile(r"[（(](?:以下|下文|下)?(?:简称|统称|下称|又称|又名|原名|现名|称为|称)(?:为)?[：:]?[“\"「‘]?")
FOREIGN = re.compile(r"[（(][A-Za-z ,，:：]*")  # 北美医学会（North American Medical Society，NAMS）
ACRONYM = re.compile(r"[A-Z]{2,8}")
OPEN = re.compile(r"[（(]")
CLOSE = re.compile(r"[”\"」’]?[）)]")
BODY = re.compile(r"(?:院|中心|所|站|学|校|局|委|会|公司|集团)$")
BESIDE = re.compile(r"[^。！？；\n]*(?:与|和|及|、|同|联合|携手)[^。！？；\n]*")
LONGEST = 12  # characters between the two mentions
LONGEST_FOREIGN = 80


class Relation(NamedTuple):
    """Two mentions, by their indices, and whether they name one thing or two."""

    one: int
    other: int
    same: bool


def relations(text: str, mentions: Sequence[Place]) -> Iterator[Relation]:
    """What the text says of neighbouring mentions of one label; of most it says nothing. Dates lie between nothing."""
    others = ((index, mention) for index, mention in enumerate(mentions) if mention.label != "DATE")
    for (first, one), (second, other) in pairwise(others):
        if one.label != other.label or not 0 < other.start - one.end <= LONGEST_FOREIGN:
            continue
        if OPEN.match(text, one.end):
            if CLOSE.match(text, other.end) and _is_definition(text, one, other):
                yield Relation(first, second, same=True)
        elif other.start - one.end <= LONGEST and BESIDE.fullmatch(text, one.end, other.start):
            yield Relation(first, second, same=False)


def _is_definition(text: str, one: Place, other: Place) -> bool:
    """Whether the second name, in brackets behind the first, is another name of the same."""
    between = one.end, other.start
    if CALLED.fullmatch(text, *between):
        return True
    if FOREIGN.fullmatch(text, *between) and ACRONYM.fullmatch(text, other.start, other.end):
        return True
    alike = text[one.end - 1] == text[other.end - 1] or (
        BODY.search(text, one.start, one.end) and BODY.search(text, other.start, other.end)
    )
    return bool(alike and OPEN.fullmatch(text, *between))
