"""Word boundaries: `health_words` sets doc._.word_starts."""

from .component import Words, create_words

__all__ = ["Words", "create_words"]
