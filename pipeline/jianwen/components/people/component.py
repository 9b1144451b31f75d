"""The component `health_people`: finds the names of people and writes them to doc.spans["people"]."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from ...lexicons import any_of, read
from ..candidates import Candidate, write
from ..text import text_of
from .addresses import Addresses
from .evidence import Evidence
from .found import Found, without_overlaps
from .full_names import scan
from .names import Names
from .repeats import everywhere, settle_lengths

GROUP, LABEL = "people", "PERSON"
SURE = 8.0  # the evidence from which on a mention's score is 1


@Language.factory(
    "health_people",
    assigns=["doc.spans"],
    requires=[],
    default_config={"threshold": 4.0},
    default_score_weights={},
)
def create_people(nlp: Language, name: str, threshold: float) -> "PeopleFinder":
    """The factory of `health_people`."""
    return PeopleFinder(nlp, name, threshold=threshold)


class PeopleFinder:
    """Finds people's names by surname, given-name characters, the words around them and repetition.

    threshold: what the evidence for a full name must add up to (names.py and evidence.py have the amounts).
    """

    def __init__(self, nlp: Language, name: str, *, threshold: float) -> None:
        self.name = name
        self.threshold = threshold
        lexicon = read("people")
        self._names = Names(lexicon)
        self._evidence = Evidence(lexicon)
        self._addresses = Addresses(lexicon, self._names, self._evidence)
        self._known = re.compile(any_of(lexicon["known"]))

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Candidate]:
        """The people's names of the text, in order, none overlapping another."""
        text = text_of(doc)
        full = scan(text, self._names, self._evidence, self.threshold)
        full = settle_lengths(text, full, self._names, self._evidence)
        known = (Found(*match.span(), SURE) for match in self._known.finditer(text))
        found = without_overlaps([*full, *self._addresses.find(text), *known])
        found = everywhere(text, found, self._names, self._evidence)
        return [Candidate(name.start, name.end, min(1.0, name.score / SURE)) for name in found]

    def set_annotations(self, doc: Doc, found: list[Candidate]) -> None:
        """Write the candidates to doc.spans["people"]."""
        write(doc, GROUP, LABEL, found)
