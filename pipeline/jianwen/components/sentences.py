"""Sentence starts."""

import re
from typing import cast

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.types import Ints2d

from .text import text_of

# A sentence ends after its final marks and the closing quotes and brackets behind them, or with the line.
END = re.compile(r"(?:[。！？!?…]+[”’」』》）)\"]*|[^\S\n]*\n)\s*")


@Language.factory("health_sentences", assigns=["token.is_sent_start", "doc.sents"], default_score_weights={})
def create_sentences(nlp: Language, name: str) -> "Sentences":
    """The factory of `health_sentences`."""
    return Sentences(nlp, name)


class Sentences:
    """Sets the sentence starts of a Doc: every token is either the start of a sentence or known not to be one."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[int]:
        """The character offsets at which sentences start, the first one aside; nothing is written."""
        text = text_of(doc)
        return [m.end() for m in END.finditer(text) if m.end() < len(text)]

    def set_annotations(self, doc: Doc, found: list[int]) -> None:
        """Set the token at (or the first one after) each offset to be a sentence start, and no other one."""
        starts = np.full(len(doc), -1, dtype=np.int64)
        if len(doc):
            starts[0] = 1
            offsets = doc.to_array("IDX").astype(np.int64)
            at = np.searchsorted(offsets, np.asarray(found, dtype=np.int64))
            starts[at[at < len(doc)]] = 1
        doc.from_array(["SENT_START"], cast(Ints2d, starts.astype(np.uint64).reshape(-1, 1)))
