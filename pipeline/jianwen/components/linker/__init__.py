"""The trained linker: `health_linker` finds which mentions, things and counts fill which slots of which event."""

from .component import Linker, create_linker

__all__ = ["Linker", "create_linker"]
