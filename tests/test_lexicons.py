import re

import pytest

from jianwen import lexicons
from jianwen.resources import resource


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["ab", "abc", "b"], "abcbab", ["abc", "b", "ab"]),
        (["手术", "术"], "手术术手", ["手术", "术"]),
        (["一"], "一二一", ["一", "一"]),
        (["a.b", "a+"], "axb a.b a+", ["a.b", "a+"]),
        ([], "anything", []),
    ],
)
def test_any_of_prefers_the_longest(words, text, found):
    assert re.findall(lexicons.any_of(words), text) == found


def test_any_of_stands_beside_other_patterns():
    assert re.findall(f"[0-9]{lexicons.any_of(['台', '人', '人次'])}", "8台 30人次 人") == ["8台", "0人次"]


def test_lines_drop_comments_and_blank_lines():
    assert list(lexicons.lines("# all\n\n 医院  卫生院 # two\n[a]\n")) == ["医院  卫生院", "[a]"]


def test_read_refuses_a_lexicon_that_is_not_there():
    with pytest.raises(FileNotFoundError, match="no lexicons/nothing"):
        lexicons.read("nothing")


@pytest.mark.parametrize("path", sorted(resource("lexicons", ".").glob("*.lex")), ids=lambda path: path.stem)
def test_every_shipped_lexicon_reads_and_says_what_it_is(path):
    assert path.read_text(encoding="utf-8").startswith("#")
    sections = lexicons.read(path.stem)
    assert sections
    assert all(entries for entries in sections.values())


def test_read_refuses_an_entry_given_twice(tmp_path, monkeypatch):
    (tmp_path / "twice.lex").write_text("[heads]\n医院 医院\n", encoding="utf-8")
    monkeypatch.setattr(lexicons, "resource", lambda folder, name: tmp_path / name)
    with pytest.raises(ValueError, match="医院 is given twice"):
        lexicons.read("twice")
