"""What we know beforehand: countries and their people, capitals, regions, big cities, organisations.

The tables lie in `resources/gazetteers/`; here they become one dictionary from a name as written
to the name it goes by and its kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core.model import Kind
from core.paths import RESOURCES

FOLDER = RESOURCES / "gazetteers"

#: Marks a name in the tables that is also a common word or a person's name.
AMBIGUOUS = "?"


@dataclass(frozen=True, slots=True)
class Known:
    """What a name that stands in the tables goes by."""

    name: str
    kind: Kind
    sure: bool  # may be looked for where the model saw no name
    country: str = ""  # the country of a people


@cache
def known() -> dict[str, Known]:
    """Name as written, with straight quotes → what it goes by."""
    names: dict[str, Known] = {}
    for surface, entry in _entries():
        names.setdefault(surface, entry)
        if entry.sure and len(surface) > 4:  # as in "CAIRO -" at the start of a story
            names.setdefault(surface.upper(), entry)
    return names


@cache
def words(file: str) -> frozenset[str]:
    """The lines of a word list: lower case, without a final dot."""
    lines = (FOLDER / file).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().lower().rstrip(".") for line in lines if line and not line.startswith("#"))


@cache
def countries() -> frozenset[str]:
    """The countries by the names they go by."""
    return frozenset(row[0].rstrip(AMBIGUOUS) for row in _rows("countries.tsv"))


@cache
def capitals() -> dict[str, str]:
    """Capitals, by every name that is not also a common one → the country they are the seat of."""
    seats: dict[str, str] = {}
    for country, _, _, capital in _rows("countries.tsv"):
        for form in capital.replace("=", "|").split("|"):
            if form and not form.endswith(AMBIGUOUS):
                seats.setdefault(form, country.rstrip(AMBIGUOUS))
    return {city: country for city, country in seats.items() if city not in countries()}


def _entries() -> Iterator[tuple[str, Known]]:
    for row in _rows("countries.tsv"):
        yield from _country(row)
    for row in _rows("regions.tsv"):
        yield from _country(row)
    for row in _rows("cities.tsv"):
        yield from _forms(f"{row[0]}|{row[1]}", "place")
    for row in _rows("organisations.tsv"):
        yield from _forms(f"{row[0]}|{row[1]}", "organization")


def _country(row: list[str]) -> Iterator[tuple[str, Known]]:
    name, others, people, capital = row
    yield from _forms(f"{name}|{others}", "place")
    yield from _forms(people, "group", country=name.rstrip(AMBIGUOUS))
    yield from _forms(capital.replace("=", "|"), "place")


def _forms(cell: str, kind: Kind, country: str = "") -> Iterator[tuple[str, Known]]:
    """All names in `cell` go by the first of them."""
    forms = [form for form in cell.split("|") if form]
    for form in forms:
        surface = form.removesuffix(AMBIGUOUS)
        yield surface, Known(forms[0].removesuffix(AMBIGUOUS), kind, surface == form, country)


def _rows(file: str) -> Iterator[list[str]]:
    """The rows of a table, each four cells wide."""
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield (cells + [""] * 4)[:4]
