"""What must hold for any text put through any step of the reader: its offsets point at what it kept, nothing is lost.

A step takes an aligned text and gives one; what it may leave out is said for each. The checks are the same for all.
"""

import html
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianwen.reading.aligned import AlignedText
from jianwen.reading.article import Document
from jianwen.reading.articles import articles
from jianwen.reading.characters import load
from jianwen.reading.documents import read_documents
from jianwen.reading.layout import join, paragraph
from jianwen.reading.lines import INVISIBLE, lines, measure
from jianwen.reading.markup import front_matter, markdown, page
from jianwen.reading.markup.html import everything, untagged, visible
from jianwen.reading.markup.tags import scan
from jianwen.reading.parts import parts
from jianwen.reading.spaces import tidy

LETTERS = "青禾市第一人民医院昨日举行义诊活动王伟说他来自三个县"
LAYOUT = ["\n", "\r\n", "\r", "\n\n", " ", "　", "    ", "\t", "\xa0", "\u200b", "\u2028", "\x85", "\f", "\x1c"]
MARKS = ["。", "，", "！", "“", "”", "（", "）", "：", "、", "■", "CT", "2023", "５", "5月", "24日", "记者 "]
MARKS += ["👨‍⚕️", "\U00020bb7", "\ue5e5", "本报讯", "责任编辑：", "上一篇：", "第3版", "正文：", "来源：", "摄", "图为"]
TAGS = ["<p>", "</p>", "<b>", "</b>", "<br>", "</div>", "<!--", "-->", "<td>", "<pre>", "</pre>", "<", ">", "]]>"]
TAGS += ["&amp;", "&nbsp;", "&#20013;", "&lt", "&nosuch;", "&", "{{ a }}", "<?php x ?>", "<H1 id=a>"]
TAGS += ["<div class=nav>", "<script>", "</script>"]
SIGNS = ["# ", "**", "*", "_", "`", "```", "- ", "> ", "![a](b)", "[", "](http://a.cn)", "| ", "|-|-|\n", "~~", "\\*"]
FRONT = ["---\n", "+++\n", "title: ", "title = ", "date: ", "'", '"', "tags: [a]\n", "\\"]

words = st.text(alphabet=LETTERS, min_size=1, max_size=12)


def texts(*pieces: list[str], odd: bool = True) -> st.SearchStrategy[str]:
    """Texts of words and of such pieces, and of any other character."""
    one = [words, st.sampled_from([piece for some in (LAYOUT, *pieces) for piece in some])]
    return st.lists(st.one_of(*one, *([st.characters()] if odd else [])), max_size=25).map("".join)


load()  # takes a while the first time, which would count as the time of the first example


class Step(NamedTuple):
    """A step, the texts that it is for, and those of which it may drop nothing that is seen (None: it may of any)."""

    run: Callable[[str], AlignedText]
    texts: st.SearchStrategy[str]
    lossless: st.SearchStrategy[str] | None


def of_lines(raw: str) -> AlignedText:
    """All paragraphs that the lines are joined to."""
    found = lines(raw)
    measure(found)
    text = AlignedText.of(raw)
    return AlignedText.join([paragraph(text, block) for block in join(found)], "\n")


def of_document(name: str) -> Callable[[str], AlignedText]:
    def run(raw: str) -> AlignedText:
        for document in read_documents(raw.encode(), name):
            if isinstance(document, Document):
                assert document.raw == raw.removeprefix("\ufeff")
                return document.text
        return AlignedText.of(raw)  # refused as no text: nothing is claimed of it

    return run


def shown(raw: str) -> AlignedText:
    return visible(AlignedText.of(raw), list(scan(raw)))


def title_of(raw: str) -> AlignedText:
    found = front_matter.read(AlignedText.of(raw))
    return found.title if found else AlignedText.of("")


def headline_of(raw: str) -> AlignedText:
    raw = f"<title>{raw}</title>"
    return page.headline(AlignedText.of(raw), scan(raw)) or AlignedText.of("")


