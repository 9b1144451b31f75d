import pytest

from scoring import counts, mentions

TEXT = "⟦澜溪市第一人民医院|O1⟧的⟦王晓波|P1⟧做了⟦阑尾切除术|M1⟧"


@pytest.mark.parametrize(
    ("found", "strict", "exact", "partial", "type"),
    [
        (TEXT, 3, 3, 3, 3),
        ("澜溪市⟦第一人民医院|O1⟧的⟦王晓波|P1⟧做了⟦阑尾切除术|M1⟧", 2, 2, 2.5, 3),
        ("⟦澜溪市第一人民医院|O1⟧的⟦王晓波|O2⟧做了⟦阑尾切除术|M1⟧", 2, 3, 3, 2),
        ("⟦澜溪市第一人民医院|O1⟧的⟦王晓|O2⟧波做了⟦阑尾|P1⟧切除术", 1, 1, 2, 1),
        ("⟦澜溪市|O1⟧⟦第一人民医院|O2⟧的王晓波做了⟦阑尾切除术|M1⟧", 1, 1, 1.5, 2),
        ("⟦澜溪市第一人民医院的王晓波|O1⟧做了阑尾切除术", 0, 0, 0.5, 1),
        ("澜溪市第一人民医院⟦的|O1⟧王晓波⟦做了|M1⟧阑尾切除术", 0, 0, 0, 0),
    ],
)
def test_entities_by_the_four_schemes(found, strict, exact, partial, type):
    scores = counts(TEXT, found)
    assert [scores[f"entities.{s}"][0] for s in ("strict", "exact", "partial", "type")] == [
        strict,
        exact,
        partial,
        type,
    ]
    assert {scores[f"entities.{s}"][1::2] for s in ("strict", "exact", "partial", "type")} == {(found.count("⟦"), 3)}


@pytest.mark.parametrize("scheme", ["strict", "exact", "partial", "type"])
def test_entities_none_found_and_none_there(scheme):
    plain = "澜溪市第一人民医院的王晓波做了阑尾切除术"
    name = f"entities.{scheme}"
    assert counts(TEXT, plain)[name] == (0, 0, 0, 3)
    assert counts(plain, TEXT)[name] == (0, 3, 0, 0)
    assert counts(plain, plain)[name] == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("label", "expected"),
    [("ORG", (1, 2, 1, 1)), ("PERSON", (0, 0, 0, 1)), ("PROCEDURE", (0.5, 1, 0.5, 1)), ("DATE", (0, 0, 0, 0))],
)
def test_entities_by_label_look_at_that_label_alone(label, expected):
    found = "⟦澜溪市第一人民医院|O1⟧的⟦王晓波|O2⟧做了阑尾⟦切除术|M1⟧"
    assert counts(TEXT, found)[f"entities.partial.{label}"] == expected


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        # strict, exact, partial, type
        (["0-9 ORG", "3-9 ORG"], ["0-9 ORG", "3-9 ORG"], (2, 2, 2, 2)),
        (["0-9 ORG"], ["0-9 ORG", "3-9 ORG"], (1, 1, 1, 1)),
        (["0-9 ORG", "3-9 ORG"], ["3-9 ORG"], (1, 1, 1, 1)),
        (["0-4 ORG", "4-8 ORG"], ["2-6 ORG"], (0, 0, 0.5, 1)),
        # one found mention overlaps both gold ones, the other only the first: both pair off
        (["0-4 ORG", "4-8 ORG"], ["2-6 ORG", "1-3 ORG"], (0, 0, 1, 2)),
        (["0-9 ORG", "0-9 PERSON"], ["0-9 PERSON"], (1, 1, 1, 1)),
        (["0-9 ORG", "0-9 ORG"], ["0-9 ORG", "0-9 ORG"], (1, 1, 1, 1)),
    ],
)
def test_entities_that_overlap(gold, found, expected):
    for one, other in ((gold, found), (gold[::-1], found), (gold, found[::-1])):
        scores = counts(mentions(*one), mentions(*other))
        assert tuple(scores[f"entities.{s}"][0] for s in ("strict", "exact", "partial", "type")) == expected


def test_entities_outside_all_articles_are_left_out_on_both_sides():
    gold = "⟪A1⟫⟦市一院|O1⟧来了\n⟪A0⟫编辑⟦王晓波|P1⟧\n"
    found = "⟪A1⟫⟦市一院|O1⟧来了\n编辑⟦王晓波|P1⟧⟦\n|P2⟧"
    assert counts(gold, found)["entities.strict"] == (1, 1, 1, 1)


def test_a_gold_document_without_article_marks_is_one_article():
    assert counts("⟦市一院|O1⟧", "⟦市一院|O1⟧")["entities.strict"] == (1, 1, 1, 1)
    assert counts("市⟪A1⟫一院⟦省厅|O1⟧", "⟦市|O2⟧一院⟦省厅|O1⟧")["entities.strict"] == (1, 1, 1, 1)
