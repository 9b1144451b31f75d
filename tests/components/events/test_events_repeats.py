import pytest

from event_texts import passage_of
from jianwen.components.events.repeats import Reading, without_repeats
from jianwen.components.events.slots import Filler
from jianwen.components.events.triggers import TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)


def kept(marked):
    """The offsets of the triggers that are kept, every occurrence read as its first type."""
    passage, _ = passage_of(marked)
    filler = Filler(passage, VOCABULARY)
    readings = [
        Reading(at, at.types[0][0], (at.start, at.end), filler.fill(at, at.types[0][0], filler.surroundings(at)), 1.0)
        for at in FINDER.find(passage)
    ]
    return sorted(reading.at.start for reading in without_repeats(passage, readings)), len(readings)


@pytest.mark.parametrize(
    ("marked", "number"),
    [
        ("签署“银龄”合作协议。⟦今年|D⟧，⟦甲医院|O⟧签署“银龄”合作协议。", 1),
        ("⟦甲医院|O⟧接诊。⟦今年|D⟧，⟦甲医院|O⟧接诊3人。", 1),
        ("⟦甲医院|O⟧接诊5人。⟦今年|D⟧，⟦甲医院|O⟧接诊3人。", 2),
        ("⟦甲医院|O⟧接诊。⟦今年|D⟧，⟦乙医院|O⟧接诊3人。", 2),
        ("签署“银龄”合作协议。⟦今年|D⟧，⟦甲医院|O⟧签署“青苗”合作协议。", 2),
        ("⟦甲医院|O⟧成立疼痛科。⟦今年|D⟧，⟦甲医院|O⟧成立疼痛科。", 1),
        ("⟦甲医院|O⟧成立疼痛科。⟦今年|D⟧，⟦乙医院|O⟧成立疼痛科。", 2),
        ("⟦甲医院|O⟧成立⟦乙中心|O⟧。⟦今年|D⟧，⟦乙中心|O⟧成立。", 1),
        ("⟦甲医院|O⟧接诊。⟦甲医院|O⟧签署“银龄”合作协议。", 2),
    ],
)
def test_repeats_of_one_event_are_dropped(marked, number):
    starts, read = kept(marked)
    assert read == 2
    assert len(starts) == number


def test_repeats_keep_the_most_complete_report():
    marked = "签署“银龄”合作协议。⟦今年|D⟧，⟦甲医院|O⟧签署“银龄”合作协议。"
    assert kept(marked)[0] == [passage_of(marked)[0].text.rindex("签署")]
