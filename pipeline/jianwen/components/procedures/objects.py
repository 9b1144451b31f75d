"""Names made of a verb and its object: 测量血压、血糖, 接种HPV疫苗, 切除子宫."""

import re

from ...lexicons import any_of

DONE = "(?:了|过|完|好|掉|一下)?"
COUNT = "(?:[0-9一二两三四五六七八九十百数多几]+(?:枚|个|颗|根|块|条|侧|处|段)(?:的)?)?"
DOSE = "(?:第?[0-9一二两三四]+(?:剂次|剂|针|次)(?:的)?)?"
JOIN = "(?:、|和|及|与|以及|，)?"


def measuring(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A verb with one quantity or a list of them; members of the list can't stand alone, so it is one name."""
    verb, quantity = any_of(lexicon["measure"]), any_of(lexicon["measured"])
    return re.compile(f"{verb}(?:了测|测|量)?{DONE}{quantity}(?:{JOIN}{quantity})*(?!测量|检测|监测|测定|检查)")


def vaccinating(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A verb with a vaccine, which dose it is included."""
    verb, kind = any_of(lexicon["vaccinate"]), any_of(lexicon["vaccine word"])
    return re.compile(f"{verb}{DONE}{DOSE}(?:{kind})*疫苗(?!接种)")


def operating(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A verb of operating with the part of the body, the disorder or the thing that it is about."""
    verb, thing = any_of(lexicon["operate"]), any_of(lexicon["operated"])
    which = any_of((*lexicon["quality"], *lexicon["site"]))
    return re.compile(f"{verb}{DONE}{COUNT}(?:(?:{which})*?{thing})+(?!组织|部分|部位|范围)")
