"""A Doc as the event rules look at it: text, mentions, and where clauses and sentences begin and end."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from ..text import text_of

CUT = re.compile(r"[，,；;：:。！？!?\n]")
# Bylines: a reporter's name in brackets, or right behind the word for one; a medium named as the source of the news.
BRACKETS = re.compile(r"[（(][^（）()\n]*(?:记者|通讯员|作者|摄|供图|编辑|实习生)[^（）()\n]*[）)]")
REPORTER = re.compile(r"(?:记者|通讯员|作者|编辑|主编|责编|校对|审核|摄影|图片|文|实习生|来源：?|[:：/|｜])[\s:：]*$")
REPORTED = re.compile(r"\s*(?:讯|电|消息|报道|记者|摄|供图|客户端|，正文|微信公众号|获悉)")
MEDIA = re.compile(r"(?:新闻|网|报|社|台|客户端|在线|视频|直播)$")
SOURCE = re.compile(r"\s*(?:从|[^，。]{0,4}记者|[^，。（(]{0,14}[电讯](?![话视])|注意到|[一-鿿]{2,3}\s?摄|了解到)")
LOOK_BACK = 8  # characters in front of a name in which the word for a reporter may stand


class Mention(NamedTuple):
    """An entity mention: its range [start, end) in characters, its label, its place in doc.ents."""

    start: int
    end: int
    label: str
    place: int


class Passage:
    """What the rules need of a Doc with entities and sentences, read off it once.

    `mentions` are in text order, without those of bylines and source lines; `covered` is 1 for each character inside
    any mention; `clusters` are the mentions (by place in doc.ents) of one referent each.
    """

    def __init__(self, doc: Doc) -> None:
        self.text = text_of(doc)
        everyone = [Mention(e.start_char, e.end_char, e.label_, i) for i, e in enumerate(doc.ents)]
        self.covered = bytearray(len(self.text))
        for mention in everyone:
            self.covered[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
        furniture = set(_furniture(doc, self.text, everyone))
        self.mentions = [m for m in everyone if m.place not in furniture]
        self.sentences = _sentences(doc, len(self.text))
        self.cuts = [m.start() for m in CUT.finditer(self.text) if not self.covered[m.start()]]
        self.clusters = [entity["mentions"] for entity in doc._.entities]
        self.titles = [(s.start_char, s.end_char) for s in doc.spans.get("title", ())]
        self._starts = [m.start for m in self.mentions]
        self._sentence_starts = [start for start, _ in self.sentences]

    def sentence_at(self, at: int) -> int:
        """The number of the sentence that holds the character `at`."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The range of the clause around [start, end), without the punctuation at both ends."""
        left, right = bisect_left(self.cuts, start), bisect_left(self.cuts, end)
        return (
            self.cuts[left - 1] + 1 if left else 0,
            self.cuts[right] if right < len(self.cuts) else len(self.text),
        )

    def between(self, start: int, end: int, *labels: str) -> list[Mention]:
        """The mentions that begin in [start, end), of the given labels (of any, when none is given)."""
        found = self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [m for m in found if m.label in labels] if labels else found


def _sentences(doc: Doc, length: int) -> list[tuple[int, int]]:
    """The ranges of doc.sents, read off in one go: iterating over them makes an object of every token."""
    marks = doc.to_array(["SENT_START", "IDX"])
    starts = [int(start) for start in marks[marks[:, 0] == 1, 1]]
    if not starts or starts[0]:
        starts.insert(0, 0)
    return list(zip(starts, [*starts[1:], length], strict=True))


def _furniture(doc: Doc, text: str, mentions: list[Mention]) -> Iterator[int]:
    ranges = [m.span() for m in BRACKETS.finditer(text)]
    ranges += [(s.start_char, s.end_char) for s in doc.spans.get("byline", ())]
    ranges.sort()
    starts = [start for start, _ in ranges]
    last = -1  # the end of the furniture just before: names of one byline stand side by side
    for mention in mentions:
        at = bisect_right(starts, mention.start) - 1
        if (
            (at >= 0 and mention.start < ranges[at][1])
            or REPORTER.search(text, max(0, mention.start - LOOK_BACK), mention.start)
            or (REPORTED.match(text, mention.end) and text[mention.start - 1 : mention.start] != "从")
            or (MEDIA.search(text, mention.start, mention.end) and SOURCE.match(text, mention.end))
            or (last >= 0 and not text[last : mention.start].strip(" 　/·"))
        ):
            last = mention.end
            yield mention.place
        else:
            last = -1
