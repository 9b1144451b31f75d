"""How well a headline fits a body: by the pairs of Chinese characters that they share."""

import re

HAN_RUN = re.compile(r"[\u3400-\u9fff]{2,}")


def pairs(text: str) -> set[str]:
    """The pairs of neighbouring Chinese characters in the text."""
    return {run[at : at + 2] for run in HAN_RUN.findall(text) for at in range(len(run) - 1)}


def affinity(headline: str, body: set[str]) -> float:
    """The share of the headline's pairs that the body has too, 0 to 1."""
    return share(pairs(headline), body)


def share(own: set[str], body: set[str]) -> float:
    """The share of some pairs that the body has too, 0 to 1; 0 of none."""
    return len(own & body) / len(own) if own else 0.0
