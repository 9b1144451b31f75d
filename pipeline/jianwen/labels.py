"""The names that the records use, in one place: mention labels, event types, slots, and where a date was found."""

from typing import Literal, get_args

Label = Literal["ORG", "PERSON", "DATE", "PROCEDURE"]
EventType = Literal[
    "cooperation",
    "establishment",
    "new_technique",
    "care",
    "recognition",
    "meeting",
    "training",
    "outreach",
    "launch",
    "support",
    "appointment",
    "research",
    "inspection",
]
Status = Literal["actual", "planned"]
Slot = Literal["agent", "target", "object", "procedure", "quantity", "time"]
PublishedSource = Literal["option", "metadata", "front_matter", "header", "url", "masthead", "dateline", "text"]
ProcedureClass = Literal[
    "operation",
    "endoscopy",
    "intervention",
    "imaging",
    "laboratory",
    "anaesthesia",
    "dialysis",
    "radiotherapy",
    "drug therapy",
    "traditional Chinese therapy",
    "rehabilitation",
    "screening",
    "vaccination",
    "obstetric",
    "emergency",
    "other",
]
Level = Literal["national", "province", "city", "county", "township", "village"]
Kind = Literal[
    "hospital",
    "primary care",
    "cdc",
    "blood",
    "bureau",
    "government",
    "party",
    "school",
    "research",
    "company",
    "media",
    "society",
    "team",
    "military",
    "welfare",
    "department",
    "other",
]

LABELS: tuple[Label, ...] = get_args(Label)
STATUSES: tuple[Status, ...] = get_args(Status)  # actual first
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
SLOTS: tuple[Slot, ...] = get_args(Slot)
PROCEDURE_CLASSES: tuple[ProcedureClass, ...] = get_args(ProcedureClass)
LEVELS: tuple[Level, ...] = get_args(Level)  # the largest first
KINDS: tuple[Kind, ...] = get_args(Kind)
