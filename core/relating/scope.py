"""Which articles are looked at: of which outlets, with which tags, of which story."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from core.relating.places import Bools, Ints


def inside(
    article: Ints, told: Mapping[int, Sequence[str]], outlets: Collection[str], only: Collection[int] | None
) -> Bools:
    """Which of these places (by their article) are in: told by one of `outlets` and among the articles `only`.

    No outlet at all leaves out nothing, nor does None. Every article is looked at once, not every place.
    """
    ids, number = np.unique(article, return_inverse=True)
    keep = np.ones(len(ids), bool) if only is None else np.isin(ids, np.array(sorted(only), np.int64))
    if outlets:
        wanted = frozenset(outlets)
        keep &= np.array([not wanted.isdisjoint(told.get(one, ())) for one in ids.tolist()], bool)
    return keep[number]
