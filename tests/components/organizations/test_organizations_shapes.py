import pytest

from jianwen.components.organizations.boundary import Backwards
from jianwen.components.organizations.heads import Head, HeadScanner
from jianwen.components.organizations.shapes import first_of_pair, quotation, sent_team
from jianwen.components.organizations.vocabulary import vocabulary

WORDS = vocabulary()


def last_head(text) -> Head:
    return list(HeadScanner(WORDS)(text))[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("一家名为“好邻居健康驿站”的", "好邻居健康驿站"),
        ("「李四名医工作室」揭牌", "李四名医工作室"),
        ("“七大中心”揭牌", None),
        ("“以患者为中心”", None),
        ("“中心”", None),
        ("好邻居健康驿站的", None),
        ("“甲，乙健康驿站”", None),
    ],
)
def test_quotation_is_a_name_of_its_own(text, name):
    found = quotation(text, last_head(text))
    assert (text[found.start : found.end] if found else None) == name


@pytest.mark.parametrize(
    ("text", "name", "score"),
    [
        ("广西第四批援老挝医疗队", "广西第四批援老挝医疗队", 0.9),
        ("第三批援鄂医疗队", "第三批援鄂医疗队", 0.9),
        ("柳河市医院援滇医疗队", "柳河市医院援滇医疗队", 0.9),
        ("我们援滇医疗队", "援滇医疗队", 0.45),
    ],
)
def test_a_sent_team_is_named_by_owner_or_batch(text, name, score):
    found = sent_team(Backwards(WORDS, text), last_head(text))
    assert (text[found.start : found.end], found.score) == (name, score)


def test_a_team_that_was_not_sent_is_left_to_the_usual_rules():
    assert sent_team(Backwards(WORDS, "柳河市医疗队"), last_head("柳河市医疗队")) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("由中国海洋环境与生态保护基金会", 1),
        ("由柳河市医院和慈善基金会", None),
        ("由湘雅和慈善基金会", None),
        ("由患者和慈善基金会", None),
        ("由柳河市卫生与北京协会", None),
    ],
)
def test_a_pair_is_one_name_only_when_its_first_half_is_open(text, start):
    backwards, head = Backwards(WORDS, text), last_head(text)
    assert first_of_pair(backwards, backwards.look(head.start, unknown=5), head) == start
