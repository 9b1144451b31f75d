import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.articles import articles
from jianwen.reading.documents import read_documents
from marked import parse
from pages import cut, document, lines

EYES = """我市启动“光明行动”
免费白内障手术惠及老人
■记者 何青 通讯员 汤立

六月五日，市卫健局主办、市眼科医院承办的光明
行动正式启动，今年计划为全市老人免费实施白内
障手术三百例。

启动仪式上，市卫健局负责人表示，各镇卫生院将
做好视力筛查，让好事真正落到实处，让白内障老
人重见光明。
"""
CLINIC = """在日前召开的全省会议上，柳汀
镇卫生院被授予全省优秀基层卫
生院荣誉称号。

柳汀镇卫生院服务着全镇四万居
民，去年开展针灸、拔罐等治疗
一万余人次。

■通讯员 方 晴
"""
WATER = """疾控中心监测农村饮用水
■通讯员 戚棠

为保障群众饮水安全，市疾控中心对双桥镇六家农
村水厂开展水质监测，采集水样四十份，各项指标
均符合国家标准。
"""
HEADLINE = "守护家门口的健康\n——全省优秀基层卫生院柳汀镇卫生院纪事\n"


def titles(text):
    return [[article.text.text[start:end] for start, end in article.title] for article in cut(text)]


def bylines(text):
    return [[article.text.text[start:end] for start, end in article.byline] for article in cut(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            EYES + "\n" + WATER,
            [["我市启动“光明行动”", "免费白内障手术惠及老人"], ["疾控中心监测农村饮用水"]],
            id="a byline below the headline",
        ),
        pytest.param(
            HEADLINE + CLINIC + "\n" + WATER,
            [["守护家门口的健康", "——全省优秀基层卫生院柳汀镇卫生院纪事"], ["疾控中心监测农村饮用水"]],
            id="a byline at the end",
        ),
        pytest.param(
            HEADLINE + EYES + "\n" + CLINIC,
            [
                ["守护家门口的健康", "——全省优秀基层卫生院柳汀镇卫生院纪事"],
                ["我市启动“光明行动”", "免费白内障手术惠及老人"],
            ],
            id="a column change, its headline elsewhere",
        ),
        pytest.param(
            WATER + "\n" + "筛查视力让白内障老人重见光明\n" + HEADLINE + CLINIC + EYES,
            [
                ["疾控中心监测农村饮用水"],
                ["我市启动“光明行动”", "免费白内障手术惠及老人", "筛查视力让白内障老人重见光明"],
                ["守护家门口的健康", "——全省优秀基层卫生院柳汀镇卫生院纪事"],
            ],
            id="a kicker that stands above another headline",
        ),
        pytest.param(
            "市二院开诊\n\n本报讯(记者谷雨)昨日，市二院开诊。\n\n市三院揭牌\n\n本报讯(记者谷雨)昨日，市三院揭牌。\n",
            [["市二院开诊"], ["市三院揭牌"]],
            id="a dateline",
        ),
        pytest.param(
            "市二院开诊\n\n本报讯(记者谷雨)昨日，市二院开诊。\n\n市三院揭牌\n\n揭牌现场。\n\n本报讯(记者谷雨)昨日，市三院揭牌。\n",
            [["市二院开诊"], ["市三院揭牌"]],
            id="a caption between headline and dateline",
        ),
        pytest.param(
            "今日快讯\n\n央视消息：\n\n市二院开诊\n\n昨日，市二院开诊。\n\n市三院揭牌\n\n昨日，市三院揭牌。\n",
            [["市二院开诊"], ["市三院揭牌"]],
            id="a round-up",
        ),
        pytest.param(
            WATER
            + "\n市二院获批胸痛中心\n日前，记者获悉，市第二人民医院心血管内科去年\n完成手术四百台。\n■记者 何青\n",
            [["疾控中心监测农村饮用水"], ["市二院获批胸痛中心"]],
            id="two bylines are of two articles",
        ),
        pytest.param(
            "2023-07-19 18:42，正文：原标题：市二院举行开诊仪式近日，市二院开诊。\n2023-07-20，正文：三院揭牌。\n",
            [["市二院举行开诊仪式"], []],
            id="time stamps of wire texts",
        ),
        pytest.param(
            "市二院开诊\n市二院昨日开诊。\n来源：甲报\n链接：http://example.org/1\n市三院揭牌\n市三院昨日揭牌。\n",
            [["市二院开诊"], ["市三院揭牌"]],
            id="a link ends an article",
        ),
    ],
)
def test_articles_begin_at(text, found):
    assert titles(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEADLINE + CLINIC.replace("\n柳汀镇卫", "\n服务更有温度\n\n柳汀镇卫"), id="a section heading"),
        pytest.param(
            "市二院开诊\n\n昨日，市二院开诊。\n\n市民看病\n\n本报讯 昨日，市二院开诊。", id="a summary above the report"
        ),
        pytest.param(
            "市二院开诊\n\n本报讯 昨日，市二院开诊。\n\n患者多\n\n市民说，方便了。", id="a section of a report"
        ),
        pytest.param(
            "摘要：市二院开诊。\n\n本报讯 昨日，市二院开诊。\n\n市民说，方便了。", id="a summary without a headline"
        ),
        pytest.param(EYES, id="one article"),
        pytest.param(
            "2023-07-19，正文：昨日，市三院揭牌。     市民称便     市民说，方便了。     岭东报记者 何青",
            id="a wire text",
        ),
        pytest.param("市二院开诊", id="nothing but a headline"),
    ],
)
def test_articles_do_not_begin_at(text):
    assert len(cut(text)) == 1


