"""Which candidates become mentions: the one place where the rules' finders and the trained tagger are reconciled.

Policy: a mention lies on one line and does not cross a seam (a place where the article's text is not adjacent in the
raw document).

Among the rules' candidates that overlap, the longest wins: a date, a person or a procedure inside an organisation's
name is part of that name. Equal lengths are settled by score, then by the order of the groups in the setting.

With a trained tagger, its mentions come first. A winner among the rules' candidates
- of the same range and label says the same: the mention's source is "both";
- that overlaps mentions of the tagger gives way, unless it has a label and a score that win (setting `win`);
- where the tagger is silent is added if it has a label and a score that may (setting `add`).
Last, a name that the tagger is sure of is found wherever else it stands in the article, unless the tagger is sure that
it is none there (setting `repeats`). The value of a date is that of the rules' candidate of its range, else what the
date grammar reads in its text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from operator import itemgetter
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example

from ..evaluation.scorers import Scorer, Scores
from ..labels import LABELS
from . import extensions  # noqa: F401  registers the attributes that are used here
from .dates.find import find_dates
from .text import text_of

MODEL, REPEATS = "model", "repeats"  # the tagger's span groups
NEVER = 2.0  # a score that no candidate has


@Language.factory(
    "health_mentions",
    assigns=["doc.ents"],
    default_config={
        "groups": ["dates", "people", "organizations", "procedures"],
        "threshold": 0.0,
        "add": {},
        "win": {},
        "repeats": NEVER,
        "scorer": {"@scorers": "jianwen.MentionScorer.v1"},
    },
    default_score_weights={"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0, "date_value": 0.0, "ents_per_type": None},
)
def create_mentions(
    nlp: Language,
    name: str,
    groups: list[str],
    threshold: float,
    add: dict[str, float],
    win: dict[str, float],
    repeats: float,
    scorer: Scorer,
) -> "Mentions":
    policy = Policy(groups, threshold, add, win, repeats)
    return Mentions(nlp, name, policy=policy, scorer=scorer)


@dataclass(frozen=True)
class Policy:
    """The settings of the policy above.

    groups: names of the rules' span groups; a Doc need not have all. threshold: the least score, 0 to 1, of a mention
    of the rules. add, win: by label, the least score of a rule's mention that is added where the tagger is silent, and
    of one that wins against the tagger; never for a label that is not there. repeats: the least score that the tagger
    must give to a name it found elsewhere. These three count only where a tagger has written its span group.
    """

    groups: list[str]
    threshold: float
    add: dict[str, float]
    win: dict[str, float]
    repeats: float


class Ranked(NamedTuple):
    """A candidate of the rules; the first four fields say which one wins, the least first."""

    brevity: int  # minus the length in tokens
    doubt: float  # minus the score
    group: int
    start: int
    span: Span
    value: str | None


class Mention(NamedTuple):
    """A mention to be: its span with a label, its score, its value (of a DATE), and who found it."""

    span: Span
    score: float
    value: str | None
    source: str


class Mentions:
    """Sets doc.ents, with score, value and source, from the span groups of the finders and of the tagger."""

    def __init__(self, nlp: Language, name: str, *, policy: Policy, scorer: Scorer) -> None:
        if not 0 <= policy.threshold <= 1:
            raise ValueError(f"{name}: threshold is {policy.threshold}, it may be 0 to 1")
        if unknown := sorted({*policy.add, *policy.win} - set(LABELS)):
            raise ValueError(f"{name}: there is no label {unknown[0]}; add and win may have {', '.join(LABELS)}")
        self.name = name
        self.policy = policy
        self.scorer = scorer

    def __call__(self, doc: Doc) -> Doc:
        self.set_annotations(doc, self.find(doc))
        return doc

    def find(self, doc: Doc) -> list[Mention]:
        """The mentions, in text order; nothing is written."""
        text = text_of(doc)
        ranked = list(self._ranked(doc, text))
        rules = [Mention(c.span, -c.doubt, c.value, "rule") for c in _winners(ranked)]
        if MODEL not in doc.spans:
            return rules
        values = {(c.span.start, c.span.end): c.value for c in ranked if c.span.label_ == "DATE"}
        found = self._with_rules(_Taken(doc, text), rules)
        return [_valued(mention, values, doc) for mention in found]

    def set_annotations(self, doc: Doc, found: list[Mention]) -> None:
        """Set doc.ents, and the score, value and source of each."""
        doc.set_ents([mention.span for mention in found])
        for span, score, value, source in found:
            span._.score = score
            if value is not None:
                span._.value = value
            if source != "rule":
                span._.source = source

    def score(self, examples: Iterable[Example], **kwargs: Any) -> Scores:
        """How well doc.ents agree with gold Docs, by character offsets."""
        return self.scorer(examples, **kwargs)

    def _ranked(self, doc: Doc, text: str) -> Iterator[Ranked]:
        """The candidates of the rules that may be mentions at all."""
        for order, group in enumerate(self.policy.groups):
            if group in doc.spans:
                for span, score, value in _members(doc.spans[group]):
                    if score >= self.policy.threshold and not _crosses(span, text, doc._.seams):
                        yield Ranked(span.start - span.end, -score, order, span.start, span, value)

    def _with_rules(self, tagged: "_Taken", rules: list[Mention]) -> list[Mention]:
        """The tagger's mentions, those of the rules that the policy lets in, and repeated names."""
        add, win = self.policy.add, self.policy.win
        for mention in rules:
            label, score = mention.span.label_, mention.score
            others = tagged.overlapping(mention.span)
            if any(_same(mention.span, other.span) for other in others):
                tagged.put(others[0]._replace(source="both"))
            elif score >= (win if others else add).get(label, NEVER):
                for other in others:
                    tagged.drop(other)
                tagged.put(mention)
        for mention in tagged.repeats:
            if mention.score >= self.policy.repeats and not tagged.overlapping(mention.span):
                tagged.put(mention)
        return tagged.mentions()


