"""The user's own registry: names that are known. What it says goes before what the rules say."""

from collections.abc import Iterator
from typing import NamedTuple

from ..components.procedures.normal import normal
from ..labels import Kind
from .organizations import Organization, names


class Entry(NamedTuple):
    """A known name. variants: others that it goes by; kind and place: None where the user leaves them to the rules."""

    id: str
    name: str
    label: str = "ORG"
    variants: tuple[str, ...] = ()
    kind: Kind | None = None
    place: str | None = None


class Known:
    """The entries, by their ids, and by the keys of their names."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self._keys: dict[tuple[str, str], str] = {}

    def organization(self, found: Organization) -> str | None:
        """The id of the entry that an organisation is, if it is one."""
        return self._keys.get(("ORG", found.key)) if found.key else None

    def organizations(self) -> Iterator[tuple[str, Organization]]:
        """The organisations among the entries, with their ids, as their own names tell them."""
        for entry in self.entries.values():
            if entry.label == "ORG":
                *_, told = _tell(entry, entry.name)
                yield entry.id, told

    def procedure(self, form: str) -> str | None:
        """The id of the entry that a normal form is one of, if there is one."""
        return self._keys.get(("PROCEDURE", form))

    def add(self, entry: Entry) -> str | None:
        """Add an entry. Returns a name of it that means another entry already, None when all is well."""
        for name in (entry.name, *entry.variants):
            for key in _keys(entry, name):
                if self._keys.setdefault((entry.label, key), entry.id) != entry.id:
                    return name
        self.entries[entry.id] = entry
        return None


def _keys(entry: Entry, name: str) -> Iterator[str]:
    """What the name is known by: as it stands, and completed by the place of the entry."""
    if entry.label == "PROCEDURE":
        yield normal(name).form
        return
    for told in _tell(entry, name):
        if told.key:
            yield told.key


def _tell(entry: Entry, name: str) -> Iterator[Organization]:
    """What a name of the entry means: as it stands, and, if it has no place, with the place of the entry before it."""
    said = names()
    yield (alone := said.tell(name, said.context([entry.place or ""]), 1))
    if entry.place and not alone.place_key:
        yield said.tell(entry.place + name, said.context([]), 0)
