"""Finds surname and given name by their characters and their neighbours."""

import re

from .evidence import AGAINST, STRONG, Evidence
from .found import Found
from .names import WORD, Names

# Between two names of one list: 王伟、李娜；王伟 李娜；王伟和李娜.
LINK = re.compile(r"[、 \u3000\xa0/和与及]{1,4}|以及")


def scan(text: str, names: Names, evidence: Evidence, threshold: float) -> list[Found]:
    """The names whose evidence reaches the threshold, in order, none overlapping another."""
    kept: list[Found] = []
    for anchor in names.anchor.finditer(text):
        start = anchor.start()
        best = _best(text, start, names, evidence)
        if best is None or best.score + STRONG < threshold:
            continue
        last = kept[-1].end if kept else start
        listed = last < start and LINK.fullmatch(text, last, start)
        left = STRONG if listed else evidence.left(text, start)
        if left < STRONG and names.is_glued(text, start):  # 院长|江帆 is none of 长江
            left += WORD
        found = best._replace(score=best.score + left)
        if found.score < threshold:
            continue
        if last <= start:
            kept.append(found)
        elif found.score > kept[-1].score:
            kept[-1] = found
    return kept


def _best(text: str, start: int, names: Names, evidence: Evidence) -> Found | None:
    best: Found | None = None
    for end, score in names.shapes(text, start):
        right = evidence.right(text, end)
        if right == AGAINST:  # 韩红|基金会, and no longer reading either
            return None
        if best is None or score + right >= best.score:
            best = Found(start, end, score + right)
    return best
