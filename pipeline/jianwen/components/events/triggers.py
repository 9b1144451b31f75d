"""Where a word may report an event, and of which types."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...labels import EVENT_TYPES, EventType
from . import objects
from .objects import Phrase
from .passage import Passage
from .vocabulary import Vocabulary

POST = r"[^，。；\n]{0,25}(?:院长|主任|书记|局长|主席|会长|委员|教授|组长|队长|医师|护士长|主编|职)"
BARE = re.compile(r"(?:活动|仪式|工作|服务)?")
# Words that are often part of another one: what must not stand in front of them, what must follow them.
GUARDS: dict[str, tuple[str, str]] = {
    "任": ("[主责信担兼出聘委专放重胜离调转升接常]", POST),
    "获": ("[荣收捕斩缴查截]", "(?!悉|知|取|益|救|利|胜|释|刑|奖|批|评|得)"),
    "做": ("", "(?!好|到|出|法|客|人|饭|事)"),
    "作": ("[工操合制动协创运写著]", "(?:了|题为|主题|专题|《|“|学术|精彩|报告|现场)"),
    "通过": ("", "(?:了|[^，。]{0,20}(?:评审|认证|验收|评估|认定|复审|审批|审核|鉴定|考核|批复))"),
    "产生": ("", "[^，。]{0,12}(?:奖|名)"),
    "参加": ("", "(?:了|[^，。]{0,30}(?:会|活动|培训|赛|论坛|仪式|学习|项目))"),
    "研究": ("", "(?!所|院|生|员|中心|会|室)"),
    "发布": ("", "(?!会)"),
    "开通": ("公", ""),
    "上线": ("线", "(?!下)"),
    "发起": ("", "(?!人)"),
    "宣讲": ("", "(?!人|员|团)"),
    "部署": ("策", ""),
    "选出": ("遴", ""),
    "介入": ("", "(?!医学|治疗|手术|科|放射|导管)"),
    "采集": ("", "(?![^，。]{0,4}(?:水样|样品|空气|食品|土壤))"),
    "支医": ("", "(?!疗|院|生)"),
}


class Occurrence(NamedTuple):
    """A trigger word at [start, end), its clause and sentence, the phrase behind it, and the types it may have.

    content: the type that a light verb's object gives it.
    types: (type, strength of the word for it); the strength is 0 where a light verb's content gives the type.
    """

    start: int
    end: int
    word: str
    clause: tuple[int, int]
    sentence: int
    right: Phrase | None
    content: EventType | None
    types: tuple[tuple[EventType, int], ...]


class TriggerFinder:
    """Finds the occurrences of trigger words outside mentions."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.guards = {word: (re.compile(b) if b else None, re.compile(a)) for word, (b, a) in GUARDS.items()}

    def find(self, passage: Passage) -> Iterator[Occurrence]:
        """The occurrences in text order; those that no reading makes an event are left out."""
        covered = passage.covered
        for match in self.vocabulary.any_trigger.finditer(passage.text):
            start, end = match.span()
            if not (covered[start] or covered[end - 1]) and self._allowed(passage.text, match[0], start, end):
                occurrence = self._occurrence(passage, match[0], start, end)
                if occurrence.types:
                    yield occurrence

    def noun_of(self, passage: Passage, at: Occurrence, kind: EventType) -> tuple[int, int] | None:
        """The noun that is the trigger in place of its light verb: a bare one (开展义诊活动), not a named thing."""
        phrase = at.right
        if at.word not in self.vocabulary.light or phrase is None or passage.covered[phrase.start]:
            return None
        noun = self.vocabulary.any_noun.match(passage.text, phrase.start, phrase.end)
        if noun is None or (
            kind not in self.vocabulary.triggers.get(noun[0], {}) and kind != self.vocabulary.content.get(noun[0])
        ):
            return None
        return noun.span() if BARE.fullmatch(passage.text, noun.end(), phrase.end) else None

    def _allowed(self, text: str, word: str, start: int, end: int) -> bool:
        if word not in self.guards:
            return True
        before, after = self.guards[word]
        if before and start and before.match(text, start - 1):
            return False
        return after.match(text, end) is not None

    def _occurrence(self, passage: Passage, word: str, start: int, end: int) -> Occurrence:
        clause = passage.clause(start, end)
        sentence = passage.sentence_at(start)
        right = objects.right_of(passage, self.vocabulary, end, passage.sentences[sentence][1])
        types = self.vocabulary.triggers.get(word, {})
        if word not in self.vocabulary.light:
            return Occurrence(start, end, word, clause, sentence, right, None, tuple(types.items()))
        content = right.content if right else None
        if content is None and (left := objects.left_of(passage, self.vocabulary, start, clause[0])):
            content = left.content
        given: set[EventType] = {content} if content else set()
        if passage.between(end, clause[1], "PROCEDURE"):
            given |= {"care", "new_technique"}
        more = tuple((kind, 0) for kind in EVENT_TYPES if kind in given and kind not in types)
        return Occurrence(start, end, word, clause, sentence, right, content, (*types.items(), *more))
