"""Stable ids: the same input gives the same id, on every machine and in every run."""

from hashlib import blake2b


def stable_id(*parts: str | int) -> str:
    """A hash of the parts as 16 hexadecimal digits (64 bits of BLAKE2b over the parts, separated by NUL)."""
    return blake2b("\0".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
