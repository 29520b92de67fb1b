"""The tables hold what the rules rely on."""

from collections import Counter

import pytest

from core.model import KINDS
from core.reading.gazetteer import FOLDER, known, words


@pytest.mark.parametrize("table", sorted(FOLDER.glob("*.tsv")), ids=lambda path: path.name)
def test_a_table_is_well_made(table):
    rows = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert rows
    for row in rows:
        cells = row.split("\t")
        assert len(cells) <= 4 and any(cells)
        assert all(name and name == name.strip() for cell in cells if cell for name in cell.split("|")), row
    names = Counter(row.split("\t")[0] for row in rows if row.split("\t")[0])
    assert not [name for name, n in names.items() if n > 1]


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.txt")))
def test_a_word_list_is_lower_case_and_has_no_word_twice(file):
    lines = [line for line in (FOLDER / file).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert all(line and line == line.lower().strip() for line in lines)
    assert not [line for line, n in Counter(lines).items() if n > 1]
    assert words(file)


def test_every_name_has_a_kind_and_what_it_goes_by_is_known_too():
    assert {entry.kind for entry in known().values()} <= set(KINDS)
    assert not [entry.name for entry in known().values() if entry.name not in known()]


def test_places_peoples_and_bodies_are_told_apart():
    assert known()["Moscow"].name == "Moscow" and known()["Kremlin"].kind == "organization"
    assert known()["Russia"].name == "Russia" and known()["Russians"].name == "Russian"
    assert known()["Minsk"].kind == "place" and known()["Peking"].name == "Beijing"
    assert not known()["Jordan"].sure
