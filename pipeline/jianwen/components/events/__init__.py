"""Events: who did what, to or with whom, when, by which procedure, how often."""

from .component import Events, create_events
from .records import EVENT_TYPES, SLOTS, Event, EventType, Quantity, Slot, Status

__all__ = ["EVENT_TYPES", "SLOTS", "Event", "EventType", "Events", "Quantity", "Slot", "Status", "create_events"]
