"""Puts torn paragraphs together: one that breaks off in mid-sentence is followed by the part that best goes on with it.

Parts are first taken apart where a line's end inside them is doubtful; then those that break off are paired with those
that go on, the surest pair first. Where no part goes on well enough, nothing is moved, and what was taken apart is put
together again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from . import beginnings
from .characters import load
from .layout import together
from .parts import Joint, Kind, Part, kind_of
from .seams import SURE, Scope, before, behind, evidence, matter, weigh

Pair = tuple[float, int, int]  # how much speaks for it; the number of what breaks off; that of what goes on with it

NEAR = 60  # so many parts before and behind the torn one may go on with it
AT_ONCE = 64  # so many torn parts are looked at together: their evidence is one array
SHORTEST = 10  # characters: what is shorter was not torn by a column's end, unless it is a paragraph's last line
FIRST = 6  # of so many starts, the best at a glance, the matter is weighed, too
MOST = 3.5  # in logits: hardly any matter speaks for more
TORN: tuple[Kind, ...] = ("body", "heading")
# What stands so goes on with the part above if nothing else does; at a blank line that is left open as long as it may.
BOUND: tuple[Joint, ...] = ("line", "loose", "blank")
BOUND_AT_ONCE: tuple[Joint, ...] = ("line",)
BLANK = 8  # so many characters of white space may stand between the two
DOUBTFUL = -1.5  # in logits: with less evidence the end of a line may be that of a column
FOLLOWS, BEGINS, PARTED = np.array([0.94, 0.8, 0.8]), -0.3, -0.63  # what goes into that evidence


@dataclass(slots=True)
class _Pieces:
    """The parts, taken apart at doubtful seams: `of` says which part each piece is of, `sizes` how many each has."""

    parts: list[Part]
    of: NDArray[np.int64]
    sizes: NDArray[np.int64] = field(init=False)

    def __post_init__(self) -> None:
        self.sizes = np.bincount(self.of)


def in_order(parts: list[Part], of: Scope = "page") -> list[Part]:
    """The parts, those that go on with a torn one behind it, those that go on with it on the page joined to it.

    Inside an article less evidence is enough.
    """
    pieces = _apart(parts) if of == "page" else _Pieces(parts, np.arange(len(parts)))
    after: dict[int, int] = {}
    before: dict[int, int] = {}
    for _, number, other in sorted(_pairs(pieces, of), reverse=True):
        if number not in after and other not in before and not _circle(after, other, number):
            after[number], before[other] = other, number
    _join_bound(pieces.parts, BOUND if of == "article" else BOUND_AT_ONCE, after, before)
    if not after:
        return parts
    for number, other in after.items():
        pieces.parts[number].mended = pieces.parts[other].continues = True
    firsts = (first for first in range(len(pieces.parts)) if first not in before)
    return [_joined(parts, pieces, chain) for first in firsts for chain in _chains(pieces.parts, first, after)]


def _apart(parts: list[Part]) -> _Pieces:
    """The parts, taken apart where a line's end may be that of a column, and where a blank line stands inside them."""
    seams = [(number, at, joint) for number, part in enumerate(parts) for at, joint in part.seams]
    if not seams:
        return _Pieces([*parts], np.arange(len(parts)))
    above = [parts[number].plain[max(0, at - 2) : at] for number, at, _ in seams]
    below = [parts[number].plain[at : at + beginnings.LENGTH] for number, at, _ in seams]
    sure = load().grams.bonds(above, below, crossed=False) @ FOLLOWS
    sure += BEGINS * np.array(beginnings.load().evidence(below)) + PARTED
    cuts: dict[int, list[tuple[int, Joint]]] = {}
    for (number, at, joint), bond in zip(seams, sure.tolist(), strict=True):
        if parts[number].column is None:  # no line was wrapped: one that ends in mid-sentence was torn
            cuts.setdefault(number, []).append((at, "loose"))
        elif joint == "blank" or bond < DOUBTFUL:
            cuts.setdefault(number, []).append((at, joint))
    pieces = [(number, piece) for number, part in enumerate(parts) for piece in _cut(part, cuts.get(number, []))]
    return _Pieces([piece for _, piece in pieces], np.array([number for number, _ in pieces]))


