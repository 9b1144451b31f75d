"""Across articles: which entities of a whole run are the same organisation, person or procedure."""