class _Taken:
    """The mentions so far, by the tokens that they cover; to begin with, those of the tagger."""

    def __init__(self, doc: Doc, text: str) -> None:
        self.at: dict[int, Mention] = {}
        for mention in _of_tagger(doc, text, MODEL):
            self.put(mention)
        self.repeats = list(_of_tagger(doc, text, REPEATS))

    def put(self, mention: Mention) -> None:
        self.at.update(dict.fromkeys(range(mention.span.start, mention.span.end), mention))

    def drop(self, mention: Mention) -> None:
        for token in range(mention.span.start, mention.span.end):
            del self.at[token]

    def overlapping(self, span: Span) -> list[Mention]:
        found = (self.at.get(token) for token in range(span.start, span.end))
        return list({mention.span.start: mention for mention in found if mention}.values())

    def mentions(self) -> list[Mention]:
        return [mention for token, mention in sorted(self.at.items()) if token == mention.span.start]


def _of_tagger(doc: Doc, text: str, group: str) -> Iterator[Mention]:
    if group in doc.spans:
        for span, score, _ in _members(doc.spans[group]):
            if not _crosses(span, text, doc._.seams):
                yield Mention(span, score, None, "model")


def _winners(ranked: list[Ranked]) -> list[Ranked]:
    """The candidates that no better one overlaps, in text order."""
    taken: set[int] = set()
    winners = []
    for candidate in sorted(ranked, key=itemgetter(0, 1, 2, 3)):
        tokens = range(candidate.span.start, candidate.span.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            winners.append(candidate)
    return sorted(winners, key=itemgetter(3))


def _valued(mention: Mention, values: dict[tuple[int, int], str | None], doc: Doc) -> Mention:
    """A DATE with the value of the rules' candidate of its range, else with what the grammar reads in its text."""
    span = mention.span
    if span.label_ != "DATE":
        return mention
    if (span.start, span.end) in values:
        return mention._replace(value=values[span.start, span.end])
    read = find_dates(span.text, doc._.published)
    return mention._replace(value=read[0].value if len(read) == 1 else None)


def _same(one: Span, other: Span) -> bool:
    return (one.start, one.end, one.label) == (other.start, other.end, other.label)


def _members(group: SpanGroup) -> Iterator[tuple[Span, float, str | None]]:
    scores = group.attrs.get("scores") or repeat(1.0, len(group))
    values = group.attrs.get("values") or repeat(None, len(group))
    return zip(group, scores, values, strict=True)


def _crosses(span: Span, text: str, seams: list[int]) -> bool:
    start, end = span.start_char, span.end_char
    return "\n" in text[start:end] or bisect_right(seams, start) < bisect_left(seams, end)
