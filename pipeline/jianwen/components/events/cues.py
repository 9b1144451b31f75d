"""What speaks for and against a trigger word reporting an event: named cues, weighed in weights.py."""

import re
from collections.abc import Iterator

from ...labels import EventType
from .passage import Passage
from .slots import Filled
from .triggers import Occurrence
from .vocabulary import Vocabulary

PURPOSE = re.compile(r"\s*(?:为了?|旨在|以期|以)(?!主题|载体|契机|期)")
LATER = re.compile(r"接下来|下一步|今后|未来|届时|下阶段|将来")
THIS = re.compile(r"此次|本次|这次|该|这一|此|本|上述|这种|这些|这样|这项|这类")
SAID = re.compile(r"(?:表示|说|介绍|告诉|指出|强调|认为)[，：“]")
FIRST = re.compile(r"首例|首台|首次|第一例|首个|率先|第一台|先河|空白|首家")
PUBLIC = re.compile(r"义诊|免费|公益|志愿|活动现场|居民|社区|群众|村民|市民")
FOLLOWED = {"的": "的", "、": "、", "和": "and", "与": "and", "及": "and", "或": "and"} | dict.fromkeys(
    "，。；！？", "stop"
)
PRECEDED = {"的": "的", "、": "、", "和": "and", "与": "and", "及": "and", "或": "and"}
LONG_SPEECH = 25  # characters: quotation marks around less than that hold a name, not what somebody says
SPEECH_REACH = 400
LONGEST_WORD = 5  # characters: of the lexicon's words, to look for right in front of a trigger
EARLY = 2  # sentences at the start of an article: title, dateline, lead


class Cues:
    """Names the cues that hold for a trigger, with and without its type and its fillers."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.light = vocabulary.light
        unreal, happened = vocabulary.around("unreal"), vocabulary.around("happened")
        self.unreal = re.compile(unreal)
        self.unreal_next = re.compile(f"(?:{unreal})[^，。]{{0,2}}$")
        self.happened = re.compile(f"(?:{happened})[^，。]{{0,2}}$")
        self.planned = re.compile(vocabulary.around("planned"))
        self.compound = re.compile(vocabulary.around("compound"))
        self.trigger = vocabulary.any_trigger
        self.trigger_before = re.compile(f"(?:{vocabulary.any_trigger.pattern})$")

    def of_word(self, passage: Passage, at: Occurrence) -> Iterator[str]:
        """The cues of the words around a trigger."""
        text, (start, end) = passage.text, at.clause
        left = text[start : at.start]
        yield from self._before(passage, at, left)
        yield from self._after(text, at, end)
        if at.right and at.right.named:
            yield "named"
        if THIS.search(text, max(start, at.start - 8), min(end, at.end + 8)):
            yield "this"
        if "“" in text[max(start, at.start - 15) : at.start] and "”" in text[at.end : min(end, at.end + 15)]:
            yield "in quotes"
        yield from self._in_sentence(passage, at)

    def _before(self, passage: Passage, at: Occurrence, left: str) -> Iterator[str]:
        tail = left[-LONGEST_WORD - 2 :]
        if self.unreal_next.search(tail):
            yield "unreal next"
        elif self.unreal.search(left):
            yield "unreal"
        if self.happened.search(tail):
            yield "happened"
        if self.planned.search(left):
            yield "planned"
        if PURPOSE.match(left) and not passage.between(at.clause[0], at.start):
            yield "purpose"
        if self.trigger_before.search(tail):
            yield "trigger before"
        if left and left[-1] in PRECEDED:
            yield f"preceded by {PRECEDED[left[-1]]}"
        if len(left) <= 1:
            yield "begins clause"

    def _after(self, text: str, at: Occurrence, end: int) -> Iterator[str]:
        following = text[at.end : at.end + 1]
        if following in ("了", "过", "完"):
            yield "了"
        elif following in FOLLOWED:
            yield f"followed by {FOLLOWED[following]}"
        if self.compound.match(text, at.end):
            yield "compound"
        if self.trigger.match(text, at.end):
            yield "trigger next"
        if at.right and "的" in text[at.end : at.right.end]:
            yield "relative"

    def _in_sentence(self, passage: Passage, at: Occurrence) -> Iterator[str]:
        text, (start, end) = passage.text, passage.sentences[at.sentence]
        if LATER.match(text, start):
            yield "later"
        if SAID.search(text, start, end):
            yield "said"
        if at.sentence < EARLY:
            yield "early"
        if text.find(at.word, 0, at.start) >= 0:
            yield "said before"
        if any(s <= at.start < e for s, e in passage.titles):
            yield "title"
        opened = text.rfind("“", max(0, at.start - SPEECH_REACH), at.start)
        if opened >= 0 and (closed := text.find("”", opened)) > at.start and closed - opened > LONG_SPEECH:
            yield "speech"

    def of_type(self, passage: Passage, at: Occurrence, kind: EventType, strength: int) -> Iterator[str]:
        """The cues of a trigger read as a type of event."""
        yield kind
        if at.word not in self.light:
            yield f"word {strength}"
        elif strength:
            yield f"light own {strength}"
        else:
            yield f"light {self.light[at.word]}"
        start, end = passage.sentences[at.sentence]
        if kind == "new_technique" and FIRST.search(passage.text, start, end):
            yield "first"
        if kind in ("care", "outreach") and PUBLIC.search(passage.text, max(0, start - 60), end):
            yield f"public {kind}"

    def of_slots(self, kind: EventType, filled: Filled) -> Iterator[str]:
        """The cues of what fills the slots."""
        yield f"agent {filled.agent_at}"
        if filled.agent:
            yield f"agent {filled.agent[0].label}"
        for slot in ("target", "object", "procedure", "quantity", "time"):
            if getattr(filled, slot):
                yield slot
                yield f"{slot} {kind}"
        yield f"slots {min(4, filled.filled())}"
