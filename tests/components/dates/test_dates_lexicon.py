"""Every section of dates.lex: what its words make of a text, and what they must not."""

import pytest

from jianwen.components.dates import find_dates
from jianwen.components.dates.lunar import lunar_day
from jianwen.components.dates.pieces import WORDS
from jianwen.components.dates.values import of_iso, shift_days, shift_months, shift_years
from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Document
from jianwen.reading.published import find_published

PUBLISHED = "2023-08-16"
NOW = of_iso(PUBLISHED)


def mentions(text: str) -> list[tuple[str, str | None]]:
    return [(text[c.start : c.end], c.value) for c in find_dates(text, PUBLISHED)]


def words(kind: str) -> list[tuple[str, str]]:
    """The words of the sections `[kind code]`, with the code."""
    return [
        (word, section.partition(" ")[2])
        for section, entries in WORDS.items()
        if section.split(" ")[0] == kind
        for word in entries
    ]


@pytest.mark.parametrize("section", ["past near", "past far"])
def test_words_of_the_past(section):
    for word in WORDS[section]:
        assert mentions(f"{word}，某院") == [(word, "PAST_REF")], word


def test_words_of_the_future():
    for word in WORDS["future"]:
        assert mentions(f"{word}，某院") == [(word, "FUTURE_REF")], word


def test_the_near_past_looks_ahead_beside_such_words():
    for word in WORDS["ahead before"]:
        assert ("近期", "FUTURE_REF") in mentions(f"某院{word}近期开诊"), word
    for word in WORDS["ahead after"]:
        assert ("近期", "FUTURE_REF") in mentions(f"某院近期{word}开诊"), word
    assert mentions("某院近期开诊") == [("近期", "PAST_REF")]


@pytest.mark.parametrize("word", ["未来", "最近", "近期", "下一步", "过去", "日前"])
def test_words_with_exceptions(word):
    assert [text for text, _ in mentions(f"，{word}，某院")] == [word]
    for before in WORDS.get(f"not before {word}", ()):
        assert word not in dict(mentions(f"，{before}{word}，")), before
    for after in WORDS.get(f"not after {word}", ()):
        assert word not in dict(mentions(f"，{word}{after}")), after


def test_days_are_counted_from_today():
    for word, shift in words("day"):
        value = str(shift_days(NOW, int(shift)))
        found = mentions(f"{word}，某院")
        assert [text for text, _ in found] == ([word] if word != "昨" else ["昨"]), word
        assert found[0][1].startswith(value), word
    for before in WORDS["not before day"]:
        assert mentions(f"{before}明日，") == [], before
    for after in WORDS["not after day"]:
        assert mentions(f"今日{after}") == [], after


def test_days_are_counted_from_the_day_told_last():
    for word, shift in words("same"):
        assert mentions(f"7月26日，{word}，")[1][1].startswith(str(shift_days(of_iso("2023-07-26"), int(shift)))), word


def test_years_and_months_are_counted():
    for word, shift in words("year"):
        start, shift = (of_iso("2021"), shift[4:] or 0) if shift.startswith("same") else (NOW, shift)
        year = shift_years(start, int(shift))
        assert mentions(f"2021年3月，{word}，")[1] == (word, str(year)), word
    for word, shift in words("month"):
        start, shift = (of_iso("2021-03"), shift[4:] or 0) if shift.startswith("same") else (NOW, shift)
        month = shift_months(start, int(shift))
        assert mentions(f"2021年3月，{word}，")[1] == (word, str(month)), word
    for after in WORDS["not after year word"]:
        assert mentions(f"上年{after}") == [], after
    for before in WORDS["not before year"]:
        assert mentions(f"{before}同年") == [], before


def test_weeks_are_counted():
    weeks = {"-2": "2023-W31", "-1": "2023-W32", "0": "2023-W33", "1": "2023-W34"}
    for word, shift in words("week"):
        assert mentions(f"{word}周，") == [(f"{word}周", weeks[shift])], word
    assert mentions("上周期，周刊，本周边") == []


def test_parts_of_the_year():
    halves = {"1": "2022-01/2022-06", "2": "2022-07/2022-12"}
    for word, half in words("half"):
        assert mentions(f"2022年{word}，") == [(f"2022年{word}", halves[half])], word
    for word, season in words("season"):
        value = "/".join(f"2022-{code}" for code in season.split())
        assert mentions(f"2022年{word}，") == [(f"2022年{word}", value)], word


def test_festivals_have_their_day():
    for word, code in words("festival"):
        day = "2023-04-05" if code == "qingming" else f"2023-{code}"
        assert mentions(f"，{word}，") == [(word, day)], word
    for word, code in words("lunar"):
        day = str(lunar_day(2023, *map(int, code.split("-"))))
        assert mentions(f"，{word}，") == [(word, day + "TNI" * word.endswith("夜"))], word
    for before in WORDS["not before festival"]:
        assert mentions(f"{before}建军节") == [], before
    for after in WORDS["not after festival"]:
        assert mentions(f"，国庆{after}") == [], after


def test_five_year_plans_need_quotes_or_such():
    for word, years in words("plan"):
        assert mentions(f"“{word}”期间") == [(word, years.replace(" ", "/"))], word
    assert mentions("十五个，十三五个") == []


def test_parts_of_the_day():
    for word, part in words("part"):
        assert mentions(f"8月9日{word}，") == [(f"8月9日{word}", f"2023-08-09{part}")], word
    for (word, part), hour in zip(words("short"), "7777", strict=True):
        assert mentions(f"8月9日{word}{hour}点，") == [(f"8月9日{word}{hour}点", f"2023-08-09{part}")], word
    assert mentions("8月9日晚会，8月9日夜市")[0] == ("8月9日", "2023-08-09")


def test_numbers_that_are_no_dates():
    assert mentions("，6日，") == [("6日", "2023-08-06")]
    assert mentions("，6月，") == [("6月", "2023-06")]
    for before in WORDS["not before bare"]:
        assert mentions(f"，{before}6日，{before}6月，") == [], before
    for after in WORDS["not after bare day"]:
        assert mentions(f"，6日{after}") == [], after
    for after in WORDS["not after bare month"]:
        assert mentions(f"，6月{after}") == [], after
    for after in WORDS["not after year"]:
        assert mentions(f"，2000年{after}") == [], after


def test_occasions_make_a_decimal_a_date():
    for word in WORDS["occasion"]:
        assert mentions(f"8.19健康{word}") == [("8.19", "2023-08-19")], word
    assert mentions("8.19万元，增长8.19%，版本8.19") == []


def published(text: str, article: str | None = None):
    return find_published(Document("a.txt", text, AlignedText.of(text), "text"), article or text, None)


def test_labels_of_stamps():
    for word in WORDS["stamp label"]:
        assert published(f"标题\n{word}：2023-05-24 10:27").source == "header", word
    assert published("义诊时间：2023-05-24 10:27").source == "text"


def test_datelines():
    for word in WORDS["dateline"]:
        assert published(f"中新网青川2023年5月24日{word} 某院").source == "dateline", word
    assert published("2023年5月24日某院").source == "text"


def test_plans_are_not_told_as_past():
    assert published("某院，2030年5月24日").value == "2030-05"
    for word in WORDS["intention"]:
        assert published(f"某院{word}于2030年5月24日开诊") is None, word