PLAIN, ANY = texts(MARKS, odd=False), texts(MARKS)
STEPS = {
    "tags off, HTML": Step(shown, texts(MARKS, TAGS), PLAIN),
    "tags off, with furniture": Step(everything, texts(MARKS, TAGS), PLAIN),
    "tags off, text": Step(lambda raw: untagged(AlignedText.of(raw)), texts(MARKS, TAGS), PLAIN),
    "Markdown off": Step(lambda raw: markdown.plain(AlignedText.of(raw)), texts(MARKS, TAGS, SIGNS), PLAIN),
    "title of front matter": Step(title_of, texts(FRONT, FRONT, MARKS).map("---\n".__add__), None),
    "headline of a page": Step(headline_of, texts(["_", " - ", "|", "&amp;", "</title>", "<body>"]), None),
    "document of text": Step(of_document("a.txt"), texts(MARKS, TAGS), PLAIN),
    "document of Markdown": Step(of_document("a.md"), texts(MARKS, SIGNS, FRONT), None),
    "document of HTML": Step(of_document("a.html"), texts(MARKS, TAGS).map("<html><body>".__add__), None),
    "spaces": Step(lambda raw: tidy(AlignedText.of(raw)), ANY, ANY),
    "lines": Step(of_lines, ANY, ANY),
    "parts": Step(lambda raw: AlignedText.join([p.text for p in parts(AlignedText.of(raw))], "\n"), ANY, None),
}


def assert_aligned(raw: str, text: AlignedText) -> None:
    """Every character is that of its place, or stands for what is there; places increase."""
    assert len(text.text) == len(text.starts) == len(text.ends)
    at = 0
    for character, start, end in zip(text.text, text.starts.tolist(), text.ends.tolist(), strict=True):
        assert at <= start <= end <= len(raw)
        at = end
        stood = raw[start:end]
        if stood == character:
            continue
        if not stood:  # put in, or the second character of a reference
            assert character in "\n " or raw[:start].endswith(";")
        elif stood[0] == "&":
            assert html.unescape(stood).startswith(character)
        else:
            assert (character == " " and not stood.strip()) or (character == "\n" and "br" in stood.lower())


def seen(text: str) -> str:
    """The characters that can be seen, for the reader takes some others for layout."""
    return "".join(character for character in text if not character.isspace() and character not in INVISIBLE)


@pytest.mark.parametrize("name", STEPS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_steps_keep_offsets(name, data):
    raw = data.draw(STEPS[name].texts)
    text = STEPS[name].run(raw)
    assert_aligned(f"<title>{raw}</title>" if name == "headline of a page" else raw, text)


@pytest.mark.parametrize("name", [name for name, step in STEPS.items() if step.lossless is not None])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_steps_lose_nothing_that_is_not_theirs(name, data):
    raw = data.draw(STEPS[name].lossless)
    assert seen(STEPS[name].run(raw).text) == seen(raw)


@given(texts(["<b>", "</b>", "<p>", "</p>", "<br/>", "<div id=x>", "</div>", "&amp;", "<!-- a -->"], MARKS, odd=False))
def test_tags_off_loses_no_word_between_tags(raw):
    han = "".join(character for character in raw if character in LETTERS)
    for text in (shown(raw), untagged(AlignedText.of(raw))):
        assert "".join(character for character in text.text if character in LETTERS) == han


@given(texts(["**", "# ", "- ", "> ", "*", "`"], odd=False))
def test_markdown_off_loses_no_word(raw):
    text = markdown.plain(AlignedText.of(raw)).text
    assert "".join(c for c in text if c in LETTERS) == "".join(c for c in raw if c in LETTERS)


@given(ANY)
def test_articles_keep_offsets_and_take_no_character_twice(raw):
    taken: list[int] = []
    for article in articles(Document("a.txt", raw, AlignedText.of(raw), "text")):
        text = article.text
        kept = [(c, s) for c, s, e in zip(text.text, text.starts.tolist(), text.ends.tolist(), strict=True) if s < e]
        assert all(raw[start] == character or character == " " for character, start in kept)  # " ": a line end
        taken += [start for _, start in kept]
        visible_places = [start for character, start in kept if not character.isspace()]
        places = [at for start, end in article.spans for at in range(start, end)]
        assert [at for at in places if at in set(visible_places)] == visible_places
        assert not seen("".join(raw[at] for at in set(places) - set(visible_places)))
        assert all(start < end for start, end in article.spans)
    assert len(taken) == len(set(taken))


@given(
    st.lists(words.map(lambda word: word + "，" + word), max_size=12), st.sampled_from(["\n", "\n\n", "\r", "　　\n"])
)
def test_articles_lose_nothing_that_is_no_furniture(paragraphs, end):
    raw = end.join(paragraphs)
    found = articles(Document("a.txt", raw, AlignedText.of(raw), "text"))
    kept = sorted(start for article in found for start in article.text.starts[article.text.ends > article.text.starts])
    assert "".join(raw[start] for start in kept if not raw[start].isspace()) == seen(raw)
