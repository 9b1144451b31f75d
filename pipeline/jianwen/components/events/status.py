"""Whether an event has happened or is announced."""

import re

from ...labels import Status
from .passage import Passage
from .triggers import Occurrence
from .vocabulary import Vocabulary

DONE = re.compile(r"了|过|完|至今|以来")
LATER = re.compile(r"接下来|下一步|今后|未来|届时|下阶段|据计划|按照计划")


class StatusFinder:
    """Tells planned events by the words in front of their trigger."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.planned = re.compile(f"(?:{vocabulary.around('planned')})(?!近|要|军|士|领|来)")

    def of(self, passage: Passage, at: Occurrence) -> Status:
        """planned when the trigger's clause, up to it, or its sentence's first words put it into the future."""
        text, start = passage.text, passage.sentences[at.sentence][0]
        if DONE.match(text, at.end):
            return "actual"
        if self.planned.search(text, at.clause[0], at.start) or LATER.match(text, start):
            return "planned"
        return "actual"
