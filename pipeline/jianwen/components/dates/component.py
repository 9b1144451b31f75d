"""The pipeline component that finds dates."""

from spacy.language import Language
from spacy.tokens import Doc

from ..candidates import Candidate, write
from ..text import text_of
from .find import find_dates


@Language.factory("health_dates", assigns=["doc.spans"], requires=[], default_score_weights={})
def create_dates(nlp: Language, name: str) -> "DateFinder":
    return DateFinder(nlp, name)


class DateFinder:
    """Writes the dates of a text to doc.spans["dates"], each with its value, resolved against doc._.published."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Candidate]:
        """The dates of the document, in order."""
        return find_dates(text_of(doc), doc._.published)

    def set_annotations(self, doc: Doc, found: list[Candidate]) -> None:
        """Write what was found as the span group "dates"."""
        write(doc, "dates", "DATE", found)
