"""How the document was cut into articles, and when they were published."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import comb

from ..documents import ArticleRanges
from .pair import Counts, Pair, same


def count(pair: Pair) -> Iterator[tuple[str, Counts]]:
    """articles.pairs: pairs of mentions (found exactly) in one article; published.exact and published.compatible.

    A day of publication is compatible with a less precise one that holds it: 2023-05-31 with 2023-05.
    """
    matched = [(one.article, other.article) for one, other in pair.matched]
    both = Counter(matched), Counter(found for _, found in matched), Counter(gold for gold, _ in matched)
    yield "articles.pairs", same(*(sum(comb(n, 2) for n in counter.values()) for counter in both))
    partners = [(gold, found) for found in pair.found.articles if (gold := _partner(found, pair.gold.articles))]
    for name, compatible in (("exact", False), ("compatible", True)):
        yield f"published.{name}", _published(partners, pair.gold.articles, compatible)


def _published(
    partners: Sequence[tuple[ArticleRanges, ArticleRanges]], gold: Sequence[ArticleRanges], compatible: bool
) -> Counts:
    right = [(one, other) for one, other in partners if _agree(one.published, other.published, compatible)]
    return (
        len({other.number for _, other in right}),
        sum(other.published is not None for _, other in partners),
        len({one.number for one, _ in right}),
        sum(one.published is not None for one in gold),
    )


def _agree(one: str | None, other: str | None, compatible: bool) -> bool:
    if not one or not other:
        return False
    return one == other or (compatible and (one.startswith(f"{other}-") or other.startswith(f"{one}-")))


def _partner(found: ArticleRanges, gold: Sequence[ArticleRanges]) -> ArticleRanges | None:
    """The gold article that shares the most text with a found one."""
    shared = [(_shared(found, article), -i) for i, article in enumerate(gold)]
    most, where = max(shared, default=(0, 0))
    return gold[-where] if most else None


def _shared(one: ArticleRanges, other: ArticleRanges) -> int:
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one.ranges for b in other.ranges)
