"""Names made of a verb and its object: 测量血压、血糖, 接种HPV疫苗, 切除子宫."""

import re
from collections.abc import Iterator

from ...lexicons import any_of
from ..word_list import WordList

DONE = "(?:了|过|完|好|掉|一下)?"
COUNT = "(?:[0-9一二两三四五六七八九十百数多几]+(?:枚|个|颗|根|块|条|侧|处|段)(?:的)?)?"
DOSE = "(?:第?[0-9一二两三四]+(?:剂次|剂|针|次)(?:的)?)?"
JOIN = "(?:、|和|及|与|以及|，)?"
NO_OBJECTS = ("组织", "部分", "部位", "范围")  # 切除肿瘤|组织: what stands before one of these only says which


def measuring(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A verb with one quantity or a list of them; members of the list can't stand alone, so it is one name."""
    verb, quantity = any_of(lexicon["measure"]), any_of(lexicon["measured"])
    return re.compile(f"{verb}(?:了测|测|量)?{DONE}{quantity}(?:{JOIN}{quantity})*(?!测量|检测|监测|测定|检查)")


def vaccinating(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A verb with a vaccine, which dose it is included."""
    verb, kind = any_of(lexicon["vaccinate"]), any_of(lexicon["vaccine word"])
    return re.compile(f"{verb}{DONE}{DOSE}(?:{kind})*疫苗(?!接种)")


class Operating:
    """A verb of operating with the part of the body, the disorder or the thing that it is about."""

    def __init__(self, lexicon: dict[str, tuple[str, ...]]) -> None:
        self._verb = re.compile(f"{any_of(lexicon['operate'])}{DONE}{COUNT}")
        self._thing = WordList(lexicon["operated"])
        self._which = WordList((*lexicon["quality"], *lexicon["site"]))

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """The ranges of all verbs with their objects, in order."""
        end = 0
        for verb in self._verb.finditer(text):
            if verb.start() >= end and (reached := self._object(text, verb.end())):
                end = reached
                yield verb.start(), end

    def _object(self, text: str, at: int) -> int:
        """Where the things that begin at `at` end, what says which before each; 0 without one."""
        end = 0
        while thing := self._thing.starting(text, at) or self._which.starting(text, at):
            at += len(thing)
            end = at if thing in self._thing.words else end
        return 0 if text.startswith(NO_OBJECTS, end) else end
