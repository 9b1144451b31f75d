"""The trained tagger: `health_tagger` finds entities, event triggers, and the things and counts of events."""

from .component import Tagger, create_tagger

__all__ = ["Tagger", "create_tagger"]
