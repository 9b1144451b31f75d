"""Names of organisations: found by the word that closes them, or known by heart."""
