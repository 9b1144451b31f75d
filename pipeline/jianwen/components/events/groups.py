"""Organisations and persons that stand together (a list, hosts, a unit and its doctor) and the part they play."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from .passage import Mention, Passage

Role = Literal["subject", "to", "at", "by", "with"]

# Between two names that share a slot.
JOIN = re.compile(
    r"\s?(?:等|等单位|主办|承办|协办|牵头|指导|支持|的|共同|党委|党总支|党支部|一起|有关|相关)*\s?"
    r"(?:[、,和与及暨/·&]|以及|，?(?:并)?(?:联合|携手|会同|协同|牵手|组织|邀请)|，?由|，(?=与|和)"
    r"|(?:主办|承办|协办|牵头|支持下|指导下)，)*\s?(?:由|联合|携手)?\s?"
)
# Between the names of two people in a list stand the title of the first, the unit and the title of the second.
PEOPLE = re.compile(r"[^，。；：！？\n“”（）]{0,6}、[^，。；：！？\n“”（）、]{0,16}")
# Between a unit and its doctor stands a title.
TITLE = re.compile(r"[^，。；：！？\n“”、（）在为给对向]{0,20}")
# Between a person and the next person's unit.
NEXT_UNIT = re.compile(r"[^，。；：\n“”在]{0,8}[、，和与][^，。；：\n“”、在]{0,4}")
LONGEST_GAP = 26
ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "to",
        re.compile(
            r"(?:为|给|对|向|(?<![受得收达])到|赴|往|走进|来到|前往|慰问|支援|帮扶|邀请|帮助|面向|针对|帮|替|驰援|奔赴|进驻|深入|抵达|让|使"
            r"|把|将)(?:了|来自)?[^，。、为给对向在由]{0,3}$"
        ),
    ),
    (
        "at",
        re.compile(r"(?:在|于|从|据|依托|根据|通过|被送到|送往|送至|转入|转至)[^，。、为给对向由]{0,4}$"),
    ),
    ("by", re.compile(r"(?:由|被|经|受到?|得到|获得?|接受)[^，。、在]{0,4}$")),
    ("with", re.compile(r"(?:与|和|同|跟)$")),
)


class Group(NamedTuple):
    """Mentions that fill one slot together, what they span, and the role that a preposition in front gives them."""

    members: tuple[Mention, ...]
    start: int
    end: int
    role: Role


def of(passage: Passage, verbs: re.Pattern[str], start: int, end: int) -> list[Group]:
    """The groups of ORG and PERSON mentions in [start, end), in order; no verb stands between two of a group."""
    names = passage.between(start, end, "ORG", "PERSON")
    return [_group(passage.text, run, start) for run in _runs(passage.text, verbs, names)]


def _runs(text: str, verbs: re.Pattern[str], names: list[Mention]) -> Iterator[list[Mention]]:
    run: list[Mention] = []
    for name in names:
        if run and not _together(text, verbs, run[-1], name):
            yield run
            run = []
        run.append(name)
    if run:
        yield run


def _together(text: str, verbs: re.Pattern[str], first: Mention, second: Mention) -> bool:
    gap = (first.end, second.start)
    if second.start - first.end > LONGEST_GAP:
        return False
    if JOIN.fullmatch(text, *gap):
        return True
    if second.label == "ORG":
        return NEXT_UNIT.fullmatch(text, *gap) is not None
    if first.label == "ORG" and verbs.search(text, *gap):
        return False
    return (PEOPLE if first.label == "PERSON" else TITLE).fullmatch(text, *gap) is not None


def _group(text: str, run: list[Mention], sentence: int) -> Group:
    start = run[0].start
    before = text[max(sentence, start - 10) : start]
    roles: list[Role] = [role for role, pattern in ROLES if pattern.search(before)]
    role: Role = roles[0] if roles else "subject"
    return Group(tuple(_without_units(text, run)), start, run[-1].end, role)


def _without_units(text: str, run: list[Mention]) -> Iterator[Mention]:
    """The members; a unit in front of its own doctor only says who the doctor is, and is left out."""
    for i, mention in enumerate(run):
        following = run[i + 1] if i + 1 < len(run) else None
        if (
            mention.label == "ORG"
            and following is not None
            and following.label == "PERSON"
            and (mention.end == following.start or not JOIN.fullmatch(text, mention.end, following.start))
        ):
            continue
        yield mention
