"""What an event is as plain data, as it stands on doc._.events."""

from typing import TypedDict

from ...labels import EventType, Status


class Quantity(TypedDict):
    """A count: the range [start, end) in characters, its number (None when it can't be read) and what is counted."""

    start: int
    end: int
    value: float | None
    unit: str | None
    approximate: bool


class Event(TypedDict):
    """One reported event; every range is [start, end) in characters of doc.text.

    agent, target, procedure and time are ranges of doc.ents; object is such a range or any other one.
    """

    type: EventType
    status: Status
    trigger: list[int]
    agent: list[list[int]]
    target: list[list[int]]
    object: list[list[int]]
    procedure: list[list[int]]
    quantity: list[Quantity]
    time: list[list[int]]
    sentence: list[int]
    score: float
