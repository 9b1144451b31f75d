"""Puts torn paragraphs together: one that breaks off in mid-sentence is followed by the part that best goes on with it.

What a pair of parts shows is weighed as a multinomial logistic regression says, fitted to paragraphs torn at random on
pages composed of single articles (tests/compose.py). Where no part goes on well enough, nothing is moved.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from math import exp, log
from typing import Literal

from .characters import likeness, load
from .layout import together
from .parts import Part, kind_of

NEAR = 40  # so many parts before and behind the torn one may go on with it
SHORTEST = 10  # characters: what is shorter was not torn by a column's end
FIRST = 6  # of so many parts, the best by the characters at the seam, all is weighed
BRACKETS = (("“", "”"), ("（", "）"), ("《", "》"))
LAST, BEGIN = 120, 120  # characters on either side of a seam in which brackets are looked for
HAN = re.compile(r"[\u3400-\u9fff]+")
SEAMS = (
    (2, 1),
    (1, 2),
    (2, 2),
    (3, 1),
    (1, 3),
)  # so many characters before and after: do they stand together elsewhere?

# What a pair shows: the bond at the seam; how the second begins a sentence; numbers on both sides; brackets that it
# closes, and those that it closes or leaves open wrongly; seams of three and of four characters that stand elsewhere,
# too; likeness; the logarithm of the distance; that it stands directly below, and seems to go on; that it stands above;
# that the first may be a headline. NONE is what all this is compared to: that no part goes on with it.
BOND, BEGINS, SURELY_BEGINS, NUMBER = 1.03, -0.12, -0.27, 1.44
CLOSES, UNBALANCED, MET, OFTEN_MET, LIKE = 3.4, -2.9, 0.96, 1.44, 2.3
FAR, NEXT, BELOW, ABOVE, HEADLINE = -1.33, -1.0, 2.4, -0.57, -3.0
NONE = {"page": 1.0, "article": -2.0}
SURE = {"page": 0.8, "article": 0.25}  # the probability from which on a part is moved


def in_order(parts: list[Part], of: Literal["page", "article"] = "page") -> list[Part]:
    """The parts, those that go on with a torn one behind it, those that go on with it on the page joined to it.

    Inside an article less evidence is enough.
    """
    page = _Page(parts, of)
    found = sorted((pair for number in range(len(parts)) for pair in page.continuations(number)), reverse=True)
    after: dict[int, int] = {}
    before: dict[int, int] = {}
    for _, number, other in found:
        if number not in after and other not in before and not _circle(after, other, number):
            after[number], before[other] = other, number
    if of == "page":
        _join_below(parts, after, before)
    if not after:
        return parts
    for number, other in after.items():
        parts[number].mended = parts[other].continues = True
    chains = (chain for first in range(len(parts)) if first not in before for chain in _chains(parts, first, after))
    return [_joined([parts[at] for at in chain]) for chain in chains]


def _join_below(parts: list[Part], after: dict[int, int], before: dict[int, int]) -> None:
    """Where nothing better was found, a part goes on with the one that it stands below."""
    for number, part in enumerate(parts):
        if part.below and number not in before and number - 1 not in after and not _circle(after, number, number - 1):
            after[number - 1], before[number] = number, number - 1


def _chains(parts: list[Part], first: int, after: dict[int, int]) -> Iterator[list[int]]:
    """The parts from the first on, each with those that stand directly below it and go on with it."""
    chain = [first]
    while (other := after.get(chain[-1])) is not None:
        if parts[other].below and other == chain[-1] + 1:
            chain.append(other)
            continue
        yield chain
        chain = [other]
    yield chain


def _joined(chain: list[Part]) -> Part:
    if len(chain) == 1:
        return chain[0]
    text = together([part.text for part in chain])
    first, last = chain[0], chain[-1]
    columned = max(chain, key=lambda part: part.wraps)
    return replace(
        first,
        kind=kind_of(text.text),
        text=text,
        column=columned.column,
        wraps=columned.wraps,
        closes=last.closes,
        torn=last.torn,
        mended=last.mended,
        _pairs=None,
    )


def _circle(after: dict[int, int], number: int, end: int) -> bool:
    """Whether the chain from `number` on leads to `end`."""
    at: int | None = number
    while at is not None and at != end:
        at = after.get(at)
    return at == end


class _Page:
    """The parts of a page, and what is known of their beginnings; worked out only where something is torn."""

    def __init__(self, parts: list[Part], of: Literal["page", "article"]) -> None:
        self.parts = parts
        self.of = of
        self.beginnings: dict[int, tuple[float, frozenset[str]]] = {}

    def continuations(self, number: int) -> list[tuple[float, int, int]]:
        """What may go on with the part of that number: (probability, its number, the other's number), if sure."""
        torn = self.parts[number]
        if torn.mended or not torn.torn or torn.closes or torn.kind not in ("body", "heading"):
            return []
        if len(torn.plain) < SHORTEST:
            return []
        near = range(max(0, number - NEAR), min(len(self.parts), number + NEAR + 1))
        opened = frozenset(c for o, c in BRACKETS if torn.plain[-LAST:].rfind(o) > torn.plain[-LAST:].rfind(c))
        scores = {
            other: self.seam(torn.plain, other, opened) + self.place(number, other)
            for other in near
            if other != number and self.parts[other].kind == "body" and not self.parts[other].continues
        }
        text = "\n".join(self.parts[other].plain for other in near)
        for other in sorted(scores, key=lambda other: -scores[other])[:FIRST]:
            scores[other] += _matter(torn, self.parts[other], text)
        total = exp(NONE[self.of]) + sum(exp(score) for score in scores.values())
        sure = SURE[self.of]
        return [(chance, number, other) for other, score in scores.items() if (chance := exp(score) / total) >= sure]

    def place(self, number: int, other: int) -> float:
        """What it says where the two stand."""
        score = FAR * log(abs(other - number)) + HEADLINE * (self.parts[number].kind != "body")
        if other < number:
            score += ABOVE
        elif other == number + 1:
            score += NEXT + BELOW * self.parts[other].below
        return score

    def seam(self, before: str, other: int, opened: frozenset[str]) -> float:
        """What the characters on both sides say; `opened` are the brackets that are not closed before."""
        after = self.parts[other].plain
        if other not in self.beginnings:
            closed = frozenset(c for o, c in BRACKETS if _closes(after[:BEGIN], o, c))
            self.beginnings[other] = load().begins(after), closed
        begins, closed = self.beginnings[other]
        score = BOND * load().seam(before, after) + BEGINS * begins + SURELY_BEGINS * max(0.0, begins)
        if before[-1].isdigit() and after[0].isdigit():
            score += NUMBER
        if opened or closed:
            score += CLOSES * len(opened & closed) + UNBALANCED * len(opened ^ closed)
        return score


def _closes(text: str, opening: str, closing: str) -> bool:
    """Whether a bracket is closed that was opened before the text."""
    at = text.find(closing)
    return at >= 0 and not 0 <= text.find(opening) < at


def _matter(before: Part, after: Part, text: str) -> float:
    """What the words of both, and those at the seam, say; `text` is that of all parts around."""
    score = LIKE * likeness(before.pairs, after.pairs)
    for left, right in SEAMS:
        seam = before.plain[-left:] + after.plain[:right]
        if HAN.fullmatch(seam) and seam in text:
            score += OFTEN_MET if left + right > 3 else MET
    return score
