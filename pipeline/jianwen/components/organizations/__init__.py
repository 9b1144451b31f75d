"""Names of organisations: found by the word that closes them, or known by heart."""

from .component import OrganizationFinder, create_organizations

__all__ = ["OrganizationFinder", "create_organizations"]
