"""Fixtures shared by all tests, and where the documents are that they read."""

from pathlib import Path

import pytest

import jianwen

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def nlp():
    """The rule pipeline, made once."""
    return jianwen.load()


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def annotations() -> Path:
    return ROOT / "annotations"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real documents that jianwen is measured on; they do not ship."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, the real documents, which do not ship with jianwen")
    return SHARED
