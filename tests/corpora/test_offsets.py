import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gold_texts import documents
from jianwen.corpora.offsets import Claim, settle
from jianwen.records.promise import bare

TEXT = "😀澜溪市\r\n一院成立🏥疼痛科\n李四说"


def units(text, unit, line_end):
    """The claims of 市\\r\\n一院, 疼痛科 and 李四 as a tool would write them that counts so."""
    found = []
    for surface in ("市\r\n一院", "疼痛科", "李四"):
        at = text.index(surface)
        before, inside = line_end(text[:at]), line_end(surface)
        found.append(Claim(unit(before), unit(before) + unit(inside), surface))
    return found


COUNTS = {"characters": len, "UTF-16": lambda s: len(s.encode("utf-16-le")) // 2, "bytes": lambda s: len(s.encode())}
ENDS = {
    "as they are": lambda s: s,
    "CR LF as one": lambda s: s.replace("\r\n", "\n"),
    "LF as two": lambda s: s.replace("\r\n", "\n").replace("\n", "\r\n"),
}
PLACES = [(3, 8), (11, 14), (15, 17)]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("ends", ENDS)
def test_offsets_are_repaired_however_they_were_counted(count, ends):
    said = []
    assert settle("d", TEXT, units(TEXT, COUNTS[count], ENDS[ends]), said.append) == PLACES
    kinds = [problem.kind for problem in said]
    assert kinds == ([] if (count, ends) == ("characters", "as they are") else ["repaired"])


def test_offsets_moved_by_a_constant_are_repaired_when_one_move_fits():
    said = []
    claims = [Claim(1, 3, "李四"), Claim(4, 6, "王五")]
    assert settle("d", "\n\n李四，王五，李四", claims, said.append) == [(2, 4), (5, 7)]
    assert [(problem.kind, problem.message) for problem in said] == [
        ("repaired", "2 offsets were counted in characters, moved by +1")
    ]


def test_offsets_with_two_repairs_are_errors():
    said = []
    assert settle("d", "李四和李四", [Claim(1, 3, "李四")], said.append) == [None]
    assert [problem.kind for problem in said] == ["error"]
    assert "more than one way" in said[0].message


def test_offsets_are_not_repaired_when_the_marks_disagree():
    said = []
    claims = [Claim(0, 2, "李四"), Claim(1, 3, "王五"), Claim(3, 5, "王五")]
    assert settle("d", "李四和王五", claims, said.append) == [(0, 2), None, (3, 5)]
    assert [problem.message for problem in said] == ["'王五' at 1 to 3 is not what stands there: there stands '四和'"]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 0), (2, 1), (3, 9)])
def test_offsets_outside_the_text_are_errors(start, end):
    said = []
    assert settle("d", "李四和王五", [Claim(start, end, "赵六")], said.append) == [None]
    assert [problem.kind for problem in said] == ["error"]


def test_offsets_ignore_white_space_in_the_surface():
    said = []
    assert settle("d", "市一\n院", [Claim(0, 4, "市一 院")], said.append) == [(0, 4)]
    assert said == []


def test_offsets_without_surface_are_taken_as_they_are():
    said = []
    assert settle("d", "李四和王五", [Claim(3, 5, None)], said.append) == [(3, 5)]
    assert said == []


def test_offsets_without_surface_are_repaired_only_when_they_can_mean_nothing_else():
    said = []
    assert settle("d", "😀李四", [Claim(2, 4, None)], said.append) == [(1, 3)]
    assert [problem.kind for problem in said] == ["repaired"]
    said.clear()
    assert settle("d", "😀李四说", [Claim(2, 4, None)], said.append) == [(2, 4)]
    assert [problem.kind for problem in said] == ["note"]


@settings(max_examples=150, deadline=None)
@given(document=documents(), count=st.sampled_from(sorted(COUNTS)), ends=st.sampled_from(sorted(ENDS)))
def test_offsets_are_repaired_rightly_or_reported(document, count, ends):
    unit, line_end, text = COUNTS[count], ENDS[ends], document.text
    claims = []
    for m in document.mentions:
        before, inside = unit(line_end(text[: m.start])), unit(line_end(text[m.start : m.end]))
        claims.append(Claim(before, before + inside, text[m.start : m.end]))
    said = []
    places = settle("d", text, claims, said.append)
    truth = [(m.start, m.end) for m in document.mentions]
    assert sum(problem.kind == "error" for problem in said) == places.count(None)
    assert all(
        place is None or bare(text[slice(*place)]) == bare(c.surface) for place, c in zip(places, claims, strict=True)
    )
    if [problem.kind for problem in said] == ["repaired"] and len({bare(c.surface) for c in claims}) > 3:
        assert places == truth
    if count == "characters" and ends == "as they are":
        assert (places, said) == (truth, [])