@pytest.mark.parametrize("text", ["", "\n　\n", "新闻中心\n\n图片\n", "---\n第5版\n返回搜狐，查看更多责任编辑：\n"])
def test_articles_of_a_page_without_text(text):
    assert cut(text) == []


def test_articles_are_numbered_as_they_begin():
    found = cut(HEADLINE + EYES + "\n" + CLINIC)
    assert [article.number for article in found] == [1, 2]
    assert [article.spans[0][0] for article in found] == sorted(article.spans[0][0] for article in found)
    assert [len(article.spans) for article in found] == [2, 1]


def test_articles_put_a_line_end_at_a_seam():
    found = lines(HEADLINE + EYES + "\n" + CLINIC)
    assert found[0][:3] == [
        *HEADLINE.split("\n")[:2],
        "在日前召开的全省会议上，柳汀镇卫生院被授予全省优秀基层卫生院荣誉称号。",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EYES, [["■记者 何青 通讯员 汤立"]]),
        (HEADLINE + CLINIC, [["■通讯员 方晴"]]),
        (
            "开诊\n    作者：温玉     加入时间：2018/11/6     来源：院办\n昨日开诊。",
            [["作者：温玉", "加入时间：2018/11/6", "来源：院办"]],
        ),
        ("开诊\n本报讯(记者谷雨 通讯员施鸣)昨日，市二院开诊。", [["记者谷雨 通讯员施鸣"]]),
        ("市二院开诊\n市二院昨日开诊。", [[]]),
    ],
)
def test_articles_bylines(text, found):
    assert bylines(text) == found


@pytest.mark.parametrize(
    "marked",
    [
        "⟦市二院开诊\n市二院昨日开诊。⟧\n时间：2015-4-16\n链接：http://example.org/1\n来源：新闻网\n",
        "健康澜溪\n\n⟦市二院开诊\n市二院昨日开诊。⟧",
        "⟦市二院开诊\n市二院昨日开诊。⟧\n\n图片\n\n⟦市民说，方便了。⟧\n\n上一篇:春季养生 下一篇:无",
        "⟦市二院开诊\n本报讯 市二院昨日开诊。⟧\n市民在广场跳舞。谷雨 摄\n⟦市三院揭牌\n本报讯 市三院昨日揭牌。⟧",
        "⟦市二院开诊\n本报讯 市二院昨日开诊。⟧\n⟦市三院揭牌\n本报讯 市三院昨日揭牌。⟧\n市民在广场跳舞。谷雨 摄",
        "⟦市二院开诊\n本报讯 市二院昨日开诊。\n市二院昨日开诊。谷雨 摄⟧\n⟦市三院揭牌\n本报讯 市三院昨日揭牌。⟧",
        "⟦市二院开诊\n市二院昨日开诊。\n市民在广场跳舞。谷雨 摄⟧",
    ],
)
def test_articles_keep_what_is_marked(marked):
    text, marks = parse(marked)
    found = cut(text)
    assert "\n".join(article.text.text for article in found) == "\n".join(mark.text for mark in marks)
    assert [text[start:end] for article in found for start, end in article.spans] == [mark.text for mark in marks]


