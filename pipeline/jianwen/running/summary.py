"""What a run counts."""

from collections import Counter
from dataclasses import dataclass, field

from .process import Outcome


@dataclass(slots=True)
class Summary:
    """Totals of a run; its size does not depend on the corpus.

    `skipped` are files in folders that were left out by their name. `seconds` is wall time, set when the run ends.
    """

    documents: int = 0
    skipped: int = 0
    articles: int = 0
    characters: int = 0
    errors: int = 0
    seconds: float = 0.0
    mentions: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one document."""
        self.documents += 1
        self.characters += outcome.characters
        self.articles += len(outcome.records)
        self.errors += len(outcome.errors)
        for records in outcome.records:
            self.mentions.update(mention.label for mention in records.article.mentions)
            self.events.update(event.type for event in records.events)

    @property
    def characters_per_second(self) -> int:
        """Characters of raw document per second of wall time."""
        return round(self.characters / self.seconds) if self.seconds else 0
