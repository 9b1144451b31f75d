"""What speaks for it that one part of a page goes on with another one, and how much.

The weights are those of a logistic regression, fitted to paragraphs torn by the ends of columns on pages composed of
single articles (tests/compose.py): which of the parts, if any, goes on with one, and with which, if any, one goes on.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from . import beginnings
from .characters import load
from .parts import Joint, Part, likeness

Scope = Literal["page", "article"]
Values = NDArray[np.float64]

BRACKETS = (("“", "”"), ("（", "）"), ("《", "》"))
REACH = 120  # characters on either side of a seam in which brackets are looked for
COMMAS = "，、,"
HAN = re.compile(r"[\u3400-\u9fff]+")
# So many characters before and after: do they stand together elsewhere on the page?
AROUND = ((2, 1), (1, 2), (2, 2), (3, 1), (1, 3))
FULL, INDENTED = 1.2, 3.0  # a line falls short of its column by less, or by an indentation that the dump has lost
ENOUGH = 4  # so many paragraphs show whether a page is indented
SCOPES: tuple[Scope, ...] = ("page", "article")

JOINTS: tuple[Joint, ...] = ("", "under", "loose", "line", "blank")
WEIGHTS: dict[str, tuple[float, float]] = {
    "pair": (0.70, 0.77),
    "pair before": (0.60, 0.65),
    "pair behind": (0.63, 0.73),
    "begins": (-0.24, -0.28),
    "surely": (-0.02, 0.00),
    "heading": (-0.75, -0.72),
    "caption": (-2.35, -2.58),
    "flush": (0.25, 0.24),
    "indented": (-2.28, -2.27),
    "no body": (-1.4, -1.4),
    "comma": (1.11, 1.10),
    "full": (0.18, 0.01),
    "not full": (-0.85, -1.07),
    "comma begins": (0.03, 0.02),
    "number": (1.34, 1.60),
    "full flush": (0.90, 1.17),
    "closes": (2.89, 2.92),
    "unbalanced": (-1.15, -1.30),
    "distance": (-0.56, 0.10),
    "above": (-0.16, -0.14),
    "next": (-0.05, 0.23),
    "next under": (3.19, 3.53),
    "next loose": (3.69, 4.23),
    "next line": (7.30, 7.95),
    "next blank": (1.65, 2.31),
    "met": (0.41, 0.64),
    "often met": (1.24, 1.03),
    "like": (1.62, 0.51),
}
SURE: dict[Scope, float] = {"page": 1.7, "article": 0.2}


@dataclass(frozen=True, slots=True)
class Side:
    """Parts on one side of a seam: their numbers, the texts at the seam, and what they show by themselves.

    `brackets` says for each kind whether one is open before the seam, or closed behind it: of the shape (parts, 3).
    """

    numbers: NDArray[np.int64]
    texts: list[str]
    looks: dict[str, Values]
    brackets: Values


def before(parts: list[Part], numbers: list[int]) -> Side:
    """What breaks off."""
    some = [parts[number] for number in numbers]
    texts = [part.plain[-REACH:] for part in some]
    looks = {
        "no body": [part.kind != "body" for part in some],
        "comma": [text[-1] in COMMAS for text in texts],
        "full": [part.short is not None and part.short[1] < FULL for part in some],
        "not full": [part.short is not None and part.short[1] >= FULL for part in some],
        "digit": [text[-1].isdigit() for text in texts],
    }
    opened = [[text.rfind(opening) > text.rfind(closing) for opening, closing in BRACKETS] for text in texts]
    return _side(numbers, texts, looks, opened)


def behind(parts: list[Part], numbers: list[int]) -> Side:
    """What may go on with it."""
    some = [parts[number] for number in numbers]
    texts = [part.plain[:REACH] for part in some]
    share = _indented(parts)
    begins = beginnings.load().evidence(texts)
    looks: dict[str, list[float]] = {
        "begins": begins,
        "surely": [max(0.0, evidence) for evidence in begins],
        "heading": [part.kind == "heading" for part in some],
        "caption": [part.kind == "caption" for part in some],
        "flush": [share * (part.short is not None and part.short[0] < FULL) for part in some],
        "indented": [share * (part.short is not None and FULL <= part.short[0] <= INDENTED) for part in some],
        "digit": [text[0].isdigit() for text in texts],
    }
    closed = [[_closes(text, opening, closing) for opening, closing in BRACKETS] for text in texts]
    return _side(numbers, texts, looks, closed)


def _side(
    numbers: list[int], texts: list[str], looks: Mapping[str, Sequence[float]], brackets: list[list[bool]]
) -> Side:
    return Side(
        np.array(numbers),
        texts,
        {name: np.array(values, dtype=np.float64) for name, values in looks.items()},
        np.array(brackets, dtype=np.float64),
    )


def _closes(text: str, opening: str, closing: str) -> bool:
    """Whether a bracket is closed that was opened before the text."""
    at = text.find(closing)
    return at >= 0 and not 0 <= text.find(opening) < at


def _indented(parts: list[Part]) -> float:
    """The share of paragraphs whose first line is as much shorter as an indentation that the dump has lost."""
    shorts = [part.short[0] for part in parts if part.short and part.wraps and part.joint not in ("line", "blank")]
    return sum(FULL <= short <= INDENTED for short in shorts) / len(shorts) if len(shorts) >= ENOUGH else 0.0


def evidence(ends: Side, starts: Side, joints: list[Joint], apart: NDArray[np.int64]) -> dict[str, Values]:
    """What all pairs show at a glance: each value of a shape that broadcasts to (ends, starts).

    `joints` says how each start stands to the part above it, `apart` by how many parts it stands below each end.
    """
    bonds = load().grams.bonds(ends.texts, starts.texts, crossed=True)
    closes = ends.brackets @ starts.brackets.T
    below = starts.numbers - ends.numbers[:, None] == 1
    stands = np.array(joints)
    row = {name: values[:, None] for name, values in ends.looks.items()}
    found = {"pair": bonds[..., 0], "pair before": bonds[..., 1], "pair behind": bonds[..., 2], **starts.looks, **row}
    return {
        **found,
        "comma begins": row["comma"] * starts.looks["begins"],
        "number": row["digit"] * starts.looks["digit"],
        "full flush": row["full"] * starts.looks["flush"],
        "closes": closes,
        "unbalanced": ends.brackets.sum(axis=1)[:, None] + starts.brackets.sum(axis=1) - 2 * closes,
        "distance": np.log1p(np.abs(apart)),
        "above": (apart < 0).astype(np.float64),
        **{f"next {joint}".strip(): (below & (stands == joint)).astype(np.float64) for joint in JOINTS},
    }


def matter(one: Part, other: Part, text: str) -> dict[str, float]:
    """What else a pair shows: seams of three and of four characters that the text has elsewhere, too; likeness."""
    met = often = 0
    for left, right in AROUND:
        seam = one.plain[-left:] + other.plain[:right]
        if HAN.fullmatch(seam) and seam in text:
            met += left + right == 3
            often += left + right > 3
    return {"met": met, "often met": often, "like": likeness(one, other)}


def weigh(found: dict[str, Values] | dict[str, float], of: Scope) -> Values | float:
    """The sum of what was found, by its weight in a page or an article, in logits."""
    column = SCOPES.index(of)
    return sum((WEIGHTS[name][column] * value for name, value in found.items() if name in WEIGHTS), start=0.0)
