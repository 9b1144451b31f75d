"""Who did it and to or with whom: the parties of an event, by the place and the preposition of the names around it."""

import re
from typing import NamedTuple

from ...labels import EventType
from .groups import Group
from .passage import Mention, Passage
from .triggers import Occurrence

# The verb's subject gets what is given.
RECEIVES = re.compile(
    r"荣获|获|获评|被?评为|荣立|获批|入选|蝉联|摘得|跻身|名列|位列|荣膺|获颁|获得|获奖|通过|取得|入围|进入|成为|达到|领取"
    r"|当选为|考取|捧回|斩获|申报|获准|领奖"
)
# In front of the verb: its subject gets what another gives.
PASSIVE = re.compile(r"被|受到|得到|[荣曾]?获得?(?=[^，。]{2,})")
INSPECTED = re.compile(r"被|接受|落马|处罚|核实")
# …中心成立, …医院始建于…: nothing stands right of the verb that could be founded.
ENDS_CLAUSE = re.compile(r"了?[，。；！、\s]|仪式|于|以来|至今|后|大会|之初|$|活动|和|并|时")
ADDRESS = re.compile(
    r"(?:女士|先生|某|某某|大爷|奶奶|阿姨|婆婆|爷爷|大叔|大妈|叔|老人|同学|宝宝|爹爹|大娘|老伯|伯|师傅|小姐|太太|妈妈|婆"
    r"|爹|姨)$"
)
PATIENT_BEFORE = re.compile(
    r"(?:患者|居民|市民|村民|女孩|男孩|岁的?|孩子|产妇|孕妇|病人|患儿|老人|男子|女子|男士|的小|学生|儿子|女儿|老党员|宝宝)$"
)
DOCTOR_BEFORE = re.compile(r"(?:主任|医师|医生|教授|院长|护士长|护士|专家|团队|博士|书记|队长|治疗师|学者|大夫|技师)$")
DOCTOR_AFTER = re.compile(
    r"[、，]?(?:副?主任|医生|医师|教授|副?院长|护士|主治|专家|博士|团队|大夫|主刀|书记|治疗师|技师)"
)
ATTENDS = re.compile(r"出席|参加|与会|到会|参会|致辞|讲话|主持|莅临")
# How many sentences back an agent that the trigger's sentence does not name is looked for. Not for other types: there
# the sentence before names the right one less often than two times in five.
AGENT_BACK: dict[EventType, int] = {
    "outreach": 2,
    "establishment": 2,
    "new_technique": 2,
    "care": 1,
    "training": 1,
    "research": 1,
}
WITHOUT_TARGET = ("cooperation", "meeting", "establishment")

Members = tuple[Mention, ...]


class Parties(NamedTuple):
    """Agent and target, and where the agent (the receiver, for an award) stands: clause, sentence, earlier or none."""

    agent: Members
    target: Members
    agent_at: str


class Neighbours(NamedTuple):
    """The groups of a trigger's sentence, nearest first."""

    left: tuple[Group, ...]
    right: tuple[Group, ...]


def founded(passage: Passage, at: Occurrence) -> bool:
    """Whether the subject, not what follows the verb, comes into being or takes place (…中心成立，)."""
    return ENDS_CLAUSE.match(passage.text, at.end) is not None


def find(passage: Passage, at: Occurrence, kind: EventType, near: Neighbours, patients: frozenset[int]) -> Parties:
    """The parties that the trigger's own sentence names; `patients` are mentions by their place in doc.ents."""
    if kind == "care":
        return _care(at, near, patients)
    names = [g for g in near.left if g.role != "at"]
    subject = next((g for g in names if g.role != "to"), None)
    other = next((g for g in names if g.role == "to" and g.start >= at.clause[0]), None) or _right(at, near, kind)
    place = _place(at, subject)
    if kind == "appointment" or (kind == "recognition" and _passive(passage, at)):
        by = next((g for g in names if g.role == "by"), None) if kind == "recognition" else None
        receiver = next((g for g in names if g is not by), other)
        target = tuple(m for m in _members(receiver) if kind != "appointment" or m.label == "PERSON")
        return Parties(_members(by), target, _place(at, receiver))
    if kind == "inspection" and INSPECTED.search(at.word):
        return Parties(_members(_right(at, near, kind)), _members(subject), place)
    if kind == "establishment" and (owner := _owner(passage, at, near, subject)) is not None:
        return Parties(owner, (), place)
    return Parties(_members(subject), () if kind in WITHOUT_TARGET else _members(other), place)


def attendees(passage: Passage, at: Occurrence, following: list[Group], limit: int) -> Members:
    """The people of a meeting: named after its verb and before 出席, 参加, 讲话, up to the offset `limit`."""
    last = 0
    for verb in ATTENDS.finditer(passage.text, at.end, limit):
        last = verb.start()
    return tuple(m for group in following if at.end <= group.start and group.end <= last for m in group.members)


def called_patient(passage: Passage, mention: Mention) -> bool:
    """Whether a person is called a patient here, by the form of address or by what stands around the name."""
    text = passage.text
    before = text[max(0, mention.start - 5) : mention.start]
    if mention.label != "PERSON" or DOCTOR_AFTER.match(text, mention.end) or DOCTOR_BEFORE.search(before):
        return False
    return bool(ADDRESS.search(text, mention.start, mention.end) or PATIENT_BEFORE.search(before))


def _care(at: Occurrence, near: Neighbours, patients: frozenset[int]) -> Parties:
    """Who treats may stand as a place (在…医院接受手术); patients are told by how they are called."""
    groups = [*near.left, *(g for g in near.right if g.end <= at.clause[1])]
    treated = [m for g in groups for m in g.members if m.place in patients][:1]
    for group in groups:
        if carers := tuple(m for m in group.members if m.place not in patients):
            return Parties(carers, tuple(treated), _place(at, group))
    return Parties((), tuple(treated), "none")


def _owner(passage: Passage, at: Occurrence, near: Neighbours, subject: Group | None) -> Members | None:
    """Who founded the unit that is the subject; None when the subject is not a unit that is founded."""
    if subject is None or subject.start < at.clause[0] or not founded(passage, at):
        return None
    if subject.members[-1].label != "ORG" or passage.between(at.end, at.clause[1], "ORG"):
        return None
    others = [g for g in near.left if g is not subject and g.start >= at.clause[0]]
    return subject.members[:-1] or _members(others[0] if others else None)


def _passive(passage: Passage, at: Occurrence) -> bool:
    return RECEIVES.fullmatch(at.word) is not None or PASSIVE.search(passage.text, at.clause[0], at.start) is not None


def _right(at: Occurrence, near: Neighbours, kind: EventType) -> Group | None:
    """The nearest group behind the trigger; not somebody who is sent (选派医师⟦…⟧赴…)."""
    groups = [g for g in near.right if g.end <= at.clause[1]]
    if kind == "support":
        groups = [g for g in groups if g.role == "to" or g.members[0].label == "ORG"]
    return groups[0] if groups else None


def _members(group: Group | None) -> Members:
    return group.members if group else ()


def _place(at: Occurrence, group: Group | None) -> str:
    if group is None:
        return "none"
    return "clause" if group.end > at.clause[0] else "sentence"
