import pytest

from jianwen.reading.wire import wire_head

STAMP = "2023-07-19 18:42"


def parts(text):
    head = wire_head(text)
    if head is None:
        return None
    stamp, title, body = head
    return text[slice(*stamp)], text[slice(*title)], text[body:]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{STAMP}，正文：昨天上午，调研团来访。", (STAMP, "", "昨天上午，调研团来访。")),
        ("7-21 20:49，正文：记者获悉，", ("7-21 20:49", "", "记者获悉，")),
        ("，正文：地震发生后，", ("", "", "地震发生后，")),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊 通讯员 蒋竹 龚立 为推动",
            (STAMP, "市四院走进乡村开展义诊", "通讯员 蒋竹 龚立 为推动"),
        ),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊市四院走进乡村开展义诊 7月25日，",
            (STAMP, "市四院走进乡村开展义诊", "市四院走进乡村开展义诊 7月25日，"),
        ),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊8月11日下午，专家来到村里。",
            (STAMP, "市四院走进乡村开展义诊", "8月11日下午，专家来到村里。"),
        ),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊为进一步提升服务，",
            (STAMP, "市四院走进乡村开展义诊", "为进一步提升服务，"),
        ),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊近日，专家来到村里。",
            (STAMP, "市四院走进乡村开展义诊", "近日，专家来到村里。"),
        ),
        (
            f"{STAMP}，正文：原标题：悦享暑期 关爱健康 市四院进校园本报讯（记者 温玉）",
            (STAMP, "悦享暑期 关爱健康 市四院进校园", "本报讯（记者 温玉）"),
        ),
        (
            f"{STAMP}，正文：原标题：市四院走进乡村开展义诊中新网澜溪8月4日电(张小满)",
            (STAMP, "市四院走进乡村开展义诊", "中新网澜溪8月4日电(张小满)"),
        ),
    ],
)
def test_wire_head(text, found):
    assert parts(text) == found


@pytest.mark.parametrize(
    "title",
    [
        "市四院走进乡村开展义诊无名时报讯（通讯员 蒋竹）7月25日，",  # the medium's name has no known beginning
        "市四院走进乡村开展义诊澜江全媒体记者 蒋竹 7月25日，",
        "市四院走进乡村开展义诊澜溪客户端 | 通讯员 蒋竹",
        "专家说，这个病要早治。近日，",
        "只有几个字近日，",
        "市四院走进乡村义诊的意义在于方便群众",
        "据市四院介绍，活动将持续到年底，8月7日，",
    ],
)
def test_wire_head_leaves_an_unclear_title_in_the_body(title):
    assert parts(f"{STAMP}，正文：原标题：{title}") == (STAMP, "", title)


@pytest.mark.parametrize("text", ["", "正文如下", "市四院开展义诊，正文：略", "2023年的夏天，医院里人很多"])
def test_wire_head_of_other_text(text):
    assert parts(text) is None
