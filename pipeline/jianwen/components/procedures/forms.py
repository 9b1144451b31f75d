"""The normal form of a procedure's name: what 腹腔镜下胆囊切除 and 腹腔镜胆囊切除手术 have in common."""

import re
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from ...lexicons import any_of

Sections = Mapping[str, tuple[str, ...]]

QUIET = re.compile(r"[\s“”‘’\"'「」『』《》·]+")
ABBREVIATION = re.compile(r"[(（][A-Za-z][A-Za-z0-9/-]*[)）]")
ASPECT = "(?:了|过|完|好)?"
COUNT = "(?:[0-9一二两三四五六七八九十]+(?:枚|个|颗|根|块|条|侧|处))?"
DOSE = "(?:第?[0-9一二两三四]+(?:剂次|剂|针|次))?"
JOINING = "(?:、|和|及|与|以及|，)?"


class Forms:
    """Gives names their normal form by the rules of the lexicon procedure_forms; `whole`: names that stand alone."""

    def __init__(self, lexicon: Sections, whole: Iterable[str]) -> None:
        self._silent = re.compile(any_of(lexicon["silent"]))
        ways = "|".join(f"(?<={way})" for way in lexicon["ways"])
        self._below = re.compile(f"(?:{ways})下(?:行|(?!下))")
        self._parts = first_forms(lexicon["parts"])
        self._part = re.compile(whole_runs(self._parts))
        self._ends = first_forms([*lexicon["treating"], *lexicon["examining"]])
        self._ending = re.compile(f"(.+?)({any_of(self._ends)})")
        self._examining = first_forms(lexicon["examining"])
        self._acts = frozenset(lexicon["acts"])
        self._complete = frozenset([*whole, *lexicon["complete"]])
        self._instruments = frozenset(lexicon["instruments"])
        measure, measuring = (f"(?:{any_of(lexicon[section])})" for section in ("measures", "measuring"))
        measures = f"{measure}(?:{JOINING}{measure})*"
        self._measure = re.compile(measure)
        self._measuring = re.compile(f"(?:{measuring}{ASPECT})*(?P<list>{measures}){measuring}?")
        self._measured = re.compile(f"(?P<what>.*{measure}){measuring}")
        self._operating = first_forms(lexicon["operating"])
        self._operation = re.compile(f"({any_of(self._operating)}){ASPECT}{COUNT}(.+)")
        self._acts_alone = re.compile(f"(?:{any_of([*lexicon['acts'], *self._operating])})*(?:{any_of(self._ends)})?")
        self._vaccination = re.compile(f"{any_of(lexicon['vaccinating'])}{ASPECT}{DOSE}(.*疫苗)")
        same = (entry.split("=") for entry in lexicon["same"])
        self._same = {self._by_rules(name): first for first, *rest in same for name in (first, *rest)}

    def form(self, name: str) -> str:
        """The normal form of a name; a normal form is its own."""
        found = self._by_rules(name)
        return self._same.get(found, found)

    def _by_rules(self, name: str) -> str:
        text = ABBREVIATION.sub("", QUIET.sub("", name)) or name
        text = normalize("NFKC", text).upper()
        text = self._silent.sub("", text) or text
        text = self._below.sub("", text)
        text = self._part.sub(lambda found: self._parts[found[0]], text)
        return self._end(self._object_first(text))

    def _object_first(self, text: str) -> str:
        """The verb behind its object: 测血压 → 血压检测, 接种HPV疫苗 → HPV疫苗接种, 切除子宫 → 子宫切除."""
        if found := self._measuring.fullmatch(text):
            return "、".join(sorted(self._measure.findall(found["list"]))) + "检测"
        if found := self._measured.fullmatch(text):
            return f"{found['what']}检测"
        if found := self._vaccination.fullmatch(text):
            return f"{found[1]}接种"
        while (found := self._operation.fullmatch(text)) and not self._acts_alone.fullmatch(found[2]):
            text = found[2] + self._operating[found[1]]
        return text

    def _end(self, text: str) -> str:
        """The end as the lexicon wants it: behind an act 术, behind a complete name nothing."""
        while (found := self._ending.fullmatch(text)) and self._says_all(found[1], found[2]):
            text = found[1]
        if ends_with(text, self._acts):
            return f"{text}术"
        return found[1] + self._ends[found[2]] if found and not ends_with(text, self._complete) else text

    def _says_all(self, text: str, end: str) -> bool:
        """Whether an end says nothing behind `text`."""
        if ends_with(text, self._instruments):
            return end in self._examining
        return ends_with(text, self._acts) or ends_with(text, self._complete)


def ends_with(text: str, words: frozenset[str]) -> bool:
    """Whether one of the words ends the text."""
    return any(text[start:] in words for start in range(len(text)))


def first_forms(entries: Iterable[str]) -> dict[str, str]:
    """Each form of `first=other=…` with the first one."""
    forms = [entry.split("=") for entry in entries]
    return {form: first for first, *others in forms for form in (first, *others)}


def whole_runs(words: Iterable[str]) -> str:
    """A pattern of any of the words; one in Latin letters is not found inside a run of them (MR in MRCP)."""
    latin = [word for word in words if word.isascii()]
    others = [word for word in words if not word.isascii()]
    return f"(?<![A-Z0-9/-]){any_of(latin)}(?![A-Z0-9/-])|{any_of(others)}"
