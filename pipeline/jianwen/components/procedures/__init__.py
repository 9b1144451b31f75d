"""Finds medical procedures: names built from a head word and what stands before it, and verbs with their object."""

from .component import ProcedureFinder, create_procedures

__all__ = ["ProcedureFinder", "create_procedures"]
