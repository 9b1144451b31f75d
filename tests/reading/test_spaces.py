import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.spaces import spaces_in, tidy, wrap_spaces
from pages import without


@pytest.mark.parametrize(
    "marked",
    [
        "5月⟦ ⟧24日，会议举行。",
        "为平湖的⟦ ⟧600余名学生讲课，收治⟦ ⟧14⟦ ⟧人次。",
        "通讯员 汪⟦ ⟧华",
        "■通讯员 汪⟦　⟧华",
        "（记者 赵⟦ ⟧刚 通讯员 李⟦ ⟧明）近日，",
        "记者 温如玉⟦   ⟧ 通讯员 汤立群".replace("⟦   ⟧ ", " ⟦  ⟧"),
        "（文图 | 高小飞 董⟦ ⟧芳 乔⟦ ⟧萌 编辑）",
        "通讯员 陈伟 田野",
        "图⟦ ⟧书⟦ ⟧馆",
        "健⟦　⟧康⟦　⟧周⟦　⟧刊 第3版",
        "欢迎 光 临",
        "今日上午⟦ ⟧，某院举行义诊⟦ ⟧。",
        "（⟦ ⟧王伟⟦ ⟧）说",
        "责⟦ ⟧编：王伟",
        "来⟦　⟧源⟦ ⟧：某报",
        "供⟦ ⟧稿｜白雪",
        "青禾市讯(陈伟 田野)近日，某院举行义诊。",
        "通讯员 陈伟 田野",
        "当时孕妇呼吸困⟦ ⟧难，出现心衰症状。",
        "某院开展义诊。校对 陈善工",
        "记者 赵⟦ ⟧刚 李⟦ ⟧明",
        "义诊 3 天",
        "共⟦ ⟧３⟦ ⟧天，免费。",
        "记者 何素青 通讯员 汤立群",
        "学知识 练本领",
        "2023年表彰会召开 2022年度先进揭晓",
        "Zhang Wei 说",
        "2023-08-13 19:32，",
        "",
    ],
)
def test_tidy_drops_what_is_marked(marked):
    text, left = without(marked)
    tidied = tidy(AlignedText.of(text))
    assert tidied.text == left
    assert "".join(text[start] for start in tidied.starts) == left


def test_wrap_spaces_are_found_by_their_regular_distance():
    line = "市医院成功为一名妊娠三十三周的产妇同时施行了剖腹产和心脏"  # 28 characters
    text, left = without(f"{line}⟦ ⟧{line}⟦ ⟧{line}⟦ ⟧换瓣手术。")
    assert tidy(AlignedText.of(text)).text == left


def test_two_wrap_spaces_need_words_that_go_together():
    line = "市医院成功为一名妊娠三十三周的产妇同时施行了剖腹产和心脏"
    names = f"某报讯(陈伟 田野)近日，{line} 在市会展中心举行。"
    assert tidy(AlignedText.of(names)).text.count("陈伟 田野") == 1


@pytest.mark.parametrize("text", ["记者 陈靖 周小英报道", "甲队 乙队 丙队 丁队", "一句话 另一句话", "没有空格"])
def test_wrap_spaces_are_not_seen_in_irregular_ones(text):
    assert wrap_spaces(text, spaces_in(text)) == []


@given(st.text(alphabet="医院 　5月，。记者汪华CT", max_size=120))
def test_tidy_drops_nothing_but_white_space(text):
    tidied = tidy(AlignedText.of(text))
    assert "".join(tidied.text.split()) == "".join(text.split())
    assert "".join(text[start] for start in tidied.starts) == tidied.text
