import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Document, Published
from jianwen.reading.published import find_published, parse_option


def document(text: str = "", id: str = "a.txt", form: str = "text", **metadata: str) -> Document:
    return Document(id, text, AlignedText.of(text), form, metadata)


def found(doc: Document, text: str | None = None) -> tuple[str, str] | None:
    day = find_published(doc, doc.text.text if text is None else text, None)
    return day and (day.value, day.source)


def test_option_comes_before_all():
    doc = document("2023-05-24 10:00，正文：某院", form="jsonl", published="2022-01-01")
    assert find_published(doc, "", "2021年3月") == Published("2021-03", "option")


@pytest.mark.parametrize("option", ["", "yesterday", "5月24日", "2023-02-30", "24.5."])
def test_an_option_that_is_no_date_is_refused(option):
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        parse_option(option)


@pytest.mark.parametrize(
    ("form", "source"), [("html", "metadata"), ("jsonl", "metadata"), ("markdown", "front_matter")]
)
def test_what_the_form_says_comes_next(form, source):
    doc = document("2023-05-25 10:00，正文：某院", form=form, published="Mon, 22 May 2023 07:10:44 GMT")
    assert found(doc) == ("2023-05-22", source)
    assert found(document("2023-05-25 10:00，正文：某院", form=form, published="不详")) == ("2023-05-25", "header")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-08-13 19:32，正文：某院义诊", "2023-08-13"),
        ("2023-08-13，正文：某院义诊", "2023-08-13"),
        ("2023年08月19日 16:23:31，正文：某院", "2023-08-19"),
        ("2023年07月23日 18:42:35 来自青川，正文：某院", "2023-07-23"),
        ("23-08-11 05:48，正文：某院", "2023-08-11"),
        ("晒答卷\n2023-09-25   来源:某院", "2023-09-25"),
        ("标题\n作者：李某     加入时间：2016/7/14 16:52:59     来源：党办", "2016-07-14"),
        ("标题\n正文\n\t时间：2011年06月16日\n来源：某报", "2011-06-16"),
        ("标题\n日期；2009-07-03 00：00", "2009-07-03"),
        ("http://www.example.cn    2023年07月31日 23:44    来源：某网，正文：", "2023-07-31"),
        ("7-28 18:35，正文：截至2023年7月17日，某院", "2023-07-28"),
    ],
)
def test_header_lines(text, day):
    assert found(document(text)) == (day, "header")


@pytest.mark.parametrize(
    "text",
    [
        "义诊时间：2023年8月14日8:00",
        "时间：2023年8月14日至20日",
        "7-28 18:35，正文：始于2012年5月",
        "8-1 18:47，正文：某院",
    ],
)
def test_what_is_no_header(text):
    day = found(document(text))
    assert day is None or day[1] != "header"


@pytest.mark.parametrize(
    ("doc", "day"),
    [
        (document("某院\n链接：http://a.example.cn/html/2015-04/16/content_1.htm"), "2015-04-16"),
        (document("某院\n链接：http://a.example.cn/detail_2011_06/16/7043393_0.shtml"), "2011-06-16"),
        (document("某院 [查看原文](https://a.example.cn/2023/01/17/VIDE.shtml)"), "2023-01-17"),
        (document("某院", url="https://a.example.cn/20230117/1.html"), "2023-01-17"),
        (document("某院", id="2023/06/01/page3.txt"), "2023-06-01"),
        (document("某院", id="pages/20230601.txt"), "2023-06-01"),
        (document("某院 https://a.example.cn/2018/08/04/x.png http://b.example.cn/2018/07/26/1.html"), "2018-07-26"),
    ],
)
def test_addresses(doc, day):
    assert found(doc) == (day, "url")


def test_addresses_that_disagree_tell_nothing():
    assert found(document("http://a.example.cn/2018/08/04/1.html http://b.example.cn/2018/07/26/1.html")) is None


def test_a_path_may_tell_only_a_month_or_a_year():
    assert found(document("某院", id="2023/06/page3.txt")) == ("2023-06", "url")
    assert found(document("某院", id="2023/page3.txt")) == ("2023", "url")
    assert found(document("中新网青川5月31日电 某院", id="2023/06/page3.txt")) == ("2023-05-31", "dateline")
    assert found(document("中新网青川12月31日电 某院", id="2023/01/page3.txt")) == ("2022-12-31", "dateline")


@pytest.mark.parametrize(
    "text",
    [
        "青川日报\n2023年6月1日 星期四 第3版\n某院",
        "2023年6月1日　星期四\n责编 李某",
        "《 青川日报 》（ 2023年06月01日   15 版）",
    ],
)
def test_mastheads(text):
    assert found(document(text)) == ("2023-06-01", "masthead")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("青川新闻网2023年8月17日讯（记者 李某）近日", ("2023-08-17", "dateline")),
        ("中新网青川12月20日电 某院2021年12月18日揭牌", ("2021-12-20", "dateline")),
        ("中新网青川12月20日电 记者在2021年全省卫生工作会议上", ("2021-12-20", "dateline")),
        ("中新网青川12月20日电 某院始建于1958年", None),
        ("中新网青川2月30日电 某院2021年2月18日揭牌", ("2021-02", "text")),
    ],
)
def test_datelines_take_their_year_from_elsewhere(text, day):
    assert found(document(text)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5月24日，青川市2023年“心桥”活动举行。活动将持续到10月30日。", ("2023-05", "text")),
        ("某院参加2023年全国卫生会议", ("2023", "text")),
        ("2016年3月1日，某院提出建议，2015年5月18日立案", ("2016-03", "text")),
        ("某院始建于1958年，2003年12月迁址", None),
        ("某院计划于2030年5月24日开诊", None),
        ("近日，某院义诊", None),
    ],
)
def test_the_text_is_asked_last(text, day):
    assert found(document(text)) == day


def test_a_page_dates_its_articles():
    doc = document("2023-09-25   来源:某院\n中新网青川9月20日电 某院")
    assert found(doc, "中新网青川9月20日电 某院") == ("2023-09-25", "header")


@given(st.text(), st.text())
def test_find_published_never_raises(text, id):
    assert found(document(text, id)) is None or found(document(text, id))
