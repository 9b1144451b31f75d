import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.evidence import Evidence, begins_bare, begins_headed
from jianwen.reading.parts import Part

EYES = "六月五日，柳汀镇卫生院举办白内障光明行动，眼科医生谷雨为老人做视力筛查和白内障手术。" * 3
MORE = "谷雨介绍，柳汀镇卫生院的白内障手术已做三百例，视力筛查覆盖全镇老人，光明行动将继续。"
WATER = "近日，双桥镇疾控人员陆苇到六家农村水厂采集饮用水水样，监测浑浊度、余氯和菌落总数等指标。"


def part(text, kind="body"):
    return Part(kind, AlignedText.of(text))


@pytest.mark.parametrize(
    ("headline", "below", "new"), [("农村饮用水全部合格", WATER, True), ("手术三百例", MORE, False)]
)
def test_begins_headed_asks_what_both_are_about(headline, below, new):
    assert (begins_headed([part(EYES)], [part(headline, "heading")], [part(below)]) > 0) is new


def test_begins_headed_counts_counted_headings_as_sections():
    plain, counted = (
        begins_headed([part(EYES)], [part(text, "heading")], [part(WATER)]) for text in ("饮用水合格", "二、饮用水合格")
    )
    assert counted < plain


def test_begins_headed_takes_a_byline_for_a_sign():
    heads = [part("手术三百例", "heading"), part("■记者 何青", "byline")]
    assert begins_headed([part(EYES)], heads, [part(MORE)]) > begins_headed([part(EYES)], heads[:1], [part(MORE)])


def test_begins_bare_takes_more():
    same, other = begins_bare([part(EYES)], [part(MORE)]), begins_bare([part(EYES)], [part(WATER)])
    assert same + 3 < other < begins_headed([part(EYES)], [part("农村饮用水合格", "heading")], [part(WATER)])


def test_evidence_remembers_what_it_was_asked():
    evidence, eyes, water = Evidence(), [part(EYES)], [part(WATER)]
    heads = [part("农村饮用水全部合格", "heading")]
    assert evidence.bare(eyes, water) == evidence.bare(eyes, water) == begins_bare(eyes, water)
    assert evidence.headed(eyes, heads, water) == begins_headed(eyes, heads, water) != evidence.bare(eyes, water)
