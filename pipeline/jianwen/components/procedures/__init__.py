"""Finds medical procedures: names built from a head word and what stands before it, and verbs with their object."""
