"""Newspaper pages put together from single articles, with everything known about them: whose each character is, where.

The faults are those of real dumps: hard-wrapped lines, lost indentations, headlines away from their bodies, paragraphs
out of order and torn by the end of a column, mastheads, captions, furniture. As on real pages, a column ends with a
line and the next one begins without an indentation, a paragraph keeps the width of its article's columns wherever it
stands, and where the order is broken blank lines stand between the pieces. Seeded: the same seed, the same page.
"""

import re
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random

END = re.compile(r"[。！？!?；…][”’」』）)]*")
NOT_FIRST = frozenset("，。、；：！？”’）》」』】…·,.;:!?)%％")  # no line begins so
NOT_LAST = frozenset("“‘（《「『【(")
SHORTEST_TORN = 60
MASTHEADS = ("健康周刊", "医卫周刊", "民生新闻", "健康岭东")
DATES = ("2023年6月1日 星期四 第3版", "2019年11月22日 星期五", "2021-03-05 星期五 责编 谷雨 第A5版")
FURNITURE = (
    "责任编辑：谷雨 美编：陆苇",
    "上一版 下一版",
    "返回首页",
    "- 5 -",
    "新闻热线：0573-0000000",
    "版权所有 未经许可不得转载",
)
CAPTIONS = ("图为活动现场。陆苇 摄", "医护人员在忙碌。（谷雨 摄）", "▲活动现场 资料图")
NAMES = ("何青", "汤立", "戚棠", "方晴", "温玉")


@dataclass(frozen=True)
class Source:
    """One article: its text, and where the title, if it has one, and the paragraphs stand in it."""

    id: str
    text: str
    title: tuple[int, int] | None
    paragraphs: tuple[tuple[int, int], ...]
    headline: str = ""  # stands above the article where the text itself has no title


@dataclass
class Block:
    """What stays together on the page: characters, and where each stands in its source (-1: nowhere)."""

    article: int  # 0: of none
    kind: str
    text: str
    places: list[int]
    torn: bool = False  # its paragraph goes on in another block
    column_top: bool = False  # and it is that block: it has no indentation


@dataclass
class Page:
    """`articles` and `places` say for each character of the text whose it is (0: nobody's) and where it stands there.

    `tears` are the pairs of places, with the article before them, between which a paragraph was torn and parted.
    """

    sources: list[Source]
    text: str = ""
    articles: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    tears: list[tuple[int, int, int]] = field(default_factory=list)

    def write(self, text: str, article: int = 0, places: list[int] | None = None) -> None:
        self.text += text
        self.articles += [article] * len(text)
        self.places += places or [-1] * len(text)


@dataclass(frozen=True)
class Style:
    """How a page is set. `away`: headlines stand apart; `shuffled`: paragraphs "inside" articles, or "across" them."""

    width: int = 20
    one_width: bool = True
    wrapped: bool = True
    indented: bool = False
    blank: bool = True
    byline: str = ""  # "head", "end" or none
    away: bool = False
    shuffled: str = ""


def draw(rng: Random, *, away: bool = False, shuffled: str = "") -> Style:
    """A style by chance, but for the faults."""
    return Style(
        width=rng.randint(16, 22),
        one_width=rng.random() < 0.5,
        wrapped=rng.random() < 0.9,
        indented=rng.random() < 0.5,
        blank=rng.random() < 0.6,
        byline=rng.choice(("", "", "head", "end")),
        away=away,
        shuffled=shuffled,
    )


def compose(sources: list[Source], style: Style, rng: Random) -> Page:
    """The page of the sources in that style."""
    page = Page(sources)
    articles = [_blocks(number, source, style, rng) for number, source in enumerate(sources, 1)]
    if style.shuffled:
        articles = [_tear(blocks, style, rng) for blocks in articles]
        before = [block for blocks in articles for block in blocks if block.kind == "body"]
        for blocks in articles:
            if style.shuffled == "inside" or rng.random() < 0.5:
                _shuffle(blocks, rng)
        if style.shuffled == "across":
            _scatter(articles, rng)
        _note_tears(page, before, [block for blocks in articles for block in blocks])
    if style.away:
        articles = _move_titles(articles, rng)
    _print(page, articles, style, rng)
    return page


