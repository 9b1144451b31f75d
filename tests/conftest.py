"""Fixtures shared by all tests, and where the documents are that they read."""

from pathlib import Path

import pytest

import jianwen
from small import train_small

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def nlp():
    """The rule pipeline, made once."""
    return jianwen.load("rules")


@pytest.fixture(scope="session")
def trained(tmp_path_factory) -> Path:
    """The folder of a training on the annotations: the pipeline in model-best knows them by heart."""
    folder = tmp_path_factory.mktemp("trained")
    train_small(ROOT / "configs" / "default.cfg", ROOT / "annotations", folder)
    return folder


@pytest.fixture(scope="session")
def trained_nlp(trained):
    return jianwen.load(trained / "model-best")


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
