"""Which head words close a name, how far each name reaches, and how sure that is."""

from collections.abc import Iterator

from ..candidates import Candidate
from .boundary import Backwards, Look
from .heads import Head, HeadScanner
from .shapes import first_of_pair, quotation, sent_team
from .units import UnitJudge
from .vocabulary import Kind, Vocabulary

STRONG = (Kind.PLACE, Kind.TOWN, Kind.SUFFIX, Kind.PROPER, Kind.NUMBER, Kind.HEAD, Kind.QUOTED)
# How many unlisted characters in a row a name may hold, by the class of its head.
UNKNOWN_RUN = {"companies": 8, "media": 4, "centres": 6, "societies": 6, "teams": 8, "government": 4}
# The closing marks whose quotations a name may hold: “向日葵”社工服务队, 某医院（某分院）骨科.
QUOTES = {
    "teams": "”’」》",
    "centres": "”’」》",
    "societies": "”’」》",
    "institutions": "》",
    "office": "）)”",
    "branch": "）)",
}
COMPLETE, PROBABLE, ALONE, SHORT = 0.9, 0.7, 0.6, 0.3


class NameFinder:
    """Finds the names that end in a head word."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.scan = HeadScanner(words)
        self.units = UnitJudge(words)

    def __call__(self, text: str) -> Iterator[Candidate]:
        backwards = Backwards(self.words, text)
        for head in self.scan(text):
            find = self.department if head.kind == "department" else self.name
            candidate = find(backwards, head)
            if candidate is not None:
                yield candidate

    def name(self, backwards: Backwards, head: Head) -> Candidate | None:
        """The name that a head other than a department's closes."""
        look = self.look(backwards, head)
        if self.is_before_post(backwards.text, look, head):
            return None
        if head.kind in ("office", "branch") or head.word in self.words.offices:
            if part := self.part(backwards, look, head):
                return part
            if head.kind == "branch":
                return None
        if head.word == "医疗队" and (sent := sent_team(backwards, head)):
            return sent
        score = self.score(backwards.text, look, head)
        if score < COMPLETE and head.word in self.words.quotable and (quoted := quotation(backwards.text, head)):
            return quoted
        if head.word in self.words.paired and (first := first_of_pair(backwards, look, head)) is not None:
            return Candidate(first, head.end, COMPLETE)
        return Candidate(look.start(head.start), head.end, score) if score else None

    def is_before_post(self, text: str, look: Look, head: Head) -> bool:
        """Whether only somebody's post is named: 某医院党委|书记; a place's committee is marked (某村党支部|书记)."""
        if head.word not in self.words.committees or not self.words.posts.match(text, head.end):
            return False
        return not look.pieces or look.pieces[0].kind is not Kind.PLACE

    def look(self, backwards: Backwards, head: Head) -> Look:
        """What stands before the head, as far as it may belong to the name."""
        unknown = UNKNOWN_RUN.get(head.kind, 5)
        quotes = QUOTES.get(head.kind, "")
        look = backwards.look(head.start, unknown=unknown, quotes=quotes, is_branch=head.word in self.words.branches)
        look = self.without_bare_head(backwards.text, look, keep=head.word == "党委")
        complete = head.word in self.words.stand_alone and head.word[0] in "市省县区州"
        if complete and len(look.pieces) == 1 and not look.has(*STRONG):
            return Look([], look.ended_by)  # 年初|市委
        return look

    def part(self, backwards: Backwards, look: Look, head: Head) -> Candidate | None:
        """A head that names a part of an organisation: with its owner, else (an office) as bare units are judged."""
        regional = head.word == "办公室" and look.has(Kind.PLACE) and look.has(Kind.MATERIAL)
        if look.has(Kind.HEAD) or regional:
            return Candidate(look.start(head.start), head.end, COMPLETE)
        if head.kind == "office":
            return Candidate(head.start, head.end, self.units.score(backwards.text, head.start, head.end))
        return None

    def department(self, backwards: Backwards, head: Head) -> Candidate | None:
        """A department, with its hospital where that stands before it."""
        text, start = backwards.text, head.start
        body = self.words.bodies.ending(text, start)
        if not body and text[start - 1 : start] in ("学", "科", "本", "专"):
            return None  # 外科|学科
        first = start - len(body)
        look = self.without_bare_head(text, backwards.look(first, unknown=5, quotes=QUOTES["office"]))
        if look.has(Kind.HEAD) and (body or look.pieces[0].kind is not Kind.HEAD):
            return Candidate(look.start(first), head.end, COMPLETE)
        if head.word in ("中心", "门诊"):
            return self.name(backwards, head._replace(kind="centres"))
        return Candidate(first, head.end, self.units.score(text, first, head.end)) if body else None

    def without_bare_head(self, text: str, look: Look, *, keep: bool = False) -> Look:
        """The look without a 医院 at its far end that has no name of its own (医院宣传科)."""
        last = max((n for n, piece in enumerate(look.pieces) if piece.kind is Kind.HEAD), default=-1)
        if keep or last < 0 or any(piece.kind is not Kind.WEAK for piece in look.pieces[last + 1 :]):
            return look
        owner = text[look.pieces[last].start : look.pieces[last].end]
        bare = self.words.classes.get(owner) in ("institutions", "societies", "companies")
        return Look(look.pieces[:last], look.ended_by) if bare and owner not in self.words.stand_alone else look

    def score(self, text: str, look: Look, head: Head) -> float:
        """How sure it is that this is a name; 0 for certainly none."""
        generic = look.ended_by is Kind.GENERIC
        if head.word == "门诊":
            return COMPLETE if look.has(Kind.HEAD) and look.pieces[0].kind is not Kind.HEAD else 0.0
        if look.has(*STRONG):
            return COMPLETE if self.is_specific(text, look, head.kind, generic=generic) else 0.0
        if generic:
            return 0.0
        if text[look.start(head.start) : head.end] in self.words.stand_alone:
            return 0.0 if head.word[0] not in "市省县区" and self.words.posts.match(text, head.end) else ALONE
        return self.unsupported(look, head)

    def unsupported(self, look: Look, head: Head) -> float:
        """The score of a name with neither place nor proper name, from its unlisted characters and its material."""
        if head.word.endswith("基金"):
            return 0.0
        unknown = sum(piece.kind is Kind.UNKNOWN for piece in look.pieces)
        may_be_new = head.kind in ("institutions", "companies", "media", "societies") or head.word.startswith("街道")
        specialised = head.kind in ("centres", "societies") and look.has(Kind.MATERIAL)
        if (may_be_new and unknown >= 2) or specialised or head.word == "联合门诊":
            return PROBABLE
        return SHORT if look.pieces and head.kind in ("centres", "institutions", "societies") else 0.0

    def is_specific(self, text: str, look: Look, kind: str, *, generic: bool) -> bool:
        """Not so when 市 and 国家 are all that is there: 该镇卫生院, 县市区卫健局, 国家医学中心."""
        strong = [piece for piece in look.pieces if piece.kind in STRONG]
        if all(piece.kind is Kind.SUFFIX for piece in strong):
            return not generic and len(strong) == 1 and text[strong[0].start] in "省市县区州镇乡旗"
        if kind != "government" and all(text[piece.start : piece.end] in self.words.nations for piece in strong):
            return look.has(Kind.MATERIAL, Kind.UNKNOWN)
        return True
