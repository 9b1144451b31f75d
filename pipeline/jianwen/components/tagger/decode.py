"""The best legal sequence of BILOU tags, for many segments at once.

A segment is a run of tokens that no span crosses the ends of (a sentence). Where the best tag of each token makes a
legal sequence it is the best one; only the rest needs the search (Viterbi 1967), which exploits what is legal: only
outside, begin and unit may follow outside, last and unit, so one maximum stands for all of these; begin and inside are
followed by inside or last of their own label. So a step costs the number of labels, not of pairs of tags.

The search takes a step a token, so segments are cut before it, where that changes nothing. The best tags, with those
that break the rules replaced by "outside", are legal; what they lose by that, no legal sequence can win back. A token
at which anything but "outside" would lose more is outside in the best sequence, and the segment may be cut there.
"""

import numpy as np
from numpy.typing import NDArray

from .arrays import Floats, Ints, spread
from .tags import BEGIN, INSIDE, LAST, OUTSIDE, UNIT

Marks = NDArray[np.bool_]
MARGIN = 1e-3  # more than what sums of scores are rounded by


def decode(scores: Floats, starts: Ints) -> Ints:
    """The tags of the legal sequence with the greatest sum of scores.

    scores: (tokens, 1 + 4 * labels), the log probabilities of the tags. starts: the tokens at which segments start,
    ascending, the first of them 0.
    """
    tags: Ints = scores.argmax(axis=1)
    if not len(scores):
        return tags
    first = np.zeros(len(tags), bool)
    first[starts] = True
    broken = _broken(tags, first)
    if broken.any():
        first |= _cuts(scores, tags, first, broken)
        begin = np.flatnonzero(first)
        wrong = np.unique((np.cumsum(first) - 1)[broken])
        begin, end = begin[wrong], np.append(begin[1:], len(tags))[wrong]
        order = np.argsort(begin - end, kind="stable")  # the longest first
        rows, _ = spread(begin[order], end[order])
        tags[rows] = _search(scores[rows], (end - begin)[order])
    return tags


def _broken(tags: Ints, first: Marks) -> Marks:
    """The tokens whose tag may not follow the one before, or not stand at the end of its segment."""
    position = np.where(tags == OUTSIDE, UNIT, (tags - 1) % 4)  # outside opens and closes like a unit
    label = (tags - 1) // 4
    opened = (position == BEGIN) | (position == INSIDE)  # after it, a span is open
    needed = (position == INSIDE) | (position == LAST)  # before it, one must be
    before, before_label = np.roll(opened, 1), np.roll(label, 1)
    broken: Marks = np.where(first, needed, (before != needed) | (needed & (before_label != label)))
    broken |= opened & np.roll(first, -1)  # behind the last token comes the first one, which is a start
    return broken


def _cuts(scores: Floats, tags: Ints, first: Marks, broken: Marks) -> Marks:
    """Further tokens at which segments may start."""
    outside = tags == OUTSIDE
    run = np.cumsum(outside | first)  # what stands between two tokens outside
    bad = np.zeros(run[-1] + 1, bool)
    bad[run[broken]] = True
    bad[np.roll(run, 1)[broken & ~first]] = True
    segment = np.cumsum(first) - 1
    loss = np.where(bad[run], scores.max(axis=1) - scores[:, OUTSIDE], 0)
    most = np.bincount(segment, weights=loss)[segment]
    safe: Marks = outside & (scores[:, OUTSIDE] - scores[:, 1:].max(axis=1) > most + MARGIN) & ~broken
    cuts: Marks = safe | np.append(False, safe[:-1])
    return cuts


def _search(scores: Floats, lengths: Ints) -> Ints:
    """The search over segments that lie one after the other, the longest first."""
    labels = (scores.shape[1] - 1) // 4
    tagged = scores[:, 1:].reshape(len(scores), labels, 4)
    begin, inside, last = (np.ascontiguousarray(tagged[:, :, part]) for part in (BEGIN, INSIDE, LAST))
    single_tag = np.argmax(np.concatenate([scores[:, :1], tagged[:, :, UNIT]], axis=1), axis=1)
    single_score = np.maximum(scores[:, 0], tagged[:, :, UNIT].max(axis=1))
    first = np.cumsum(lengths) - lengths
    steps = int(lengths[0])
    active = len(lengths) - np.searchsorted(lengths[::-1], np.arange(steps), "right")  # segments longer than the step
    closer = np.full(len(scores), -1, np.int64)  # the label closed here, -1 for none
    opens = np.zeros((len(scores), labels), bool)  # whether the best open span of a label begins here
    closed = np.zeros(len(lengths), np.float32)
    opened = np.full((len(lengths), labels), -np.inf, np.float32)
    for step in range(steps):
        n = active[step]
        rows = first[:n] + step
        before, span = closed[:n], opened[:n]
        ending = span + last[rows]
        best = ending.argmax(axis=1)
        ending_score, other = ending[np.arange(n), best], before + single_score[rows]
        closer[rows] = np.where(ending_score > other, best, -1)
        starting, going = before[:, None] + begin[rows], span + inside[rows]
        opens[rows] = starting >= going
        opened[:n] = np.maximum(starting, going)
        closed[:n] = np.maximum(ending_score, other)
    return _trace(closer, opens, single_tag, first, active)


def _trace(closer: Ints, opens: Marks, single_tag: Ints, first: Ints, active: Ints) -> Ints:
    """The tags, read from the ends of the segments to their starts."""
    tags = np.zeros(len(closer), np.int64)
    state = np.full(len(first), -1)  # the label of the span that is open behind the token, -1 for none
    for step in range(len(active) - 1, -1, -1):
        n = active[step]
        rows, now = first[:n] + step, state[:n]
        closing = closer[rows]
        begins = opens[rows, np.maximum(now, 0)]
        free = now < 0
        unit = single_tag[rows]
        outer = np.where(closing < 0, np.where(unit == 0, OUTSIDE, 1 + 4 * (unit - 1) + UNIT), 1 + 4 * closing + LAST)
        tags[rows] = np.where(free, outer, 1 + 4 * now + np.where(begins, BEGIN, INSIDE))
        state[:n] = np.where(free, closing, np.where(begins, -1, now))
    return tags
