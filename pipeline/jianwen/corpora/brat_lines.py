"""The lines of a brat .ann file, as brat 1.3 writes them."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from .problems import Problem, Report

MARK = re.compile(r"(?P<label>\S+) (?P<ranges>\d+ \d+(?:;\d+ \d+)*)")


class Mark(NamedTuple):
    """A T line. brat cuts a mark into parts at line ends: they are taken from the first to the last character."""

    key: str
    label: str
    start: int
    end: int
    surface: str


class Event(NamedTuple):
    """An E line; arguments are pairs of a slot, without its number, and a key."""

    type: str
    trigger: str
    arguments: list[tuple[str, str]]


@dataclass
class Standoff:
    """What a file says. `relations` are (label, one, other); `notes` are by the key of what they are about."""

    marks: list[Mark] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)


class BadLine(ValueError):
    """A line that does not have the form of its kind."""


def parse(doc: str, annotations: str, report: Report) -> Standoff:
    """Read the lines. A line that has no meaning for us, or is broken, is reported."""
    found = Standoff()
    for number, line in enumerate(annotations.split("\n"), 1):
        if not line.strip():
            continue
        try:
            _line(found, doc, line.rstrip("\r"), report)
        except (BadLine, ValueError) as error:
            report(Problem(doc, "error", f"line {number} of the .ann file: {str(error) or line}"))
    return found


def _line(found: Standoff, doc: str, line: str, report: Report) -> None:
    key, _, rest = line.partition("\t")
    body, _, tail = rest.partition("\t")
    match key[:1]:
        case "T":
            found.marks.append(_mark(key, body, tail))
        case "E":
            (type, trigger), *arguments = [_pair(word) for word in body.split()]
            found.events[key] = Event(type, trigger, [(slot.rstrip("0123456789"), to) for slot, to in arguments])
        case "R":
            label, *ends = body.split()
            (_, one), (_, other) = map(_pair, ends)
            found.relations.append((label, one, other))
        case "*":
            label, first, *others = body.split()
            found.relations += [(label, first, other) for other in others]
        case "A" | "M":
            name, target, *value = body.split()
            if name.lower() in ("status", "planned"):
                found.statuses[target] = value[0] if value else "planned"
            else:
                report(Problem(doc, "lost", f"{key}: the attribute {name} of {target}"))
        case "#":
            kind, target = body.split()
            if kind == "AnnotatorNotes":
                found.notes[target] = tail
            else:
                report(Problem(doc, "lost", f"{key}: the note {kind} on {target}"))
        case _:
            report(Problem(doc, "lost", f"{key}: {body}"))


def _mark(key: str, body: str, surface: str) -> Mark:
    match = MARK.fullmatch(body)
    if match is None:
        raise BadLine(f"{key} has no label and offsets: {body!r}")
    parts = [tuple(map(int, part.split())) for part in match["ranges"].split(";")]
    start, end = parts[0][0], parts[-1][1]
    return Mark(key, match["label"], start, end, surface)


def _pair(word: str) -> tuple[str, str]:
    one, colon, other = word.partition(":")
    if not colon:
        raise BadLine(f"{word!r} is no pair of a name and a key")
    return one, other
