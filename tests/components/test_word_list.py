import pytest

from jianwen.components.word_list import WordList

WORDS = WordList(["主任", "副主任", "主任医师", "医师", "院"])


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("主任医师", 0, "主任医师"),
        ("主任医生", 0, "主任"),
        ("副主任", 1, "主任"),
        ("副", 0, ""),
        ("院", 1, ""),
        ("", 0, ""),
    ],
)
def test_longest_word_that_begins_at_a_place(text, at, word):
    assert WORDS.starting(text, at) == word


@pytest.mark.parametrize(
    ("text", "at", "since", "word"),
    [
        ("骨科副主任", 5, 0, "副主任"),
        ("骨科副主任", 5, 3, "主任"),
        ("骨科副主任", 5, 4, ""),
        ("任", 1, 0, ""),  # shorter than the word
        ("主任", 0, 0, ""),
        ("主任医师", 4, 0, "主任医师"),
    ],
)
def test_longest_word_that_ends_at_a_place(text, at, since, word):
    assert WORDS.ending(text, at, since) == word
