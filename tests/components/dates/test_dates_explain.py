"""How the value of a date was got, in words."""

import pytest

from jianwen.components.dates import bounds, explain_dates, find_dates


@pytest.mark.parametrize(
    ("text", "published", "step"),
    [
        ("5月24日", "2023-08-16", "read as day: month 5, day 24"),
        ("5月24日", "2023-08-16", "no year is named: 2023 is nearest to the publication date 2023-08-16"),
        ("去年5月", "2023-08-16", "去年: counted from the year of publication, 2023"),
        ("三天前", "2023-08-16", "counted from the publication date: 2023-08-16"),
        ("青川8月12日电 昨日，", "2023-08-16", "counted from the dateline: 2023-08-12"),
        ("7月26日开诊，次日", "2023-08-16", "counted from the day told before: 2023-07-26"),
        ("2022年5月、8月", "2023-08-16", "the year is that of the date told before: 2022"),
        ("2019年立案，次年", "2023-08-16", "次年: counted from the year told before, 2019"),
        ("17年3月", "2023-08-16", "two digits: the last year ending in 17 up to 10 years after publication"),
        ("，31日，", "2023-08-16", "it would lie after the publication date 2023-08-16: a month earlier"),
        ("农历八月十五", "2023-08-16", "looked up in the Chinese calendar of 2023"),
        ("90年代", "2023-08-16", "the last such decade up to 2023"),
        ("2月30日", "2023-08-16", "the calendar has no such day"),
        ("近日", "2023-08-16", "it says no more than that it is past"),
        ("每年5月", "2023-08-16", "X stands for what neither the text nor the publication date tells"),
        ("去年底至今", "2023-08-16", "read as within: yearword 去年, within 底; to today"),
    ],
)
def test_the_steps_say_what_was_read_and_what_it_was_resolved_against(text, published, step):
    assert step in explain_dates(text, published)[-1].steps


@pytest.mark.parametrize("published", [None, "2023", "2023-08-16"])
def test_explanations_are_of_the_same_dates_as_are_found(published):
    text = "7月26日开诊，次日；去年5月，近日，2月30日，每周三上午，90年代，农历八月十五，本周一至周五。"
    explained = explain_dates(text, published)
    assert [(e.start, e.end, e.value) for e in explained] == [
        (c.start, c.end, c.value) for c in find_dates(text, published)
    ]
    for date in explained:
        assert date.text == text[date.start : date.end]
        assert (date.first, date.last) == bounds(date.value or "")
        assert all(date.steps)


def test_a_text_without_dates_has_nothing_to_explain():
    assert explain_dates("随后，患者出院。", "2023-08-16") == []
