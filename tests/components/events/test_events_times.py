import pytest

from event_texts import passage_of
from jianwen.components.events import times


def framing(marked):
    passage, _ = passage_of(marked)
    return times.frames(passage.text, passage.mentions[0])


@pytest.mark.parametrize(
    "marked", ["主办的⟦5月3日|D⟧活动", "⟦2023年|D⟧来了", "他于⟦2023年|D⟧来", "他来，⟦春节|D⟧走", "他⟦近日|D⟧来"]
)
def test_dates_that_say_when(marked):
    assert framing(marked)


@pytest.mark.parametrize("marked", ["主办的⟦2023年|D⟧论坛", "庆祝“⟦五一|D⟧”大会", "入选⟦2020-2021年度|D⟧案例"])
def test_dates_that_are_parts_of_names(marked):
    assert not framing(marked)
