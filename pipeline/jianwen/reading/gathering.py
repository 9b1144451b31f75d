"""Gives paragraphs that a page's broken order has put among those of another article back to their own.

What a paragraph and an article have in common is weighed as a multinomial logistic regression says, fitted to pages
composed of single articles with a quarter of the paragraphs scattered (tests/compose.py).
"""

from collections import Counter
from collections.abc import Iterator
from math import inf, log

from .characters import load
from .drafts import Draft
from .evidence import RARE
from .parts import Part

Unit = list[Part]  # a paragraph, or a torn one and what goes on with it
Move = tuple[Unit, int]  # a unit and the number of the draft that it should be in

NEAR = 8  # so many articles before and behind may have the paragraph
SHORTEST = 30  # characters: shorter paragraphs say too little
SHARE, LIKE, NAMES, SIZE, WEIGHT = 13.3, 13.2, 0.32, -2.07, 0.14
MOST_NAMES = 8
AT_HOME = 2.0  # who fits so well where it stands is not looked at further
STAYS = 6.0  # in logits: so much better must another article fit
FITS = 4.0  # so well must a stretch without a headline fit an article to be a part of it


def gather(drafts: list[Draft]) -> list[Draft]:
    """The drafts with what belongs to others moved there; those that nothing is left of are gone."""
    if len(drafts) < 2:
        return drafts
    counts = [_counted(draft.body) for draft in drafts]
    for home in (_merged, _strayed):
        moves = [
            (unit, number, other)
            for number, draft in enumerate(drafts)
            for unit, other in home(drafts, counts, number, list(_units(draft.body)))
        ]
        _give(drafts, counts, moves)
    return [draft for draft in drafts if draft.parts]


def _merged(drafts: list[Draft], counts: list[Counter[str]], number: int, units: list[Unit]) -> list[Move]:
    """The whole of a draft without a headline, where it clearly is a part of another one."""
    if drafts[number].heads or not units:
        return []
    best, fit = _best(drafts, counts, number, set(counts[number]))
    return [(unit, best) for unit in units] if fit >= FITS and not (best > number and not drafts[best].heads) else []


def _strayed(drafts: list[Draft], counts: list[Counter[str]], number: int, units: list[Unit]) -> list[Move]:
    """The paragraphs, each with what goes on with it, that fit another draft clearly better."""
    moves = []
    for unit in units:
        if sum(len(part.plain) for part in unit) < SHORTEST or unit[0].kind != "body":
            continue
        if len(unit) == len(drafts[number].body):
            continue  # a headline keeps its last paragraph, and what stands alone was looked at as a whole
        own = set().union(*(part.pairs for part in unit))
        here = _fit(own, load().mass(own), counts[number], _counted(unit))
        if here < AT_HOME:
            best, fit = _best(drafts, counts, number, own)
            if fit >= here + STAYS:
                moves.append((unit, best))
    return moves


def _best(drafts: list[Draft], counts: list[Counter[str]], number: int, own: set[str]) -> tuple[int, float]:
    """The draft nearby, other than that of the number, that pairs of characters fit best, and how well."""
    near = range(max(0, number - NEAR), min(len(drafts), number + NEAR + 1))
    mass = load().mass(own)
    fits = [(_fit(own, mass, counts[other]), other) for other in near if other != number and drafts[other].body]
    fit, best = max(fits, default=(-inf, number))
    return best, fit


def _give(drafts: list[Draft], counts: list[Counter[str]], moves: list[tuple[Unit, int, int]]) -> None:
    """Move the units, each before the first part of its new draft that stands behind it on the page."""
    gone = {id(part) for unit, _, _ in moves for part in unit}
    coming: dict[int, list[Unit]] = {}
    for unit, number, other in moves:
        coming.setdefault(other, []).append(unit)
        moved = _counted(unit)
        _subtract(counts[number], moved)
        counts[other].update(moved)
    for number in sorted({*coming, *(number for _, number, _ in moves)}):
        staying = [part for part in drafts[number].body if id(part) not in gone]
        drafts[number].put(_merge(staying, sorted(coming.get(number, []), key=lambda unit: unit[0].start)))


def _merge(body: list[Part], units: list[Unit]) -> list[Part]:
    merged: list[Part] = []
    waiting = units[::-1]
    for part in body:
        while waiting and waiting[-1][0].start < part.start and not part.continues:
            merged += waiting.pop()
        merged.append(part)
    for unit in reversed(waiting):
        merged += unit
    return merged


def _units(body: list[Part]) -> Iterator[Unit]:
    """The parts, torn ones together with what goes on with them."""
    unit: Unit = []
    for part in body:
        if unit and not (part.continues and unit[-1].mended):
            yield unit
            unit = []
        unit.append(part)
    if unit:
        yield unit


def _counted(parts: list[Part]) -> Counter[str]:
    """In how many of the parts each pair of characters stands."""
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part.pairs)
    return counts


def _fit(own: set[str], mass: float, matter: Counter[str], without: Counter[str] | None = None) -> float:
    """How well a paragraph of these pairs fits an article: in logits, to be compared with the fit of another article.

    `mass` is the sum of the pairs' rarities, which the caller works out once.
    `without` are the counts of the paragraph itself, where it stands in the article.
    """
    if without:
        shared = {pair for pair in own if matter[pair] > without[pair]}
        size = len(matter) - sum(matter[pair] <= count for pair, count in without.items())
    else:
        shared, size = own & matter.keys(), len(matter)
    both = load().rarity(shared)
    total = sum(both)
    if not mass or size <= 0:
        return 0.0
    smaller = min(mass, mass * size / len(own))
    names = min(MOST_NAMES, sum(value > RARE for value in both))
    fit = SHARE * total / mass + LIKE * total / smaller + NAMES * names
    return fit + SIZE * log(1 + size) + WEIGHT * total / log(20 + size)


def _subtract(counts: Counter[str], gone: Counter[str]) -> None:
    for pair, count in gone.items():
        if counts[pair] <= count:
            del counts[pair]
        else:
            counts[pair] -= count
