"""Small places to count by hand, and a slow, obvious count of relations to compare with."""

from collections import defaultdict

import numpy as np
from hypothesis import strategies as st

from core.relating.places import Places

ANY_ROWS = st.lists(
    st.tuples(st.integers(1, 5), st.sampled_from([0, 10, 20, 30]), st.sampled_from([0, 20]), st.integers(1, 7)),
    max_size=60,
)
ANY_WINDOW = st.sampled_from(["sentence", "paragraph", "article"])
ANY_DATES = st.dictionaries(st.integers(1, 5), st.sampled_from([None, "2020-01-01", "2021-06-30", "1999-12-31"]))
ANY_OUTLETS = st.dictionaries(st.integers(1, 5), st.sampled_from([None, "A", "B"]))


def places(rows, published=None, outlet=None):
    """Places from rows of (article, sentence, paragraph, actor)."""
    columns = np.array(rows, np.int64).reshape(-1, 4).T
    outlets = {article: (name,) for article, name in (outlet or {}).items() if name}
    return Places(*columns, published or {}, outlets)


def addresses(rows, window):
    """For each actor the set of windows in which it stands."""
    found = defaultdict(set)
    for article, sentence, paragraph, actor in rows:
        start = {"sentence": sentence, "paragraph": paragraph, "article": 0}[window]
        found[actor].add((article, start))
    return found


def slowly(rows, window):
    """{(a, b): shared windows}, by comparing every two actors."""
    found = addresses(rows, window)
    shared = {(a, b): found[a] & found[b] for a in found for b in found if a < b}
    return {pair: both for pair, both in shared.items() if both}
