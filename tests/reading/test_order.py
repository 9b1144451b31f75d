import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.order import in_order
from jianwen.reading.parts import Part, parts
from pages import cut, document

FIRST = "启动仪式上，市卫健局负责人表示，各镇卫生院将做好视力筛查工作，让白内障老人重见光明，市疾病预防控"
SECOND = "制中心也将派出专家为老人检查身体。"
OTHER = "下一步，双桥镇将继续改善农村饮用水的水质。"


def plain(found):
    return [part.plain for part in found]


def made(*texts):
    whole = AlignedText.of("\n".join(texts))
    at, found = 0, []
    for text in texts:
        found.append(Part("body", whole[at : at + len(text)], torn=text[-1] not in "。！？"))
        at += len(text) + 1
    return found


@pytest.mark.parametrize("texts", [(FIRST, OTHER, SECOND), (OTHER, SECOND, FIRST), (SECOND, FIRST, OTHER)])
def test_in_order_puts_the_second_half_behind_the_first(texts):
    found = plain(in_order(made(*texts)))
    assert found.index(SECOND) == found.index(FIRST) + 1


@pytest.mark.parametrize("texts", [(FIRST + SECOND, OTHER), (FIRST, OTHER), (OTHER, SECOND), ()])
def test_in_order_moves_nothing_without_good_reason(texts):
    assert plain(in_order(made(*texts))) == list(texts)


def test_in_order_joins_what_stands_directly_below():
    long = "全市卫生健康系统将推进基层医疗服务能力建设，组织专家下沉到每一个乡镇卫生院，让群众在家门口看得上病、看得好"
    found = parts(document(f"{long}\n\n病。目前已惠及万人。").text)
    assert [part.joint for part in found] == ["", "loose"]
    assert plain(in_order(found)) == [f"{long}病。目前已惠及万人。"]


def test_in_order_shows_in_the_spans():
    page = f"市卫健局启动白内障手术项目\n\n{FIRST}\n\n{OTHER}\n\n{SECOND}\n"
    (article,) = cut(page)
    assert [page[start:end].splitlines()[-1] for start, end in article.spans] == [FIRST, SECOND, OTHER]
    assert article.text.text.split("\n")[1:] == [FIRST, SECOND, OTHER]


TEXTS = st.lists(
    st.sampled_from([FIRST, SECOND, OTHER, "近日，", "针灸，拔罐", "“市二院", "开诊”。", "20", "30台"]), max_size=12
)


@given(TEXTS)
def test_in_order_loses_and_changes_nothing(texts):
    found = in_order(made(*texts))
    assert sorted(plain(found)) == sorted(texts)
    assert sorted(plain(in_order(found, "article"))) == sorted(texts)
