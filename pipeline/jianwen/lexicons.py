"""Reads the seed lexicons and turns word lists into fast regular expressions."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from .resources import resource

Tree = dict[str, "Tree"]  # by next character; "" marks where a word ends


def lines(text: str) -> Iterator[str]:
    """The lines of a lexicon file that say something: comments (from # on) and white space around are taken off."""
    for line in text.splitlines():
        if line := line.partition("#")[0].strip():
            yield line


@cache
def read(name: str) -> dict[str, tuple[str, ...]]:
    """Read the shipped lexicon `name` (without .txt) into {section: entries}, in file order.

    The format: `[section]` starts a section; below it stand entries, any number to a line, separated by white space;
    `#` starts a comment. Entries before the first section are in section "".
    Raises FileNotFoundError for a lexicon that is not there and ValueError for an entry given twice in one section.
    """
    sections: dict[str, list[str]] = {}
    section = sections.setdefault("", [])
    for line in lines(resource("lexicons", f"{name}.txt").read_text(encoding="utf-8")):
        if line.startswith("[") and line.endswith("]"):
            section = sections.setdefault(line[1:-1], [])
            continue
        for entry in line.split():
            if entry in section:
                raise ValueError(f"lexicon {name}: {entry} is given twice")
            section.append(entry)
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
    singles = [re.escape(c) for c, below in node.items() if c and set(below) == {""}]
    options = [re.escape(c) + _branch(below) for c, below in node.items() if c and set(below) != {""}]
    if singles:
        options.append(singles[0] if len(singles) == 1 else "[" + "".join(singles) + "]")
    if not options:
        return ""
    if len(options) == 1 and not ends:
        return options[0]
    return "(?:" + "|".join(options) + ")" + ("?" if ends else "")
