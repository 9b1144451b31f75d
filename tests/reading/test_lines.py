import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.lines import laid_out, lines, measure, width
from jianwen.reading.markup.html import visible
from jianwen.reading.markup.tags import scan


def texts(text):
    return [line.text for line in lines(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲\n乙", ["甲", "乙"]),
        ("甲\r\n\r\n乙\r丙", ["甲", "乙", "丙"]),
        ("　　甲 乙 \n\t丙\xa0", ["甲 乙", "丙"]),
        ("第一段。     第二段。", ["第一段。", "第二段。"]),
        ("第一段。　　第二段。", ["第一段。", "第二段。"]),
        ("作者：甲    时间：乙", ["作者：甲", "时间：乙"]),
        ("标题 副题", ["标题 副题"]),
        ("甲   乙", ["甲   乙"]),
        ("青川新闻网7月28日电　　近日，", ["青川新闻网7月28日电　　近日，"]),
        ("本报讯     近日，", ["本报讯     近日，"]),
        ("义诊3日     近日，", ["义诊3日", "近日，"]),
        (" \n　\n", []),
        ("", []),
    ],
)
def test_lines_are_what_holds_something(text, found):
    assert texts(text) == found


def test_lines_know_where_they_stand():
    text = "\n　　甲乙\n\n丙  \n"
    assert [(line.start, line.end, line.gap) for line in lines(text)] == [(3, 5, 1), (7, 8, 2)]
    assert all(text[line.start : line.end] == line.text for line in lines(text))


@pytest.mark.parametrize(
    ("page", "gaps"),
    [
        ("<p>甲</p><p>乙</p>", [0, 0]),
        ("甲<br>乙<p>丙", [0, 1, 0]),
        ("甲<br><br>乙", [0, 0]),
        ("<ul><li>甲<li>乙</ul>丙", [0, 0, 0]),
        ("<pre>甲\n乙</pre>", [0, 1]),
    ],
)
def test_laid_out_sets_blocks_of_markup_apart(page, gaps):
    text = visible(AlignedText.of(page), list(scan(page)))
    assert [line.gap for line in laid_out(text)] == gaps


def test_laid_out_plain_text_is_its_lines():
    text = "甲\n\n乙\r\n丙    丁"
    assert laid_out(AlignedText.of(text)) == lines(text)


def test_lines_of_one_line_have_no_gap():
    assert [line.gap for line in lines("第一段。     第二段。")] == [0, 0]


@pytest.mark.parametrize(("text", "full"), [("医院", 2), ("CT", 1), ("5月24日", 3.5), ("“医院”", 4), ("", 0)])
def test_width_counts_full_characters(text, full):
    assert width(text) == full


def test_measure_finds_the_column_below_a_headline():
    found = lines("短标题\n" + "\n".join(["这一行有八个字呢"] * 5) + "\n完。")
    measure(found)
    assert {line.column for line in found} == {8}


def test_measure_does_not_count_one_overlong_line():
    found = lines("\n".join(["这一行有八个字呢", "这一行比别的所有行都要长得多呀", *["这一行有八个字呢"] * 5]))
    measure(found)
    assert {line.column for line in found} == {8}


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("断在中间的\n\n句子还没有\n\n完就换行了\n\n\n新的一段话", [0, 1, 1, 2]),
        ("一段完了。\n\n又一段完了。\n\n还有一段。", [0, 2, 2]),
    ],
)
def test_measure_takes_blank_lines_between_torn_lines_for_none(text, gaps):
    found = lines(text)
    measure(found)
    assert [line.gap for line in found] == gaps
