"""Gives headlines to the bodies they belong to, where a page's order has torn them apart, and says which are titles."""

from dataclasses import replace
from itertools import takewhile

from .affinity import pairs, share
from .drafts import TITLES, Draft
from .layout import SUBTITLE
from .parts import Part

FITS = 0.35  # a headline that floats is given to a body that has this share of its character pairs
GAIN = 3  # so many more character pairs must fit to take title lines away from the body that they stand above
NEAR = 8  # so many articles before and behind it may be on the same page
CLEARLY = 2.0  # and so many times what the body below it has
MOST_TITLES = 4


def settle(drafts: list[Draft]) -> list[Draft]:
    """Move headlines that stand away from their bodies, then mark every draft's title lines."""
    if len(drafts) > 1:
        _adopt(drafts)
        _move(drafts)
    for draft in drafts:
        _mark(draft)
    return drafts


def _adopt(drafts: list[Draft]) -> None:
    """Give every body without a headline the lines that stand above another article's headline and fit it better."""
    for number, draft in enumerate(drafts):
        if draft.heads:
            continue
        near = [other for other in drafts[max(0, number - NEAR) : number] if len(_titles(other)) > 1]
        cuts = [(*_best_cut(other, draft), other) for other in near]
        gain, count, other = max(cuts, key=lambda cut: cut[0], default=(0, 0, draft))
        if gain >= GAIN:
            draft.heads, other.heads = other.heads[:count], other.heads[count:]


def _best_cut(other: Draft, draft: Draft) -> tuple[int, int]:
    """How many of the other's first title lines the draft should have, and how many more pairs then fit."""
    gains = [0]
    for part in _titles(other)[:-1]:
        own = pairs(part.plain)
        gains.append(gains[-1] + len(own & draft.matter) - len(own & other.matter))
    return max(gains), gains.index(max(gains))


def _titles(draft: Draft) -> list[Part]:
    """The title lines at the draft's head."""
    return list(takewhile(lambda part: part.kind in TITLES, draft.heads))


def _move(drafts: list[Draft]) -> None:
    for number, draft in enumerate(drafts):
        near = drafts[max(0, number - NEAR) : number + NEAR + 1]
        for unit in _units(draft)[:-1]:  # the last one touches its body
            if (better := _better(unit, draft, near)) is not None:
                draft.heads = [part for part in draft.heads if all(part is not moved for moved in unit)]
                _give(better, unit)


def _units(draft: Draft) -> list[list[Part]]:
    """The title lines at the draft's head, a subtitle together with the line above it."""
    units: list[list[Part]] = []
    for part in _titles(draft):
        if units and SUBTITLE.match(part.plain):
            units[-1].append(part)
        else:
            units.append([part])
    return units


def _better(unit: list[Part], draft: Draft, near: list[Draft]) -> Draft | None:
    """The draft whose body the headline fits clearly better than the one below it; None without one."""
    own = pairs("\n".join(part.plain for part in unit))
    fits = [share(own, other.matter) for other in near]
    best = max(range(len(near)), key=lambda number: fits[number])
    enough = max(FITS, CLEARLY * share(own, draft.matter))
    return near[best] if near[best] is not draft and fits[best] >= enough else None


def _give(draft: Draft, unit: list[Part]) -> None:
    """Put the headline below the title lines that the draft has."""
    at = len(_titles(draft))
    draft.heads[at:at] = unit


def _mark(draft: Draft) -> None:
    """The headings at the draft's head, down to its first other part, are its title."""
    for number, part in enumerate(_titles(draft)[:MOST_TITLES]):
        draft.heads[number] = replace(part, kind="title")
