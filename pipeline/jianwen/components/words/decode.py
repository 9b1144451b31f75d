"""The best sequence of tags, for all pieces of a text at once, and the same one as spacy-pkuseg's where there are two.

The method: where a tag leads by more than its neighbours could ever make good, it is in the best sequence whatever
they are. Such cells, every fourth one in news, cut a text into short runs that don't depend on each other; the runs are
then decoded side by side (Viterbi, from right to left).
"""

import numpy as np

from .tables import UNIT, Flags, Integers

REACH = 2  # cells on either side are tried with all their tags to see what can be made good; at most scores.MARGIN
LIKELY = 2 * UNIT  # cells where the best tag leads by less are not tried: it would cost more than it finds
BITS = 3  # of a score are set aside for a tag's number, so that one maximum finds both; hence at most 8 tags
NUMBER = (1 << BITS) - 1


def decode(scores: Integers, blank: Flags, edges: Integers) -> Integers:
    """The tag of each cell, (cells,), from the scores (T, cells); that of a blank cell is T.

    edges (T, T) are the scores of going from a tag to the next one; to and from a blank cell nothing is counted. REACH
    cells at both ends must be blank.
    """
    around = np.pad(edges, (0, 1)).astype(np.int32)  # T + 1 tags: a blank cell is one of its own
    states = _certain(scores, blank, around)
    states[blank] = len(edges)
    unknown = states < 0
    ends = np.flatnonzero(unknown[:-1] & ~unknown[1:])
    lengths = ends - np.flatnonzero(unknown[1:] & ~unknown[:-1])
    order = np.argsort(-lengths, kind="stable")
    if len(order):
        _decode_runs(states, scores, around, ends[order], lengths[order])
    return states


def _certain(scores: Integers, blank: Flags, around: Integers) -> Integers:
    """The tag of each cell that it has whatever the tags further away than REACH are; -1 where that is not known."""
    second, first = np.partition(scores, -2, axis=0)[-2:]
    at = np.flatnonzero((first - second > LIKELY) & ~blank)
    best = scores[:, at].argmax(0)
    rivals = (
        scores[:, at] + _favour(scores, blank, around, at, best, -1) + _favour(scores, blank, around.T, at, best, 1)
    )
    rivals[best, np.arange(len(at))] -= 1  # is no rival of its own
    certain = (rivals < first[at]).all(0)
    states = np.full(len(blank), -1)
    states[at[certain]] = best[certain]
    return states


def _favour(scores: Integers, blank: Flags, around: Integers, at: Integers, best: Integers, side: int) -> Integers:
    """By how much the cells on one side (-1: before, 1: behind) can at most favour each tag over the best one, (T, at).

    around: from a tag that stands further out to one that stands further in.
    """
    tags = len(scores)
    path = np.repeat(
        around[:, :tags, None], len(at), axis=2
    )  # from any tag out there (or none) to a tag: (T + 1, T, at)
    for distance in range(REACH, 0, -1):
        cells = at + side * distance
        path += scores[:, cells]
        path = (path[:, :, None] + around[:tags, :tags, None]).max(1)
        path[:, :, blank[cells]] = 0
    favour: Integers = (path - path[:, best, np.arange(len(at))][:, None]).max(0)
    return favour


def _decode_runs(states: Integers, scores: Integers, around: Integers, ends: Integers, lengths: Integers) -> None:
    """Set the states of the runs that end at the cells `ends`, the longest run first."""
    tags = len(scores)
    inner = around[:tags, :tags].astype(np.int64)
    edges = ((inner.T << BITS) + np.arange(tags)[:, None])[:, :, None]  # (next tag, tag, 1)
    steps = range(lengths[0])
    going = np.searchsorted(-lengths, -np.arange(lengths[0])).tolist()  # at each step, how many runs are longer
    best = scores[:, ends] + around[:tags, states[ends + 1]].astype(np.int64)  # (T, runs): from a tag on, to the end
    behind = []  # at each step, (T, runs): the tag after a tag
    for step in steps[1:]:
        runs = going[step]
        both = ((best[:, None, :runs] << BITS) + edges).max(0)
        behind.append(both & NUMBER)
        best[:, :runs] = (both >> BITS) + scores[:, ends[:runs] - step]
    chosen = _first_tags(best, states[ends - lengths], around)
    for step in reversed(steps):
        runs = going[step]
        states[ends[:runs] - step] = chosen[:runs]
        if step:
            chosen[:runs] = behind[step - 1][chosen[:runs], np.arange(runs)]


def _first_tags(best: Integers, previous: Integers, around: Integers) -> Integers:
    """The best first tag of each run. Of equal ones spacy-pkuseg takes the last, at the start of a piece the first."""
    tags = len(best)
    ranks = np.where(previous == tags, np.arange(tags)[::-1, None], np.arange(tags)[:, None])
    rank: Integers = (((best + around[previous, :tags].T) << BITS) + ranks).max(0) & NUMBER
    return np.where(previous == tags, tags - 1 - rank, rank)
