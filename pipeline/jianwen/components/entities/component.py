"""The component `health_entities`: which mentions of an article name the same thing, and what is said of the people."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from ...lexicons import read
from .. import extensions  # noqa: F401  registers the attribute that is written here
from ..organizations.vocabulary import vocabulary
from . import procedures as procedure_names
from .article import LABELS, Article, Key
from .clusters import Clusters
from .neighbours import relations
from .organizations import Name, Organizations, aliases, conflict
from .people import People
from .places import Named, Places
from .references import references
from .stated import Stated, stated
from .titles import Titles, longest

Entity = dict[str, Any]


@Language.factory("health_entities", assigns=["doc._.entities"], requires=["doc.ents"], default_score_weights={})
def create_entities(nlp: Language, name: str) -> "EntityClusters":
    """The factory of `health_entities`."""
    return EntityClusters(nlp, name)


class EntityClusters:
    """Makes entities of the mentions in doc.ents: full names, short names and forms of address of one referent."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._places = Places(read("places"))
        self._organizations = Organizations(read("aliases"), self._places)
        self._people = People(read("people"))
        self._titles = Titles(read("people"), vocabulary())

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Entity]:
        """The entities in the order of their first mentions; each mention but dates is in exactly one."""
        article = Article.of(doc)
        said = stated(article.text, article.mentions, self._titles, references())
        names = {key: self._organizations.name(key.text) for key in article.members if key.label == "ORG"}
        named = self._places.named(article.text, (name.places for name in names.values()))
        entities: list[Entity] = []
        for group in self._clusters(article, names, said, named):
            indices = sorted(index for key in group for index in article.members[key])
            entities.append({"label": group[0].label, "name": self._name(group, named), "mentions": indices})
        entities.sort(key=lambda entity: entity["mentions"][0])
        return _described(entities, said)

    def set_annotations(self, doc: Doc, found: list[Entity]) -> None:
        """Write the entities to doc._.entities."""
        doc._.entities = found

    def _clusters(
        self, article: Article, names: dict[Key, Name], said: dict[int, Stated], named: Named
    ) -> Clusters[Key]:
        """The keys that name one thing: what the text itself says goes before what the names look like."""
        clusters = Clusters(article.members)
        apart: set[tuple[Key, Key]] = set()
        for first, second, same in relations(article.text, article.mentions):
            one, other = article.keys[first], article.keys[second]
            if same:
                clusters.join(one, other)
            else:
                apart.update(((one, other), (other, one)))
        for one, other in self._aliases(article.members, names, said, named):
            pairs = list(product(clusters.of(one), clusters.of(other)))
            if apart.isdisjoint(pairs) and not any(a in names and conflict(names[a], names[b]) for a, b in pairs):
                clusters.join(one, other)
        return clusters

    def _aliases(
        self, members: dict[Key, list[int]], names: dict[Key, Name], said: dict[int, Stated], named: Named
    ) -> Iterator[tuple[Key, Key]]:
        """Pairs of keys whose texts tell that they name the same."""
        organizations, people, procedures = ([key for key in members if key.label == label] for label in LABELS)
        home = frozenset(places.most_common(1)[0][0] for places in named.values() if places)
        positions = [members[key][0] for key in organizations]
        of_names = aliases([names[key] for key in organizations], positions, self._organizations, home)
        known = [[said[index] for index in members[key] if index in said] for key in people]
        titles = [{title for one in of_it for title in one.titles} for of_it in known]
        credited = {n for n, of_it in enumerate(known) if any(one.credited for one in of_it)}
        of_people = self._people.aliases([key.text for key in people], titles, credited)
        of_procedures = procedure_names.aliases([key.text for key in procedures])
        for keys, pairs in ((organizations, of_names), (people, of_people), (procedures, of_procedures)):
            yield from ((keys[one], keys[other]) for one, other in pairs)

    def _name(self, group: list[Key], named: Named) -> str:
        """The fullest name of one entity, an organisation's with the place that the text says it is of."""
        texts = [key.text for key in group]
        if group[0].label == "PERSON":
            return self._people.bare(max(texts, key=lambda text: (self._people.is_full(text), len(text))))
        name = max(texts, key=len)
        return self._organizations.completed(name, named) if group[0].label == "ORG" else name


def _described(entities: list[Entity], said: dict[int, Stated]) -> list[Entity]:
    """The entities with the titles of people and the place of their organisation in the list; others have none."""
    owner = {mention: place for place, entity in enumerate(entities) for mention in entity["mentions"]}
    for entity in entities:
        of_it = [said[mention] for mention in entity["mentions"] if mention in said]
        by_title = sorted(of_it, key=lambda one: not one.titles)  # 市一院院长张三 says more than 市一院张三
        owners = [owner[one.organization] for one in by_title if one.organization is not None]
        entity["titles"] = longest(title for one in of_it for title in one.titles)
        entity["organization"] = owners[0] if owners else None
    return entities
