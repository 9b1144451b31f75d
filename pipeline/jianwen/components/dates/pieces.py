"""What the patterns of dates are put together from: words of seeds/lexicons/dates.lex, numbers, clock times, years."""

from ...lexicons import any_of, read

WORDS = read("dates")
_PLAIN = str.maketrans("０１２３４５６７８９：∶／．～〜－–—―−　\u00a0", "0123456789::/.-------  ")


def plain(text: str) -> str:
    """The text with full-width digits and the many dashes, colons and spaces as the plain ones, length unchanged."""
    return text.translate(_PLAIN)


def meanings(kind: str) -> dict[str, str]:
    """The words of the sections `[kind ...]`, each with what stands after the kind: {"昨天": "-1", ...} for "day"."""
    return {
        word: section.partition(" ")[2]
        for section, entries in WORDS.items()
        if section.partition(" ")[0] == kind
        for word in entries
    }


def any_word(*kinds: str) -> str:
    """Any word of the sections `[kind ...]`."""
    return any_of(word for kind in kinds for word in meanings(kind))


def section(*names: str) -> str:
    """Any word of the sections of exactly these names."""
    return any_of(word for name in names for word in WORDS[name])


def not_before(what: str) -> str:
    """A condition: none of the words of [not before ...] stands before."""
    return "".join(f"(?<!{entry})" for entry in WORDS.get(f"not before {what}", ()))


def not_after(what: str) -> str:
    """A condition: none of the words of [not after ...] stands behind."""
    return f"(?!{any_of(WORDS.get(f'not after {what}', ()))})"


# --- numbers ---------------------------------------------------------------------------------------------------------

COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
FOUR = r"(?:1[89]|2[01])\d\d"
YEAR_NUMBER = rf"(?:{FOUR}|[一二][〇○零一二三四五六七八九]{{3}})"
MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = r"(?:[0-3]?\d|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
TENS = r"(?:三十一?|二?十[一二三四五六七八九]?)"
TO = r" ?(?:-{1,2}|至|到) ?"
NO_NUMBER_BEFORE = r"(?:(?=\d)(?<!\d)(?<!\d[.,])|(?=\D)(?<![〇一二三四五六七八九十百千万几]))"

# --- clock time and part of the day ----------------------------------------------------------------------------------

PARTS = rf"(?:{any_word('part')}|[早晨](?=\d)|晚(?![会年期报餐饭安些宴婚辈上高]|间)|夜(?![市跑班景里间]))"
WATCH = r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?分?"
HOUR = r"(?:[01]?\d|2[0-4]|二?十[一二三四]?|[一二三四五六七八九])"
MINUTES = r"(?:[0-5]?\d多?|[一二三四五]?十[一二三四五六七八九]?)分"
SPOKEN = rf"{HOUR}(?:时|点钟?)(?![间段差代])(?:{MINUTES}|(?:整|半|多(?![人名位个]))?(?:许|左右)?)"
CLOCK = rf"(?:{WATCH}|{SPOKEN})"
CLOCKS = rf"(?P<clock>{CLOCK}(?:{TO}(?:次日)?{CLOCK})?)"
WEEK = r"(?:周|星期|礼拜)"
WEEKDAYS = "[一二三四五六日天]"
WEEKDAY = rf"(?: ?[(（]? ?{WEEK}{WEEKDAYS} ?[)）]?)"
PART = rf"(?:[,，]? ?的? ?(?P<part>{PARTS}))"
TAIL = rf"{WEEKDAY}?(?P<eve>除夕夜)?{PART}?(?: ?{CLOCKS}| ?全天)?"

# --- years, months, days ---------------------------------------------------------------------------------------------

YEAR = (
    rf"(?:{NO_NUMBER_BEFORE}(?P<year>{YEAR_NUMBER}) ?年"
    rf"|{NO_NUMBER_BEFORE}(?P<short>\d\d)年(?={MONTH_NUMBER}月)"
    rf"|(?P<yearword>{not_before('year')}(?:{any_word('year')}){not_after('year word')}|每年|往年))"
)
MONTH = rf"{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER}) ?月"
MONTH_WORD = rf"(?P<monthword>{any_word('month')})"
DAY = rf"(?P<day>{DAY_NUMBER}) ?(?:(?:日|号(?!线|楼|院|床|馆|店|门|机|文))|(?=(?:上午|下午)))"
THIRD = r"(?:(?P<third>初|底|末|上旬|中旬|下旬)(?:的一天)?)"
PARTS_OF_YEAR = (
    rf"(?P<within>年?初|年?底|年末|末|年中|{any_word('half')}|第?[一二三四1-4]季度|前{COUNT}个月|全年|年内|同期"
    rf"|{any_word('festival', 'lunar')}|{any_word('season')}(?!市|联|交))"
)
NOT_BARE_BEFORE = not_before("bare")
NOT_IN_NAME = not_after("festival")
OCCASION = rf"(?=[”\"’'）)]?[^，。、；\n]{{0,9}}?(?:{section('occasion')}))"
STAMP_CLOCK = r"(?:[T ]{0,3}(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
ENGLISH_MONTH = r"(?P<english>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"

PART_AND_CLOCK = rf" ?(?:{PARTS})? ?{CLOCK}"
WEEK_LIST = rf"{WEEK}{WEEKDAYS}(?:(?:[、和及,，]|{TO}){WEEK}?{WEEKDAYS}(?![个次天名]))+"


def references() -> str:
    """The words that only say past or future, those with exceptions after the others."""
    guarded = ("未来", "最近", "近期", "下一步", "日前")
    rest = {word for name in ("past near", "past far", "future") for word in WORDS[name]} - set(guarded)
    return "|".join([any_of(sorted(rest)), *(not_before(word) + word + not_after(word) for word in guarded)])
