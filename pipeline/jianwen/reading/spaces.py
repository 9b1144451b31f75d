"""Drops the spaces that only the layout put in: around digits, inside names, in words set wide, where lines ended."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from ..lexicons import any_of, read
from .aligned import AlignedText
from .article import Range
from .characters import load
from .lines import width

WORDS = read("reading")
ROLES = WORDS["roles"]

LABEL_END = re.compile(r"[ \xa0\u3000]*[：:｜|/]")
CLAUSE = re.compile(r"[，,。、；]")
SPACES = re.compile(r"[ \xa0\u3000\t][ \xa0\u3000\t]*")  # written so, the engine looks for the first one at full speed
BYLINE_NAMES = re.compile(rf"(?:{any_of(ROLES)}|(?:{any_of(WORDS['credits'])})[ /：:|｜])[^。，；：]{{0,40}}")
BYLINE_WITHIN = 50  # characters: so far behind the beginning of such a byline a name can stand
BEFORE_NAME = frozenset("、）)")
BEFORE_WRAP, BEHIND_WRAP = frozenset("、，。）”"), frozenset("、，“（")
CLOSING, OPENING = frozenset("，。、；：！？）》”』】"), frozenset("（《“『【")
BEFORE_NAMES = tuple(word for section in ("roles", "credits", "staff", "staff apart") for word in WORDS[section])
LABEL_WORDS = frozenset(BEFORE_NAMES + WORDS["labels"])
NARROWEST, WIDEST, ABOUT = 20.0, 60.0, 1.5  # the width of a line whose end left a space, and how much it may vary
SEAM = 2  # so many characters on both sides say whether they stand together elsewhere
SURELY = 5.0  # in logits: so much evidence it takes to close a space between two characters of a sentence
CLAUSE_BEFORE, CLAUSE_BEHIND = 4, 1  # and so many characters of its clause must stand on both sides
SET_WIDE = 3  # so many single characters in a row with a space between them are a word set wide


def tidy(text: AlignedText) -> AlignedText:
    """Drop layout spaces: between Chinese character and digit, inside a name of two characters or a word, between the
    characters of a word that is set wide, beside punctuation, at former line ends.

    Spaces between two names, two headlines or Latin words stay, one for a run.
    """
    plain = text.text
    spaces = spaces_in(plain)
    if not spaces:
        return text
    layout = {*_at_digits(plain, spaces), *_in_names(plain, spaces), *_set_wide(plain, spaces)}
    layout.update(wrap_spaces(plain, spaces), _at_marks(plain, spaces), _in_words(plain, spaces))
    drop = (space if space in layout else (space[0] + 1, space[1]) for space in spaces)
    return text.without((start, end) for start, end in drop if start < end)


def spaces_in(plain: str) -> list[Range]:
    """The runs of spaces inside a text, those at its ends left out."""
    return [match.span() for match in SPACES.finditer(plain) if match.start() and match.end() < len(plain)]


def is_han(character: str) -> bool:
    """Whether the character is a Chinese one."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


def _at_digits(plain: str, spaces: list[Range]) -> Iterator[Range]:
    """Those between a Chinese character and a digit; in a headline such a space may stand between its two halves."""
    if CLAUSE.search(plain) is None:
        return
    for start, end in spaces:
        before, after = plain[start - 1], plain[end]
        if (is_han(before) and after.isdecimal()) or (before.isdecimal() and is_han(after)):
            yield start, end


def _in_names(plain: str, spaces: list[Range]) -> Iterator[Range]:
    """Those between the two characters of a name in a byline: 记者 汪 华."""
    at = 0  # where the last name ended
    for start, end in spaces:
        single = is_han(plain[start - 1]) and is_han(plain[end]) and not is_han(plain[end + 1 : end + 2] or " ")
        if single and start > at and _name_begins(plain, start - 1) and _in_byline(plain, start):
            at = end + 1
            yield start, end


def _at_marks(plain: str, spaces: list[Range]) -> Iterator[Range]:
    """Those before a closing mark and behind an opening one: 今日上午 ，"""
    for start, end in spaces:
        if (plain[end] in CLOSING and is_han(plain[start - 1])) or (plain[start - 1] in OPENING and is_han(plain[end])):
            yield start, end


def _in_words(plain: str, spaces: list[Range]) -> Iterator[Range]:
    """Those inside a label (来 源：), and those in mid-clause whose neighbours are parts of one word."""
    for start, end in spaces:
        if not is_han(plain[start - 1]) or not is_han(plain[end]):
            continue
        label = plain[start - 1] + plain[end] in LABEL_WORDS and LABEL_END.match(plain, end + 1)
        if (label and not is_han(plain[start - 2 : start - 1] or " ")) or _one_word(plain, start, end):
            yield start, end


def _one_word(plain: str, start: int, end: int) -> bool:
    around = plain[max(0, start - CLAUSE_BEFORE) : start] + plain[end : end + CLAUSE_BEHIND]
    if len(around) < CLAUSE_BEFORE + CLAUSE_BEHIND or not all(map(is_han, around)):
        return False
    return _follows(plain, start, end) > SURELY and not plain.endswith(BEFORE_NAMES, 0, start)


def _follows(plain: str, start: int, end: int) -> float:
    """Evidence that the text goes on behind the space, in logits."""
    return load().follows(plain[max(0, start - SEAM) : start], plain[end : end + SEAM])


def _name_begins(plain: str, at: int) -> bool:
    before = plain[at - 1 : at]
    return before.isspace() or before in BEFORE_NAME or plain.endswith(ROLES, 0, at)


def _in_byline(plain: str, at: int) -> bool:
    return any(match.end() > at for match in BYLINE_NAMES.finditer(plain, max(0, at - BYLINE_WITHIN), at + 1))


def _set_wide(plain: str, spaces: list[Range]) -> Iterator[Range]:
    """Those between single characters of which there are several in a row: 图 书 馆. In a byline these are names."""
    if len(spaces) < SET_WIDE - 1:
        return
    edges = [0, *(at for space in spaces for at in space), len(plain)]
    single = [end - start == 1 and is_han(plain[start]) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    first = 0
    for number in range(len(single) + 1):
        if number == len(single) or not single[number]:
            if number - first >= SET_WIDE and not _in_byline(plain, spaces[first][0]):
                yield from spaces[first : number - 1]
            first = number + 1


def wrap_spaces(plain: str, spaces: list[Range]) -> list[Range]:
    """The single spaces between full characters that stand where lines once ended: one at every so many characters.

    Found by their regular distance: at least two, most of them a line's width (20 to 60) apart, give or take one. Where
    there are only two, the words on both sides must go together.
    """
    spaces = [
        (start, end)
        for start, end in spaces
        if end - start == 1
        and (is_han(plain[start - 1]) or plain[start - 1] in BEFORE_WRAP)
        and (is_han(plain[end]) or plain[end] in BEHIND_WRAP)
    ]
    if len(spaces) < 2 or (len(spaces) == 2 and any(_follows(plain, *space) < 0 for space in spaces)):
        return []
    apart = [width(plain[one:other]) for (one, _), (other, _) in pairwise(spaces)]
    usual = median(apart)
    regular = [abs(distance - usual) <= ABOUT for distance in apart]
    if not NARROWEST <= usual <= WIDEST or sum(regular) * 3 < len(regular) * 2:
        return []
    beside = zip([False, *regular], [*regular, False], strict=True)
    return [space for space, (before, after) in zip(spaces, beside, strict=True) if before or after]
