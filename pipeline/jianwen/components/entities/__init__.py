"""Entities: which mentions of an article name the same organisation, person or procedure."""

from .component import EntityClusters

__all__ = ["EntityClusters"]
