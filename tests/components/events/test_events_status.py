import pytest

from event_texts import passage_of
from jianwen.components.events.status import StatusFinder
from jianwen.components.events.triggers import TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)
STATUS = StatusFinder(VOCABULARY)


def status(text):
    passage, _ = passage_of(text)
    return STATUS.of(passage, [at for at in FINDER.find(passage) if at.word == "签署"][-1])


@pytest.mark.parametrize(
    "text",
    [
        "双方将签署协议",
        "双方拟于明天签署协议",
        "双方计划签署协议",
        "双方即将签署协议",
        "下一步，双方签署协议",
        "届时签署协议",
    ],
)
def test_status_is_planned(text):
    assert status(text) == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "双方签署协议",
        "双方将近一年后签署协议",
        "双方按计划签署了协议",
        "将士们来了，双方签署协议",
        "双方将合作，已签署协议",
    ],
)
def test_status_is_actual(text):
    assert status(text) == "actual"
