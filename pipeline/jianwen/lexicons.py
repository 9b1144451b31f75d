"""Reads the seed lexicons and turns word lists into fast regular expressions."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from .resources import resource

Tree = dict[str, "Tree"]  # by next character; "" marks where a word ends

MANY = 32  # alternatives at one place: from here on they are tried in bundles
BUNDLE = 16


def lines(text: str) -> Iterator[str]:
    """The lines of a lexicon file that say something: comments (from # on) and white space around are taken off."""
    for line in text.splitlines():
        if line := line.partition("#")[0].strip():
            yield line


@cache
def read(name: str) -> dict[str, tuple[str, ...]]:
    """Read the shipped lexicon `name` (without .lex) into {section: entries}, in file order.

    The format: `[section]` starts a section; below it stand entries, any number to a line, separated by white space;
    `#` starts a comment. Entries before the first section are in section "".
    Raises FileNotFoundError for a lexicon that is not there and ValueError for an entry given twice in one section.
    """
    sections: dict[str, dict[str, None]] = {}  # entries as keys: in order, and a repeated one is seen at once
    section = sections.setdefault("", {})
    for line in lines(resource("lexicons", f"{name}.lex").read_text(encoding="utf-8")):
        if line.startswith("[") and line.endswith("]"):
            section = sections.setdefault(line[1:-1], {})
            continue
        for entry in line.split():
            if entry in section:
                raise ValueError(f"lexicon {name}: {entry} is given twice")
            section[entry] = None
    return {name: tuple(entries) for name, entries in sections.items() if entries or name}


def any_of(words: Iterable[str]) -> str:
    """A regular expression that matches any of the words, the longest first, safe to put beside others.

    Built as a prefix tree, so that a scan tries each character once however long the list is.
    """
    tree: Tree = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree) or "(?!)"  # no words: a pattern that never matches


def _branch(node: Tree) -> str:
    ends = "" in node
    singles = [c for c, below in node.items() if c and set(below) == {""}]
    options = {c: re.escape(c) + _branch(below) for c, below in node.items() if c and set(below) != {""}}
    alternatives = [_bundles(options)] if len(options) > MANY else list(options.values())
    if singles:
        alternatives.append(re.escape(singles[0]) if len(singles) == 1 else _one_of(singles))
    if not alternatives:
        return ""
    if len(alternatives) == 1 and not ends:
        return alternatives[0]
    return "(?:" + "|".join(alternatives) + ")" + ("?" if ends else "")


def _bundles(options: dict[str, str]) -> str:
    """The options in bundles, each behind a look at its first character.

    The engine tries alternatives one by one and so leaves out a bundle at a time: with 200 options, a scan takes a
    fifth of the time.
    """
    firsts = list(options)
    bundles = (firsts[i : i + BUNDLE] for i in range(0, len(firsts), BUNDLE))
    parts = (f"(?={_one_of(bundle)})(?:{'|'.join(options[c] for c in bundle)})" for bundle in bundles)
    return f"(?={_one_of(firsts)})(?:{'|'.join(parts)})"


def _one_of(characters: Iterable[str]) -> str:
    return "[" + "".join(map(re.escape, characters)) + "]"
