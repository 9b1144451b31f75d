"""Uses what one place of a text says about a name at its other places."""

from collections.abc import Iterable, Iterator

from .evidence import Evidence
from .found import Found, without_overlaps
from .names import NEVER, Names


def settle_lengths(text: str, found: Iterable[Found], names: Names, evidence: Evidence) -> list[Found]:
    """Cut 张岩正 to 张岩 and stretch 计思 to 计思瑶, where the text's other places say so."""
    return [_settled(text, name, names, evidence) for name in found]


def _settled(text: str, name: Found, names: Names, evidence: Evidence) -> Found:
    whole, short = text[name.start : name.end], text[name.start : name.end - 1]
    if len(whole) == 3:
        others = [at for at in _places(text, short) if not text.startswith(whole, at)]
        ended = sum(evidence.right(text, at + 2) > 0 for at in others)
        if ended and 2 * ended >= len(others) >= text.count(whole):
            return name._replace(end=name.end - 1)
    elif len(whole) == 2 and names.given(text, name.end) > NEVER and evidence.right(text, name.end) == 0:
        times = text.count(whole)
        return name._replace(end=name.end + (1 < times == text.count(text[name.start : name.end + 1])))
    return name


def everywhere(text: str, found: list[Found], names: Names, evidence: Evidence) -> list[Found]:
    """The names and their other occurrences in the text, also those with nothing else to tell them."""
    scores: dict[str, float] = {}
    for name in found:
        key = text[name.start : name.end]
        scores[key] = max(name.score, scores.get(key, 0.0))
    again = (
        Found(at, at + len(name), score)
        for name, score in scores.items()
        for at in _places(text, name)
        if len(name) > 2 or not names.is_glued(text, at)  # 提|高亮
    )
    return [name for name in without_overlaps([*found, *again]) if not evidence.is_owned(text, name.end)]


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))
