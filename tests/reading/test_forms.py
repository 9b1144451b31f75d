import pytest

from jianwen.reading.forms import detect, has_tags, is_jsonl_name

LINK = "原文见[青禾日报](https://example.org/a_b)。\n"


@pytest.mark.parametrize(
    ("form", "raw"),
    [
        ("markdown", "---\ntitle: 义诊\ndate: 2023-05-24\n---\n正文"),
        ("markdown", "\n\n---\r\nlayout: post\r\n\r\ntitle: 义诊\r\n---\r\n<div><p>正文</p></div>"),
        ("markdown", '+++\ntitle = "义诊"\n+++\n正文'),
        ("markdown", LINK),
        ("markdown", "![](a.jpg)\n正文"),
        ("markdown", "### 标题\n\n<p>正文</p>\n"),
        ("markdown", "# 标题\n\n**青禾市**正文"),
        ("markdown", "| 项目 | 数 |\n|---|---|\n| 义诊 | 3 |\n"),
        ("html", "<!DOCTYPE html>\n<html><body>正文</body></html>"),
        ("html", "<?xml version='1.0'?><html>正文</html>"),
        ("html", "<div><p>正文</p></div>"),
        ("html", "<!-- 页 --><P>一</P>\n<P>二</P>"),
        ("html", "青禾讯<br>一<br/>二<br />三"),
        ("text", "青禾日报\n\n# 义诊 #\n1. 市一院\n2. 市二院\n* 注\n"),
        ("text", "# 青禾发布\n# 健康青禾\n正文"),
        ("text", "****************\n青禾市**医院\n****************"),
        ("text", "---\n本版编辑 王伟\n---\n正文"),
        ("text", "---\n时间: 今天\n---\n正文"),
        ("text", "---\ntitle: 没有结束\n正文"),
        ("text", "[图1](记者 王伟 摄)\n[视频]\n（记者王伟）"),
        ("text", "患者血压<140，P<0.05，A<B且B>C"),
        ("text", "第一行\n<p>一个标签</p>\n第三行\n第四行"),
        ("text", ""),
    ],
)
def test_detect_by_content(form, raw):
    assert detect(raw, "page.txt") == form
    assert detect(raw) == form


@pytest.mark.parametrize(
    ("form", "raw"),
    [
        ("markdown", "# 标题\n正文"),
        ("markdown", "- 一\n- 二"),
        ("text", "正文，没有标记"),
        ("html", "<html>正文</html>"),
    ],
)
def test_detect_believes_markdown_suffix_only_with_a_mark(form, raw):
    assert detect(raw, "post.MD") == form


@pytest.mark.parametrize(
    ("expected", "text"), [(True, "一<br>二"), (True, "一&nbsp;二"), (False, "P<0.05 <图> A&B R&D;")]
)
def test_has_tags(expected, text):
    assert has_tags(text) is expected


@pytest.mark.parametrize(
    ("expected", "name"), [(True, "a/b.jsonl"), (True, "B.NDJSON"), (False, "a.json"), (False, "jsonl")]
)
def test_is_jsonl_name(expected, name):
    assert is_jsonl_name(name) is expected
