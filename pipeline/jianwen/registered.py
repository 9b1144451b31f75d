"""Imports everything of ours that spaCy finds by name: factories, architectures, readers, scorers.

An installed jianwen is found through its entry points as well; this works from a source tree, too.
"""

from .components import (  # noqa: F401
    dates,
    entities,
    events,
    linker,
    mentions,
    organizations,
    people,
    pretrained,
    procedures,
    sentences,
    tagger,
    tokenizer,
    words,
)
from .corpora import reader  # noqa: F401
from .evaluation import scorers  # noqa: F401
