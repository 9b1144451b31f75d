import pytest

from jianwen import lexicons
from jianwen.components.procedures import objects
from marked import parse

LEXICON = lexicons.read("procedures")
OPERATING = objects.Operating(LEXICON)


def check_procedures(pattern, marked):
    text, marks = parse(marked)
    assert [match.span() for match in pattern.finditer(text)] == [(mark.start, mark.end) for mark in marks]


@pytest.mark.parametrize(
    "marked",
    [
        "⟦测血压⟧、⟦量血压⟧、⟦测量血糖⟧",
        "⟦测量血压、血糖、血脂及心率⟧",
        "⟦测了测血压和血糖⟧",
        "⟦测完血糖⟧后",
        "⟦检查身体⟧",
        "血压正常",
        "测量土地",
        "⟦测视力⟧和眼底",
        "测视力检查",
    ],
)
def test_measuring(marked):
    check_procedures(objects.measuring(LEXICON), marked)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦接种HPV疫苗⟧",
        "⟦接种了国产二价HPV疫苗⟧",
        "⟦接种第一剂次HPV疫苗⟧",
        "⟦打疫苗⟧",
        "⟦接种人乳头瘤病毒（HPV）疫苗⟧",
        "疫苗到货",
        "接种工作",
        "接种反诈疫苗",
    ],
)
def test_vaccinating(marked):
    check_procedures(objects.vaccinating(LEXICON), marked)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦切除子宫⟧",
        "⟦切除了肿瘤⟧",
        "⟦植入2枚支架⟧",
        "⟦切除巨大脑瘤⟧",
        "⟦放置子宫托⟧",
        "⟦拔掉57颗牙⟧",
        "切除肿瘤组织",
        "切除范围",
        "植入广告",
        "放牛",
    ],
)
def test_operating(marked):
    text, marks = parse(marked)
    assert list(OPERATING.find(text)) == [(mark.start, mark.end) for mark in marks]
