"""Sources for composed pages: real documents with their gold mentions, and articles invented on the spot."""

import itertools
import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from compose import Page, Source, paragraphs_of

MARKUP = re.compile(r"<\w+|^---|^###|\]\(http|&\w+;", re.MULTILINE)
HEAD = re.compile(r"[^\n]{0,40}?正文[：:]\s*(?P<title>原标题[：:])?\s*")
TWICE = re.compile(r"(?P<title>.{8,60}?)\s*(?=(?P=title))")
# Where a body begins that stands on one line with its title; where that can't be told, there is no title.
LEAD = re.compile(
    r"近日|日前|\d+月\d+日|中新网|(?:本报|本网|记者|通讯员)|[\u3400-\u9fff]{2,4}(?:网|报|新闻|在线|社)\S{0,4}(?:记者|讯|\d)|今年|目前"
)
DATELINE = re.compile(r"^[^，。]{0,40}?(?:讯|电|报道)\s*(?:[（(][^）)]*[）)])?|^[^，。]{0,20}[（(][^）)]*[）)]")
CLAUSE_END = re.compile(r"[，。；！？：\s]+")
WHEN = re.compile(r".*(?:日|近日|日前|[上下]午|年来|以来)")
LINE = re.compile(r"[^\n\t]*[^\s]")
FURNITURE = re.compile(r"\s*(?:来源|时间|日期|作者|链接|发布)[^\n]{0,8}[：:]|https?:")


def source(gold: dict[str, Any], text: str, rng: Random) -> Source | None:
    """The document as a source; None for one of several articles or with markup in it."""
    if {part["article"] for part in gold["articles"]} - {0} != {1} or MARKUP.search(text):
        return None
    starts = [(part["start"], part["article"]) for part in gold["articles"]] + [(len(text), 0)]
    ranges = [(at, end) for (at, article), (end, _) in itertools.pairwise(starts) if article]
    lines = [
        (m.start() + len(m[0]) - len(m[0].lstrip()), m.end())
        for at, end in ranges
        for m in LINE.finditer(text, at, end)
    ]
    lines = [(at, end) for at, end in lines if not FURNITURE.match(text, at, end)]
    if not lines:
        return None
    if len(lines) > 2:
        title = lines[0] if lines[0][1] - lines[0][0] <= 40 and "。" not in text[slice(*lines[0])] else None
        body = lines[1:] if title else lines
        return Source(gold["id"], text, title, tuple(body), "" if title else _headline(text[slice(*lines[0])]))
    return _wire(gold["id"], text, lines, rng)


def _wire(id: str, text: str, lines: list[tuple[int, int]], rng: Random) -> Source | None:
    (start, end), *rest = lines
    title = None
    if head := HEAD.match(text, start, end):
        start = head.end()
        if twice := TWICE.match(text, start, end):
            title = twice.span("title")
            start = twice.end() + len(twice["title"])
        elif head["title"]:
            lead = LEAD.search(text, start + 8, min(end, start + 45))
            if lead is None or "。" in text[start : lead.start()]:
                return None
            title = (start, start + len(text[start : lead.start()].rstrip()))
            start = lead.start()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    paragraphs = [part for at, stop in ((start, end), *rest) for part in paragraphs_of(text, at, stop, rng)]
    if not paragraphs:
        return None
    return Source(id, text, title, tuple(paragraphs), "" if title else _headline(text[start:end]))


def _headline(lead: str) -> str:
    """A headline of the lead's words; none where they give none."""
    bare = DATELINE.sub("", lead)
    clauses = [re.sub(r"[“”（）《》]", "", clause) for clause in CLAUSE_END.split(bare)]
    return next((clause[:24] for clause in clauses[:4] if len(clause) >= 8 and not WHEN.fullmatch(clause)), "")


def real(shared: Path, ids: frozenset[str] | None = None) -> tuple[list[Source], dict[str, list[int]]]:
    """The sources that the train documents give, and for each where its gold mentions begin."""
    sources, mentions = [], {}
    for line in (shared / "gold" / "train.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if ids is not None and gold["id"] not in ids:
            continue
        text = (shared / "gold" / "text" / f"{gold['id']}.txt").read_text(encoding="utf-8")
        if (made := source(gold, text, Random(gold["id"]))) is not None:
            sources.append(made)
            mentions[made.id] = [
                m["start"] for m in gold["mentions"] if m["label"] in ("ORG", "PERSON", "DATE", "PROCEDURE")
            ]
    return sources, mentions


class Score:
    """Pairs of mentions that stand in one article, and paragraphs put back in order."""

    def __init__(self) -> None:
        self.right = self.found = self.wanted = 0
        self.mended = self.torn = self.lost = self.mentions = 0

    def add(self, page: Page, mentions: dict[str, list[int]], output: list[Any]) -> None:
        at = {(a, p): n for n, (a, p) in enumerate(zip(page.articles, page.places, strict=True)) if p >= 0}
        owner: dict[int, int] = {}
        follows: dict[int, int] = {}
        for article in output:
            raw = [s for s, e in zip(article.text.starts.tolist(), article.text.ends.tolist(), strict=True) if e > s]
            owner.update(dict.fromkeys(raw, article.number))
            follows.update(itertools.pairwise(raw))
        cells: Counter[tuple[int, int]] = Counter()
        for number, origin in enumerate(page.sources, 1):
            for place in mentions.get(origin.id, []):
                if (where := at.get((number, place))) is not None:
                    self.mentions += 1
                    if where in owner:
                        cells[number, owner[where]] += 1
                    else:
                        self.lost += 1
        self._pairs(cells)
        for article, one, other in page.tears:
            self.torn += 1
            self.mended += follows.get(at[article, one]) == at[article, other]

    def _pairs(self, cells: Counter[tuple[int, int]]) -> None:
        wanted: Counter[int] = Counter()
        found: Counter[int] = Counter()
        for (gold, got), count in cells.items():
            wanted[gold] += count
            found[got] += count
        self.right += sum(n * (n - 1) // 2 for n in cells.values())
        self.wanted += sum(n * (n - 1) // 2 for n in wanted.values())
        self.found += sum(n * (n - 1) // 2 for n in found.values())

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.wanted)

    @property
    def in_order(self) -> float:
        return self.mended / max(1, self.torn)

    def __str__(self) -> str:
        p, r = self.right / max(1, self.found), self.right / max(1, self.wanted)
        mended = f"torn {self.mended}/{self.torn} = {self.in_order:.3f}"
        return f"P {p:.3f} R {r:.3f} F {self.f1:.3f} lost {self.lost}/{self.mentions} {mended}"
