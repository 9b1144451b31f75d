"""Names of unusual shape: wholly in quotation marks, with 与 in the middle, teams sent to a distant place."""

import re

from ..candidates import Candidate
from .boundary import Backwards, Look
from .heads import Head
from .vocabulary import Kind

QUOTATION = re.compile(r"[“‘「](?P<name>[^“”‘’「」，。；！？、\n]{2,24})$")
NOT_QUOTED = re.compile(r"^[一二两三四五六七八九十]|[以为的+]")  # “七大中心”, “以健康为中心”
QUOTED = 0.7
SENT = re.compile(
    r"(?P<batch>(?:第[0-9一二三四五六七八九十]+批|首批)?)(?:中国)?(?:（[^）]{2,4}）)?(?:驻[\u4e00-\u9fff]{1,3}?)?"
    r"援[\u4e00-\u9fff]{1,6}?(?:“[^”]{2,14}”)?医疗队$"
)
LONGEST_SENT = 30


def quotation(text: str, head: Head) -> Candidate | None:
    """The whole quotation that the head closes: “好邻居健康驿站”."""
    if text[head.end : head.end + 1] not in ("”", "’", "」"):
        return None
    match = QUOTATION.search(text, max(0, head.end - 26), head.end)
    if match is None or match["name"] == head.word or NOT_QUOTED.search(match["name"]):
        return None
    return Candidate(*match.span("name"), QUOTED)


def first_of_pair(backwards: Backwards, look: Look, head: Head) -> int | None:
    """Where a name with 与 or 和 in its middle begins: 中国某某学会麻醉与疼痛分会. None where they join two names."""
    text, at = backwards.text, look.start(head.start)
    own = all(piece.kind in (Kind.MATERIAL, Kind.WEAK, Kind.UNKNOWN) for piece in look.pieces)
    if not look.pieces or not own or text[at - 1 : at] not in ("与", "和", "及"):
        return None
    left = backwards.look(at - 1, unknown=4)
    if not left.pieces or not left.has(Kind.PLACE, Kind.HEAD, Kind.PROPER):
        return None
    if left.pieces[0].kind in (Kind.HEAD, Kind.PROPER) or text[at - 3 : at - 1] in backwards.words.classes:
        return None
    return left.start(at - 1)


def sent_team(backwards: Backwards, head: Head) -> Candidate | None:
    """A medical team sent elsewhere: 第四批援老挝医疗队. None where nothing says that it was sent."""
    match = SENT.search(backwards.text, max(0, head.end - LONGEST_SENT), head.end)
    if match is None:
        return None
    look = backwards.look(match.start(), unknown=0)
    owner = look.has(Kind.PLACE, Kind.HEAD, Kind.PROPER, Kind.TOWN)
    start = look.start(match.start()) if owner else match.start()
    return Candidate(start, head.end, 0.9 if owner or match["batch"] else 0.45)
