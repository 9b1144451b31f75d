import numpy as np
import pytest

from jianwen.components.linker.sums import BLOCK, Sums


@pytest.mark.parametrize("length", [1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK])
def test_means_of_ranges(length):
    rows = np.random.default_rng(0).normal(size=(length, 3)).astype(np.float32)
    ranges = np.array([(start, end) for start in range(0, length, 7) for end in range(start + 1, length + 1, 5)])
    expected = [rows[start:end].mean(axis=0) for start, end in ranges]
    assert Sums(rows).means(ranges) == pytest.approx(np.array(expected), abs=1e-5)
