"""What the words around a person's name state: titles and organisation.

Before the name: ⟦市一院⟧骨科副主任、主任医师⟦张三⟧. Behind it: ⟦张三⟧副主任; ⟦张三⟧（⟦市一院⟧院长）;
⟦张三⟧，主任医师，…; ⟦张三⟧现任⟦市一院⟧院长.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .article import Place
from .references import References
from .titles import Titles

BEFORE_NAME = " \u3000：:-—”的"  # between a title and the name behind it
# Between an organisation's name and the title behind it: （简称“市一院”）院长, 市一院的院长.
BEHIND_OWNER = re.compile(r"(?:[”’\"]?[）)])?(?:的|现任|时任)?[ \u3000]?")
LONGEST_GAP = 4
BRACKET = re.compile(r"[（(](?P<inside>[^（）()\n]{2,40})[）)]")
CUT = re.compile(r"[，,、；;/|\s]+")
ITEM = re.compile(r"[，,、 \u3000]{1,2}(?P<inside>[^，,、；;。！？：:\s（）()]{2,40})(?=[，,、；;。！？\s]|$)")
HELD_UNTIL = re.compile(r"[，,、；;。！？\s（(]|$")
COMMA = re.compile(r"[，,；;。！？：\n]|$")
CLOSED = re.compile(r"\s*(?:[。；;）)\n]|$)")
SPACES = (" ", "\u3000")
LISTED = re.compile(r"[、\s]{1,3}")  # between the names of a byline
LINK = re.compile(r"[，、]?(?:及|和|与|以及)?")  # between two people of a list


class Stated(NamedTuple):
    """Titles, in the order of the text, the mention (an index) of the organisation, and whether a byline names them."""

    titles: tuple[str, ...] = ()
    organization: int | None = None
    credited: bool = False


class Words(NamedTuple):
    """What stands on one side of a name, in [start, end)."""

    start: int
    end: int
    titles: tuple[str, ...] = ()
    organization: int | None = None
    credited: bool = False


def stated(text: str, mentions: Sequence[Place], titles: Titles, references: References) -> dict[int, Stated]:
    """What is stated of the people among the mentions, by their indices; of whom nothing is stated are left out.

    mentions: all of the article, in text order.
    """
    reader = Reader(text, mentions, titles, references)
    found: dict[int, Stated] = {}
    last = Words(0, 0)
    for index, person in enumerate(mentions):
        if person.label != "PERSON":
            continue
        before = reader.before(person.start, max(last.end, mentions[index - 1].end if index else 0))
        behind = reader.behind(person.end, has_title=bool(before.titles))
        owners = [before.organization, behind.organization]
        if before.titles and titles.is_shared(before.titles[0]) and LINK.fullmatch(text, last.end, before.start):
            owners.append(last.organization)
        address = titles.in_address(text[person.start : person.end])
        all_titles = (*before.titles, *behind.titles, *([address] if address else []))
        owner = next((owner for owner in owners if owner is not None), None)
        credited = before.credited or (last.credited and LISTED.fullmatch(text, last.end, person.start) is not None)
        if all_titles or owner is not None or credited:
            found[index] = Stated(all_titles, owner, credited)
        last = behind._replace(organization=owner, credited=credited)
    return found


class Reader:
    """Looks to both sides of the names of one text."""

    def __init__(self, text: str, mentions: Sequence[Place], titles: Titles, references: References) -> None:
        self.text = text
        self.mentions = mentions
        self.titles = titles
        self.references = references
        self.organizations = [mention for mention in mentions if mention.label == "ORG"]
        self.people = {mention.start for mention in mentions if mention.label == "PERSON"}
        self.starting = {m.start: (index, m) for index, m in enumerate(mentions) if m.label == "ORG"}
        self.ending = {m.end: index for index, m in enumerate(mentions) if m.label == "ORG"}

    def before(self, at: int, since: int) -> Words:
        """The titles in front of the name that begins at `at`, and whose they are; `since`: how far left."""
        end = at
        while end > since and self.text[end - 1] in BEFORE_NAME:
            end -= 1
        start, titles = self.titles.ending(self.text, end, since)
        if not titles:
            start = self.titles.reporter(self.text, end, since)
        credited = not titles and self.titles.is_credited(self.text, end)
        return Words(start, at, tuple(titles), self.owner(start, refers=bool(titles)), credited)

    def owner(self, at: int, *, refers: bool) -> int | None:
        """The organisation whose name ends in front of `at`; `refers`: or that 该院 there means."""
        for end in range(at, max(0, at - LONGEST_GAP), -1):
            if end in self.ending:
                alone = not refers and self.follows_name(self.ending[end])
                return self.ending[end] if BEHIND_OWNER.fullmatch(self.text, end, at) and not alone else None
        meant = self.references.ending(self.text, at, self.organizations) if refers else None
        return self.ending[meant.end] if meant else None

    def behind(self, at: int, *, has_title: bool) -> Words:
        """The titles behind the name that ends at `at`, and whose they are."""
        end, titles, organization = at, [], None
        title = self.titles.behind(self.text, at)
        if title and not (has_title and self.is_person(at + len(title))):
            titles.append(title)
            end += len(title)
        if self.text[at : at + 1] in SPACES and (listed := self.starting.get(at + 1)) and not titles and not has_title:
            organization = listed[0] if self.ends_entry(listed[1].end) else None
        for item in self.items(end, has_title=has_title or bool(titles)):
            titles += item.titles
            organization = item.organization if organization is None else organization
            end = item.end
        return Words(at, end, tuple(titles), organization)

    def items(self, at: int, *, has_title: bool) -> Iterator[Words]:
        """The posts behind `at`: those in brackets, the one that is said to be held, or those set off by commas."""
        if bracket := BRACKET.match(self.text, at):
            start, end = bracket.span("inside")
            cuts = [start, *(cut for found in CUT.finditer(self.text, start, end) for cut in found.span()), end]
            inside = (self.item(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=True))
            yield from (item for item in inside if item)
            return
        if (start := self.titles.held(self.text, at)) > at and (until := HELD_UNTIL.search(self.text, start)):
            item = self.item(start, until.start())
            if item is None or not item.titles:
                return
            yield item
            at, has_title = item.end, True
        while found := ITEM.match(self.text, at):
            item = self.item(*found.span("inside"))
            if item is None or not (item.titles or has_title) or self.is_of_next(item.end):
                return
            yield item
            at, has_title = item.end, True

    def item(self, start: int, end: int) -> Words | None:
        """[start, end) as a post, with its organisation or without, or as an organisation; None when it is neither."""
        index, owner = self.starting.get(start, (None, None))
        since = owner.end if owner else start
        if owner and since == end:
            return Words(start, end, (), index) if CLOSED.match(self.text, end) else None
        first, titles = self.titles.ending(self.text, end, since)
        if not titles or first != since or self.is_person(end):
            return None
        return Words(start, end, tuple(titles), index)

    def follows_name(self, index: int) -> bool:
        """Whether an organisation stands behind a name in a list: ⟦张三⟧ ⟦市一院⟧⟦李四⟧ ⟦市二院⟧."""
        start = self.mentions[index].start
        before = self.mentions[index - 1] if index else None
        return before is not None and before.label == "PERSON" and self.text[before.end : start] in SPACES

    def ends_entry(self, at: int) -> bool:
        """Whether an entry of a list ends at `at`: the text or the line, or the next name follows."""
        return at in self.people or not self.text[at : at + 1].strip()

    def is_of_next(self, end: int) -> bool:
        """Whether a post that ends at `end` is one of the next person's: ⟦张三⟧，党委委员、副院长⟦李四⟧."""
        until = COMMA.search(self.text, end)
        return until is not None and any(start in self.people for start in range(end, until.start()))

    def is_person(self, at: int) -> bool:
        """Whether a person's name begins at `at`, or behind a space there."""
        return at in self.people or (self.text[at : at + 1] in (" ", "\u3000") and at + 1 in self.people)
