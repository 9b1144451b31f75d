"""Entities: which mentions of an article name the same organisation, person or procedure."""

from .component import EntityClusters, create_entities

__all__ = ["EntityClusters", "create_entities"]
