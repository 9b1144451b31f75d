import pytest

from jianwen.lexicons import read
from jianwen.reading.aligned import AlignedText
from jianwen.reading.markup.page import headline, metadata
from jianwen.reading.markup.tags import scan


def said(raw):
    return metadata(raw, scan(raw))


@pytest.mark.parametrize("key", ["title", "published", "source", "author", "url"])
def test_metadata_knows_every_name(key):
    for name in read("markup")[f"meta {key}"]:
        assert said(f'<meta name="{name.upper()}" content="一">') == {key: "一"}
        assert said(f"<meta content=一 property={name}>") == {key: "一"}


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<title>市一院\n 义诊_青禾网</title>", {"title": "市一院 义诊_青禾网"}),
        ("<title>甲&amp;乙</title><title>丙</title>", {"title": "甲&乙"}),
        ("<title>甲</title><meta property='og:title' content='乙'>", {"title": "乙"}),
        ("<time datetime='2023-05-24'>昨天</time><time datetime='2020'>", {"published": "2023-05-24"}),
        (
            '<script type="application/ld+json">{"datePublished" : "2023-05-24", broken</script>',
            {"published": "2023-05-24"},
        ),
        ('<script>{"datePublished": "2023-05-24"}</script>', {}),
        ("<link rel=canonical href='https://example.org/a'>", {"url": "https://example.org/a"}),
        ("<link rel=icon href=a><meta name=pubdate content=' '><meta name=viewport content=a><time>今天</time>", {}),
        ("<meta name=pubdate content=甲><meta name=pubdate content=乙>", {"published": "甲"}),
        ("<meta name=date content=甲><meta name=pubdate content=乙>", {"published": "乙"}),
        ("<title>没有结束", {}),
        ("", {}),
    ],
)
def test_metadata(raw, expected):
    assert said(raw) == expected


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("青禾市第一医院义诊", "青禾市第一医院义诊"),
        ("青禾市第一医院义诊_要闻_青禾网", "青禾市第一医院义诊"),
        ("青禾网 - 青禾市第一医院义诊", "青禾市第一医院义诊"),
        ("\n青禾市第一医院义诊|青禾网 ", "青禾市第一医院义诊"),
        ("心血管-脑血管中心成立--青禾网", "心血管-脑血管中心成立"),
    ],
)
def test_headline(title, part):
    raw = f"<html><head><title>{title}</title></head><body><title>不是</title>"
    found = headline(AlignedText.of(raw), scan(raw))
    assert found is not None
    assert (found.text, int(found.starts[0])) == (part, raw.index(part))


@pytest.mark.parametrize("raw", ["<p>一</p>", "<title> </title>", "<title>_</title>", "<body><title>一</title>"])
def test_headline_finds_none(raw):
    assert not headline(AlignedText.of(raw), scan(raw))
