"""Gives headlines to the bodies they belong to, where a page's order has torn them apart, and says which are titles."""

import re
from dataclasses import replace

from ..lexicons import any_of, read
from .affinity import affinity
from .drafts import TITLES, Draft
from .parts import Part

SUBTITLE = re.compile(any_of(read("reading")["heading marks"]))
FITS = 0.35  # a headline that floats is given to a body that has this share of its character pairs
NEAR = 12  # so many articles before and behind it may be on the same page
CLEARLY = 2.0  # and so many times what the body below it has
MOST_TITLES = 4


def settle(drafts: list[Draft]) -> list[Draft]:
    """Move headlines that stand away from their bodies, then mark every draft's title lines."""
    if len(drafts) > 1:
        _move(drafts)
    for draft in drafts:
        _mark(draft)
    return drafts


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
    for part in draft.heads:
        if part.kind not in TITLES:
            break
        if units and SUBTITLE.match(part.plain):
            units[-1].append(part)
        else:
            units.append([part])
    return units


def _better(unit: list[Part], draft: Draft, near: list[Draft]) -> Draft | None:
    """The draft whose body the headline fits clearly better than the one below it; None without one."""
    text = "\n".join(part.plain for part in unit)
    fits = [affinity(text, other.matter) for other in near]
    best = max(range(len(near)), key=lambda number: fits[number])
    enough = max(FITS, CLEARLY * affinity(text, draft.matter))
    return near[best] if near[best] is not draft and fits[best] >= enough else None


def _give(draft: Draft, unit: list[Part]) -> None:
    """Put the headline below the title lines that the draft has."""
    at = next((n for n, part in enumerate(draft.heads) if part.kind not in TITLES), len(draft.heads))
    draft.heads[at:at] = unit


def _mark(draft: Draft) -> None:
    """The headings at the draft's head, down to its first other part, are its title."""
    for number, part in enumerate(draft.heads[:MOST_TITLES]):
        if part.kind not in TITLES:
            break
        draft.heads[number] = replace(part, kind="title")
