"""Candidates from head words: which heads are names, and how far each name reaches."""

import re
from collections.abc import Iterator

from ..candidates import Candidate
from .boundary import Backwards, Look
from .units import UnitJudge
from .vocabulary import Kind, Vocabulary

STRONG = (Kind.PLACE, Kind.TOWN, Kind.SUFFIX, Kind.PROPER, Kind.NUMBER, Kind.HEAD, Kind.QUOTED)
UNKNOWN_RUN = {"companies": 8, "media": 4, "centres": 6, "societies": 6, "teams": 5, "government": 4}
POSTS = re.compile("专职|原?副?书记|委员|成员|副?主席|班子|办公室|理论学习|领导|会议|干部|党员")
GUARDS = {
    "中心": re.compile("医院|卫生院|血站|小学|城|幼儿园|卫生所|校|敬老院|组|区|街|镇"),
    "医院": re.compile("路|街|站|船"),
    "门诊": re.compile("部|楼|大厅|室|医生|患者|量|办公室|手术|号|处|医师|病"),
    **dict.fromkeys(("党委", "党组", "党总支", "党支部", "支部", "总支", "工会", "团委"), POSTS),
    **dict.fromkeys(("医大", "医科大"), re.compile("学")),
    "学校": re.compile("长|友|园|庆|内|外"),
    **dict.fromkeys(("博士团", "服务团", "志愿服务团", "实践团", "讲师团"), re.compile("队")),
    "卫生部": re.compile("门"),
    "人大": re.compile("代表|附中"),
    **dict.fromkeys(("基金", "公益基金", "救助基金", "专项基金"), re.compile("会|管委会|项目|的")),
    "办公室": re.compile("里"),
    "口腔": re.compile("[^ ，。、”（）\n]"),
    "基地": re.compile("医院"),
    "航空": re.compile("公司|集团|总医院|医院"),
}


class HeadFinder:
    """Finds the names that end in a head word."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.units = UnitJudge(words)

    def __call__(self, text: str) -> Iterator[Candidate]:
        backwards = Backwards(self.words, text)
        for start, end, kind in self.heads(text):
            candidate = self.candidate(backwards, start, end, kind)
            if candidate is not None:
                yield candidate

    def heads(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and class of every head word; they may overlap (公益基金, 基金会)."""
        at = 0
        while match := self.words.heads.search(text, at):
            head, at = match.group(), match.start() + 1
            kind, guard = self.words.classes.get(head), GUARDS.get(head)
            if kind is None:
                at = match.end()
            elif not (guard and guard.match(text, match.end())):
                yield match.start(), match.end(), kind

    def candidate(self, backwards: Backwards, start: int, end: int, kind: str) -> Candidate | None:
        head = backwards.text[start:end]
        if kind == "department":
            return self.department(backwards, start, end)
        look = backwards.look(start, unknown=UNKNOWN_RUN.get(kind, 5), is_branch=head in self.words.branches)
        look = self.without_bare_head(backwards, look, keep=head == "党委")
        if kind in ("office", "branch") or head in self.words.offices:
            if look.has(Kind.HEAD):
                return Candidate(look.start(start), end, 0.9)
            if kind in ("office", "branch"):
                return None
        score = self.score(backwards, look, start, end, kind)
        return Candidate(look.start(start), end, score) if score else None

    def without_bare_head(self, backwards: Backwards, look: Look, *, keep: bool = False) -> Look:
        """The look without a 医院 at its far end that has no name of its own (医院宣传科)."""
        if keep or not look.pieces or look.pieces[-1].kind is not Kind.HEAD:
            return look
        head = backwards.text[look.pieces[-1].start : look.pieces[-1].end]
        bare = self.words.classes.get(head) in ("institutions", "societies", "companies")
        return Look(look.pieces[:-1], look.ended_by) if bare and head not in self.words.stand_alone else look

    def department(self, backwards: Backwards, start: int, end: int) -> Candidate | None:
        if backwards.text[start - 1 : start] in ("学", "科", "本", "专"):
            return None  # 外科学科, 乳腺外科科主任
        body = self.words.bodies.match(backwards.mirror, len(backwards.text) - start)
        first = start - len(body.group()) if body else start
        look = self.without_bare_head(backwards, backwards.look(first, unknown=5))
        if look.has(Kind.HEAD) and (body or look.pieces[0].kind is not Kind.HEAD):
            return Candidate(look.start(first), end, 0.9)
        head = backwards.text[start:end]
        if body is None or head in ("中心", "门诊"):
            return self.candidate(backwards, start, end, "centres") if head in ("中心", "门诊") else None
        return Candidate(first, end, self.units.score(backwards.text, first, end))

    def score(self, backwards: Backwards, look: Look, start: int, end: int, kind: str) -> float:
        """How sure it is that this is a name; 0 for certainly none."""
        text, head = backwards.text, backwards.text[start:end]
        generic = look.ended_by is Kind.GENERIC
        if look.has(*STRONG):
            return 0.9 if self.is_specific(text, look, generic=generic) else 0.0
        if text[look.start(start) : end] in self.words.stand_alone:
            return 0.0 if generic or POSTS.match(text, end) else 0.6
        if generic or head == "门诊" or head.endswith("基金"):
            return 0.0
        unknown = sum(piece.kind is Kind.UNKNOWN for piece in look.pieces)
        if kind in ("institutions", "companies", "media", "societies") and unknown >= 2:
            return 0.7
        if kind in ("centres", "societies") and look.has(Kind.MATERIAL):
            return 0.7
        return 0.0

    def is_specific(self, text: str, look: Look, *, generic: bool) -> bool:
        """Not so when 市 and 国家 are all that is there: 该镇卫生院, 县市区卫健局, 国家医学中心."""
        strong = [piece for piece in look.pieces if piece.kind in STRONG]
        if all(piece.kind is Kind.SUFFIX for piece in strong):
            return not generic and len(strong) == 1
        if all(text[piece.start : piece.end] in self.words.nations for piece in strong):
            return any(piece.kind in (Kind.MATERIAL, Kind.UNKNOWN) for piece in look.pieces)
        return True
