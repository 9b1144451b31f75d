"""The promise about offsets as a check that anyone can run: a mention points at its exact place in the document."""

import html
import re

TAG = re.compile(r"<[^<>]*>")
SPACE = re.compile(r"\s+")


def bare(text: str) -> str:
    """The text without white space."""
    return SPACE.sub("", text)


def holds(raw: str, start: int, end: int, text: str) -> bool:
    """Whether raw[start:end], tags and white space removed, references decoded, is `text` without white space."""
    return bare(html.unescape(TAG.sub("", raw[start:end]))) == bare(text)
