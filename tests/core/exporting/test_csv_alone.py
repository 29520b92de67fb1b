"""Whoever has the two tables alone can reckon every figure in them again, by the formulas of the manual.

The formulas are written out here once more, and take nothing but what stands in the files.
"""

import csv
import random
from collections import defaultdict
from itertools import combinations
from math import log

import numpy as np
import pytest

from core.exporting import csv_tables
from core.exporting.network import counted, net
from core.notebook import Notebook
from core.relating import stock
from core.relating.choices import Choices
from core.relating.ranking import ranking
from core.relating.relations import around
from core.store import verdicts
from tests.core.store.made import KINDS, fill

CLOSE = {"rel": 1e-4, "abs": 6e-5}  # four places are written
NAMES = sorted(KINDS)


def _texts():
    """Sixty articles of four sentences; some names keep company, so that not all is chance."""
    dice = random.Random(7)
    for _ in range(60):
        lines = []
        for _ in range(4):
            who = {name for name in NAMES if dice.random() < 0.3}
            if "Ann Lee" in who and dice.random() < 0.7:
                who.add("Bob Ray")
            lines.append(" met ".join(sorted(who)) or "Nothing happened")
        yield ". ".join(lines) + "."


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    with Notebook.open(tmp_path_factory.mktemp("csv") / "full.fieldfare", create=True) as notebook:
        fill(notebook, tuple(dict.fromkeys(_texts())))
        ends = [row[0] for row in notebook.read(lambda db: db.execute("SELECT id FROM actor ORDER BY id").fetchall())]
        notebook.change("Say", verdicts.confirm, [(ends[0], ends[1])])
        notebook.change("Name", verdicts.put_label, ends[1], ends[0], "paid", True, (1, 0, 5))
        yield notebook


@pytest.fixture(params=[Choices(), Choices(window="article"), Choices(near=3)], ids=["sentence", "article", "near"])
def tables(request, full, tmp_path):
    """The rows of both files, as text."""
    choices, kept = request.param, {}
    places, windows = full.read(stock.choose, choices, kept), full.read(stock.windows, choices, kept)
    near = (choices.window, choices.within)
    found = full.read(net, around(places, windows, None), counted(places), {}, near=near)
    for table in ("links", "actors"):
        csv_tables.write(found, table, tmp_path / f"{table}.csv")
    return [_read(tmp_path / f"{table}.csv") for table in ("links", "actors")]


def _read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def numbers(row, *names):
    return [int(row[name]) for name in names]


def by_chance(row):
    """(a × b′ + b × a′ - a × b) / N, which is a × b / N where a′ = a."""
    a, b, far_a, far_b, size = numbers(row, "of_a", "of_b", "reach_a", "reach_b", "total")
    return (a * far_b + b * far_a - a * b) / size


def g2(row):
    """Dunning 1993: 2 Σ observed · ln(observed / expected)."""
    n, a, b, size = numbers(row, "windows", "of_a", "of_b", "total")
    if int(row["within"]) > 1:
        cells = [(n, by_chance(row)), (size - n, size - by_chance(row))]
    else:
        rest_a, rest_b = size - a, size - b
        cells = [
            (n, a * b / size),
            (a - n, a * rest_b / size),
            (b - n, rest_a * b / size),
            (size - a - b + n, rest_a * rest_b / size),
        ]
    whole = 2 * sum(seen * log(seen / chance) for seen, chance in cells if seen)
    return whole if n >= by_chance(row) else -whole


def npmi(row):
    """Bouma 2009: ln(n / expected) / -ln(n / N)."""
    n, size = numbers(row, "windows", "total")
    return log(n / by_chance(row)) / -log(n / size)


def test_what_chance_would_give_and_how_far_it_is_from_that(tables):
    links, _ = tables
    assert len(links) == 6
    strengths = [float(row["strength"]) for row in links]
    assert min(strengths) < 0 < max(strengths)
    for row in links:
        assert float(row["expected"]) == pytest.approx(by_chance(row), **CLOSE)
        assert float(row["strength"]) == pytest.approx(g2(row), **CLOSE)
        assert row["npmi"] if int(row["windows"]) >= 3 else not row["npmi"]
        if row["npmi"]:
            assert float(row["npmi"]) == pytest.approx(npmi(row), **CLOSE)


def test_both_tables_say_the_same_of_an_actor(tables):
    links, actors = tables
    ends = defaultdict(list)
    for row in links:
        for end in "ab":
            ends[row[end]].append((row, end))
    assert set(ends) == {row["actor"] for row in actors}
    for row in actors:
        mine = ends[row["actor"]]
        assert {link[f"of_{end}"] for link, end in mine} == {row["named_in"]}
        assert {link[f"name_{end}"] for link, end in mine} == {row["name"]}
        assert int(row["links"]) == len(mine)
        assert int(row["windows"]) == sum(int(link["windows"]) for link, _ in mine)


def test_which_links_carry_their_actors(tables):
    """Serrano, Boguñá and Vespignani 2009: (1 - w / s) to the power k - 1, the smaller of both ends."""
    links, actors = tables
    known = {row["actor"]: numbers(row, "links", "windows") for row in actors}
    for row in links:
        both = [(1 - int(row["windows"]) / known[row[end]][1]) ** (known[row[end]][0] - 1) for end in "ab"]
        assert float(row["disparity"]) == pytest.approx(min(both), **CLOSE)


def test_who_stands_between_others():
    """Brandes 2001, on a made-up network: of all shortest ways between two others, which share leads by the actor."""
    dice = random.Random(3)
    pairs = [pair for pair in combinations(range(9), 2) if dice.random() < 0.3]
    found = ranking(*np.array([(*pair, 1) for pair in pairs], np.int64).T)
    own = found.actors.tolist()
    ways = {pair: _ways(pairs, *pair) for pair in combinations(own, 2)}
    for actor, share in zip(own, found.betweenness.tolist(), strict=True):
        others = [some for pair, some in ways.items() if actor not in pair]
        led = sum(sum(actor in way for way in some) / len(some) for some in others if some)
        assert share == pytest.approx(led / len(others))


def _ways(pairs, start, end):
    """All shortest ways, found by walking."""
    ways = [(start,)]
    while ways:
        if there := [way for way in ways if way[-1] == end]:
            return there
        steps = [(way, {*pair} - {way[-1]}) for way in ways for pair in pairs if way[-1] in pair]
        ways = [(*way, *step) for way, step in steps if not step & {*way}]
    return []


def test_what_she_said_stands_beside_what_was_counted(tables):
    links, _ = tables
    said = [row for row in links if row["label"]]
    assert [row["confirmed"] for row in said] == ["1"]
    assert said[0]["label"] == f"{said[0]['name_b']} → paid → {said[0]['name_a']}"
    assert [row["confirmed"] for row in links].count("1") == 1
