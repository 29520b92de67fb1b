"""The benchmarks, small, with their targets. Left out unless asked for: `pytest -m scale tests/scale`."""

from itertools import islice

import pytest

from tests.scale import layouts, library, reader, reading, relations, resolving, search, stalls, store, window
from tests.scale.generate import drafts_of, generate

pytestmark = pytest.mark.scale


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A thousand articles, read by the model of ten lines."""
    path = tmp_path_factory.mktemp("scale") / "made.fieldfare"
    patch = pytest.MonkeyPatch()
    patch.setenv("FIELDFARE_MODEL", "capitals")
    figures = generate(path, 1000)
    patch.undo()
    assert figures["added"] == 1000
    assert figures["failed"] == 0
    return path


def test_editions_are_the_same_each_time():
    first, second = ([draft.text for draft in islice(drafts_of(None), 60)] for _ in range(2))
    assert first == second
    assert len(set(first)) == 60


def test_reading_is_near_plain_spacy():
    drafts = list(islice(drafts_of(None), 96))
    found = reading.measure(drafts, processes=2, rounds=3)
    print(reading.report(found, drafts))
    assert reading.ratio(found, "cpu") >= 0.8


def test_questions_keep_near_plain_sqlite(made):
    bench = store.measure(made, rounds=3)
    print(store.table(store.HEAD, bench.rows))
    cpu = {what: cost for what, _, cost, _ in bench.rows}
    plain = cpu["plain: mentions by alias"]
    assert cpu["actors page by count"] < 4 * plain
    assert cpu["actors count"] < 3 * plain
    assert cpu["counted places (SQL)"] < 4 * cpu["plain: four columns of all mentions"]
    assert cpu["library page by published"] < 5
    assert cpu["merge 199 actors"] < 50


def test_a_keystroke_in_the_library_is_answered_at_once(made):
    rows = library.measure(made, rounds=5)
    print(store.table(store.HEAD, rows))
    assert all(cost < 30 for what, _, cost, _ in rows if what.startswith("keystroke"))


@pytest.mark.model
def test_the_window_answers_at_once(made):
    figures = window.measure(made, opened=30)
    print(window.report(figures))
    assert figures["open an article"]["median"] < 100
    assert figures["megabytes"] < 400


def test_results_come_before_the_next_letter(made):
    figures = search.measure(made, 20)
    print(search.report(figures))
    assert search.share(figures["ours"], 0.95) < 50
    assert sum(figures["ours"]) < 1.5 * sum(figures["bare"])
    assert all(first < 100 for what, first, _ in figures["lines"] if "left" not in what and "right" not in what)


def test_resolving_costs_little_and_one_article_hardly_anything(made):
    figures = resolving.measure(made, sample=64, model="capitals")
    print(resolving.report(figures))
    assert max(took for _, took in figures["one"]) < 200
    assert figures["parts"]["cpu"] / figures["names"] < 0.001


def test_an_import_does_not_hold_up_the_window():
    figures = stalls.measure(600)
    print(stalls.report(figures, 600))
    assert stalls.over(figures, 50, own=True) == 0


def test_a_long_article_opens_at_once_and_scrolls_without_a_stall():
    short, long = reader.measure(5_000, 80, 10), reader.measure(1_000_000, 5_000, 1_000)
    print(short, long)
    assert short["open CPU"] < 30
    assert long["open CPU"] < 1_000
    assert long["frame CPU p95"] < 33


def test_the_picture_keeps_up_with_the_hand(made):
    rows = relations.frames(relations.SIZES[1:])
    print(relations.table(relations.FRAME_HEAD, rows))
    assert all(p95 < limit for what, _, p95, _, limit in rows if not what.startswith("hover"))
    rows = relations.counting(made)
    print(relations.table(relations.COUNT_HEAD, rows))
    assert all(cpu < limit for _, _, cpu, limit in rows if limit != "–")


def test_a_layout_of_a_thousand_takes_little():
    ((_, seconds, kept, stress, *_),) = layouts.compare(((1_000, 5_000),), None, None)
    assert seconds < 2
    assert float(kept) > 0.04  # igraph on the same network: 0.04 and 0.17
    assert float(stress) < 0.175
