"""Evidence lists every shared window, in the order in which it is read."""

from hypothesis import given

from core.relating.evidence import all_evidence, evidence
from core.relating.relations import relations
from tests.core.relating.reckoning import ANY_DATES, ANY_ROWS, ANY_WINDOW, places, slowly


def test_by_date_with_the_undated_last_then_by_position():
    rows = [(n, s, 0, who) for n in (1, 2, 3, 4) for s in (90, 30) for who in (1, 2)]
    dates = {1: None, 2: "2024-01-01", 3: "2023-01-01", 4: "2023-01-01"}
    found = evidence(places(rows, dates), 1, 2, "sentence")
    assert found == [(3, 30), (3, 90), (4, 30), (4, 90), (2, 30), (2, 90), (1, 30), (1, 90)]


def test_an_article_is_a_window_that_starts_at_zero():
    assert evidence(places([(6, 500, 400, 1), (6, 900, 800, 2)]), 1, 2, "article") == [(6, 0)]


def test_an_actor_is_no_evidence_of_itself_nor_is_a_stranger():
    rows = [(1, 0, 0, 1), (1, 0, 0, 1), (1, 0, 0, 2)]
    assert evidence(places(rows), 1, 1, "sentence") == []
    assert evidence(places(rows), 1, 99, "sentence") == []
    assert evidence(places([]), 1, 2, "sentence") == []


@given(ANY_ROWS, ANY_WINDOW, ANY_DATES)
def test_evidence_is_every_shared_window_and_no_other(rows, window, dates):
    for (a, b), both in slowly(rows, window).items():
        found = evidence(places(rows, dates), a, b, window)
        assert found == sorted(both, key=lambda at: (dates.get(at[0]) or "9999", *at))
        assert found == evidence(places(rows, dates), b, a, window)


@given(ANY_ROWS, ANY_WINDOW, ANY_DATES)
def test_all_evidence_walks_beside_the_relations(rows, window, dates):
    where = places(rows, dates)
    listed = list(all_evidence(where, window))
    assert [(a, b, len(found)) for a, b, found in listed] == [(r.a, r.b, r.windows) for r in relations(where, window)]
    assert all(found == evidence(where, a, b, window) for a, b, found in listed)
