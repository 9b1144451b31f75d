"""The reader on composed pages. The floors are what it reaches, less a little, not yet all that is wanted of it."""

from random import Random

import pytest

from compose import Source, compose, draw, pages
from composed import Score, real
from pages import cut

ARTICLES = (
    (
        "白内障老人重见光明",
        "六月五日，柳汀镇卫生院举办白内障光明行动，眼科医生谷雨为老人做视力筛查，并为确诊的老人安排了白内障手术。",
        "谷雨介绍，柳汀镇卫生院的白内障手术已做三百例，视力筛查覆盖全镇老人，光明行动将继续到年底。",
        "光明行动启动以来，谷雨和同事每周到柳汀镇的村里做视力筛查，白内障老人都能得到手术，费用由市里承担。",
    ),
    (
        "农村饮用水全部合格",
        "近日，双桥镇疾控人员陆苇到六家农村水厂采集饮用水水样，监测浑浊度、余氯和菌落总数等指标，共采样四十份。",
        "陆苇说，双桥镇农村水厂的饮用水水样全部合格，余氯和菌落总数符合国家标准，村民可以放心饮用。",
        "下一步，双桥镇将每季度监测农村水厂，陆苇会把饮用水水样的余氯指标公布在网上，请村民监督。",
    ),
    (
        "急救课走进澜溪中学",
        "昨日上午，市急救中心的戚棠来到澜溪中学，教学生们心肺复苏和海姆立克急救法，操场上摆开了二十个模拟人。",
        "“按压的深度要够，速度要均匀。”戚棠一边示范心肺复苏一边讲解，学生们两人一组，对着模拟人练习按压和人工呼吸。",
        "澜溪中学校长表示，急救课将列入学校的课程，戚棠和急救中心的同事每个学期来校教学生们心肺复苏一次。",
    ),
    (
        "断指再植手术成功",
        "7月12日凌晨，石臼市骨科医院为一名断指工人实施再植手术，主刀医生汤立在显微镜下吻合血管和神经，历时七小时。",
        "工人在车间操作冲床时，三根手指被压断，工友把断指冰存后送到石臼市骨科医院，为再植赢得了时间。",
        "术后第十天，断指已经成活。汤立提醒，断指要用干净的布包好后冷藏，不要泡在水里，六到八小时内再植的成功率最高。",
    ),
)


def invented(number: int, title: str, *texts: str) -> Source:
    """An invented article as a source of pages."""
    text = "\n".join((title, *texts))
    ranges = tuple((text.index(one), text.index(one) + len(one)) for one in texts)
    return Source(f"invented {number}", text, (0, len(title)), ranges)


INVENTED = [invented(number, *texts) for number, texts in enumerate(ARTICLES)]
PLACE_MENTIONS = {one.id: [at for start, end in one.paragraphs for at in range(start, end, 10)] for one in INVENTED}


@pytest.fixture(scope="module")
def measured(shared):
    """The scores of 200 pages of real articles, with and without shuffled paragraphs."""
    sources, mentions = real(shared)
    scores = {"in order": Score(), "shuffled": Score()}
    for page, style in pages(sources, 200):
        scores["shuffled" if style.shuffled else "in order"].add(page, mentions, cut(page.text))
    return scores


@pytest.mark.parametrize(("kind", "floor"), [("in order", 0.94), ("shuffled", 0.85)])
def test_composed_pages_are_cut_into_their_articles(measured, kind, floor):
    assert measured[kind].f1 >= floor, str(measured[kind])


def test_composed_pages_keep_their_mentions(measured):
    assert all(score.lost <= 0.01 * score.mentions for score in measured.values())


def test_composed_pages_are_put_in_order(measured):
    assert measured["shuffled"].in_order >= 0.42, str(measured["shuffled"])


@pytest.mark.parametrize(("byline", "floor"), [("", 0.85), ("head", 0.95), ("end", 0.95)])
def test_pages_of_invented_articles_are_cut(byline, floor):
    score = Score()
    for number in range(12):
        rng = Random(number)
        style = draw(rng)
        page = compose(rng.sample(INVENTED, 4), style.__class__(byline=byline, blank=style.blank), rng)
        score.add(page, PLACE_MENTIONS, cut(page.text))
    assert score.f1 >= floor, str(score)


def test_composed_pages_know_where_each_character_stands():
    page, _ = pages(INVENTED, 8, seed=3)[7]
    assert len(page.text) == len(page.articles) == len(page.places)
    for character, article, place in zip(page.text, page.articles, page.places, strict=True):
        assert place < 0 or page.sources[article - 1].text[place] == character


def test_composed_pages_are_the_same_for_the_same_seed():
    assert [page.text for page, _ in pages(INVENTED, 4)] == [page.text for page, _ in pages(INVENTED, 4)]