def pages(sources: list[Source], count: int, seed: int = 0) -> list[tuple[Page, Style]]:
    """So many pages of 3 to 12 articles: a quarter with headlines away, another quarter with paragraphs shuffled."""
    made = []
    for number in range(count):
        rng = Random(f"{seed} {number}")
        shuffled = ("", "", "", ("inside", "across")[number // 4 % 2])[number % 4]
        style = draw(rng, away=number % 4 == 2, shuffled=shuffled)
        made.append((compose(rng.sample(sources, rng.randint(3, min(12, len(sources)))), style, rng), style))
    return made


def _blocks(number: int, source: Source, style: Style, rng: Random) -> list[Block]:
    blocks = []
    if source.title:
        start, end = source.title
        for part in _title_lines(start, end, rng):
            blocks.append(Block(number, "title", source.text[slice(*part)], list(range(*part))))
    elif source.headline:
        blocks.append(Block(number, "title", source.headline, [-1] * len(source.headline)))
    byline = "■" * (rng.random() < 0.5) + f"记者 {rng.choice(NAMES)} 通讯员 {rng.choice(NAMES)}"
    signed = Block(number, "byline", byline, [-1] * len(byline))
    body = [Block(number, "body", source.text[start:end], list(range(start, end))) for start, end in source.paragraphs]
    if rng.random() < 0.3 and len(body) > 1:
        caption = rng.choice(CAPTIONS)
        body.insert(rng.randrange(1, len(body)), Block(number, "caption", caption, [-1] * len(caption)))
    head, end = [signed] * (style.byline == "head"), [signed] * (style.byline == "end")
    return [*blocks, *head, *body, *end]


def _title_lines(start: int, end: int, rng: Random) -> list[tuple[int, int]]:
    """A long headline stands in two lines."""
    if end - start < 20 or rng.random() < 0.5:
        return [(start, end)]
    middle = (start + end) // 2
    return [(start, middle), (middle, end)]


def _tear(blocks: list[Block], style: Style, rng: Random) -> list[Block]:
    """Tear paragraphs where columns end: at the end of a line, where the page has lines."""
    torn = []
    for block in blocks:
        if block.kind != "body" or len(block.text) < SHORTEST_TORN or rng.random() > 0.4:
            torn.append(block)
            continue
        places = _line_ends(block, style) if style.wrapped else range(len(block.text))
        places = [at for at in places if 15 <= at <= len(block.text) - 15 and not _between(block.text, at)]
        if not places:
            torn.append(block)
            continue
        at = rng.choice(places)
        torn.append(Block(block.article, "body", block.text[:at], block.places[:at], torn=True))
        torn.append(Block(block.article, "body", block.text[at:], block.places[at:], column_top=True))
    return torn


def _between(text: str, at: int) -> bool:
    """Whether a sentence ends before `at`, or what stands there can't begin a line."""
    return (
        text[at] in NOT_FIRST or text[at - 1] in NOT_LAST or text[at - 1] in "。！？!?；…”’）)」』 " or text[at] == " "
    )


def _line_ends(block: Block, style: Style) -> list[int]:
    lines = _wrap(block.text, _width(block.article, style), style.indented)
    return list(accumulate(len(line) for line in lines))


def _shuffle(blocks: list[Block], rng: Random) -> None:
    """Put the paragraphs of an article into another order, in place."""
    at = [number for number, block in enumerate(blocks) if block.kind == "body"]
    order = at[:]
    rng.shuffle(order)
    for number, block in zip(at, [blocks[number] for number in order], strict=True):
        blocks[number] = block


def _scatter(articles: list[list[Block]], rng: Random) -> None:
    """Move a quarter of the paragraphs into other articles, but for an article's first."""
    for blocks in articles:
        bodies = [block for block in blocks if block.kind == "body"][1:]
        for block in bodies:
            if rng.random() < 0.25:
                blocks.remove(block)
                other = rng.choice(articles)
                first = next((n for n, one in enumerate(other) if one.kind == "body"), len(other) - 1) + 1
                other.insert(rng.randint(first, len(other)), block)


def _note_tears(page: Page, before: list[Block], after: list[Block]) -> None:
    now = [block for block in after if block.kind == "body"]
    where = {id(block): number for number, block in enumerate(now)}
    for number, block in enumerate(before):
        if block.torn and where[id(before[number + 1])] != where[id(block)] + 1:
            page.tears.append((block.article, block.places[-1], before[number + 1].places[0]))


def _move_titles(articles: list[list[Block]], rng: Random) -> list[list[Block]]:
    """Take headlines off their bodies: to the top of the page, or above another article's."""
    gathered: list[Block] = []
    at_top = rng.random() < 0.5
    for blocks in articles:
        titles = [block for block in blocks if block.kind == "title"]
        if not titles or rng.random() < 0.3:
            continue
        for title in titles:
            blocks.remove(title)
        if at_top:
            gathered += titles
        else:
            other = rng.choice(articles)
            other[0:0] = titles
    return [gathered, *articles] if gathered else articles


def _print(page: Page, articles: list[list[Block]], style: Style, rng: Random) -> None:
    if rng.random() < 0.6:
        page.write(rng.choice(MASTHEADS) + "\n")
    if rng.random() < 0.4:
        page.write(rng.choice(DATES) + "\n\n")
    for blocks in articles:
        for block in blocks:
            _set(page, block, style)
        page.write("\n" * rng.randint(0, 2) if style.blank else "")
        if rng.random() < 0.15:
            page.write(rng.choice(FURNITURE) + "\n")
    page.write(rng.choice(FURNITURE) + "\n")


def _width(article: int, style: Style) -> int:
    """The width of the article's columns in full characters."""
    return style.width if style.one_width else Random(f"{style.width} {article}").choice((16, 19, 22))


def _set(page: Page, block: Block, style: Style) -> None:
    hard = style.wrapped and block.kind == "body"
    at = 0
    indented = style.indented and not block.column_top
    for line in _wrap(block.text, _width(block.article, style), indented) if hard else [block.text]:
        page.write(line, block.article, block.places[at : at + len(line)])
        page.write("\n")
        at += len(line)
    if (style.blank or style.shuffled) and block.kind == "body":
        page.write("\n")


def _wrap(text: str, width: int, indented: bool) -> list[str]:
    """Lines of so many full characters; what can't begin a line hangs over the end of the last."""
    lines, line, room = [], "", width - 2.0 * indented
    for character in text:
        size = 0.5 if character < "\xff" else 1.0
        if size > room and character not in NOT_FIRST:
            lines.append(line)
            line, room = "", float(width)
        line += character
        room -= size
    return [*lines, line]


def paragraphs_of(text: str, start: int, end: int, rng: Random) -> list[tuple[int, int]]:
    """The range cut into paragraphs of some sentences each, at random."""
    found, at = [], start
    goal = rng.randint(60, 200)
    for match in END.finditer(text, start, end):
        if match.end() - at >= goal and end - match.end() >= 30:
            found.append((at, match.end()))
            at, goal = match.end(), rng.randint(60, 200)
    if text[at:end].strip():
        found.append((at, end))
    return found
