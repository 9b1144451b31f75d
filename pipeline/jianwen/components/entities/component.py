"""The component `health_entities`: which mentions of an article name the same thing."""

from collections.abc import Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from ...lexicons import read
from .. import extensions  # noqa: F401  registers the attribute that is written here
from .clusters import Clusters
from .neighbours import relations
from .organizations import Organizations, aliases
from .people import People

Entity = dict[str, Any]
Key = tuple[str, str]  # label and text: two mentions with the same key are one entity
LABELS = ("ORG", "PERSON", "PROCEDURE")


@Language.factory("health_entities", assigns=["doc._.entities"], requires=["doc.ents"], default_score_weights={})
def create_entities(nlp: Language, name: str) -> "EntityClusters":
    """The factory of `health_entities`."""
    return EntityClusters(nlp, name)


class EntityClusters:
    """Makes entities of the mentions in doc.ents: full names, short names and forms of address of one referent."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._organizations = Organizations(read("aliases"))
        self._people = People(read("people"))

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Entity]:
        """The entities in the order of their first mentions; each mention but dates is in exactly one."""
        mentions = [(index, span) for index, span in enumerate(doc.ents) if span.label_ in LABELS]
        keys = [(span.label_, "".join(span.text.split())) for _, span in mentions]
        firsts = {key: span.start for key, (_, span) in zip(reversed(keys), reversed(mentions), strict=True)}
        said = [(keys[one], keys[other], same) for one, other, same in relations(doc, [span for _, span in mentions])]
        apart = {frozenset((one, other)) for one, other, same in said if not same}
        clusters = Clusters(firsts)
        for one, other, same in said:
            if same:
                clusters.join(one, other)
        for one, other in self._aliases(firsts):
            if frozenset((one, other)) not in apart:
                clusters.join(one, other)
        members: dict[Key, list[int]] = {}
        for (index, _), key in zip(mentions, keys, strict=True):
            members.setdefault(key, []).append(index)
        return self._entities(clusters, members)

    def set_annotations(self, doc: Doc, found: list[Entity]) -> None:
        """Write the entities to doc._.entities."""
        doc._.entities = found

    def _aliases(self, firsts: dict[Key, int]) -> Iterator[tuple[Key, Key]]:
        """Pairs of keys whose texts tell that they name the same; `firsts`: where each key first stands."""
        texts: dict[str, list[str]] = {label: [] for label in LABELS}
        for label, text in sorted(firsts, key=firsts.__getitem__):
            texts[label].append(text)
        names = [self._organizations.name(text) for text in texts["ORG"]]
        positions = [firsts["ORG", text] for text in texts["ORG"]]
        for label, pairs in (
            ("ORG", aliases(names, positions, self._organizations)),
            ("PERSON", self._people.aliases(texts["PERSON"])),
        ):
            for one, other in pairs:
                yield (label, texts[label][one]), (label, texts[label][other])

    def _entities(self, clusters: Clusters[Key], members: dict[Key, list[int]]) -> list[Entity]:
        groups: dict[Key, list[Key]] = {}
        for key in members:
            groups.setdefault(clusters.root(key), []).append(key)
        entities: list[Entity] = []
        for group in groups.values():
            name = max((text for _, text in group), key=self._fullness)
            indices = sorted(index for key in group for index in members[key])
            entities.append({"label": group[0][0], "name": name, "mentions": indices})
        return sorted(entities, key=lambda entity: entity["mentions"][0])

    def _fullness(self, text: str) -> tuple[bool, int]:
        """Orders the names of one entity: a person's full name is fuller than a longer form of address."""
        return self._people.is_full(text), len(text)
