"""Says in which form a document comes: its content decides, whatever its file is called."""

import re
from typing import Literal

from ..lexicons import any_of, read
from .markup import front_matter
from .markup.markdown import IMAGE, TABLE_RULE

Form = Literal["text", "markdown", "html"]

JSONL_SUFFIXES = (".jsonl", ".ndjson")
MARKDOWN_SUFFIXES = (".md", ".markdown", ".mkd")
LOOKED_AT = 200_000  # characters from the beginning that decide

_ELEMENTS = [name for section in ("block", "inline", "hidden") for name in read("markup")[section]]
_BLOCKS = [name for name in read("markup")["block"] if name != "br"]
TAG = re.compile(rf"</?(?:{any_of(_ELEMENTS)}|[a-z0-9]+:[a-z]+)(?=[\s/>])[^<>\r\n]{{0,2000}}>", re.IGNORECASE)
BLOCK_TAG = re.compile(rf"</?{any_of(_BLOCKS)}(?=[\s/>])", re.IGNORECASE)
PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]", re.IGNORECASE)
REFERENCE = re.compile(r"&(?:nbsp|ldquo|rdquo|middot|amp|lt|gt|quot|mdash|hellip|#[0-9]{2,6}|#x[0-9a-fA-F]{2,5});")

# What only Markdown has: nobody writes these by chance. Each stands behind a string that is looked for first.
SURE = (
    ("![", IMAGE),
    ("](", re.compile(r"(?<!\\)\[[^\[\]\r\n]+\]\((?:https?:|mailto:|\.{0,2}/|#)[^\s)]*")),
    ("](http", re.compile(r"\[(?:[^\[\]\r\n]|\[[^\[\]\r\n]*\])+\]\(https?:[^\s)]*")),
    ("|", TABLE_RULE),
)
# What is likely Markdown: lines that begin with # or * are in many a plain text, so it takes two kinds of these (one,
# where the file is called .md). The first is looked for anywhere, the others at the beginning of a line.
BOLD = re.compile(r"(?<![*\\])\*\*(?=[^\s*])[^*\r\n]+(?<=\S)\*\*(?!\*)")
LINE_MARKS = {
    "heading": re.compile(r"[ \t]{0,3}#{1,6}[ \t]+\S"),
    "code": re.compile(r"[ \t]{0,3}```"),
    "quotation": re.compile(r"[ \t]{0,3}>[ \t]+\S"),
    "element": re.compile(r"[ \t]{0,3}<(?:p|div|center|img|blockquote|table|br)[\s/>]", re.IGNORECASE),
    "bullet": re.compile(r"[ \t]{0,3}[-*+][ \t]+\S"),
}
LINE_SIGNS = frozenset("#`><-*+")


def detect(raw: str, name: str = "") -> Form:
    """The form of the document `raw`; of its file's name only the suffix is asked, where the content leaves a doubt."""
    if front_matter.begins(raw):
        return "markdown"
    head = raw[:LOOKED_AT]
    if is_html(head):
        return "html"
    return "markdown" if _is_markdown(head, name) else "text"


def is_html(text: str) -> bool:
    """Whether a text is HTML, a page or a fragment, rather than lines in which some tags were left."""
    if "<" not in text:
        return False
    if PAGE.match(text):
        return True
    blocks = len(BLOCK_TAG.findall(text))
    bare = text.strip()
    if blocks >= 2 and BLOCK_TAG.match(bare) and bare.endswith(">"):
        return True
    if blocks < 3 and len(TAG.findall(text)) < 3:
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    return 2 * sum(TAG.search(line) is not None for line in lines) > len(lines)


def has_tags(text: str) -> bool:
    """Whether tags or character references of HTML were left in a text."""
    return ("<" in text and TAG.search(text) is not None) or ("&" in text and REFERENCE.search(text) is not None)


def is_jsonl_name(name: str) -> bool:
    """Whether the file's name promises one JSON record a line."""
    return name.lower().endswith(JSONL_SUFFIXES)


def _is_markdown(text: str, name: str) -> bool:
    if any(sign in text and pattern.search(text) for sign, pattern in SURE):
        return True
    enough = 1 if name.lower().endswith(MARKDOWN_SUFFIXES) else 2
    return len(_likely_marks(text)) >= enough


def _likely_marks(text: str) -> set[str]:
    """The kinds of likely marks in the text; a bullet counts only where another one follows."""
    found = {"bold"} if "**" in text and BOLD.search(text) else set()
    last = ""  # the kind of the line above, blank ones not counted
    for line in text.splitlines():
        sign = line[:4].lstrip(" \t")[:1]
        if not sign:
            continue
        kind = next((k for k, mark in LINE_MARKS.items() if mark.match(line)), "") if sign in LINE_SIGNS else ""
        if kind and (kind != "bullet" or last == "bullet"):
            found.add(kind)
        last = kind
    return found
