"""What an HTML page says about itself: title, publication date, source, author, address."""

import html
import re
from collections.abc import Iterable

from ...lexicons import read
from ..aligned import AlignedText
from .tags import Token, attributes

NAMES = {key: read("markup")[f"meta {key}"] for key in ("title", "published", "source", "author", "url")}
# JSON-LD is often broken: one field is looked for rather than the whole read.
LINKED_DATE = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"\\]{4,40})"')
SPACES = re.compile(r"\s+")
# Between a headline and the names of column and site: 标题_栏目_某某网, 标题 - 某某医院, 标题|某某网, 标题-某某网
SITE = r"[\u3400-\u9fff]{2,12}(?:网|医院|卫生院|日报|晚报|在线|频道|卫生局|委员会)"
SEPARATOR = re.compile(rf"_+|\s*[|｜]\s*|\s+[-–—]+\s+|\s*--+\s*|[-–—](?={SITE}\s*$)")


def metadata(source: str, tokens: Iterable[Token]) -> dict[str, str]:
    """The metadata that a page gives, as written, but for references decoded and white space collapsed."""
    page = _Page(source)
    for tag in tokens:
        page.take(tag)
    return page.metadata()


def headline(text: AlignedText, tokens: Iterable[Token]) -> AlignedText | None:
    """The part of the <title> that is the headline, without the names of column and site; None where there is none.

    `text` is the page. It is the longest part: a site's name is shorter than a headline, wherever it stands.
    """
    inside = None
    for tag in tokens:
        if tag.name == "title" and not tag.closing:
            inside = tag.end
        elif tag.name == "title" and inside is not None:
            return _longest(text[inside : tag.start])
        elif tag.name == "body":
            break
    return None


def _longest(title: AlignedText) -> AlignedText | None:
    bounds = [0, *(at for match in SEPARATOR.finditer(title.text) for at in match.span()), len(title)]
    parts = [title[start:end].strip() for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    return max(parts, key=len) or None


class _Page:
    """Collects what the tags of a page say; of two that say the same thing, the first counts."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.meta: dict[str, str] = {}
        self.found: dict[str, str] = {}
        self.content: tuple[str, int] | None = None  # the element whose raw content is wanted, and where it begins

    def take(self, tag: Token) -> None:
        if tag.closing and self.content and tag.name == self.content[0]:
            self._content(self.source[self.content[1] : tag.start])
            self.content = None
        elif tag.name in ("meta", "time", "link", "title", "script") and not tag.closing:
            self._start(tag, attributes(self.source, tag))

    def _start(self, tag: Token, given: dict[str, str]) -> None:
        if tag.name == "meta":
            for key in ("name", "property", "itemprop"):
                if key in given and given.get("content", "").strip():
                    self.meta.setdefault(given[key].lower(), given["content"])
        elif tag.name == "time":
            self._say("time", given.get("datetime", ""))
        elif tag.name == "link":
            if given.get("rel", "").lower() == "canonical":
                self._say("canonical", given.get("href", ""))
        elif tag.name == "title" or given.get("type", "").lower() == "application/ld+json":
            self.content = (tag.name, tag.end)

    def _content(self, content: str) -> None:
        if self.content and self.content[0] == "title":
            self._say("title", html.unescape(content))
        elif date := LINKED_DATE.search(content):
            self._say("linked", date[1])

    def _say(self, key: str, value: str) -> None:
        if value.strip():
            self.found.setdefault(key, value)

    def metadata(self) -> dict[str, str]:
        fallback = {"title": ("title",), "published": ("linked", "time"), "url": ("canonical",)}
        said: dict[str, str] = {}
        for key, names in NAMES.items():
            values = [*_given(self.meta, names), *_given(self.found, fallback.get(key, ()))]
            if values:
                said[key] = SPACES.sub(" ", values[0]).strip()
        return said


def _given(values: dict[str, str], names: Iterable[str]) -> list[str]:
    return [values[name] for name in names if name in values]
