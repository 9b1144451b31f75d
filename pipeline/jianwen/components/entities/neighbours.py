"""What the text between two neighbouring mentions says: A（以下简称“B”） are one, A与B are two."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc, Span

CALLED = re.compile(r"[（(](?:以下|下文|下)?(?:简称|统称|下称|又称|又名|原名|现名|称为|称)(?:为)?[：:]?[“\"「‘]?")
OPEN = re.compile(r"[（(]")
CLOSE = re.compile(r"[”\"」’]?[）)]")
BESIDE = re.compile(r"[^。！？；\n]*(?:与|和|及|、|同|联合|携手)[^。！？；\n]*")
LONGEST = 12  # tokens between the two mentions


class Relation(NamedTuple):
    """Two mentions, by their indices, and whether they name one thing or two."""

    one: int
    other: int
    same: bool


def relations(doc: Doc, mentions: Sequence[Span]) -> Iterator[Relation]:
    """What the text says of neighbouring mentions of one label; of most it says nothing."""
    for index, (one, other) in enumerate(pairwise(mentions)):
        if one.label != other.label or not 0 < other.start - one.end <= LONGEST:
            continue
        between = doc[one.end : other.start].text
        if OPEN.match(between):
            if CLOSE.match(doc[other.end : other.end + 2].text) and _is_definition(between, one.text, other.text):
                yield Relation(index, index + 1, same=True)
        elif BESIDE.fullmatch(between):
            yield Relation(index, index + 1, same=False)


def _is_definition(between: str, one: str, other: str) -> bool:
    return CALLED.fullmatch(between) is not None or (OPEN.fullmatch(between) is not None and one[-1] == other[-1])
