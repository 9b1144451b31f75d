"""Gold documents for hypothesis: any text that may occur, and any labels on it that gold can have."""

import re

from hypothesis import strategies as st

from jianwen.corpora.gold import GoldArticle, GoldDocument, GoldEvent, GoldMention
from jianwen.corpora.graph import EVENT_TYPES
from jianwen.corpora.inline import FILLERS
from jianwen.corpora.numbering import LETTERS

SINGLE = '市一院醫衛健發局成立張三的，。“”|=#:"%{}<&😀🏥𠮷'
LONGER = ["👨‍⚕️", "\r\n", "\n", "\n\n", " ", "　", "\t", "\u2028", "CT", "2023", "5.5", "\n###\n"]
PIECES = [*SINGLE, *LONGER]
VALUES = ["2023-05-24", "PAST_REF", "XXXX-05-24", "2023-05-13/2023-05-19", "2023-05-20TAF"]
IDS = ["页", "2023/06/第3版.txt", "a b", ".hidden", "100%", "a:b?", "x.ann", "中/../文"]


@st.composite
def documents(draw, overlap=True, slots=0):
    """A gold document. Marks begin and end on a character that can be seen; events have at least so many slots."""
    text = "".join(draw(st.lists(st.sampled_from(PIECES), min_size=4, max_size=50)))
    seen = [match.start() for match in re.finditer(r"\S", text)]
    mentions = _mentions(draw, seen, overlap) if seen else []
    by_letter = {letter: [m.id for m in mentions if m.id[0] == letter] for letter in LETTERS.values()}
    articles = sorted(
        GoldArticle(start, draw(st.integers(0, 3)))
        for start in draw(st.sets(st.integers(0, len(text)), max_size=3))
        if overlap or not any(m.start < start < m.end for m in mentions)
    )
    return GoldDocument(
        id=draw(st.sampled_from(IDS)),
        text=text,
        anchor=draw(st.sampled_from([None, "2023-05-24", "2023-05", "2023"])) if seen else None,
        articles=articles if seen else [],
        mentions=mentions,
        aliases=[group for group in (by_letter["O"], by_letter["P"]) if len(group) > 1 and draw(st.booleans())],
        events=_events(draw, by_letter, slots),
    )


def _mentions(draw, seen, overlap):
    places, end = set(), 0
    for start, last in sorted(draw(st.lists(st.tuples(st.sampled_from(seen), st.sampled_from(seen)), max_size=14))):
        start, last = min(start, last), max(start, last)
        if overlap or start >= end:
            places.add((start, last + 1))
            end = max(end, last + 1)
    found = []
    for number, (start, end) in enumerate(sorted(places), 1):
        label = draw(st.sampled_from(sorted(LETTERS)))
        value = draw(st.sampled_from(VALUES)) if label == "DATE" else None
        found.append(GoldMention(f"{LETTERS[label]}{number}", label, start, end, value))
    return found


def _events(draw, by_letter, least):
    events = []
    for trigger in by_letter["T"]:
        for type in draw(st.lists(st.sampled_from(EVENT_TYPES), max_size=2, unique=True)):
            fillers = {slot: [i for letter in letters for i in by_letter[letter]] for slot, letters in FILLERS.items()}
            slots = {
                slot: draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True))
                for slot, ids in fillers.items()
                if ids and (least or draw(st.booleans()))
            }
            if len(slots) >= least:
                events.append(GoldEvent(trigger, type, draw(st.sampled_from(["actual", "planned"])), slots))
    return events