def _cut(part: Part, cuts: list[tuple[int, Joint]]) -> Iterator[Part]:
    """The part, cut at these places."""
    start, joint = 0, part.joint
    for at, next_joint in [*cuts, (len(part.text), part.joint)] if cuts else []:
        first, last = start == 0, at == len(part.text)
        yield replace(
            part,
            text=part.text[start:at].strip(),
            joint=joint,
            seams=(),
            opens=part.opens and first,
            closes=part.closes and last,
            torn=part.torn or not last,
            short=part.short and (part.short[0] * first, part.short[1] * last),
            _pairs=None,
            _mass=None,
        )
        start, joint = at, next_joint
    if not cuts:
        yield part


def _pairs(pieces: _Pieces, of: Scope) -> Iterator[Pair]:
    """What breaks off and what may go on with it, where enough speaks for it."""
    parts = pieces.parts
    ends = [number for number in range(len(parts)) if _breaks_off(parts, number)]
    starts = [number for number, part in enumerate(parts) if part.kind in TORN and not part.continues]
    places = pieces.of[starts]
    for some in (ends[at : at + AT_ONCE] for at in range(0, len(ends), AT_ONCE)):
        first, last = (
            int(np.searchsorted(places, pieces.of[n] + d)) for n, d in ((some[0], -NEAR), (some[-1], NEAR + 1))
        )
        if first < last:
            yield from _weighed(pieces, some, starts[first:last], of)


def _breaks_off(parts: list[Part], number: int) -> bool:
    part = parts[number]
    if part.mended or not part.torn or part.closes or part.kind not in TORN:
        return False
    return len(part.plain) >= SHORTEST or part.joint != "" or (number > 0 and parts[number - 1].torn)


def _weighed(pieces: _Pieces, ends: list[int], starts: list[int], of: Scope) -> Iterator[Pair]:
    parts = pieces.parts
    apart = pieces.of[starts] - pieces.of[ends][:, None]
    found = evidence(before(parts, ends), behind(parts, starts), [parts[start].joint for start in starts], apart)
    sure = np.where(np.array(starts) == np.array(ends)[:, None], -np.inf, weigh(found, of))
    sure[np.abs(apart) > NEAR] = -np.inf
    text = "\n".join(part.plain for part in parts[min(ends[0], starts[0]) : max(ends[-1], starts[-1]) + 1])
    for number, row in zip(ends, sure, strict=True):
        for best in np.argsort(-row)[:FIRST].tolist():
            if row[best] > SURE[of] - MOST:
                all_in_all = float(row[best]) + float(weigh(matter(parts[number], parts[starts[best]], text), of))
                if all_in_all > SURE[of]:
                    yield all_in_all, number, starts[best]


def _join_bound(parts: list[Part], bound: tuple[Joint, ...], after: dict[int, int], before: dict[int, int]) -> None:
    """Where nothing better was found, a part goes on with the one that it stands below."""
    for number, part in enumerate(parts[1:], 1):
        above = parts[number - 1]
        if (
            part.joint not in bound
            or not 0 <= part.start - above.text.raw_end <= BLANK
            or above.mended
            or part.continues
        ):
            continue
        if number not in before and number - 1 not in after and not _circle(after, number, number - 1):
            after[number - 1], before[number] = number, number - 1


def _chains(parts: list[Part], first: int, after: dict[int, int]) -> Iterator[list[int]]:
    """The parts from the first on, each with those that stand directly below it and go on with it."""
    chain = [first]
    while (other := after.get(chain[-1])) is not None:
        if parts[other].joint in BOUND and other == chain[-1] + 1:
            chain.append(other)
            continue
        yield chain
        chain = [other]
    yield chain


def _joined(parts: list[Part], pieces: _Pieces, chain: list[int]) -> Part:
    """The pieces as one part; the part that they were taken from, where that is the same."""
    first, last = pieces.parts[chain[0]], pieces.parts[chain[-1]]
    if len(chain) == 1:
        return first
    whole = int(pieces.of[chain[0]])
    if pieces.of[chain[-1]] == whole and len(chain) == pieces.sizes[whole]:
        return replace(parts[whole], continues=first.continues, mended=last.mended)
    text = together([pieces.parts[number].text for number in chain])
    columned = max((pieces.parts[number] for number in chain), key=lambda part: part.wraps)
    return replace(
        first,
        kind=kind_of(text.text),
        text=text,
        column=columned.column,
        wraps=columned.wraps,
        closes=last.closes,
        torn=last.torn,
        mended=last.mended,
        short=first.short and last.short and (first.short[0], last.short[1]),
        _pairs=None,
        _mass=None,
    )


def _circle(after: dict[int, int], number: int, end: int) -> bool:
    """Whether the chain from `number` on leads to `end`."""
    at: int | None = number
    while at is not None and at != end:
        at = after.get(at)
    return at == end
