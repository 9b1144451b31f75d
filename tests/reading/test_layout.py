import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.layout import join, paragraph, wrapped
from jianwen.reading.lines import lines, measure

LONG = (
    "全市卫生健康系统将持续推进基层医疗服务能力建设，组织专家下沉到每一个乡镇卫生院，"
    "开展坐诊、带教和查房，让群众在家门口看得上病、看得好"
)


def paragraphs(text):
    found = lines(text)
    measure(found)
    return [paragraph(AlignedText.of(text), block).text for block in join(found)]


COLUMN = """澜溪市中心医院近日为一名高龄患者
成功实施手术，患者目前恢复良好，
各项指标均已正常，预计本周即可出
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(COLUMN + "院回家。", [COLUMN.replace("\n", "") + "院回家。"], id="wrapped lines"),
        pytest.param(COLUMN + "\n院回家。", [COLUMN.replace("\n", "") + "院回家。"], id="a blank line in a sentence"),
        pytest.param(
            COLUMN + "院。\n手术由骨科团队完成，历时三个小\n时。",
            [COLUMN.replace("\n", "") + "院。", "手术由骨科团队完成，历时三个小时。"],
            id="a paragraph ends at a full stop",
        ),
        pytest.param(
            "中心医院揭牌\n新院区启用\n" + COLUMN + "院。",
            ["中心医院揭牌", "新院区启用", COLUMN.replace("\n", "") + "院。"],
            id="headline lines are short",
        ),
        pytest.param(
            COLUMN + "院。\n\n服务更有温度\n\n" + COLUMN + "院。",
            [COLUMN.replace("\n", "") + "院。", "服务更有温度", COLUMN.replace("\n", "") + "院。"],
            id="a section heading",
        ),
        pytest.param(
            COLUMN + "院。\n\n提供“新”动力 构建“新”体系\n" + COLUMN + "院。",
            [COLUMN.replace("\n", "") + "院。", "提供“新”动力 构建“新”体系", COLUMN.replace("\n", "") + "院。"],
            id="a couplet as wide as the column",
        ),
        pytest.param(
            COLUMN + "院。\n市二院五个学科列入全省重点学科建设计划\n" + COLUMN + "院。",
            [
                COLUMN.replace("\n", "") + "院。",
                "市二院五个学科列入全省重点学科建设计划",
                COLUMN.replace("\n", "") + "院。",
            ],
            id="a headline wider than the column",
        ),
        pytest.param(
            COLUMN + "院。 ■摄影 甘小雨\n市里推进心理服务体系建设再提速\n" + COLUMN + "院。",
            [
                COLUMN.replace("\n", "") + "院。 ■摄影 甘小雨",
                "市里推进心理服务体系建设再提速",
                COLUMN.replace("\n", "") + "院。",
            ],
            id="a headline after a signed paragraph",
        ),
        pytest.param(
            COLUMN + "■通讯员 甘小雨",
            [COLUMN.replace("\n", ""), "■通讯员 甘小雨"],
            id="a byline is not gone on with",
        ),
        pytest.param(
            COLUMN + "——记一支医疗队",
            [COLUMN.replace("\n", ""), "——记一支医疗队"],
            id="a subtitle is not gone on with",
        ),
        pytest.param(
            COLUMN + "一、技术创新，服务提升更有温度的\n" + COLUMN + "院。",
            [COLUMN.replace("\n", ""), "一、技术创新，服务提升更有温度的" + COLUMN.replace("\n", "") + "院。"],
            id="a list item begins a paragraph and may be wrapped itself",
        ),
    ],
)
def test_join_wrapped_text(text, found):
    assert paragraphs(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"{LONG}\n\n病。目前已惠及万人。", [LONG, "病。目前已惠及万人。"], id="may be torn at a blank line"
        ),
        pytest.param(f"{LONG}\n病。目前已惠及万人。", [f"{LONG}病。目前已惠及万人。"], id="torn at a line end"),
        pytest.param(f"{LONG}病。\n\n目前已惠及万人。", [f"{LONG}病。", "目前已惠及万人。"], id="not torn"),
        pytest.param(f"{LONG}\n\n市二院举行开诊仪式\n\n", [LONG, "市二院举行开诊仪式"], id="a headline follows"),
        pytest.param(
            f"{LONG}\n\n据了解,这项工作始于去年。", [LONG, "据了解,这项工作始于去年。"], id="an opener follows"
        ),
        pytest.param(f"{LONG}\n\n本报讯(记者谷雨)昨日,", [LONG, "本报讯(记者谷雨)昨日,"], id="a report follows"),
        pytest.param(f"{LONG}\n\n来源：澜溪日报", [LONG, "来源：澜溪日报"], id="a label follows"),
        pytest.param(f"医院开诊\n\n{LONG}病。", ["医院开诊", f"{LONG}病。"], id="a headline is not torn"),
        pytest.param(
            f"{LONG}病。谷雨 摄\n\n加强科室建设\n{LONG}。", [f"{LONG}病。谷雨 摄", "加强科室建设", f"{LONG}。"]
        ),
    ],
)
def test_join_text_that_is_not_wrapped(text, found):
    assert paragraphs(text) == found


def test_join_puts_a_space_between_latin_words_only():
    assert paragraphs("an effective\ntreatment plan") == ["an effective treatment plan"]
    assert paragraphs("完成检查(CT\n检查)共一百例") == ["完成检查(CT检查)共一百例"]


def test_wrapped_says_how_wide_the_column_is():
    block = lines("第一行六个\n第二行有六字\n第三行有六字\n完。")
    assert wrapped(block) == (6, 3)
    assert wrapped(block[:1]) is None
    assert wrapped(lines("长" * 100 + "\n完。")) is None


@given(st.text(alphabet="医院市 　\n。，5月CT■记者（）“”\t", max_size=200))
def test_layout_loses_nothing_but_white_space(text):
    found = lines(text)
    measure(found)
    kept = [paragraph(AlignedText.of(text), block) for block in join(found)]
    assert "".join("".join(part.text.split()) for part in kept) == "".join(text.split())
    for part in kept:
        for character, start, end in zip(part.text, part.starts, part.ends, strict=True):
            assert text[start:end] == character or character == " "
