"""An article in the making: the parts of a page that have been given to it, and what they show about it."""

from dataclasses import dataclass, field

from .parts import Kind, Part

TITLES: tuple[Kind, ...] = ("title", "heading")
SHORTEST_BODY = 150


@dataclass(slots=True)
class Draft:
    """What stands at an article's head (title lines, bylines, captions), and its body, changed by `add` and `put` only.

    `closed` says that a byline at its end has ended it, `opened` that its body has begun with a dateline; `length`
    counts the body's characters, `columned` are the paragraphs that show how wide its column is.
    """

    heads: list[Part] = field(default_factory=list)
    body: list[Part] = field(default_factory=list)
    closed: bool = False
    opened: bool = False
    length: int = 0
    columned: list[Part] = field(default_factory=list)
    _pairs: set[str] = field(default_factory=set)
    _paired: int = 0  # so many parts of the body are in _pairs

    def add(self, parts: list[Part]) -> None:
        """Put the parts at the end of the body."""
        for part in parts:
            self.body.append(part)
            self.length += len(part.text)
            self.opened |= part.opens
            if part.column:
                self.columned.append(part)

    @property
    def parts(self) -> list[Part]:
        """All of it in reading order."""
        return [*self.heads, *self.body]

    def put(self, parts: list[Part]) -> None:
        """Make these parts its body."""
        self.body, self.columned, self.length, self.opened = [], [], 0, False
        self._pairs, self._paired = set(), 0
        self.add(parts)

    def last(self, count: int) -> list[Part]:
        """Its last parts, so many at most."""
        body = self.body[-count:]
        return [*self.heads[len(body) - count :], *body] if len(body) < count else body

    @property
    def stands(self) -> bool:
        """Whether its body is one already, and not just a summary or a caption above the report."""
        return self.opened or self.length >= SHORTEST_BODY

    @property
    def matter(self) -> set[str]:
        """The pairs of neighbouring Chinese characters in its body: what it is about."""
        self._pairs.update(*(part.pairs for part in self.body[self._paired :]))
        self._paired = len(self.body)
        return self._pairs
