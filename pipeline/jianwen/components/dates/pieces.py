"""What the patterns of dates are put together from: words of seeds/lexicons/dates.lex, numbers, years, months, days."""

from ...lexicons import any_of, read

WORDS = read("dates")


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

DIGIT = "[〇○零一二三四五六七八九]"
COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
FOUR = r"(?:1[89]|2[01])\d\d"
YEAR_NUMBER = rf"(?:{FOUR}|[一二]{DIGIT}{{3}})"
MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = r"(?:[0-3]?\d|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
TENS = r"(?:三十一?|二?十[一二三四五六七八九]?)"
TO = r" ?(?:-{1,2}|至|到) ?"
NO_NUMBER_BEFORE = r"(?:(?=\d)(?<!\d)(?<!\d[.,])|(?=\D)(?<![〇一二三四五六七八九十百千万几]))"

# --- years, months, days, weeks --------------------------------------------------------------------------------------

YEAR = (
    rf"(?:{NO_NUMBER_BEFORE}(?P<year>{YEAR_NUMBER}) ?年"
    rf"|{NO_NUMBER_BEFORE}(?P<short>\d\d|{DIGIT}{{2}})年(?={MONTH_NUMBER}月)"
    rf"|(?P<yearword>{not_before('year')}(?:{any_word('year')}){not_after('year word')}|每年|往年"
    rf"|当年(?=的?(?:{MONTH_NUMBER}月|年?[底末初]|[春夏秋冬]))))"
)
YEAR_OF = rf"{YEAR} ?的? ?"
MONTH = rf"{NO_NUMBER_BEFORE}(?P<month>{MONTH_NUMBER}) ?月"
MONTH_WORD = rf"(?P<monthword>{any_word('month')})"
DAY = rf"(?P<day>{DAY_NUMBER}) ?(?:(?:日|号(?!线|楼|院|床|馆|店|门|机|文))|(?=(?:上午|下午)))"
THIRD = r"(?:(?P<third>初|底|末|上旬|中旬|下旬)(?:的一天)?)"
WEEK = r"(?:周|星期|礼拜)"
WEEKDAYS = "[一二三四五六日天]"
NTH_WEEK = rf"第(?P<nth>[一二三四五])个?(?:{WEEK}(?P<weekday>{WEEKDAYS})?)"
LUNAR_DAY = r"(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)"  # as no other calendar counts
QUARTERS = r"(?:第?[一二三四1-4]季度|前[一二两三]个?季度)"
PARTS_OF_YEAR = (
    rf"(?P<within>年?初|年?底|年末|末|年中|{any_word('half')}|{QUARTERS}|Q[1-4](?!\d)|前{COUNT}个月|全年|年内|同期|今[天日]|同一天"
    rf"|{any_word('festival', 'lunar')}|{any_word('season')}(?!市|联|交))"
)
NOT_BARE_BEFORE = not_before("bare")
NOT_IN_NAME = not_after("festival")
