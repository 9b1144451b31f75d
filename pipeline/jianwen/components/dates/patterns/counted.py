"""Times that are counted from another, or only say past or future: 三天前, 当天, 上周五, 近日."""

from ....lexicons import any_of
from ..clock import PARTS
from ..pieces import (
    COUNT,
    DAY_NUMBER,
    MONTH_NUMBER,
    MONTH_WORD,
    NO_NUMBER_BEFORE,
    NOT_BARE_BEFORE,
    TENS,
    THIRD,
    WEEK,
    WEEKDAYS,
    WORDS,
    any_word,
    not_after,
    not_before,
)
from .repeated import NOT_COUNTED

UNITS = r"(?P<unit>年|月|星期|周|礼拜|天|日)"


def _references() -> str:
    """The words that only say past or future, those with exceptions after the others."""
    guarded = ("未来", "最近", "近期", "下一步", "日前")
    rest = {word for name in ("past near", "past far", "future") for word in WORDS[name]} - set(guarded)
    return "|".join([any_of(sorted(rest)), *(not_before(word) + word + not_after(word) for word in guarded)])


RELATIVE = {
    "ago": (
        rf"{NO_NUMBER_BEFORE}(?P<count>{COUNT}个?半|{COUNT}|半)(?P<vague>多|余)?个?(?P<vague2>多|余)?"
        rf"{UNITS}(?P<vague3>多)?(?:以|之)?前(?!后)(?:的(?P<within>{any_word('season')}|今天))?"
    ),
    "later": rf"(?<=[将拟定]于|将在)(?P<count>{COUNT}个?半|{COUNT}|半)个?{UNITS}(?:以|之)?后",
    "same day": rf"(?<!后)(?P<same>{any_word('same')})(?!或第)",
    "far": rf"(?:未来|今后)的?(?:\d{{1,2}}-)?{COUNT}(?:年|个月|天|周)",
    "past years": rf"过去的?(?P<count>{COUNT}|几)(?P<unit>年|个月|天|周)",
    "past span": (
        r"(?:最近的?|(?<![最将接])近)[一二两三几半123](?:年|个月|天|日|周|个星期)(?!来|的时间来)"
        r"|最近的?[一二两三几半]年(?=来)"
    ),
    "ref": rf"(?P<ref>{_references()})",
    "past": rf"{not_before('过去')}(?P<ref>过去){not_after('过去')}",
    "relative day": (
        rf"{not_before('day')}(?P<dayword>(?:{any_word('day')}){not_after('day')}|昨(?=传|从|在|，|召开|举行))"
        rf"(?: ?[(（](?P<month>{MONTH_NUMBER})月(?P<day>{DAY_NUMBER})日[)）](?= ?(?:{PARTS})))?"
    ),
    "weekday": rf"(?P<weekword>{any_word('week')}){WEEK}(?P<weekday>{WEEKDAYS}){NOT_COUNTED}",
    "weekend": rf"(?P<weekword>{any_word('week')})周末",
    "week": rf"(?P<weekword>{any_word('week')}){WEEK}(?![期边围刊报末])",
    "relative quarter": rf"(?P<weekword>{any_word('week')})季度",
    "relative month": rf"{MONTH_WORD}{THIRD}?",
    "month part": r"(?<![\d一二三四五六七八九十个半满])(?P<third>月[初底末])(?![一二三四五六七八九十])",
    "bare day": (
        rf"{NO_NUMBER_BEFORE}{NOT_BARE_BEFORE}"
        rf"(?P<day>(?:[0-3]?\d|{TENS})(?=日{not_after('bare day')})|{DAY_NUMBER}(?=号(?:{PARTS})))[日号]"
    ),
}
