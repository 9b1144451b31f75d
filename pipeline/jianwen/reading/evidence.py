"""Weighs whether an article ends and another begins between two stretches of a page: by words, names, opening, length.

The weights are those of two logistic regressions, one for places with a headline and one for places without, fitted to
the boundaries of pages composed of single articles (tests/compose.py); 0 is where both answers are as likely.
"""

import re
from collections.abc import Callable, Iterable

from ..lexicons import any_of, read
from .affinity import share
from .characters import load
from .drafts import TITLES
from .parts import Part

Ask = Callable[[list[Part], list[Part], list[Part]], float]

DATED = re.compile(rf"{any_of(read('reading')['times'])}|\d月\d+日|(?<!\d)\d{{1,2}}日(?:[上下]午)?[，,]")
REPORTED = re.compile(
    r"讯[（( 记通]|[（( ](?:记者|通讯员)|记者从|(?:新闻|网|报|社)\w{0,4}(?:记者|讯|电)|新闻\d{1,2}月\d"
)
LEAD = 60  # characters of a report's beginning that say when
ITEM = re.compile(r"[一二三四五六七八九十\d（(]{1,4}[、.．）)]")  # headings that are counted are those of sections
RARE = 6.0  # a pair of so much rarity is that of a name, or of a word for few things
MOST_RARE = 5
LONGEST_ABOVE, LONGEST_BELOW = 600, 400  # characters: what is longer than so gives no better evidence
MUCH_LONGER = 2  # a stretch of so many times the pairs of the other has more of the rare ones, too
ABOVE = 8  # so many parts above are looked at

# Likeness of the two stretches; rare pairs in both; their lengths, in hundreds; the headline's pairs below and above;
# the first paragraph opens with a dateline, or says when; the heading is counted; a byline stands below it.
HEADED = {"like": -11.2, "rare": -1.3, "above": 0.6, "below": 0.8, "fits": 0.9, "of another": -1.9}
HEADED |= {"opens": 2.8, "reported": 1.2, "dated": 1.7, "counted": -2.3, "signed": 4.5, "": -2.0}
BARE = {
    "like": -26.1,
    "rare": -0.8,
    "above": 0.65,
    "below": 0.65,
    "opens": 1.6,
    "reported": 0.8,
    "dated": 1.4,
    "": -3.9,
}


class Evidence:
    """Evidence that an article begins, in logits; what was asked once is remembered."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, ...], float] = {}

    def headed(self, above: list[Part], heads: list[Part], below: list[Part]) -> float:
        """That the headings between the two stretches begin an article rather than a section."""
        return self._ask(above, heads, below, begins_headed)

    def bare(self, above: list[Part], below: list[Part]) -> float:
        """That the paragraphs `below` begin an article though no headline stands above them."""
        return self._ask(above, [], below, lambda above, _, below: begins_bare(above, below))

    def _ask(self, above: list[Part], heads: list[Part], below: list[Part], ask: Ask) -> float:
        key = (*map(id, above), len(heads), *map(id, below))
        if key not in self._known:
            self._known[key] = ask(above, heads, below)
        return self._known[key]


def begins_headed(above: list[Part], heads: list[Part], below: list[Part]) -> float:
    found, matter, other = _common(above, below)
    headline = _pairs(part for part in heads if part.kind in TITLES)
    found["fits"] = share(headline, other)
    found["of another"] = share(headline, matter)
    found["counted"] = any(ITEM.match(part.plain) is not None for part in heads)
    found["signed"] = any(part.kind in ("byline", "stamp") for part in heads)
    return sum(weight * found.get(name, 1.0) for name, weight in HEADED.items())


def begins_bare(above: list[Part], below: list[Part]) -> float:
    found, _, _ = _common(above, below)
    return sum(weight * found.get(name, 1.0) for name, weight in BARE.items())


def _common(above: list[Part], below: list[Part]) -> tuple[dict[str, float], set[str], set[str]]:
    """What both decisions ask for, and the pairs of the two stretches."""
    characters = load()
    one, other = _pairs(above), _pairs(below)
    both = characters.rarity(one & other)
    less, more = sorted((one, other), key=len)
    smaller = characters.mass(less)
    if len(more) < MUCH_LONGER * len(less):
        smaller = min(smaller, characters.mass(more))
    first = below[0]
    found: dict[str, float] = {
        "like": sum(both) / smaller if smaller else 0.0,
        "rare": min(MOST_RARE, sum(value > RARE for value in both)),
        "above": min(LONGEST_ABOVE, sum(len(part.plain) for part in above)) / 100,
        "below": min(LONGEST_BELOW, sum(len(part.plain) for part in below)) / 100,
        "opens": first.opens,
        "reported": REPORTED.search(first.plain, 0, LEAD) is not None,
        "dated": DATED.search(first.plain, 0, LEAD) is not None,
    }
    return found, one, other


def _pairs(some: Iterable[Part]) -> set[str]:
    return set().union(*(part.pairs for part in some))
