from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.drafts import Draft
from jianwen.reading.gathering import gather
from jianwen.reading.parts import Part

EYES = (
    "六月五日，柳汀镇卫生院举办白内障光明行动，眼科医生谷雨为老人做视力筛查和白内障手术。",
    "谷雨介绍，柳汀镇卫生院的白内障手术已做三百例，视力筛查覆盖全镇老人，光明行动将继续。",
    "光明行动启动以来，谷雨和同事每周到柳汀镇的村里做视力筛查，白内障老人都能得到手术。",
)
WATER = (
    "双桥镇疾控人员陆苇到六家农村水厂采集饮用水水样，监测浑浊度、余氯和菌落总数等指标。",
    "陆苇说，双桥镇农村水厂的饮用水水样全部合格，余氯和菌落总数符合标准。",
    "下一步，双桥镇将每季度监测农村水厂，陆苇会把饮用水水样的余氯指标公布在网上。",
)


def draft(at, texts, *, headed=True):
    made = Draft([Part("heading", AlignedText.of("某地新闻"))] if headed else [])
    for number, text in enumerate(texts):
        made.add([Part("body", AlignedText.inserted(text, at + number))])
    return made


def bodies(drafts):
    return [[part.plain for part in draft.body] for draft in drafts]


def test_gather_gives_a_paragraph_back():
    drafts = gather([draft(0, [*EYES[:2], WATER[2]]), draft(10, [*WATER[:2], EYES[2]])])
    assert bodies(drafts) == [[*EYES[:2], EYES[2]], [WATER[2], *WATER[:2]]]


def test_gather_gives_back_what_stands_without_a_headline():
    drafts = gather([draft(0, EYES[:2]), draft(10, WATER), draft(20, EYES[2:], headed=False)])
    assert bodies(drafts) == [list(EYES), list(WATER)]


def test_gather_leaves_articles_alone():
    assert bodies(gather([draft(0, EYES), draft(10, WATER)])) == [list(EYES), list(WATER)]
    assert bodies(gather([draft(0, [*EYES, WATER[0]])])) == [[*EYES, WATER[0]]]
    assert gather([]) == []


@given(st.lists(st.tuples(st.lists(st.sampled_from([*EYES, *WATER, "完。"]), max_size=5), st.booleans()), max_size=6))
def test_gather_loses_nothing(shapes):
    drafts = [draft(10 * number, texts, headed=headed) for number, (texts, headed) in enumerate(shapes)]
    before = sorted(part.plain for one in drafts for part in one.parts)
    assert sorted(part.plain for one in gather(drafts) for part in one.parts) == before
