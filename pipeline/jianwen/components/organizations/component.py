"""The component health_organizations."""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ..candidates import Candidate, write
from .document import defined, listed, numbered, repeats
from .heads import HeadFinder
from .sources import sources
from .units import BARE
from .vocabulary import Vocabulary, vocabulary

GROUP = "organizations"
SURE = 0.75
LISTED = 0.52


def known_names(words: Vocabulary, text: str) -> Iterator[Candidate]:
    """Names known by heart."""
    for match in words.known.finditer(text):
        if match.group() not in words.not_known:
            yield Candidate(match.start(), match.end(), 0.8)


def longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates without overlaps, in text order: sure ones first, then the longer, then the earlier."""
    taken: list[Candidate] = []
    used: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (c.score < SURE, c.start - c.end, -c.score, c.start)):
        span = range(candidate.start, candidate.end)
        if used.isdisjoint(span):
            taken.append(candidate)
            used.update(span)
    return sorted(taken)


class OrganizationFinder:
    """Finds the names of organisations and of their units."""

    def __init__(self, nlp: Language, name: str, *, threshold: float) -> None:
        self.name = name
        self.threshold = threshold
        self.words = vocabulary()
        self.heads = HeadFinder(self.words)

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Candidate]:
        text = doc.text
        found = longest([*known_names(self.words, text), *sources(text), *self.heads(text)])
        found = longest([*found, *repeats(text, found, SURE), *defined(text, found), *numbered(text)])
        return [candidate for candidate in listed(text, found, BARE, LISTED) if candidate.score >= self.threshold]

    def set_annotations(self, doc: Doc, found: Iterable[Candidate]) -> None:
        write(doc, GROUP, "ORG", found)


@Language.factory(
    "health_organizations",
    assigns=["doc.spans"],
    requires=[],
    default_config={"threshold": 0.5},
    default_score_weights={},
)
def create_organization_finder(nlp: Language, name: str, threshold: float) -> OrganizationFinder:
    """Make the component; candidates with a score below `threshold` are left out."""
    return OrganizationFinder(nlp, name, threshold=threshold)
