"""Which names of procedures in one article are names of the same one."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ...lexicons import any_of

Sections = Mapping[str, tuple[str, ...]]
QUIET = re.compile(r"[\s“”‘’\"'·+＋，、/-]+")


class Procedures:
    """Compares procedures' names in the forms of the sections `procedure forms` and `procedure ends`."""

    def __init__(self, lexicon: Sections) -> None:
        self._forms = _replacements(lexicon["procedure forms"])
        self._form = re.compile(any_of(self._forms))
        self._ends = _replacements(lexicon["procedure ends"])
        self._end = re.compile(f"(?<=..){any_of(self._ends)}$")

    def form(self, text: str) -> str:
        """The form in which names are compared: 腹腔镜胆囊切除手术 and 腹腔镜下胆囊切除术 have one."""
        plain = QUIET.sub("", text).upper() or text
        plain = self._form.sub(lambda found: self._forms[found[0]], plain)
        return self._end.sub(lambda found: self._ends[found[0]], plain)

    def aliases(self, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Pairs of indices into `texts`, distinct names, that name one procedure."""
        first: dict[str, int] = {}
        for index, text in enumerate(texts):
            other = first.setdefault(self.form(text), index)
            if other != index:
                yield other, index


def _replacements(entries: Sequence[str]) -> dict[str, str]:
    """Every long form and the short one that it is compared as, from entries 短=长=长."""
    forms = [entry.split("=") for entry in entries]
    return {long: short for short, *longs in forms for long in longs}
