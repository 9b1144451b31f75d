"""What brat 1.3 writes is read; what we write is what brat expects."""

import pytest

from jianwen.corpora import brat
from jianwen.corpora.gold import GoldEvent, GoldMention
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import GoldError, strict

TEXT = "澜溪市第一人\r\n民医院与白苇县医院5月2日签订协议，市一院派李四支援。\r\n"
ANN = """T1\tORG 0 6;8 11\t澜溪市第一人 民医院
T2\tORG 12 17\t白苇县医院
T3\tDATE 17 21\t5月2日
T4\tcooperation 21 23\t签订
T5\tOBJECT 23 25\t协议
T6\tORG 26 29\t市一院
T7\tPERSON 30 32\t李四
T8\tsupport 32 34\t支援
E1\tcooperation:T4 agent:T1 agent2:T2 time:T3 object:T5
E2\tsupport:T8 agent:T7
A1\tStatus E2 planned
#1\tAnnotatorNotes T3\t2023-05-02
*\tAlias T1 T6
"""


@pytest.fixture
def folder(tmp_path):
    def write(text=TEXT, ann=ANN):
        (tmp_path / "page.txt").write_text(text, encoding="utf-8", newline="")
        (tmp_path / "page.ann").write_text(ann, encoding="utf-8", newline="")
        return tmp_path

    return write


def test_brat_reads_marks_events_values_and_aliases(folder):
    (gold,) = brat.read(folder(), strict)
    assert (gold.id, gold.text, gold.anchor, gold.articles) == ("page", TEXT, None, [])
    assert gold.mentions == [
        GoldMention("O1", "ORG", 0, 11, None),
        GoldMention("O2", "ORG", 12, 17, None),
        GoldMention("D1", "DATE", 17, 21, "2023-05-02"),
        GoldMention("T1", "TRIGGER", 21, 23, None),
        GoldMention("X1", "OBJECT", 23, 25, None),
        GoldMention("O3", "ORG", 26, 29, None),
        GoldMention("P1", "PERSON", 30, 32, None),
        GoldMention("T2", "TRIGGER", 32, 34, None),
    ]
    assert gold.aliases == [["O1", "O3"]]
    assert gold.events == [
        GoldEvent("T1", "cooperation", "actual", {"agent": ["O1", "O2"], "object": ["X1"], "time": ["D1"]}),
        GoldEvent("T2", "support", "planned", {"agent": ["P1"]}),
    ]


@pytest.mark.parametrize(
    ("text", "ann", "place"),
    [
        ("😀市一院说", "T1\tORG 2 5\t市一院\n", (1, 4)),  # counted by brat's browser in UTF-16
        ("据\r\n市一院说", "T1\tORG 2 5\t市一院\n", (3, 6)),  # annotated when the line ends were LF
        ("据\n市一院说", "T1\tORG 3 6\t市一院\r\n", (2, 5)),  # annotated when they were CR LF
    ],
)
def test_brat_repairs_offsets(folder, text, ann, place):
    said = []
    (gold,) = brat.read(folder(text, ann), said.append)
    assert [(m.start, m.end) for m in gold.mentions] == [place]
    assert [problem.kind for problem in said] == ["repaired"]


@pytest.mark.parametrize(
    ("line", "kind", "message"),
    [
        ("T9\tORG 0 3\t白苇县", "error", "'白苇县' at 0 to 3"),
        ("T9\tORG 0 2;12 14\t澜溪 白苇", "error", "'澜溪 白苇' at 0 to 14"),
        ("T9\tORG\t澜溪", "error", "line 14"),
        ("E9\tmeeting:T99 agent:T1", "error", "T99 of E9 is not marked"),
        ("E9\tmeeting:T4 agent:T99", "error", "an arrow agent"),
        ("R1\tLocated Arg1:T1 Arg2:T2", "lost", "an arrow Located from ORG at 0 to ORG at 12"),
        ("R1\tAlias Arg1:T1", "error", "line 14"),
        ("A2\tNegation E1", "lost", "the attribute Negation of E1"),
        ("A2\tStatus T1 planned", "lost", "the status of T1"),
        ("#2\tAnnotatorNotes E1\t请复核", "lost", "请复核"),
        ("#2\tUnconfirmed T1\tx", "lost", "the note Unconfirmed"),
        ("N1\tReference T1 Wiki:7\tx", "lost", "N1: Reference T1"),
    ],
)
def test_brat_reports_what_it_leaves_out(folder, line, kind, message):
    said = []
    (gold,) = brat.read(folder(ann=f"{ANN}{line}\n"), said.append)
    assert len(gold.mentions) >= 8
    assert kind in [problem.kind for problem in said]
    assert any(message in problem.message for problem in said), said


def test_brat_without_a_text_is_an_error(folder):
    path = folder()
    (path / "page.txt").unlink()
    with pytest.raises(GoldError, match=r"page: there is no text page\.txt"):
        list(brat.read(path, strict))


def test_brat_writes_marks_in_parts_and_events(tmp_path):
    gold = parse(
        "⟪A1⟫⟦市一\n院|O1⟧⟦5月|D1=2023-05⟧⟦成立|T1⟧⟦疼痛科|O2⟧\n"
        "###\nanchor 2023-06\nT1 establishment status=planned agent=O1 object=O2 time=D1\n",
        "2023/页",
    )
    brat.write([gold], tmp_path, strict)
    assert (tmp_path / "2023" / "页.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tORG 0 2;3 4\t市一 院",
        "T2\tDATE 4 6\t5月",
        "#2\tAnnotatorNotes T2\t2023-05",
        "T3\testablishment 6 8\t成立",
        "T4\tORG 8 11\t疼痛科",
        "T5\tDOCUMENT 0 1\t市",
        "#5\tAnnotatorNotes T5\tanchor=2023-06",
        "T6\tARTICLE 0 1\t市",
        "#6\tAnnotatorNotes T6\tarticle=1",
        "E1\testablishment:T3 agent:T1 object:T4 time:T2",
        "A1\tStatus E1 planned",
    ]
    assert (tmp_path / "2023" / "页.txt").read_text(encoding="utf-8") == gold.text


def test_brat_writes_the_configuration_that_its_editor_needs(tmp_path):
    brat.write([], tmp_path, strict)
    conf = (tmp_path / "annotation.conf").read_text(encoding="utf-8")
    for line in ("[entities]", "PROCEDURE", "[events]", "symmetric-transitive", "Status\tArg:<EVENT>, Value:planned"):
        assert line in conf
    assert "meeting\tagent*:ORG|PERSON, target*:ORG|PERSON, object*:ORG|OBJECT" in conf
