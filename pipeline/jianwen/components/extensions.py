"""The attributes that jianwen adds to spaCy's objects: plain data only, so that they survive to_bytes and processes."""

from typing import Any

from spacy.tokens import Doc, Span, Token


def _is_word_start(token: Token) -> bool:
    return token.i in token.doc._.word_starts


DOC: dict[str, dict[str, Any]] = {
    "published": {"default": None},  # ISO date (maybe partial) that relative dates are resolved against
    "seams": {"default": []},  # offsets in doc.text where the raw document holds something between: no mention crosses
    "word_starts": {"default": []},  # indices of the tokens that begin a word, ascending
    # One dict an entity: "label"; "name"; "mentions", indices into doc.ents; of a PERSON "titles", a list of str, and
    # "organization", the index of an entity in this list or None.
    "entities": {"default": []},
    "events": {"default": []},  # see components/events/: one dict an event, offsets are characters of doc.text
}
SPAN: dict[str, dict[str, Any]] = {
    "value": {"default": None},  # of a DATE: its normalised value
    "score": {"default": 1.0},  # 0 to 1
    "source": {"default": "rule"},  # rule, model or both
}


def register() -> None:
    """Register every extension; doing it again changes nothing."""
    for owner, extensions in ((Doc, DOC), (Span, SPAN)):
        for name, setting in extensions.items():
            if not owner.has_extension(name):
                owner.set_extension(name, **setting)
    if not Token.has_extension("is_word_start"):
        Token.set_extension("is_word_start", getter=_is_word_start)


register()
