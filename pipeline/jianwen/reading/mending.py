"""Mends drafts once a page is cut: captions that belong to none, two articles in one, headlines without a body."""

from .affinity import affinity, pairs
from .drafts import TITLES, Draft
from .parts import Part

SAME_MATTER = 0.4  # a caption belongs to a body that has this share of its character pairs
LAST_PLACES = 12  # the second of two articles in one begins at one of so many last headings


def captioned(draft: Draft, parts: list[Part]) -> list[Part]:
    """Of what stands between two articles, without the captions of photographs that don't belong to the first."""
    return [part for part in parts if part.kind != "caption" or affinity(part.plain, draft.matter) >= SAME_MATTER]


def uncaption(draft: Draft) -> None:
    """Take the captions that stand at the very end of a page off the article before them."""
    end = len(draft.body)
    while end and draft.body[end - 1].kind == "caption":
        end -= 1
    captions = draft.body[end:]
    del draft.body[end:]
    draft.body += captioned(draft, captions)


def signed_once(draft: Draft) -> list[Draft]:
    """The draft, cut in two when it has a byline at its head and another at its end, where a headline allows it."""
    heads = [part.kind for part in draft.heads]
    places = [n for n, part in enumerate(draft.body) if part.kind in TITLES and n and not draft.body[n - 1].torn]
    if "byline" not in heads or not draft.body or draft.body[-1].kind != "byline" or not places:
        return [draft]
    at = min(places[-LAST_PLACES:], key=lambda place: _likeness(draft.body[:place], draft.body[place:]))
    first, second = Draft(draft.heads), Draft([draft.body[at]])
    first.add(draft.body[:at])
    second.add(draft.body[at + 1 :])
    return [first, second]


def _likeness(above: list[Part], below: list[Part]) -> float:
    """How much of the shorter text's character pairs the other has too."""
    one, other = (pairs("\n".join(part.plain for part in some)) for some in (above, below))
    return len(one & other) / max(1, min(len(one), len(other)))


def bodied(drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that are nothing but headlines given to the one before."""
    kept: list[Draft] = []
    for draft in drafts:
        if kept and not draft.body:
            kept[-1].add(draft.heads)
        else:
            kept.append(draft)
    return kept
