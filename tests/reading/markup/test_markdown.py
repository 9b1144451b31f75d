import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.markup.markdown import plain

MARKS = [
    "**",
    "*",
    "_",
    "~~",
    "`",
    "# ",
    "## ",
    "> ",
    "- ",
    "![a](b)",
    "[",
    "](c)",
    "---\n",
    "|",
    "|---|---|\n",
    "\\",
    "```\n",
    "<b>",
    "&lt;",
]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("# 题\n## 题二 ##\n一", "题\n题二\n一"),
        ("#话题#\n一#二", "#话题#\n一#二"),
        ("**王伟**说*很好*，__李娜__ _说_ ***好***", "王伟说很好，李娜 说 好"),
        ("3*4*5 与 a_b_c，2 * 3 * 4", "345 与 a_b_c，2 * 3 * 4"),
        ("**“青禾”**说", "“青禾”说"),
        ('~~[题](https://example.org/a(1)_b "注")~~', "题"),
        ("*[A b](http://example.org)*", "A b"),
        ("一[「青禾」](u)二[[1]](u)三", "一「青禾」二[1]三"),
        ("![图](a.jpg)\n[![图](a.jpg)](b)一", "\n一"),
        ("一[图](没有结束", "一[图](没有结束"),
        ("> 一\n> > 二\n>三", "一\n二\n三"),
        ("- 一\n* 二\n  + 三\n1. 四\n- [x] 五", "一\n二\n三\n1. 四\n五"),
        ("-5℃\n*注\n+86", "-5℃\n*注\n+86"),
        ("一\n\n---\n***\n_ _ _\n二\n===\n三", "一\n\n\n\n\n二\n\n三"),
        ("--一\n—二", "--一\n—二"),
        ("```py\nx = 1\n```\n`x`一", "\nx = 1\n\nx一"),
        (r"\*一\* 1\. \[二\]", "*一* 1. [二]"),
        ("| 项 | 数 |\n|:--|---:|\n| 义诊 | 3 |\n后", "项\n数\n\n义诊\n3\n后"),
        ("甲|乙\n丙|丁", "甲|乙\n丙|丁"),
        ("[1]: https://example.org 注\n一", "\n一"),
        ("<center>一</center>\n\n二<br>三&nbsp;&amp;", "一\n\n二\n三\xa0&"),
        ("**题**\r\n- 一\r\n---\r\n二\r# 三", "题\r\n一\r\n\r\n二\r三"),
    ],
)
def test_plain(raw, text):
    assert plain(AlignedText.of(raw)).text == text


def test_plain_shows_where_marks_were():
    text = plain(AlignedText.of("**王**伟"))
    assert (text.text, text.starts.tolist(), text.ends.tolist()) == ("王伟", [2, 5], [3, 6])


@given(st.lists(st.one_of(st.sampled_from([*MARKS, "\n", "\r\n"]), st.characters()), max_size=40).map("".join))
def test_plain_offsets_are_exact(raw):
    text = plain(AlignedText.of(raw))
    starts, ends = text.starts.tolist(), text.ends.tolist()
    assert starts == sorted(starts) and ends == sorted(ends)
    for character, start, end in zip(text.text, starts, ends, strict=True):
        assert raw[start:end] in (character, "") or raw[start] == "&"
        assert raw[start:end] or character == "\n"


@given(st.text(alphabet="青禾市第一医院。，（）1a \n", max_size=80))
def test_plain_drops_nothing_of_text_without_marks(raw):
    assert plain(AlignedText.of(raw)).text == raw
