import numpy as np
import pytest

from jianwen.components.tagger.heads import ENTITIES
from jianwen.components.tagger.repeats import repeats
from jianwen.components.tagger.tags import TokenSpan


def again(text, found, favour=()):
    """The places found again; `favour` are places that the probabilities speak for."""
    logs = np.full((len(text), ENTITIES.size), -6, np.float32)
    for span in favour:
        tags = ENTITIES.encode(len(text), [span])
        logs[tags > 0, tags[tags > 0]] = -0.1
    spans = [(TokenSpan(text.index(name), text.index(name) + len(name), label), score) for name, label, score in found]
    return [(tuple(span), score) for span, score in repeats(text, np.arange(len(text)), spans, logs)]


def test_a_name_is_found_again_with_its_own_score():
    text = "市一院成立。在市一院，市一院说"
    places = again(text, [("市一院", "ORG", 0.9)], [TokenSpan(7, 10, "ORG")])
    assert [span for span, _ in places] == [(7, 10, "ORG"), (11, 14, "ORG")]
    assert [score for _, score in places] == pytest.approx([np.exp(-0.1), np.exp(-6)], rel=1e-4)


def test_a_name_is_not_found_inside_another_mention():
    text = "王伟到王伟强工作室"
    assert again(text, [("王伟", "PERSON", 0.9), ("王伟强工作室", "ORG", 0.9)]) == []


def test_the_longest_name_is_found_first():
    text = "市一院分院。市一院。市一院分院"
    assert [span for span, _ in again(text, [("市一院分院", "ORG", 0.9)])] == [(10, 15, "ORG")]
    both = repeats(
        text,
        np.arange(len(text)),
        [(TokenSpan(0, 5, "ORG"), 0.9), (TokenSpan(6, 9, "ORG"), 0.9)],
        np.full((len(text), ENTITIES.size), -1, np.float32),
    )
    assert [tuple(span) for span, _ in both] == [(10, 15, "ORG")]


@pytest.mark.parametrize(("label", "score"), [("ORG", 0.5), ("DATE", 1.0)])
def test_only_sure_names_are_found_again(label, score):
    assert again("今年，今年", [("今年", label, score)]) == []
