"""The named thing that an event is about, and what kind of event it makes of a light verb."""

import re
from typing import NamedTuple

from ...labels import EventType
from .passage import Passage
from .vocabulary import Vocabulary

REACH = 60  # characters: how far to the right of its verb an object's head may stand
MARK_REACH = 25  # characters: how far outside an object the other half of its quotation marks may stand
SKIP = re.compile(
    r"(?:了|过|的|为|担任|成(?![立员果人都品功绩分])|以|一场|一次|一系列|系列|起|出|着|一(?![等级体流线带院])|[0-9]+[个项场次])*"
    r"(?:主题为|题为|主题是|以|名为|为期[^的，。]{1,4}的)?\s*"
)
NAMED = re.compile(r"《[^》<>\n]{2,60}》|[“\"][^”\"<>\n]{2,60}[”\"]")  # <> may be markup that was left standing
CLOSED_BY = {"《": "》", "“": "”", '"': '"'}
QUOTED = re.compile(r"《[^《》]*》|“[^“”]*”|\"[^\"]*\"")
HEAD = re.compile(r"[^，,。；;！？!?：:、\n“”《》（）()<>]{0,25}")
# What ends an object: punctuation, and words that begin the next part of the clause.
STOP = re.compile(
    r"[，,。；;！？!?：:\n（(<>]|(?<![一二三四甲乙丙特])等(?!级)|并(?!发)|以及|仪式上|在(?=[^线职])|的(?=第|首)"
)
# Between the object and its verb, when the object is the subject: …论坛在⟦…⟧隆重举行.
PLACE = re.compile(r"[在于][^，。在于]{2,25}$")
MANNER = re.compile(
    r"(?:在|于|也|正式|顺利|圆满|隆重|如期|同期|成功|同步|日前|今日|正在|将|陆续|共同|已|同时|联合|火热|开始)+$"
)
HOSTED = re.compile(r"(?:主办|承办|举办|协办|组织|发起|牵头|开展|设立)的")


# What a phrase begins or ends with that is no part of the thing: the rest of a coordination, a verb that follows.
REMNANT_BEFORE = re.compile(r"(?:与|和|以及|及|并|后)")
PREPOSITION = re.compile(r"于|[自从](?=[^，。]{0,8}[年月日])")  # 签署于5月3日: no object
VERB_AFTER = re.compile(r"(?<=[\u4e00-\u9fff”》]{3})(?:正式|隆重|顺利|圆满|成功)?(?:举行|举办|召开|开幕|闭幕|落幕)$")


class Phrase(NamedTuple):
    """A noun phrase at [start, end).

    named: whether a part of it stands in quotation marks; content: the type that its last content word, which stands at
    `head`, says.
    """

    start: int
    end: int
    named: bool
    content: EventType | None
    head: tuple[int, int] | None


def right_of(passage: Passage, vocabulary: Vocabulary, at: int, limit: int) -> Phrase | None:
    """The phrase that begins at `at` (the end of a verb); `limit` is the end of its sentence."""
    text = passage.text
    skipped = SKIP.match(text, at, min(limit, at + 12))
    start = skipped.end() if skipped else at
    reach = min(limit, start + REACH)
    cut = STOP.search(text, start, reach)
    end = cut.start() if cut else reach
    name = NAMED.search(text, start, reach)
    named = name is not None and name.start() <= end
    if name is not None and name.start() < end:
        tail = HEAD.match(text, name.end(), min(limit, name.end() + 25))
        end = tail.end() if tail else name.end()
    return _phrase(text, vocabulary, start, end, named)


def left_of(passage: Passage, vocabulary: Vocabulary, start: int, limit: int) -> Phrase | None:
    """The subject of a verb at `start` that is its object too (…论坛在…举行); `limit` is the start of the clause."""
    text, end = passage.text, start
    if place := PLACE.search(text, limit, end):
        end = place.start()
    if manner := MANNER.search(text, max(limit, end - 8), end):
        end = manner.start()
    begin = limit
    for date in passage.between(limit, end, "DATE"):
        if date.end < end - 1:
            begin = max(begin, date.end)
    for host in HOSTED.finditer(text, begin, end):
        begin = host.end()
    return _phrase(text, vocabulary, begin, end, NAMED.search(text, begin, end) is not None)


def _phrase(text: str, vocabulary: Vocabulary, start: int, end: int, named: bool) -> Phrase | None:
    while start < end and text[start] in " 　，":
        start += 1
    while end > start and text[end - 1] in " 　，、的":
        end -= 1
    if PREPOSITION.match(text, start, end):
        return None
    if remnant := REMNANT_BEFORE.match(text, start, end):
        start = remnant.end()
    if verb := VERB_AFTER.search(text, start, end):
        end = verb.start()
    # A mark whose other half lies outside is no part of the name; a name wholly in quotation marks is named without.
    if text[start : start + 1] in CLOSED_BY and text.find(CLOSED_BY[text[start]], start + 1, end) < 0:
        start += 1
    start, end = _balanced(text, start, end)
    if QUOTED.fullmatch(text, start, end):
        start, end = start + 1, end - 1
    if end - start < 2:
        return None
    head = _head(text, vocabulary, start, end)
    return Phrase(start, end, named, vocabulary.content[text[slice(*head)]] if head else None, head)


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """A range with both halves of its quotation marks: up to the one outside when it is near, else without the rest."""
    for opening, closing in (("“", "”"), ("《", "》")):
        surplus = text.count(opening, start, end) - text.count(closing, start, end)
        if surplus < 0:
            outside = text.rfind(opening, max(0, start - MARK_REACH), start)
            start = outside if outside >= 0 and "\n" not in text[outside:start] else text.index(closing, start) + 1
        elif surplus > 0:
            outside = text.find(closing, end, end + MARK_REACH)
            end = outside + 1 if outside >= 0 and "\n" not in text[end:outside] else text.rindex(opening, start, end)
    return start, end


def _head(text: str, vocabulary: Vocabulary, start: int, end: int) -> tuple[int, int] | None:
    """The last content word; of two that overlap (工作会, 会议) the one that ends later."""
    head = None
    for match in vocabulary.any_content.finditer(text, start, end):
        head = match.span()
    if head is None:
        return None
    for at in range(head[0] + 1, head[1]):
        if (later := vocabulary.any_content.match(text, at, end)) and later.end() > head[1]:
            return later.span()
    return head
