"""The component health_organizations."""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ..candidates import Candidate, write
from ..text import text_of
from .document import defined, listed, numbered, repeats, shortened
from .names import NameFinder
from .sources import sources
from .units import BARE
from .vocabulary import Vocabulary, vocabulary

GROUP = "organizations"
LABEL = "ORG"
SURE = 0.75  # from here on a name counts as evidence for other places in the document
CERTAIN = 0.95  # listed media: nothing longer is built around them
KNOWN = 0.8
LISTED = 0.52  # a bare department in a list that begins with a named one


def known_names(words: Vocabulary, text: str) -> Iterator[Candidate]:
    """Names known by heart; a medium together with its 客户端."""
    for match in words.known.finditer(text):
        if match.group() in words.known_media:
            client = len("客户端") if text.startswith("客户端", match.end()) else 0
            yield Candidate(match.start(), match.end() + client, CERTAIN)
        elif match.group() not in words.not_known:
            yield Candidate(match.start(), match.end(), KNOWN)


def preference(candidate: Candidate) -> tuple[bool, bool, bool, int, float, int]:
    """What wins an overlap: the surer of four classes, then the longer, then the surer, then the earlier."""
    start, end, score, _ = candidate
    return score < CERTAIN, score < SURE, score <= BARE, start - end, -score, start


def longest(candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without overlaps, in text order; see `preference`."""
    taken: list[Candidate] = []
    used = bytearray(max((candidate.end for candidate in candidates), default=0))
    for candidate in sorted(candidates, key=preference):
        if not any(used[candidate.start : candidate.end]):
            taken.append(candidate)
            used[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
    return sorted(taken)


@Language.factory(
    "health_organizations",
    assigns=["doc.spans"],
    requires=[],
    default_config={"threshold": 0.5},
    default_score_weights={},
)
def create_organizations(nlp: Language, name: str, threshold: float) -> "OrganizationFinder":
    """The factory of `health_organizations`."""
    return OrganizationFinder(nlp, name, threshold=threshold)


class OrganizationFinder:
    """Finds the names of organisations and of their units.

    threshold: the lowest score of a candidate that is kept, from 0 to 1.
    """

    def __init__(self, nlp: Language, name: str, *, threshold: float) -> None:
        self.name = name
        self.threshold = threshold
        self._words = vocabulary()
        self._names = NameFinder(self._words)

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Candidate]:
        """The organisations of the text, in order, none overlapping another."""
        text = text_of(doc)
        found = longest([*known_names(self._words, text), *sources(text), *self._names(text)])
        again = [*repeats(text, found, SURE), *defined(text, found), *numbered(text), *shortened(text, found, SURE)]
        found = list(listed(text, longest([*found, *again]), BARE, LISTED))
        return [candidate for candidate in found if candidate.score >= self.threshold]

    def set_annotations(self, doc: Doc, found: Iterable[Candidate]) -> None:
        """Write the candidates to doc.spans["organizations"]."""
        write(doc, GROUP, LABEL, found)
