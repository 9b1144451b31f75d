import pytest

from jianwen.corpora.tokens import tokens


@pytest.mark.parametrize(
    ("text", "marks", "words"),
    [
        ("市一院", [], ["市", "一", "院"]),
        ("CT室 2023年", [], ["CT", "室 ", "2023", "年"]),
        ("市  院", [], ["市 ", " ", "院"]),
        (" 市", [], [" ", "市"]),
        ("20230524", [(0, 4), (4, 8)], ["2023", "0524"]),
        ("20230524", [(2, 4), (3, 6)], ["20", "2", "3", "05", "24"]),
        ("市 院", [(1, 3)], ["市", " ", "院"]),
        ("市 院", [(0, 2)], ["市", " ", "院"]),
        ("\r\n\n市", [(1, 4)], ["\r", "\n\n", "市"]),
        ("", [], []),
    ],
)
def test_tokens_join_to_the_text_and_end_where_marks_do(text, marks, words):
    found = [text[start:end] + " " * space for start, end, space in tokens(text, marks)]
    assert found == words
    assert "".join(found) == text