def test_articles_spans_do_not_stop_at_markup():
    (only,) = read_documents("<div><p>市二院开诊</p>\n<p>市二院昨日<b>开诊</b>。</p></div>".encode(), "a.html")
    (article,) = articles(only)
    assert [only.raw[start:end] for start, end in article.spans] == ["市二院开诊</p>\n<p>市二院昨日<b>开诊</b>。"]


def test_articles_cut_the_seed_pages(seeds):
    def of(name):
        (only,) = read_documents((seeds / name).read_bytes(), name)
        return [[article.text.text[start:end] for start, end in article.title] for article in articles(only)]

    assert [found[0] for found in of("newspaper_page.txt")] == [
        "市一院完成我市首例",
        "守护家门口的健康",
        "我市启动“光明行动”",
        "疾控中心开展饮用水监测",
        "市妇保院揭牌",
        "送教上门 急救知识进校园",
        "市二院获批省级胸痛中心",
        "六名医生启程援疆",
    ]
    assert len(of("torn_page.txt")) == 3
    assert of("hospital_page.txt") == [["以技术立院，以服务暖心"]]
    assert of("wire.txt") == [["澜溪市第四人民医院走进乡村开展义诊"]]


PIECES = st.sampled_from(
    [*EYES.split("\n"), *CLINIC.split("\n"), *WATER.split("\n"), "", "图片", "本报讯 昨日，", "谷雨 摄", "　 "]
)


@given(st.lists(PIECES, max_size=40).map("\n".join))
def test_articles_have_exact_offsets_and_lose_only_furniture(text):
    found = articles(document(text))
    seen = []
    for article in found:
        for character, start, end in zip(article.text.text, article.text.starts, article.text.ends, strict=True):
            assert text[start:end] in ("", character)
            seen += range(start, end)
            assert start == end or any(first <= start < last for first, last in article.spans)
        for start, end in (*article.title, *article.byline):
            assert 0 <= start < end <= len(article.text)
            assert "\n" not in article.text.text[start:end]
    assert len(seen) == len(set(seen))  # no character is in two articles
    lost = "".join(text[at] for at in sorted(set(range(len(text))) - set(seen)))
    assert not set(lost.replace("图片", "").replace("谷雨 摄", "").split()) - {"。"} or "谷雨" in lost
    assert [article.number for article in found] == list(range(1, len(found) + 1))
    assert bool(found) == any(line.strip() not in ("", "图片") for line in text.split("\n")) or "谷雨" in lost


BODY = "澜溪市第一人民医院近日成立疼痛科，首日接诊患者32人，这是我市第一个独立设置的疼痛专科门诊。"


def test_who_wrote_stays_with_the_article_where_it_came_from_does_not():
    tail = "作者：谷雨晴\n来源：岭东日报\n日期：2023-06-02\n链接：http://news.example.org/1.html"
    assert lines(f"市一院成立疼痛科\n{BODY}\n\n{tail}") == [["市一院成立疼痛科", BODY, "作者：谷雨晴"]]


def test_a_dateline_set_off_by_spaces_is_no_title():
    (article,) = cut(f"市一院成立疼痛科\n青川新闻网7月28日电　　{BODY}\n{BODY}")
    assert [article.text.text[start:end] for start, end in article.title] == ["市一院成立疼痛科"]


def test_items_of_a_web_page_are_not_glued():
    items = [f"市一院举办第{n}期健康讲座" for n in "一二三四五六"]
    page = "<html><body>" + "".join(f"<div>{item}</div>" for item in items)
    (found,) = read_documents(page.encode(), "a.html")
    assert articles(found)[0].text.text.split("\n") == items


def test_a_caption_of_the_scene_is_no_title():
    (article,) = cut(f"市一院成立疼痛科\n签约现场\n{BODY}\n{BODY}")
    assert [article.text.text[start:end] for start, end in article.title] == ["市一院成立疼痛科"]
