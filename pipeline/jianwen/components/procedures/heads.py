"""What each kind of head needs before it to make a name, and what may not belong to its name."""

from typing import NamedTuple

Kinds = frozenset[str]

# Heads that may also stand inside a longer name. Each is a name already: it is not joined to the next one by a comma.
COMPLETE: Kinds = frozenset({"act", "operative", "whole", "vaccination"})
LINKS: Kinds = frozenset({"inner", "done", "joining"})


class Head(NamedTuple):
    """One of `needs` must stand before the head (nothing when empty); a word that is only of `stops` ends the name.

    Only a word of `joins` may stand before a comma or an `and` inside the name. `score` is how sure such a name is.
    `bridge`: how many characters of the name may be in no list, between words that are.
    """

    score: float
    needs: Kinds = frozenset()
    stops: Kinds = frozenset()
    joins: Kinds = frozenset({"site"})
    bridge: int = 0


def of(kinds: str) -> Kinds:
    return frozenset(kinds.split())


BRIDGE = 3
SURGERY = of("approach site condition thing named quoted")
TESTS = of("analyte image checkup training")  # what says nothing of an operation
NOT_OF_WHOLES = COMPLETE | of("population department therapy technique training analyte image quoted")
MODIFIERS: Kinds = of(
    "approach site department condition thing quality population named analyte image checkup therapy training "
    "technique inner done joining other"
)
HEADS: dict[str, Head] = {
    "operation": Head(0.9, SURGERY | COMPLETE | {"department"}, TESTS, SURGERY, BRIDGE),
    "operative": Head(0.9, stops=TESTS, joins=SURGERY, bridge=BRIDGE),
    "act": Head(0.6, SURGERY | {"act"}, TESTS | {"whole", "operative"}, of("site condition thing")),
    "examination": Head(
        0.7,
        of("analyte image checkup site condition department whole"),
        of("population operative quoted therapy"),
        of("analyte image site condition"),
    ),
    "screening": Head(
        0.7,
        of("analyte image site condition whole"),
        of("operative quoted therapy"),
        of("analyte image site condition"),
    ),
    "testing": Head(0.7, of("analyte image whole"), of("population operative quoted"), of("analyte image")),
    "diagnosis": Head(0.5, of("image"), of("population operative quoted"), of("site image")),
    "therapy head": Head(0.6, of("therapy whole"), of("population operative quoted"), of("therapy")),
    "training head": Head(0.5, of("training"), of("population operative quoted"), of("training")),
    "technique head": Head(0.5, of("technique act"), TESTS | {"operative", "quoted"}, SURGERY),
    "vaccination": Head(0.9, stops=COMPLETE | of("site therapy population quoted")),
    "weak whole": Head(0.5, stops=NOT_OF_WHOLES),
    "whole": Head(0.9, stops=NOT_OF_WHOLES),
}
