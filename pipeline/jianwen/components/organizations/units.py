"""Departments and offices named without their hospital: names only where they act or are acted with."""

import re

from .vocabulary import Vocabulary

BARE = 0.4  # the score of a unit that nothing supports
ACTING = 0.55
LONGEST_PARTNER = 4


class UnitJudge:
    """Decides whether a bare department is used as a unit of a known hospital (麻醉科率先开展 ...)."""

    def __init__(self, words: Vocabulary) -> None:
        self.acts = re.compile(words.acts)
        self.partners = re.compile(rf"(?:{words.partners})$")
        self.posts = re.compile(words.unit_posts)

    def score(self, text: str, start: int, end: int) -> float:
        """ACTING where words of acting follow [start, end) or words of partnership stand before it, else BARE."""
        if self.posts.match(text, end):
            return BARE
        if self.acts.match(text, end) or self.partners.search(text, max(0, start - LONGEST_PARTNER), start):
            return ACTING
        return BARE
