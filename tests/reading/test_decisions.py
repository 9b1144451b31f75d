from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Article, Document, Published
from jianwen.reading.articles import articles
from jianwen.reading.decisions import Piece, decisions
from jianwen.reading.documents import read_documents
from marked import parse

DAY = Published("2023-06-01", "masthead")


def document(raw: str) -> Document:
    return Document("a.txt", raw, AlignedText.of(raw), "text", {}, "GB18030")


def article(number: int, *spans: tuple[int, int], day: Published | None = DAY) -> Article:
    return Article("a.txt", number, AlignedText.of(""), (), (), spans, day)


def test_decisions_say_what_the_document_was_taken_for():
    found = decisions(document("一二"), [article(1, (0, 1)), article(2, (1, 2)), article(3, day=None)])
    assert (found.doc, found.form, found.encoding, found.articles) == ("a.txt", "text", "GB18030", 3)
    assert found.published == (DAY,)


def test_decisions_show_what_belongs_to_no_article():
    raw, marks = parse("⟦健康周刊⟧\n标题\n⟦第3版⟧\r\n 正文，⟦（下转第5版）⟧\n\n⟦责编　王伟⟧")
    taken = [(5, 8), (raw.index("正文"), raw.index("（下"))]
    assert raw[slice(*taken[0])] == "标题\n"
    found = decisions(document(raw), [article(1, *taken)])
    assert found.left_out == tuple(Piece(mark.start, mark.end, mark.text) for mark in marks)


def test_decisions_show_what_a_page_keeps_around_its_article():
    body = "<p>青禾市第一人民医院昨日在市民广场举行大型义诊活动。</p>"
    raw = f"<html><body><div class=nav>首页 &middot; 新闻</div><script>甲</script>{body}</body></html>"
    (page,) = read_documents(raw.encode(), "a.html")
    found = decisions(page, articles(page))
    assert [(piece.text, raw[piece.start : piece.end]) for piece in found.left_out] == [
        ("首页 · 新闻", "首页 &middot; 新闻")
    ]


def test_decisions_show_where_reading_jumps():
    raw = "上半，乙的话，下半。甲的话。"
    found = decisions(document(raw), [article(1, (10, 14), (7, 10)), article(2, (0, 3), (3, 7))])
    (move,) = found.moves
    assert (move.article, move.end, move.start) == (1, 14, 7)
    assert (move.before, move.after) == ("，乙的话，下半。甲的话。", "下半。甲的话。")


def test_decisions_call_only_other_text_in_between_a_move():
    raw = "甲一广告甲二乙一甲三"
    found = decisions(document(raw), [article(1, (0, 2), (4, 6), (8, 10)), article(2, (6, 8))])
    assert [(move.end, move.start) for move in found.moves] == [(6, 8)]


def test_decisions_of_an_empty_document():
    found = decisions(document(""), [])
    assert (found.moves, found.left_out, found.published) == ((), (), ())
