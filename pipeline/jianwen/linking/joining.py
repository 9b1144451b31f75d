"""Which identities are one: each is given the id of its line in the registry.

An id is a hash of what makes the identity, and so the same whatever else was read. Identities get another's id where
what was read in all tells: a short name that is short for one full name of the same place, and of a person's two
organisations that are one. Names of one district in two cities, or one town in two counties, are kept apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from ..labels import LEVELS
from ..records.hashing import stable_id
from .organizations import names
from .store import Store


class Row(NamedTuple):
    """An identity of an organisation: its number, what makes it, and the id that the user gives it."""

    number: int
    key: str
    tail: str
    parents: str
    known: str | None


def join(store: Store) -> None:
    """Give every identity in the store the id of its line."""
    store.execute("UPDATE identity SET registry = known WHERE known IS NOT NULL")
    _join_organizations(store)
    store.execute("UPDATE identity SET registry = stable_id(label, key) WHERE label != 'PERSON' AND registry IS NULL")
    # People of one name are one where they are of one institution.
    store.execute(
        "UPDATE identity SET registry = stable_id(label, tail, (SELECT other.registry FROM identity other "
        "WHERE other.n = identity.institution)) WHERE institution IS NOT NULL"
    )
    store.execute("UPDATE identity SET registry = stable_id(label, key) WHERE registry IS NULL")


def _join_organizations(store: Store) -> None:
    # The rows come out of SQLite's sorter, so that changes to the table don't touch them.
    query = (
        "SELECT place, n, key, tail, parents, known FROM identity WHERE label = 'ORG' AND place != '' "
        "ORDER BY place, key, parents"
    )
    for _, rows in groupby(store.rows(query), key=lambda row: row[0]):
        _join_place(store, [Row(*row[1:]) for row in rows])


def _join_place(store: Store, rows: list[Row]) -> None:
    """Join the organisations of one place; memory holds the names of one place at a time."""
    full: dict[str, list[Row]] = {}
    for key, same in groupby(rows, key=lambda row: row.key):
        group = list(same)
        if level := parting_level(row.parents for row in group):
            for row in group:
                _give(store, row, stable_id("ORG", key, *part_of(row.parents, level)))
        else:
            full[key] = group
    targets = dict(short_for({key: group[0].tail for key, group in full.items()}))
    for key, group in full.items():
        target = full[targets.get(key, key)][0]
        for row in group:
            _give(
                store, row, target.known or stable_id("ORG", target.key), target.number if target.key != key else None
            )


def _give(store: Store, row: Row, registry: str, root: int | None = None) -> None:
    if not row.known:
        store.execute("UPDATE identity SET registry = ?, root = ? WHERE n = ?", registry, root, row.number)


def parting_level(parents: Iterable[str]) -> str:
    """The lowest level at which the places that a place lies in differ, so that there are several of it; "" if none."""
    places: dict[str, set[str]] = defaultdict(set)
    for each in parents:
        for parent in filter(None, each.split("/")):
            level, _, key = parent.partition(":")
            places[level].add(key)
    return next((level for level in reversed(LEVELS) if len(places.get(level, ())) > 1), "")


def part_of(parents: str, level: str) -> list[str]:
    """The place of that level among the parents, [] without one."""
    return [parent for parent in parents.split("/") if parent.startswith(f"{level}:")]


def short_for(tails: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of keys, a short name and the one full name that it is short for: 一院, 第一人民医院.

    tails: the names of one place, by key. Only a numeral with one character is surely short: 第一医院 may be another
    than 第一人民医院. Only a name without an owner is the place's own: 一院 is not a university's first hospital there.
    """
    forms = names().forms
    told = {key: forms.name(tail or key) for key, tail in tails.items()}
    told = {key: name for key, name in told.items() if name.numbers and not name.core}
    by_numbers: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, name in told.items():
        by_numbers[name.numbers].append(key)
    for key, name in told.items():
        if len(name.text) != len(name.numbers[0]) + 1:
            continue
        longer = (other for other in by_numbers[name.numbers] if len(told[other].text) > len(name.text))
        fitting = [other for other in longer if forms.may_be(name, told[other])]
        if len(fitting) == 1:
            yield key, fitting[0]
