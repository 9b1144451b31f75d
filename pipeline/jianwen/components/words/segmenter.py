"""Word boundaries by a model of spacy-pkuseg, ten times as fast as by its own decoder."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .decode import decode
from .scores import layout, scores
from .tables import FILES, Flags, read

CARD = "README.md"  # says who made the model of what, as the licence of its data asks for: it goes where the model goes
AT_ONCE = 50_000  # characters, or up to the next white space: what is scored at once takes 300 bytes a character
SPACE = re.compile(r"\s")


class Segmenter:
    """Finds the words of a text by a model that spacy_pkuseg.train has made.

    The words are exactly those of spacy_pkuseg.pkuseg(folder)._cut, applied to each piece between white space, if the
    weights are multiples of 1/4096 (those of the model that ships are; others are rounded, and one character in 30,000
    comes out otherwise). The dictionary by which its `cut` joins words again afterwards is not used.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        """Make a segmenter from the contents of the model's files, by their names."""
        self.files = files
        self.tables = read(files)

    @classmethod
    def from_folder(cls, folder: Path) -> "Segmenter":
        """Make a segmenter from a model folder; what is missing or damaged raises some exception or other."""
        names = [*FILES, CARD] if (folder / CARD).is_file() else FILES
        return cls({name: (folder / name).read_bytes() for name in names})

    def starts(self, text: str) -> Flags:
        """Whether a word begins at each character, (length of the text,); every character of white space is a word."""
        return np.concatenate([self._starts(part) for part in _parts(text)])

    def _starts(self, text: str) -> Flags:
        cells = layout(text, self.tables)
        tags = decode(scores(cells.characters, self.tables), cells.blank, self.tables.edges)
        begins = np.append(self.tables.starts, True)[tags]
        begins[1:] |= cells.blank[:-1]
        return begins[cells.places]


def _parts(text: str) -> Iterator[str]:
    start = 0
    while space := SPACE.search(text, start + AT_ONCE):
        yield text[start : space.end()]
        start = space.end()
    yield text[start:]
