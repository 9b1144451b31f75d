"""Events: who did what, to or with whom, when, by which procedure, how often."""

from .component import Events, create_events
from .records import Event, Quantity

__all__ = ["Event", "Events", "Quantity", "create_events"]
