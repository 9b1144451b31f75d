import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.markup.tags import attributes, scan

BROKEN = [
    "<",
    "<a ",
    "</a ",
    "<!-- ",
    "<!",
    "<![",
    "<?php ",
    "<% ",
    '<a href="',
    "<a ='x ",
    '<y ="',
    "<x<",
    "<script>",
    "<p a=",
]


def cut(text, **options):
    """Tags in angle brackets, data as it is."""
    return [
        (f"</{t.name}>" if t.closing else f"<{t.name}>") if t.name else text[t.start : t.end]
        for t in scan(text, **options)
    ]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("一<b>二</B >三", ["一", "<b>", "二", "</b>", "三"]),
        ("<p class='a>b' x=\"<p>\">一</p>", ["<p>", "一", "</p>"]),
        ("<p>it's<p>", ["<p>", "it's", "<p>"]),
        ("<p it's>一", ["<p>", "一"]),
        ("<br/>一<img src=a>", ["<br>", "一", "<img>"]),
        ("一<!-- <p> -->二<!DOCTYPE html>三", ["一", "二", "三"]),
        ("一<!-- 没有结束 <p> 二", ["一", " 二"]),
        ("一<![if !supportLists]>二<![endif]>三", ["一", "二", "三"]),
        ("<![CDATA[一<p>", ["一", "<p>"]),
        ("一<?php echo '<b>' ?>二<%= x %>三", ["一", "二", "三"]),
        ("血压<140且>90，P<0.05，<图>", ["血压<140且>90，P<0.05，<图>"]),
        ("x<y 且 <b>二</b>", ["x<y 且 ", "<b>", "二", "</b>"]),
        ("<p <b>二", ["<p>", "<b>", "二"]),
        ("<p class='没有结束>一", ["<p>", "一"]),
        ("一<p", ["一", "<p>"]),
        ("<script>if (a<b) '</p>'</SCRIPT>一", ["<script>", "if (a<b) '</p>'", "</script>", "一"]),
        ("<style>没有结束<p>一", ["<style>", "没有结束", "<p>", "一"]),
        ("<wx-open>一</wx-open>", ["<wx-open>", "一", "</wx-open>"]),
    ],
)
def test_scan(text, tokens):
    assert cut(text) == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("<WHO>一<b>二<o:p></o:p>", ["<WHO>一", "<b>", "二", "<o:p>", "</o:p>"]),
        ("一<?号>二<!三>", ["一<?号>二<!三>"]),
        ("一<!--二-->三", ["一", "三"]),
    ],
)
def test_scan_known_elements_only(text, tokens):
    assert cut(text, known_only=True) == tokens


def test_attributes_decodes_values_and_takes_the_first():
    text = """<A HREF = '/x?a=1&amp;b=2' class=nav id="x y" hidden class="z">"""
    (tag,) = scan(text)
    assert attributes(text, tag) == {"href": "/x?a=1&b=2", "class": "nav", "id": "x y", "hidden": ""}


@pytest.mark.parametrize("broken", BROKEN)
def test_scan_is_linear_on_broken_tags(broken):
    def once(n):
        began = time.process_time()
        assert len(list(scan("王" + broken * n))) <= 2 * n + 1
        return time.process_time() - began

    def seconds(n):  # the least of three: other load on the machine only ever adds
        return min(once(n) for _ in range(3))

    # Quadratic time would take 16 times as long for 4 times the length.
    assert seconds(40_000) < 10 * max(seconds(10_000), 0.005)


@given(
    st.lists(st.sampled_from([*BROKEN, "<p>", "</p>", "-->", "?>", ">", '"', "'", " ", "王", "</script>", "a"])).map(
        "".join
    )
)
def test_scan_tokens_are_in_order_and_inside(text):
    at = 0
    for token in scan(text):
        assert at <= token.start < token.end <= len(text)
        assert token.name == "" or text[token.start] == "<"
        at = token.end
