"""Tells menus and lists of headlines on a web page from its text: lines that are nothing but links."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

MOSTLY = 0.8  # of a line's characters stand in links
SEVERAL = 3  # so many such lines together, or so many links on one line, are a menu; fewer may be an article's
LONGEST_HEADING = 12  # characters of the heading above a list of headlines


@dataclass(slots=True)
class FlowLine:
    """A line of a page: its first part, its Han characters, how many of them stand in links, and in which.

    `sentence` says that one ends in it.
    """

    first: int
    han: int = 0
    linked: int = 0
    links: set[int] = field(default_factory=set)
    sentence: bool = False


def menus(lines: Iterable[FlowLine]) -> list[FlowLine]:
    """The lines that are menus or lists of headlines, with the headings above them; none where there is no sentence."""
    found: list[FlowLine] = []
    above: FlowLine | None = None
    seen = [line for line in lines if line.han]
    for of_links, group in groupby(seen, key=_is_link):
        some = list(group)
        if of_links and (len(some) >= SEVERAL or any(len(line.links) >= SEVERAL for line in some)):
            if above and above.han <= LONGEST_HEADING and len(some) >= SEVERAL and not above.sentence:
                found.append(above)
            found += some
        above = some[-1]
    return found if any(line.sentence for line in seen) else []


def _is_link(line: FlowLine) -> bool:
    return not line.sentence and line.linked >= MOSTLY * line.han
