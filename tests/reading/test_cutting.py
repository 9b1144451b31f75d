import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.cutting import cut
from jianwen.reading.drafts import Draft
from jianwen.reading.headlines import settle
from jianwen.reading.mending import bodied, captioned, signed_once, uncaption
from jianwen.reading.parts import Part, parts
from pages import document


def part(kind, plain, column=None, wraps=0):
    return Part(kind, AlignedText.of(plain), column, wraps)


def body(*columns):
    """Paragraphs of three lines, wrapped to the given columns."""
    return [part("body", f"第{number}段说完了。", float(width), 2) for number, width in enumerate(columns)]


def plain(drafts):
    return [[part.plain for part in draft.parts] for draft in drafts]


@pytest.mark.parametrize(
    ("columns", "count"),
    [([18, 18, 18], 1), ([18, 18, 24, 24], 2), ([24, 24, 18], 2), ([18, 20, 18], 1), ([18, 24, 18], 3), ([8, 9.5], 1)],
)
def test_cut_where_the_column_changes(columns, count):
    assert len(cut(body(*columns))) == count


def test_cut_does_not_take_a_single_wrapped_line_for_a_column():
    assert len(cut([*body(18, 18), part("body", "短段说完了。", 14.0, 1)])) == 1


def test_cut_does_not_begin_an_article_in_mid_sentence():
    torn = Part("body", AlignedText.of("这一段没有说"), 18.0, 2, torn=True)
    assert len(cut([torn, *body(24)])) == 1


VACCINE = "柳汀镇卫生院的疫苗接种工作顺利结束，接种门诊的谷雨为老人接种流感疫苗。" * 3
HEART = "近日，省人民医院移植中心陆苇完成首例心肺移植手术，供体来自双桥镇，术后恢复良好。" * 2
MORE = "谷雨说，流感疫苗的接种门诊将在柳汀镇卫生院继续开放，老人可以预约接种。"


@pytest.mark.parametrize(
    ("headline", "below", "count"), [("心肺移植手术成功", HEART, 2), ("接种门诊继续开放", MORE, 1)]
)
def test_cut_asks_what_stands_above_and_below_a_headline(headline, below, count):
    assert len(cut([part("body", VACCINE), part("heading", headline), part("body", below)])) == count


def test_captioned_keeps_captions_of_the_same_matter():
    draft = Draft()
    draft.add([part("body", "市二院昨日举行开诊仪式。")])
    fitting, other = part("caption", "市二院开诊仪式。 谷雨 摄"), part("caption", "市民在广场跳舞。谷雨 摄")
    byline = part("byline", "■记者 何青")
    assert captioned(draft, [fitting, other, byline]) == [fitting, byline]


def test_uncaption_looks_at_the_end_only():
    first, other = part("caption", "义诊现场。陆苇 摄"), part("caption", "市民在广场跳舞。谷雨 摄")
    draft = Draft()
    draft.add([first, part("body", "市二院昨日举行开诊仪式。"), other])
    uncaption(draft)
    assert [part.kind for part in draft.body] == ["caption", "body"]


def test_signed_once_cuts_at_the_headline_whose_sides_differ_most():
    draft = Draft([part("heading", "疫苗接种结束"), part("byline", "■通讯员 陆苇")])
    draft.add(
        [part("body", "疫苗接种工作顺利结束。"), part("heading", "不误一人"), part("body", "疫苗接种工作不误一人。")]
    )
    draft.add([part("heading", "心肺移植成功"), part("body", "心肺移植获得成功。"), part("byline", "■记者 何青")])
    assert plain(signed_once(draft))[1] == ["心肺移植成功", "心肺移植获得成功。", "■记者 何青"]


@pytest.mark.parametrize("kinds", [["body"], ["body", "byline"], ["body", "heading", "body"]])
def test_signed_once_leaves_other_drafts_alone(kinds):
    draft = Draft([part("heading", "疫苗接种结束"), part("byline", "■通讯员 陆苇")])
    draft.add([part(kind, "工作顺利。") for kind in kinds])
    assert signed_once(draft) == [draft]


def test_bodied_gives_headlines_without_a_body_to_the_draft_before():
    first, second = Draft(), Draft([part("heading", "谷雨")])
    first.add([part("body", "完。")])
    assert plain(bodied([first, second])) == [["完。", "谷雨"]]


def test_settle_marks_title_lines_down_to_the_byline():
    draft = Draft([part("heading", "甲"), part("heading", "——乙"), part("byline", "■记者 何青"), part("heading", "丙")])
    (settled,) = settle([draft])
    assert [part.kind for part in settled.heads] == ["title", "title", "byline", "heading"]


def test_settle_leaves_headlines_that_fit_nowhere_better():
    first, second = (
        Draft([part("heading", "春风送暖")]),
        Draft([part("heading", "送医上门"), part("heading", "情系群众")]),
    )
    first.add([part("body", "市二院昨日开诊。")])
    second.add([part("body", "市三院昨日揭牌。")])
    assert plain(settle([first, second])) == [
        ["春风送暖", "市二院昨日开诊。"],
        ["送医上门", "情系群众", "市三院昨日揭牌。"],
    ]


def test_draft_knows_what_it_is_about():
    draft = Draft()
    draft.add([part("body", "开诊。")])
    assert draft.matter == {"开诊"}
    draft.add([part("body", "义诊。")])
    assert (draft.matter, draft.length) == ({"开诊", "义诊"}, 6)


def test_cut_of_nothing():
    assert cut(parts(document("").text)) == []
