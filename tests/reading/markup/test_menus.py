import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.markup.html import visible
from jianwen.reading.markup.tags import scan

BODY = "<p>青禾市第一人民医院昨日在市民广场举行大型义诊活动。</p>"
TEXT = "青禾市第一人民医院昨日在市民广场举行大型义诊活动。"
LINKS = "".join(f"<li><a href={n}>某院第{n}次义诊</a></li>" for n in "一二三")


def show(raw: str) -> str:
    return visible(AlignedText.of(raw), list(scan(raw))).text


@pytest.mark.parametrize(
    "menu",
    [
        "<p><a>首页</a> | <a>新闻</a> | <a>专家</a></p>",
        f"<ul>{LINKS}</ul>",
        f"<p>热点新闻</p><ul>{LINKS}</ul>",
        "<td><a>甲科</a><br><a>乙科</a><br>·<a>丙科</a> 05-01</td>",
    ],
)
def test_menus_are_left_out(menu):
    assert show(menu + BODY) == show(BODY + menu) == show(f"{menu}<div>{BODY}</div>{menu}") == TEXT


@pytest.mark.parametrize(
    "raw",
    [
        "<p><a>附件一</a></p><p><a>附件二</a></p>",
        "<p>出席的有<a>王伟</a>、<a>张三</a>、<a>李四</a>等人</p>",
        "<p><a>义诊一。</a></p><p><a>义诊二。</a></p><p><a>义诊三。</a></p>",
        "<h2><a>一</a></h2><h2><a>二</a></h2><h2><a>三</a></h2>",
    ],
)
def test_what_is_no_menu_stays(raw):
    assert show(raw + BODY) == show(raw) + "\n" + TEXT


def test_a_heading_of_some_length_above_a_list_stays():
    assert show(f"<p>某院今年举行义诊活动三次详见下列报道</p><ul>{LINKS}</ul>{BODY}").startswith("某院今年")


def test_without_any_sentence_nothing_is_left_out():
    assert len(show(f"<ul>{LINKS}</ul>").split("\n")) == 3
