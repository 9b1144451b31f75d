"""Names of people: by surname and given name, by form of address, and by what the rest of the text says."""

from .component import PeopleFinder, create_people

__all__ = ["PeopleFinder", "create_people"]
