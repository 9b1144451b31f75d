"""Cuts a page's parts into drafts of articles: where one ends and the next begins."""

import re
from collections.abc import Iterator
from statistics import median

from ..lexicons import any_of, read
from .bylines import is_author, is_link, is_marked
from .drafts import TITLES, Draft
from .evidence import ABOVE, Evidence
from .mending import bodied, captioned, signed_once, uncaption
from .parts import Kind, Part

BEGINS: tuple[Kind, ...] = ("stamp", *TITLES)
ROUND_UP = re.compile(rf".{{0,12}}(?:{any_of(read('reading')['round-ups'])})$")
NARROWER, LESS = 0.88, 2.5  # columns differ when one has at most this share of the other's width, and so much less
ENOUGH = 2  # so many lines at least show a column
SHORT_HEAD = 60  # what stands above the first item of a round-up
CLEARLY, PERHAPS = 0.6, -0.8  # in logits: so much evidence it takes to begin an article where nothing else tells
SEVERAL = 3
ALWAYS = 100.0  # every headline of a round-up begins an article
TORN = 1.0  # and so much more where the paragraph before was torn, or has no full stop
SIGNED = 3.0  # and so much less where a byline stands before it
SHORT_CAPTION = 30
AHEAD = 4  # so many paragraphs may pass until one is long enough to show its column


def cut(parts: list[Part]) -> list[Draft]:
    """The drafts of a page's articles in the order of their first part.

    Where there are several, it takes less evidence to part two more: what is parted wrongly is gathered again.
    """
    evidence = Evidence()
    drafts = _cut(parts, evidence, CLEARLY)
    return _cut(parts, evidence, PERHAPS) if len(drafts) >= SEVERAL else drafts


def _cut(parts: list[Part], evidence: Evidence, enough: float) -> list[Draft]:
    titles = [part for part in parts[:1] if part.kind in TITLES]
    round_up = bool(titles) and ROUND_UP.match(titles[0].plain) is not None
    drafts = [Draft()]
    for group, after in _groups(parts):
        if group[0].kind == "body":
            _add_body(drafts, group[0], after, evidence, enough)
        else:
            _add_group(drafts, group, after, evidence, enough - ALWAYS * round_up)
    if round_up and len(drafts) > 1 and drafts[0].length < SHORT_HEAD:
        del drafts[0]
    if len(drafts) > 1:
        uncaption(drafts[-1])
    drafts = [part for draft in drafts if draft.parts for part in signed_once(draft)]
    return bodied(drafts)


def _groups(parts: list[Part]) -> Iterator[tuple[list[Part], list[Part]]]:
    """Runs of head parts, and single paragraphs, each with the paragraphs that follow up to the next head part."""
    at = 0
    while at < len(parts):
        end = at + 1
        while parts[at].kind != "body" and end < len(parts) and parts[end].kind != "body":
            end += 1
        after = parts[end : end + AHEAD]
        yield parts[at:end], after[: next((n for n, part in enumerate(after) if part.kind != "body"), len(after))]
        at = end


def _add_body(drafts: list[Draft], part: Part, after: list[Part], evidence: Evidence, enough: float) -> None:
    draft = drafts[-1]
    another_column = draft.body and not draft.body[-1].torn and _changes(draft, [part, *after[: part.wraps < ENOUGH]])
    if another_column or (draft.opened and part.opens) or _turns(draft, [part, *after], evidence, enough):
        draft = Draft(_byline_of_next(draft))
        drafts.append(draft)
    draft.add([part])
    draft.closed = part.closes


def _add_group(drafts: list[Draft], group: list[Part], after: list[Part], evidence: Evidence, enough: float) -> None:
    draft = drafts[-1]
    if not draft.body:
        draft.heads += group
        return
    first = next((n for n, part in enumerate(group) if part.kind in BEGINS), len(group))
    end, heads = group[:first], group[first:]
    draft.closed |= any(part.kind == "byline" for part in end) and (not after or bool(heads))
    ends = any(is_link(part.plain) for part in end) or (draft.stands and any(is_marked(part.plain) for part in end))
    if after and (ends or (heads and _starts(draft, heads, after, evidence, enough))):
        draft.add(captioned(draft, _ending(end)))
        drafts.append(Draft(heads))
    else:
        draft.add(group if after or heads else _ending(end))


def _starts(draft: Draft, heads: list[Part], after: list[Part], evidence: Evidence, enough: float) -> bool:
    """Whether a headline below the draft begins another article, rather than a section of this one."""
    return (
        draft.closed
        or heads[0].kind == "stamp"
        or any(part.kind == "byline" for part in heads)
        or (draft.stands and _opens(after))
        or _changes(draft, after)
        or evidence.headed(draft.last(ABOVE), heads, after) > enough + TORN * draft.body[-1].torn
    )


def _turns(draft: Draft, after: list[Part], evidence: Evidence, enough: float) -> bool:
    """Whether what follows, without a headline, is about something else than the draft."""
    if not draft.stands or (draft.body[-1].torn and draft.body[-1].kind == "body"):
        return False
    signed = SIGNED * (draft.body[-1].kind == "byline" or draft.closed)
    return evidence.bare(draft.last(ABOVE), after) > enough - signed


def _byline_of_next(draft: Draft) -> list[Part]:
    """The byline at the draft's end, taken off it where it has another one: then it stands above what follows."""
    signed = [part for part in draft.parts if part.kind == "byline"]
    if len(signed) < 2 or draft.body[-1].kind != "byline":
        return []
    return [draft.body.pop()]


def _ending(parts: list[Part]) -> list[Part]:
    """Of what stands below an article's body, what belongs to it: of labelled lines there, only who wrote it."""
    return [part for part in parts if part.kind != "label" or is_author(part.plain)]


def _opens(after: list[Part]) -> bool:
    """Whether a dateline opens what follows, a short caption before it not counted."""
    return any(part.opens for part in after[: 1 + (len(after[0].plain) <= SHORT_CAPTION)])


def _changes(draft: Draft, after: list[Part]) -> bool:
    """Whether what follows is set in a column of another width than the draft: its first paragraph, and all of it."""
    here, there = draft.columned[-AHEAD:], [part for part in after if part.column]
    if min(sum(part.wraps for part in some) for some in (here, there)) < ENOUGH:
        return False
    column = _column(here)
    return _differ(column, _column(there[:1])) and _differ(column, _column(there))


def _column(some: list[Part]) -> float:
    """The column of the paragraphs; those of two lines count only when all are, for an indentation may be lost."""
    long = [part for part in some if part.wraps >= ENOUGH] or some
    return median(part.column or 0.0 for part in long)


def _differ(column: float, other: float) -> bool:
    return min(column, other) <= NARROWER * max(column, other) and abs(column - other) >= LESS
