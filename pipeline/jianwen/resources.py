"""Where the files that ship with jianwen are: configurations, lexicons, models."""

from pathlib import Path

PACKAGE = Path(__file__).parent
# In an installed package these folders lie inside it; in a source checkout they are at the top of the repository.
CHECKOUT = {"configs": "configs", "lexicons": "seeds/lexicons"}


def resource(folder: str, name: str) -> Path:
    """The path of the shipped file or folder `name` in `folder` (configs, lexicons or models).

    Raises FileNotFoundError when this installation does not hold it.
    """
    for root in (PACKAGE / folder, PACKAGE.parents[1] / CHECKOUT.get(folder, folder)):
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"jianwen ships no {folder}/{name}; the installation is incomplete")
