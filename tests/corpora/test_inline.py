import pytest

from jianwen.corpora.gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from jianwen.corpora.inline import InlineError, parse, read, write
from jianwen.corpora.problems import strict

GOOD = """⟪A0⟫健康澜溪
⟪A1⟫⟦市一\n院|O1⟧⟦5月|D1=2023-05⟧⟦成立|T1⟧⟦疼痛科|O2⟧
###
anchor 2023-06
alias O1 O2
T1 establishment status=planned agent=O1 object=O2 time=D1
"""


def test_inline_parse_gives_text_marks_and_events():
    gold = parse(GOOD, "page")
    assert gold.text == "健康澜溪\n市一\n院5月成立疼痛科"
    assert gold.articles == [GoldArticle(0, 0), GoldArticle(5, 1)]
    assert gold.mentions[:2] == [GoldMention("O1", "ORG", 5, 9, None), GoldMention("D1", "DATE", 9, 11, "2023-05")]
    assert gold.anchor == "2023-06"
    assert gold.aliases == [["O1", "O2"]]
    slots = {"agent": ["O1"], "object": ["O2"], "time": ["D1"]}
    assert gold.events == [GoldEvent("T1", "establishment", "planned", slots)]


def test_inline_parse_without_an_anchor():
    assert parse("⟪A1⟫文\n###\nanchor ?\n", "page").anchor is None


def test_inline_of_an_editor_that_writes_crlf_and_a_byte_order_mark(tmp_path):
    (tmp_path / "a.ann").write_text("\ufeff" + GOOD.replace("\n", "\r\n"), encoding="utf-8", newline="")
    gold = read(tmp_path / "a.ann")
    assert gold.text == "健康澜溪\r\n市一\r\n院5月成立疼痛科"
    assert gold.anchor == "2023-06"
    assert len(gold.events) == 1


def test_inline_write_gives_the_file_back():
    assert write(parse(GOOD, "page"), strict) == GOOD


@pytest.mark.parametrize(
    ("mentions", "articles", "messages"),
    [
        ([("O1", "ORG", 0, 3), ("O2", "ORG", 2, 4)], [], ["O2 overlaps another mark, at 2"]),
        ([("O1", "ORG", 0, 2), ("O2", "ORG", 0, 3)], [], ["O1 overlaps another mark, at 0"]),
        ([("O1", "ORG", 0, 3), ("N1", "LOC", 4, 5)], [], ["N1: there is no letter for the label LOC"]),
        ([("O1", "ORG", 0, 3)], [(1, 2), (3, 3)], ["article 2 begins inside a mark, at 1"]),
        ([("T1", "TRIGGER", 0, 2)], [], ["event T1 meeting: no mark or type, or under two slots"]),
    ],
)
def test_inline_write_reports_what_the_form_cant_hold(mentions, articles, messages):
    marks = [GoldMention(*mention, None) for mention in mentions]
    events = [GoldEvent(m.id, "meeting", "actual", {}) for m in marks if m.label == "TRIGGER"]
    places = [GoldArticle(*article) for article in articles]
    said = []
    written = write(GoldDocument("d", "市一院成立", None, places, marks, [], events), said.append)
    assert [problem.message for problem in said] == messages
    assert parse(written, "d").text == "市一院成立"


@pytest.mark.parametrize(
    ("annotated", "message"),
    [
        ("文", "no line ###"),
        ("⟦市一院|O1⟧⟦市一院|O1⟧\n###\n", "O1 is used twice"),
        ("⟦市一院|O1\n###\n", "a mark is broken"),
        ("⟦市一院|O1⟧\n###\nalias O1 O9\n", "O9 is not marked"),
        ("⟦市一院|O1⟧\n###\nwhat is this\n", "is not an anchor"),
        ("⟦签约|T1⟧⟦市一院|O1⟧\n###\nT1 party agent=O1 target=O1\n", "there is no type party"),
        ("⟦签约|T1⟧⟦市一院|O1⟧\n###\nT1 meeting agent=O1 place=O1\n", "there is no slot place"),
        ("⟦签约|T1⟧⟦市一院|O1⟧\n###\nT1 meeting agent=O1 time=O1\n", "O1 can't fill the slot time"),
        ("⟦签约|T1⟧⟦市一院|O1⟧\n###\nT1 meeting agent=O1\n", "fewer than two slots"),
    ],
)
def test_inline_parse_names_what_is_wrong(annotated, message):
    with pytest.raises(InlineError, match=message):
        parse(annotated, "page")


def test_inline_read_names_the_file(tmp_path):
    path = tmp_path / "page.ann"
    path.write_text("文", encoding="utf-8")
    with pytest.raises(InlineError, match=r"^page\.ann: "):
        read(path)


def test_inline_reads_all_gold_of_the_project(shared):
    paths = sorted((shared / "gold" / "inline").glob("*.ann"))
    assert paths
    for path in paths:
        source = (shared / "gold" / "text" / f"{path.stem}.txt").read_text(encoding="utf-8")
        assert read(path).text.rstrip("\n") == source.rstrip("\n")
