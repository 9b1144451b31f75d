import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.lexicons import read
from jianwen.reading.aligned import AlignedText
from jianwen.reading.markup.html import untagged, visible
from jianwen.reading.markup.tags import scan

BODY = "<p>青禾市第一人民医院昨日在市民广场举行大型义诊活动。</p>"
TEXT = "青禾市第一人民医院昨日在市民广场举行大型义诊活动。"


def show(raw):
    return visible(AlignedText.of(raw), list(scan(raw)))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<p>一</p><p>二</p>", "一\n二"),
        ("<p>一<p>二", "一\n二"),
        ("<div>一<div>二</div>三</div>", "一\n二\n三"),
        ("一<br>二<br/>三</br>四", "一\n二\n三\n四"),
        ("<ul><li>一<li>二</ul>三", "一\n二\n三"),
        ("<table><tr><td>一</td><td>二</td></tr><tr><th>三</th></tr></table>", "一\n二\n三"),
        ("<h1>题</h1><blockquote>一</blockquote>", "题\n一"),
        ("<p></p><p> \n </p><p>一</p><br><br><p>二</p>", "一\n二"),
        ("<b>王</b><span>伟</span>说", "王伟说"),
        ("记者  王伟   摄", "记者 王伟 摄"),
        ("<p>\n  青禾市\n  第一医院  \n</p>", "青禾市第一医院"),
        ("<span>记者</span>\n<span>王伟</span>", "记者 王伟"),
        ("CT\r\n检查 and\tMRI", "CT 检查 and MRI"),
        ("　　一&nbsp;&nbsp;二\xa0三", "　　一\xa0\xa0二\xa0三"),
        ("<pre>一\n  二</pre>三", "一\n  二\n三"),
        ("一&ldquo;二&rdquo;&#19977;&#x56DB;&lt;&amp;", "一“二”三四<&"),
        ("R&D;AT&T &nosuch; &amp一&#1;二", "R&D;AT&T &nosuch; &一二"),
        ("一<script>x='<p>'</script><style>p{}</style>二<!-- 三 -->", "一二"),
        ("<head><title>题</title><meta name=a></head><body>一", "一"),
        ("<html><head><title>题</title><body>一", "一"),
        ("<html><head><meta charset=gbk><p>一", "一"),
        ("<template><p>一</p></template><noscript>二</noscript><textarea>三</textarea>四", "四"),
        ("一{{ page.title }}二{% if a %}三{% endif %}四]]>", "一二三四"),
        ("一<?php echo 1 ?>二<o:p></o:p><![if !x]>三<![endif]>", "一二三"),
        ("</div></p>一</table>二", "一\n二"),
        ("血压<140，P<0.05，5>3", "血压<140，P<0.05，5>3"),
        ("", ""),
        ("<p>", ""),
    ],
)
def test_visible_text(raw, text):
    assert show(raw).text == text


@pytest.mark.parametrize(
    "furniture",
    [
        *(f"<{name}>首页</{name}>" for name in read("markup")["furniture"]),
        *(f"<div class='{word}'>首页</div>" for word in read("markup")["furniture words"]),
        "<div id=siteNav>首页<p>新闻</p></div>",
        "<ul class='list footer_links2'><li>首页</ul>",
        "<p class=copyright>版权所有",
        "<div style='color:red; DISPLAY : none'>首页</div>",
        "<nav>首页<div>新闻</nav>",
    ],
)
def test_visible_leaves_out_furniture(furniture):
    assert show(furniture + BODY).text == TEXT
    assert show(BODY + furniture).text == TEXT


@pytest.mark.parametrize(
    "raw",
    [
        f"<body class='comment-open'>{BODY}</body>",
        f"<div class='no-sidebar main'>{BODY}</div>",
        f"<div class='content navy sharepoint'>{BODY}</div>",
        f"<div title='share' data-class='nav'>{BODY}</div>",
        f"<form id=aspnetForm>{BODY}</form>",
        f"<article><header>{BODY}</header></article>",
        f"<main><footer>{BODY}</footer></main>",
        f"<header><h1>{TEXT}</h1></header>",
        *(f"<div class='{word}-x main'>{BODY}</div>" for word in read("markup")["denied"]),
    ],
)
def test_visible_keeps_content_that_looks_like_furniture(raw):
    assert show(raw + "<p>记者就此事采访了当地居民和参加义诊的医生</p>").text.startswith(TEXT)


