from dataclasses import replace

import pytest

from jianwen.corpora.gold import GoldArticle
from jianwen.corpora.inline import parse
from jianwen.corpora.losses import losses, same

GOLD = parse(
    "⟪A1⟫⟦甲院|O1⟧和⟦甲|O2⟧⟦5月|D1=2023-05⟧⟦签约|T1⟧\n###\nanchor 2023\nalias O1 O2\n"
    "T1 cooperation status=planned agent=O1,O2 time=D1\n",
    "d",
)
EVENT = GOLD.events[0]


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        ({"text": "别的"}, ["1 of 1 texts", "1 texts that were not there before"]),
        ({"aliases": []}, ["1 of 1 alias groups"]),
        ({"aliases": [["O2", "O1"]]}, []),
        ({"anchor": None}, ["1 of 1 anchors"]),
        ({"articles": [GoldArticle(1, 1)]}, ["1 of 1 beginnings of articles", "1 beginnings of articles that were"]),
        ({"events": []}, ["1 of 1 events", "1 of 1 statuses", "2 of 2 slots"]),
        ({"events": [EVENT._replace(status="actual")]}, ["1 of 1 statuses"]),
        ({"events": [EVENT._replace(slots={"agent": ["O2", "O1"]})]}, ["1 of 2 slots"]),
        ({"mentions": GOLD.mentions[::-1]}, []),
        ({"mentions": [m._replace(value=None) for m in GOLD.mentions]}, ["1 of 1 values"]),
    ],
)
def test_losses_name_what_is_gone(change, lost):
    other = replace(GOLD, **change)
    found = [str(loss) for loss in losses(GOLD, other)]
    assert len(found) == len(lost)
    assert all(text.startswith(start) for text, start in zip(found, lost, strict=True))
    assert same(GOLD, other) == (not lost)


def test_losses_ignore_ids():
    renamed = parse("⟦甲院|O7⟧\n###\n", "d")
    assert losses(parse("⟦甲院|O1⟧\n###\n", "d"), renamed) == []
