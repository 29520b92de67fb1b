"""Counts over the whole notebook take another way than the view `place`, and must come to the same."""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model import KINDS
from core.notebook import Notebook
from core.store import actors, articles, decisions, mentions, relations
from tests.core.store.made import TEXTS, fill, reading

PLACES = st.sampled_from([(n, m.start, m.end) for n, text in enumerate(TEXTS, 1) for m in reading(text).mentions])
ACTORS = st.integers(1, 4)
DECISIONS = st.one_of(
    st.tuples(st.just(decisions.pin), PLACES, st.none() | ACTORS),
    st.tuples(st.just(decisions.refuse_everywhere), st.lists(st.sampled_from(["Ann", "Ann Lee", "Bob", "Oslo", "Cy"]))),
    st.tuples(st.just(decisions.merge), st.sampled_from([(1, [2]), (3, [1, 4]), (4, [2, 3])])),
    st.tuples(st.just(articles.trash), st.lists(st.integers(1, 3), max_size=2)),
    st.tuples(st.just(decisions.set_kind), st.lists(ACTORS, max_size=2), st.sampled_from(["group", "place"])),
)


def by_the_view(db):
    """(article, sentence, paragraph, actor, counted, kind, alias, is it pinned) of every place."""
    return db.execute(
        "SELECT article, sentence, paragraph, actor, counted, kind, alias, EXISTS (SELECT 1 FROM pin WHERE"
        " pin.article = place.article AND pin.start = place.start AND pin.end = place.end) FROM place"
    ).fetchall()


@given(decisions=st.lists(DECISIONS, max_size=6), kinds=st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_those_of_the_view(tmp_path_factory, decisions, kinds):
    path = tmp_path_factory.mktemp("counting") / "made.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        fill(notebook)
        for act, first, *rest in decisions:
            values = first if isinstance(first, tuple) else (first,)
            notebook.change("Decide", act, *values, *rest)
        places = notebook.read(by_the_view)
        assert_same(notebook, places, kinds)


def assert_same(notebook, places, kinds):
    owned = [place for place in places if place[3] is not None]
    counts = Counter(place[3] for place in owned)
    spread = Counter(actor for _, actor in {(place[0], place[3]) for place in owned})
    rows = notebook.read(actors.page)
    assert {row.id: (row.places, row.articles) for row in rows} == {a: (n, spread[a]) for a, n in counts.items()}
    assert [row.places for row in rows] == sorted(counts.values(), reverse=True)
    assert notebook.read(actors.count) == len(counts)
    assert notebook.read(mentions.count) == len(places)
    of_kinds = {row.id for row in rows if row.kind in kinds}
    assert {row.id for row in notebook.read(actors.page, kinds=kinds)} == of_kinds
    assert notebook.read(actors.count, kinds=kinds) == len(of_kinds)
    found = notebook.read(relations.counted_places, kinds)
    assert sorted(found) == sorted(place[:4] for place in owned if place[4] and place[5] in kinds)
    free = Counter(place[6] for place in places if not place[7])
    assert {alias.id: alias.places for alias in notebook.read(actors.aliases_in_use)} == free
