import numpy as np
import pytest

from jianwen.reading.aligned import AlignedText
from jianwen.reading.parts import Part
from jianwen.reading.seams import WEIGHTS, before, behind, evidence, matter, weigh

TORN = "启动仪式上，市卫健局负责人表示，各镇卫生院将做好视力筛查工作，市疾病预防控"
GOES_ON = "制中心也将派出专家为老人检查身体。"
OTHER = "下一步，双桥镇将继续改善农村饮用水的水质。"


def part(text, **look):
    return Part("body", AlignedText.of(text), **look)


def found(*parts):
    """What the first part shows with each of the others."""
    starts = [*range(1, len(parts))]
    ends = before([*parts], [0])
    return evidence(ends, behind([*parts], starts), [parts[n].joint for n in starts], np.array([starts]))


@pytest.mark.parametrize("of", ["page", "article"])
def test_weigh_prefers_what_goes_on(of):
    good, bad = weigh(found(part(TORN), part(GOES_ON), part(OTHER)), of)[0]
    assert good > bad + 3


def test_evidence_has_a_weight_for_all_it_finds():
    names = {*found(part(TORN), part(OTHER)), *matter(part(TORN), part(OTHER), "")}
    assert names - {"digit"} == {*WEIGHTS}


@pytest.mark.parametrize(
    ("torn", "start", "name", "value"),
    [
        ("谷雨说：“老人", "都能看清”。", "closes", 1),
        ("谷雨说，老人", "都能看清”。", "unbalanced", 1),
        ("谷雨说：“老人", "都能看清。", "unbalanced", 1),
        ("已有20", "30名老人", "number", 1),
        ("已有老人", "30名", "number", 0),
    ],
)
def test_evidence_names_what_it_sees(torn, start, name, value):
    assert found(part(torn), part(start))[name].item() == value


def test_matter_sees_seams_that_stand_elsewhere():
    shown = matter(part(TORN), part(GOES_ON), "疾病预防控制中心")
    assert shown["met"] > 0 < shown["often met"]
    assert not any(matter(part(TORN), part(OTHER), "疾病预防控制中心").values())
