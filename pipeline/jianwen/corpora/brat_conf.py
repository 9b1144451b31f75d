"""brat's annotation.conf for our labels, events and slots."""

from ..labels import EVENT_TYPES
from .graph import LABELS
from .inline import FILLERS
from .inline import LABELS as LETTERS

_SLOTS = ", ".join(f"{slot}*:{'|'.join(LETTERS[letter] for letter in letters)}" for slot, letters in FILLERS.items())
_ALIASED = "ORG|PERSON|PROCEDURE"

ANNOTATION_CONF = "\n".join(
    [
        "[entities]",
        *LABELS,
        "ARTICLE",
        "DOCUMENT",
        "[relations]",
        f"Alias\tArg1:{_ALIASED}, Arg2:{_ALIASED}, <REL-TYPE>:symmetric-transitive",
        "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
        "[events]",
        *(f"{type}\t{_SLOTS}" for type in EVENT_TYPES),
        "[attributes]",
        "Status\tArg:<EVENT>, Value:planned",
        "",
    ]
)
