"""The name that each mention stands for in its article: the fullest form used there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.model import Found, Kind
from core.reading import organisation_names, person_names
from core.reading.gazetteer import known
from core.reading.halves import DIRECTIONS, half
from core.reading.kinship import relatives

_OWNER = re.compile(r"([\w .]+)(?:'s|(?<=s)') $")


@dataclass(frozen=True, slots=True)
class Named:
    """A name's place and the name it stands for."""

    found: Found
    name: str


def name(text: str, names: Sequence[Found]) -> list[Named]:
    """Give every name of an article its fullest form; offsets are into `text`."""
    written = [_form(text, n) for n in names]
    places: dict[Kind, dict[str, list[int]]] = {}
    for found, form in zip(names, written, strict=True):
        places.setdefault(found.kind, {}).setdefault(form, []).append(found.start)
    full = {kind: _fullest(kind, forms, text) for kind, forms in places.items()}
    return [Named(found, full[found.kind][form]) for found, form in zip(names, written, strict=True)]


def _form(text: str, found: Found) -> str:
    """The name as written; an office with the country before it, so that no two ministries are one."""
    form = " ".join(text[found.start : found.end].split())
    if found.kind == "organization" and organisation_names.is_office(form):
        owner = _OWNER.search(text, max(0, found.start - 40), found.start)
        place = next((known()[p] for p in _endings(owner[1]) if p in known()), None) if owner else None
        if place and place.kind == "place":
            return f"{form} of {place.name}"
    return form


def _endings(words: str) -> Iterator[str]:
    """The last three, two, one of some words."""
    parts = words.split()
    return (" ".join(parts[-n:]) for n in (3, 2, 1) if n <= len(parts))


def _fullest(kind: Kind, places: Mapping[str, Sequence[int]], text: str) -> dict[str, str]:
    table = {form: known()[form].name for form in places if form in known() and known()[form].kind == kind}
    rest = {form: where for form, where in places.items() if form not in table}
    if kind == "person":
        return table | person_names.fullest(rest, relatives(text, rest))
    counts = Counter({form: len(where) for form, where in rest.items()})
    if kind == "organization":
        return table | organisation_names.fullest(counts, table, text)
    table |= {form: full for form in rest if form in DIRECTIONS and (full := half(form, places))}
    return _same_letters(counts) | table


def _same_letters(counts: Counter[str]) -> dict[str, str]:
    """Forms that differ in case or a leading "the" go by the most frequent."""
    best: dict[str, str] = {}
    for form, _ in counts.most_common():
        best.setdefault(form.lower(), form)
    return {form: best[form.lower()] for form in counts}
