"""In which windows the pairs of a short list meet, without a look at whom else their actors meet."""

from dataclasses import dataclass

import numpy as np

from core.relating.places import Bools, Ints
from core.relating.windows import Windows

#: Of more pairs than these it is quicker to look at every pair of every window once.
FEW = 2_000


def meetings(windows: Windows, a: Ints, b: Ints) -> tuple[Ints, Ints]:
    """(pair, window) of every window that the actors a[i] and b[i] share, sorted; `pair` is that i.

    `a` and `b` are numbers of actors. The windows of one of the two are marked, and those of the other looked up there.
    """
    stands = _stands(windows, np.union1d(a, b))
    host, guest = np.where(stands.many[a] >= stands.many[b], (a, b), (b, a))
    mark = np.zeros(len(windows), np.int8)  # 1: the host stands there, 2: it is named there
    found = [np.zeros(0, np.int64)] * (len(a) + 1)  # one more: no pairs give no windows
    last = -1
    for pair in np.argsort(host, kind="stable").tolist():
        if host[pair] != last:
            mark[stands.of(last)[0]] = 0
            last = int(host[pair])
            mark[stands.of(last)[0]] = 1 + stands.of(last)[1]
        window, named = stands.of(int(guest[pair]))
        there = mark[window]
        found[pair] = window[(there > 0) & ((there == 2) | named)]
    return np.repeat(np.arange(len(found)), [len(one) for one in found]), np.concatenate(found)


@dataclass(frozen=True, slots=True, eq=False)
class _Stands:
    """The windows of some actors, by the number of the actor: they begin at `start` and are `many`, in order."""

    window: Ints
    named: Bools
    start: Ints
    many: Ints

    def of(self, actor: int) -> tuple[Ints, Bools]:
        """Its windows, and in which of them it is named; of -1 none."""
        rows = slice(self.start[actor], self.start[actor] + self.many[actor]) if actor >= 0 else slice(0, 0)
        return self.window[rows], self.named[rows]


def _stands(windows: Windows, wanted: Ints) -> _Stands:
    number = np.full(len(windows.actors), -1, np.int64)
    number[wanted] = np.arange(len(wanted))
    entries = np.flatnonzero(number[windows.actor] >= 0)
    whose = number[windows.actor[entries]]
    # Numbers of two bytes are sorted ten times as fast.
    entries = entries[np.argsort(whose.astype(np.uint16) if len(wanted) < 1 << 16 else whose, kind="stable")]
    many = np.zeros(len(windows.actors), np.int64)
    many[wanted] = np.bincount(whose, minlength=len(wanted))
    start = np.zeros(len(windows.actors), np.int64)
    start[wanted] = np.cumsum(many[wanted]) - many[wanted]
    named = np.ones(len(entries), bool) if windows.named is None else windows.named[entries]
    return _Stands(windows.window[entries], named, start, many)
