import pytest

from jianwen.components.articles import make_doc, seams
from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Article, Published


def article(text: AlignedText, **parts) -> Article:
    return Article(doc="a.txt", number=1, text=text, title=(), byline=(), spans=(), published=None, **parts)


@pytest.mark.parametrize(
    ("raw", "dropped", "expected"),
    [
        ("市一\n院", [(2, 3)], []),
        ("市<b>一</b>院", [(1, 4), (5, 9)], []),
        ("**王**伟", [(0, 2), (3, 5)], [1]),
        ("市一图片院", [(2, 4)], [2]),
    ],
    ids=["line end", "tags", "emphasis", "furniture"],
)
def test_seams_are_where_a_mention_could_not_keep_the_promise(raw, dropped, expected):
    assert seams(article(AlignedText.of(raw).without(dropped)), raw) == expected


def test_seams_are_where_reading_order_goes_back():
    raw = AlignedText.of("后半句。前半")
    assert seams(article(AlignedText.join([raw[4:6], raw[0:4]])), raw.text) == [2]


def test_make_doc_hands_over_what_the_reader_knows(nlp):
    text = "市一院揭牌\n■记者 何素青\n近日"
    found = Article(
        doc="a.txt",
        number=1,
        text=AlignedText.of(text),
        title=((0, 5),),
        byline=((6, 13),),
        spans=((0, 16),),
        published=Published("2023-06", "option"),
    )
    doc = make_doc(nlp, found, text)
    assert doc._.published == "2023-06"
    assert [span.text for span in doc.spans["title"]] == ["市一院揭牌"]
    assert [span.text for span in doc.spans["byline"]] == ["■记者 何素青"]
