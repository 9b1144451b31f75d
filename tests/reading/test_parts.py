import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.parts import Part, is_heading, kind_of, likeness, parts


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("市一院完成首例机器人手术", "heading"),
        ("谁来守护家门口的健康？", "heading"),
        ("立足改革创新，全面提升能力", "heading"),
        ("■通讯员 陆苇", "byline"),
        ("来源：澜溪日报", "label"),
        ("本报讯(记者谷雨晴)昨日", "body"),
        ("市民在义诊现场。谷雨晴 摄", "caption"),
        ("市一院昨日开诊。", "body"),
        ("市一院昨日开诊，", "body"),
    ],
)
def test_kind_of(line, kind):
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "市一院完成首例手术。",
        "患者包括：",
        "市一院昨日完成首例手术。患者已出院",
        "长" * 50,
        "该项活动旨在落实市委、市政府关于项目建设的重大决策部署，促进全市卫生健康事业又好又快",
    ],
)
def test_is_no_heading(line):
    assert not is_heading(line)


def test_is_heading_of_two_long_halves():
    assert is_heading("搭建医疗资源共享“桥梁”，区域医学中心今日正式成立 有了它，老百姓看病不烦恼")


def test_parts_leave_furniture_out():
    text = "健康澜溪\n\n市一院开诊\n\n市一院昨日开诊。返回搜狐，查看更多责任编辑：\n第5版\n"
    assert [(part.kind, part.plain) for part in parts(AlignedText.of(text))] == [
        ("heading", "市一院开诊"),
        ("body", "市一院昨日开诊。"),
    ]


def test_parts_of_a_wire_text():
    text = "2023-07-19 18:42，正文：原标题：市四院走进乡村开展义诊近日，专家来到村里。"
    assert [(part.kind, part.plain) for part in parts(AlignedText.of(text))] == [
        ("stamp", "2023-07-19 18:42"),
        ("title", "市四院走进乡村开展义诊"),
        ("body", "近日，专家来到村里。"),
    ]


def test_parts_know_their_column_and_their_ends():
    text = "本报讯 市一院昨日举行\n大型义诊活动，各科专家\n到场，为群众看病，解答\n疑问。 ■通讯员 陆苇\n\n活动持续，欢"
    first, second = parts(AlignedText.of(text))
    assert (first.column, first.wraps, first.opens, first.closes, first.torn) == (11, 3, True, True, False)
    assert (second.column, second.wraps, second.opens, second.closes, second.torn) == (None, 0, False, False, True)


def test_parts_know_where_their_lines_end():
    lines = (
        "近日，柳汀镇卫生院的医生走进双桥",
        "村，为老人测量血压，讲解用药知识",
        "。老人们说，看病不用再跑远路了，",
        "心里很踏实。",
    )
    (part,) = parts(AlignedText.of("\n".join(lines)))
    assert part.plain == "".join(lines)
    assert [part.plain[at:][:2] for at, joint in part.seams if joint == "line"] == ["村，", "。老", "心里"]


@pytest.mark.parametrize(
    ("line", "torn"),
    [
        ("市二院昨日开诊，市民说", True),
        ("市二院昨日开诊。", False),
        ("市二院昨日开诊（完）", False),
        ("市二院昨日开诊 记者 谷雨", False),
    ],
)
def test_parts_know_whether_they_break_off(line, torn):
    (part,) = parts(AlignedText.of(line))
    assert part.torn is torn


def test_likeness_is_a_share():
    eyes, teeth, both = (Part("body", AlignedText.of(text)) for text in ("白内障", "种植牙", "白内障。种植牙"))
    assert likeness(eyes, both) == pytest.approx(1)
    assert likeness(eyes, teeth) == likeness(eyes, Part("body", AlignedText.of("1"))) == 0
