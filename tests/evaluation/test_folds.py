from collections import Counter

import pytest

from jianwen.evaluation.folds import fold, split

IDS = [f"2023/{i:04}.txt" for i in range(1000)]


def test_folds_are_fixed_for_ever():
    assert [fold(id, 5) for id in ("train001", "train002", "页面", "a/b.txt")] == [2, 4, 0, 1]


def test_folds_are_of_about_equal_size():
    sizes = Counter(fold(id, 5) for id in IDS)
    assert sorted(sizes) == [0, 1, 2, 3, 4]
    assert max(sizes.values()) - min(sizes.values()) < 60


def test_a_document_stays_in_its_fold_whatever_the_others():
    folds = [{*part} for _, part in split(IDS, 5, id=str)]
    for half in (IDS[::2], IDS[::-1]):
        for (_, part), before in zip(split(half, 5, id=str), folds, strict=True):
            assert {*part} <= before


def test_split_measures_on_every_document_once_and_never_trains_on_it():
    parts = list(split(IDS, 3, id=str))
    assert sorted(id for _, part in parts for id in part) == IDS
    for train, part in parts:
        assert sorted(train + part) == IDS


def test_fewer_than_two_folds_are_refused():
    with pytest.raises(ValueError, match="at least 2"):
        fold("a", 1)
