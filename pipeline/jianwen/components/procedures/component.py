"""The component `health_procedures`: finds medical procedures and writes them to doc.spans["procedures"]."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ... import lexicons
from ..candidates import Candidate, write
from ..text import text_of
from ..word_list import WordList
from . import objects
from .boundaries import with_unknown
from .heads import COMPLETE, HEADS, MODIFIERS, SURGERY, Head, Kinds, of
from .words import Words

WITH_MODIFIER = 0.05  # a name that says more than its head is surer by this
VERB_AND_OBJECT = 0.8
CLOSED = frozenset({"whole", "weak whole", "vaccination", "therapy head", "diagnosis", "act"})  # take no word with 的
GOES_ON = {"检": ("查", "测", "验"), "疗": ("法",)}  # 体检|查, 热疗|法: the head is another
DISORDER = re.compile("[一-龥]{0,5}[病症炎癌瘤痛]")
LETTERS = re.compile("[A-Za-z]{2}")
WITH_APPROACH = Head(0.0, stops=(MODIFIERS | COMPLETE) - {"approach", "inner"})
THE_OPERATION_OF = of("approach condition act named")  # 前列腺的切除手术, but not 泌尿外科的手术


class ProcedureFinder:
    """Finds the heads of names, reads back from each, and adds verbs with their object."""

    def __init__(self, nlp: Language, name: str, *, lexicon: str) -> None:
        self.name = name
        entries = lexicons.read(lexicon)
        self.words = Words(entries)
        # A word that stands in several sections is what the last of these says: exclusions overrule everything.
        self.heads = {word: kind for kind in (*HEADS, "weak whole", "not") for word in entries[kind]}
        self.scan = re.compile(lexicons.any_of(self.heads))
        self.verbs = [objects.measuring(entries), objects.vaccinating(entries)]
        self.operating = objects.Operating(entries)
        stop, go = lexicons.any_of(entries["after"]), lexicons.any_of(entries["not after"])
        self.not_before = re.compile(f"(?!{go})(?:{stop})")
        self.disorders = WordList((*entries["condition"], *entries["site"], *entries["quality"]))

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Candidate]:
        """The procedures of the text, in order, none overlapping another or an organisation's name."""
        text = text_of(doc)
        verbs = self.find_verbs(text)
        found = longest([*verbs, *self.find_names(text, verbs)])
        return outside(found, [(span.start_char, span.end_char) for span in doc.spans.get("organizations", ())])

    def find_names(self, text: str, verbs: list[Candidate]) -> list[Candidate]:
        """Every head with the words before it, where they make a name; none reaches into a verb's list of objects."""
        found, ends = [], [verb.end for verb in verbs]
        for match in self.find_heads(text):
            head, end = match.span()
            if (kind := self.heads[match[0]]) == "not" or self.excluded(text, match[0], kind, head, end):
                continue
            before = bisect_right(ends, head)
            floor = ends[before - 1] if before else 0
            closed = kind in CLOSED and text[head - 1 : head] == "的"
            start, kinds = self.words.chain(text, head, head if closed else floor, HEADS[kind])
            if self.enough(text, match, kind, kinds):
                start = with_unknown(text, start, end, floor)
                found.append(Candidate(start, end, HEADS[kind].score + WITH_MODIFIER * (start < head)))
        return found

    def find_heads(self, text: str) -> Iterator[re.Match[str]]:
        """Every head, the longest at each place; the 体检 of 身体检查 and of 抗体检测 is none."""
        at = 0
        while match := self.scan.search(text, at):
            at = match.end()
            if text[at : at + 1] in GOES_ON.get(match[0][-1], ()):
                at -= 1
            else:
                yield match

    def enough(self, text: str, match: re.Match[str], kind: str, kinds: Kinds) -> bool:
        """Whether the words before a head make a name of it."""
        word, head, needs = match[0], match.start(), HEADS[kind].needs
        if word == "手术" and text[head - 1 : head] == "的":
            needs = THE_OPERATION_OF
        if word == "术" and text[match.end() : match.end() + 1] in ("前", "后", "中", "者"):
            needs = COMPLETE  # 肺移植术|后, but not 肺癌术后
        if word == "治疗" and "therapy" not in kinds:
            return False  # ESD治疗: the name is one without it; 艾灸疗法 is one with it
        if kind == "technique head" and "technique" not in kinds and SURGERY.isdisjoint(kinds):
            return False  # 颅骨修复技术, but not 移植技术
        if word[-1] == "术" and text[match.end() : match.end() + 1] == "式":
            return False
        return not needs or not needs.isdisjoint(kinds)

    def excluded(self, text: str, word: str, kind: str, head: int, end: int) -> bool:
        """Whether what stands around a head says that it names no procedure here."""
        if self.not_before.match(text, end) or inside_latin(text, head, end):
            return True
        if kind == "technique head":
            return text[head - 1 : head] == "术"
        if kind == "therapy head":  # 微创手术治疗, 激光治疗近视: the treating is a verb or adds nothing
            return text[head - 1 : head] == "术" or self.is_disorder(text, end)
        return word == "术" and text[head - 1 : head] in ("的", "与", "和", "及")  # 精准的术前检查

    def is_disorder(self, text: str, at: int) -> bool:
        """Whether what stands at `at` is what one is treated for."""
        return bool(self.disorders.starting(text, at) or DISORDER.match(text, at))

    def find_verbs(self, text: str) -> list[Candidate]:
        """Every verb with its object, in order."""
        ranges = [match.span() for pattern in self.verbs for match in pattern.finditer(text)]
        found = []
        for first, end in (*ranges, *self.operating.find(text)):
            if not self.not_before.match(text, end):
                start = self.words.chain(text, first, 0, WITH_APPROACH).start
                found.append(Candidate(start, end, VERB_AND_OBJECT))
        return sorted(found)

    def set_annotations(self, doc: Doc, found: Iterable[Candidate]) -> None:
        """Write the candidates to doc.spans["procedures"]."""
        write(doc, "procedures", "PROCEDURE", found)


def inside_latin(text: str, start: int, end: int) -> bool:
    """Whether a range begins or ends inside a run of Latin letters (the DR of DRG)."""
    return bool(LETTERS.match(text[max(0, start - 1) : start + 1]) or LETTERS.match(text[end - 1 : end + 1]))


def longest(found: Iterable[Candidate]) -> list[Candidate]:
    """Of candidates that overlap the longest, in order of the text."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.start - c.end, c.start)):
        at = bisect_right(kept, candidate)
        clear_left = at == 0 or kept[at - 1].end <= candidate.start
        if clear_left and (at == len(kept) or candidate.end <= kept[at].start):
            kept.insert(at, candidate)
    return kept


def outside(found: Iterable[Candidate], names: list[tuple[int, int]]) -> list[Candidate]:
    """The candidates that overlap none of the names (ranges in order)."""
    if not names:
        return list(found)
    starts = [start for start, _ in names]
    kept = []
    for candidate in found:
        at = bisect_right(starts, candidate.end - 1)
        if at == 0 or names[at - 1][1] <= candidate.start:
            kept.append(candidate)
    return kept


@Language.factory(
    "health_procedures",
    assigns=["doc.spans"],
    requires=[],
    default_config={"lexicon": "procedures"},
    default_score_weights={},
)
def create_procedures(nlp: Language, name: str, lexicon: str) -> ProcedureFinder:
    """Make the component; `lexicon` names the shipped word list that it reads."""
    return ProcedureFinder(nlp, name, lexicon=lexicon)
