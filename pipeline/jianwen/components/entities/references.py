"""Which organisation 该院, 我院, 该中心 or a bare 医院 means: the nearest named before it that may be called so."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol, TypeVar

from ...lexicons import any_of, read

Sections = Mapping[str, tuple[str, ...]]
BOUNDARY = r"(?:^|(?<=[，。；：！？、“\s]))"
LONGEST = 8  # characters of a reference


class Ranged(Protocol):
    """Anything with a range [start, end) in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Organization = TypeVar("Organization", bound=Ranged)


class References:
    """Finds such words, and what they mean, by the sections `pronouns`, `called` and `called alone` of the lexicon."""

    def __init__(self, lexicon: Sections) -> None:
        called = dict(entry.partition("=")[::2] for entry in lexicon["called"])
        self._endings = {word: tuple(endings.split("=")) for word, endings in called.items()}
        pronouns, alone = any_of(lexicon["pronouns"]), any_of(lexicon["called alone"])
        opening = any_of(lexicon["before called alone"])
        words = f"(?:{pronouns}(?P<called>{any_of(called)})|(?:{BOUNDARY}|{opening})(?P<alone>{alone}))"
        self._acting = re.compile(f"{words}(?!{any_of(lexicon['not called'])}|[^，。]{{0,6}}[科室])", re.MULTILINE)
        self._ending = re.compile(f"{words}$")

    def acting(self, text: str, start: int, end: int, organizations: Sequence[Organization]) -> Organization | None:
        """What the first of these words in [start, end) means; None when there is none, or nothing it can mean.

        organizations: those named in the article, in text order. A part of what is meant (该院骨科) is left alone.
        """
        found = self._acting.search(text, start, end)
        return self._meant(text, found, organizations) if found else None

    def ending(self, text: str, end: int, organizations: Sequence[Organization]) -> Organization | None:
        """What the word that ends at `end` means: of 该院|院长."""
        found = self._ending.search(text, max(0, end - LONGEST), end)
        return self._meant(text, found, organizations) if found else None

    def _meant(self, text: str, found: re.Match[str], organizations: Sequence[Organization]) -> Organization | None:
        endings = self._endings[found["called"] or found["alone"]]
        for organization in reversed(organizations):
            if organization.end <= found.start() and text.endswith(endings, organization.start, organization.end):
                return organization
        return None


@cache
def references() -> References:
    """Those of the shipped lexicon, once a process."""
    return References(read("aliases"))
