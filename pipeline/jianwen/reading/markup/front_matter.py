"""The header of a blog post: YAML between lines of ---, or TOML between lines of +++; scalar values only."""

import re
from typing import NamedTuple

from ..aligned import AlignedText

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
KEY = re.compile(r"""(?P<key>[A-Za-z_][\w.-]*)[ \t]*[:=](?:[ \t]+|(?=["'])|$)(?P<value>.*)""")
# A header has one of these; lines of --- around anything else are rules.
KNOWN = frozenset(("title", "date", "layout", "author", "categories", "tags", "permalink", "source", "description"))
METADATA = {
    "title": "title",
    "date": "published",
    "pubdate": "published",
    "published": "published",
    "source": "source",
    "author": "author",
    "url": "url",
    "link": "url",
    "permalink": "url",
}
BLOCK_SCALAR = re.compile(r"[|>][+-]?[0-9]?\s*\Z")
LONGEST = 20_000  # characters: a header that has not ended by then is none


class FrontMatter(NamedTuple):
    """`end` is where the body begins; `title` is the title's value, exactly aligned, empty where there is none."""

    end: int
    title: AlignedText
    metadata: dict[str, str]


def read(text: AlignedText) -> FrontMatter | None:
    """The front matter that `text` begins with (blank lines before it do not count), or None.

    Values are as written, quotes off. A date is not interpreted.
    """
    lines = _header(text.text)
    if lines is None:
        return None
    values: dict[str, AlignedText] = {}
    for start, end in lines[:-1]:
        if (key := KEY.match(text.text, start, end)) and (name := METADATA.get(key["key"].lower())):
            value = _scalar(text[key.start("value") : end])
            if value.text:
                values.setdefault(name, value)
    title = values.get("title", text[:0])
    return FrontMatter(lines[-1][1], title, {name: value.text for name, value in values.items()})


def begins(text: str) -> bool:
    """Whether `text` begins with front matter."""
    return _header(text) is not None


def _header(text: str) -> list[tuple[int, int]] | None:
    """The ranges of the lines between the fences, and last the range up to where the body begins."""
    at = len(text) - len(text.lstrip())
    fence = FENCES.get(text[at : at + 3])
    opening = LINE.match(text, at)
    if fence is None or opening is None or opening[1].rstrip() not in FENCES:
        return None
    lines: list[tuple[int, int]] = []
    keys: list[str] = []
    at = opening.end()
    while at < min(len(text), opening.end() + LONGEST) and (line := LINE.match(text, at)):
        if line[1].rstrip() in fence:
            return [*lines, (at, line.end())] if KNOWN.intersection(keys) else None
        key = KEY.match(line[1])
        if line[1].strip() and not key and not keys:
            return None  # the first line that says something must be a key
        if key:
            keys.append(key["key"].lower())
        lines.append(line.span(1))
        at = line.end()
    return None


def _scalar(value: AlignedText) -> AlignedText:
    """The value without quotes, escapes and comment; empty for a list, a mapping or a block of lines."""
    value = value.strip()
    quote = value.text[:1]
    if quote in ("'", '"'):
        return _quoted(value, quote)
    if BLOCK_SCALAR.match(value.text) or quote in ("[", "{", "&", "*", "!"):
        return value[:0]
    comment = re.search(r"(?:^|\s)#", value.text)
    return value[: comment.start()].strip() if comment else value


def _quoted(value: AlignedText, quote: str) -> AlignedText:
    """What stands between the quotes; '' is one apostrophe in YAML, \\" a quote in both."""
    pattern = r"'(?:[^']|'')*'" if quote == "'" else r'"(?:[^"\\]|\\.)*"'
    whole = re.match(pattern, value.text, re.DOTALL)
    inside = value[1 : whole.end() - 1] if whole else value[1:]
    escapes = re.finditer("'(?=')" if quote == "'" else r'\\(?=["\\/])', inside.text)
    return inside.without(_alternate([match.span() for match in escapes]))


def _alternate(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges without those that touch the one before: of \\\\ only the first character is an escape."""
    kept: list[tuple[int, int]] = []
    for start, end in ranges:
        if not kept or kept[-1][1] < start:
            kept.append((start, end))
    return kept
