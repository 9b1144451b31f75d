"""A list of words that is looked up at a place of a text."""

from collections import defaultdict
from collections.abc import Iterable

Sizes = dict[str, tuple[int, ...]]


class WordList:
    """The longest word of a list that begins, or ends, at a place.

    Made in the time that it takes to read the list, where a regular expression of some thousand words takes tenths of a
    second. To search a whole text for words, an expression (lexicons.any_of) is faster.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._by_first = _sizes(self.words, at=0)
        self._by_last = _sizes(self.words, at=-1)

    def starting(self, text: str, at: int) -> str:
        """The longest word that begins at `at`; "" for none."""
        for size in self._by_first.get(text[at : at + 1], ()):
            if (word := text[at : at + size]) in self.words:
                return word
        return ""

    def ending(self, text: str, at: int, since: int = 0) -> str:
        """The longest word that ends at `at` and begins at `since` or later; "" for none."""
        for size in self._by_last.get(text[at - 1 : at], ()):
            if at - size >= since and (word := text[at - size : at]) in self.words:
                return word
        return ""


def _sizes(words: Iterable[str], at: int) -> Sizes:
    """The lengths of the words, longest first, by their character at `at`: so that few slices are looked up."""
    sizes: dict[str, set[int]] = defaultdict(set)
    for word in words:
        sizes[word[at]].add(len(word))
    return {character: tuple(sorted(lengths, reverse=True)) for character, lengths in sizes.items()}
