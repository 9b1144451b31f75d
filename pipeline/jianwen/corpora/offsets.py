"""Offsets that another tool wrote → characters of the text, verified; repaired only when the repair is certain.

Tools count differently: JavaScript counts UTF-16 units, some count bytes, and a file may have lost or gained the CR of
its line ends since it was annotated. What was marked (the surface text beside the offsets) tells which it was.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..records.promise import bare
from .problems import Problem, Report

Place = tuple[int, int]

WEIGHTS: dict[str, Callable[[str], int]] = {
    "characters": lambda character: 1,
    "UTF-16 units": lambda character: 1 + (character > "\uffff"),
    "bytes of UTF-8": lambda character: len(character.encode("utf-8", "surrogatepass")),
}
BREAKS = {"": 0, ", CR LF as one": 1, ", each LF as CR LF": 2}  # what a line end counts; 0: as it stands
COMMON = {(unit, how) for unit in list(WEIGHTS)[:2] for how in list(BREAKS)[:2]}


class Claim(NamedTuple):
    """Offsets as found, and the text that they are said to cover (None when the format doesn't tell)."""

    start: int
    end: int
    surface: str | None


def settle(doc: str, text: str, claims: Sequence[Claim], report: Report) -> list[Place | None]:
    """The place of each claim in the text, None for one that is wrong; what was found is reported.

    Offsets that fit as they are stay. Otherwise all claims of the document must fit one other way of counting, or one
    constant shift, and only one; else those that don't fit are errors.
    """
    if all(_fits(text, claim.start, claim.end, claim) for claim in claims):
        if any(claim.surface is None for claim in claims) and len({*_readings(text, claims)} - {_plain(claims)}):
            message = "offsets were taken as characters; the format has no text beside them that would prove it"
            report(Problem(doc, "note", message))
        return list(_plain(claims))
    found = _readings(text, claims) or _shifts(text, claims)
    if len(found) == 1:
        ((places, how),) = found.items()
        report(Problem(doc, "repaired", f"{len(claims)} offsets were counted in {how}"))
        return list(places)
    why = "could be repaired in more than one way" if found else "is not what stands there"
    return [_judged(doc, text, claim, why, report) for claim in claims]


def _judged(doc: str, text: str, claim: Claim, why: str, report: Report) -> Place | None:
    if _fits(text, claim.start, claim.end, claim):
        return claim.start, claim.end
    there = text[claim.start : claim.end] if 0 <= claim.start < claim.end <= len(text) else None
    said = "a mark" if claim.surface is None else repr(claim.surface)
    stands = "the text ends before" if there is None else f"there stands {there!r}"
    report(Problem(doc, "error", f"{said} at {claim.start} to {claim.end} {why}: {stands}"))
    return None


def _plain(claims: Sequence[Claim]) -> tuple[Place, ...]:
    return tuple((claim.start, claim.end) for claim in claims)


def _fits(text: str, start: int, end: int, claim: Claim) -> bool:
    if not 0 <= start < end <= len(text):
        return False
    return claim.surface is None or bare(text[start:end]) == bare(claim.surface)


def _readings(text: str, claims: Sequence[Claim]) -> dict[tuple[Place, ...], str]:
    """The places under each way of counting that all claims fit, with the way's name.

    Where nothing proves a reading, only those are tried that the tools which write no surface text are known for.
    """
    proven = all(claim.surface is not None for claim in claims)
    found: dict[tuple[Place, ...], str] = {}
    for unit, weigh in WEIGHTS.items():
        for how, size in BREAKS.items():
            if not proven and (unit, how) not in COMMON:
                continue
            scale = _scale(text, weigh, size)
            ends = [(scale.get(claim.start, -1), scale.get(claim.end, -1)) for claim in claims]
            if all(_fits(text, *place, claim) for place, claim in zip(ends, claims, strict=True)):
                found.setdefault(tuple(ends), unit + how)
    return found


def _scale(text: str, weigh: Callable[[str], int], line_end: int) -> dict[int, int]:
    """Offset as counted → offset in characters."""
    scale, counted, at = {}, 0, 0
    while at < len(text):
        scale[counted] = at
        size = 2 if text.startswith("\r\n", at) else 1
        if line_end and text[at + size - 1] == "\n":
            counted += line_end
        else:
            counted += weigh(text[at])
            size = 1
        at += size
    scale[counted] = at
    return scale


def _shifts(text: str, claims: Sequence[Claim]) -> dict[tuple[Place, ...], str]:
    """The places under each constant shift that all claims fit, as when a tool stripped the text's beginning."""
    first = next((claim for claim in claims if claim.surface and bare(claim.surface)), None)
    if first is None or any(claim.surface is None for claim in claims):
        return {}
    pattern = r"\s*".join(map(re.escape, bare(first.surface or "")))
    found: dict[tuple[Place, ...], str] = {}
    for match in re.finditer(f"(?={pattern})", text):
        by = match.start() - first.start
        places = tuple((claim.start + by, claim.end + by) for claim in claims)
        if all(_fits(text, *place, claim) for place, claim in zip(places, claims, strict=True)):
            found[places] = f"characters, moved by {by:+d}"
    return found
