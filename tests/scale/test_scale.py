"""The benchmarks, small, with their targets. Left out unless asked for: `pytest -m scale tests/scale`."""

from itertools import islice

import pytest

from tests.scale import reading, resolving, stalls, store, window
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


@pytest.mark.model
def test_the_window_answers_at_once(made):
    figures = window.measure(made, opened=30)
    print(window.report(figures))
    assert figures["open an article"]["median"] < 100
    assert figures["megabytes"] < 400


def test_resolving_costs_little_and_one_article_hardly_anything(made):
    figures = resolving.measure(made, sample=64, model="capitals")
    print(resolving.report(figures))
    assert max(took for _, took in figures["one"]) < 200
    assert figures["parts"]["cpu"] / figures["names"] < 0.001


def test_an_import_does_not_hold_up_the_window():
    figures = stalls.measure(600)
    print(stalls.report(figures, 600))
    assert stalls.over(figures, 50, own=True) == 0