def test_visible_keeps_everything_where_furniture_would_be_the_page():
    assert show(f"<div class=share>{BODY * 3}</div><p>首页</p>").text == "\n".join([TEXT] * 3) + "\n首页"


def test_visible_aligns_every_kind_of_character():
    raw = "<p>王&middot;伟\n\t说</p>CT\n片<br>一"
    text = show(raw)
    assert text.text == "王·伟说\nCT 片\n一"
    spans = [(raw[start:end]) for start, end in zip(text.starts.tolist(), text.ends.tolist(), strict=True)]
    assert spans == ["王", "&middot;", "伟", "说", "", "C", "T", "\n", "片", "<br>", "一"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("一\n  二 <b>三</b>\r\n\n四", "一\n  二 三\r\n\n四"),
        ("<div>\n<p>一</p><p>二</p>\n</div>三", "\n一\n二\n三"),
        ("一<br>\n二&nbsp;三<center>四</center>", "一\n二\xa0三\n四"),
        ("<WHO>说<图>{% 一 %}", "<WHO>说<图>"),
        ("<nav>首页</nav>一", "首页\n一"),
    ],
)
def test_untagged_keeps_lines(raw, text):
    assert untagged(AlignedText.of(raw)).text == text


@pytest.mark.parametrize(
    "raw", ["<div>" * 10_000 + "王伟" + "</div>" * 10_000, "<b>" * 10_000 + "王伟", "<nav>" * 9_999 + "王伟"]
)
def test_visible_has_no_limit_of_depth(raw):
    assert show(raw).text == "王伟"


PIECES = ["王", "&amp;", "&#12;", "&lt", "&nosuch;", "<", ">", "<p>", "</p>", "<b>", "</b>", "<br>", "<p\tclass=nav>"]
PIECES += ["<pre>", "</pre>", "<!--a-->", "<nav>", "</nav>", " ", "\n", "\r\n", "\t"]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=40).map("".join))
def test_html_offsets_are_exact(raw):
    for text in (show(raw), untagged(AlignedText.of(raw))):
        starts, ends = text.starts.tolist(), text.ends.tolist()
        assert starts == sorted(starts) and ends == sorted(ends)
        for character, start, end in zip(text.text, starts, ends, strict=True):
            stood = raw[start:end]
            if stood not in (character, ""):
                assert stood[0] == "&" or (character == "\n" and stood == "<br>") or not stood.strip()
            assert stood or character == "\n"


@given(st.text(alphabet=st.characters(exclude_characters="<&{]"), max_size=60))
def test_untagged_leaves_text_without_tags_alone(raw):
    assert untagged(AlignedText.of(raw)).text == raw


@given(st.text(alphabet=st.characters(exclude_characters="<&{]"), max_size=60))
def test_visible_drops_nothing_but_white_space(raw):
    assert "".join(show(f"<p>{raw}</p>").text.split()) == "".join(raw.split())


PLAIN_BLOCKS = [
    n for n in read("markup")["block"] if n not in {*read("markup")["hidden"], *read("markup")["furniture"]}
]


@pytest.mark.parametrize("name", PLAIN_BLOCKS)
def test_visible_block_elements_stand_on_lines_of_their_own(name):
    assert show(f"<main>{BODY}<b>一</b><{name}>二</{name}><b>三</b></main>").text == f"{TEXT}\n一\n二\n三"


@pytest.mark.parametrize("name", [n for n in read("markup")["inline"] if n not in read("markup")["void"]])
def test_visible_inline_elements_are_part_of_the_line(name):
    assert show(f"一<{name}>二</{name}>三").text == "一二三"


@pytest.mark.parametrize("name", [n for n in read("markup")["hidden"] if n != "head"])
def test_visible_hidden_elements_are_not_read(name):
    assert show(f"<p>一<{name}><b>二</b></{name}>三</p>").text.replace("\n", "") == "一三"


@pytest.mark.parametrize("name", read("markup")["void"])
def test_visible_void_elements_hold_nothing(name):
    assert show(f"<div><{name} class=nav>一</div>二").text == "一\n二"


@pytest.mark.parametrize("name", read("markup")["preformatted"])
def test_visible_preformatted_text_keeps_its_lines(name):
    assert show(f"<{name}>一\n 二</{name}>").text == "一\n 二"


@pytest.mark.parametrize("name", read("markup")["raw"])
def test_visible_raw_elements_hold_no_tags(name):
    assert show(f"一<{name}></p><div class=nav></{name}>二").text.replace("\n", "") in (
        "一二",
        "一</p><div class=nav>二",
    )
