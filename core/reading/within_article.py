"""The name that each mention stands for in its article: the fullest form used there."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.model import Found, Kind
from core.reading import organisation_names, person_names
from core.reading.gazetteer import known


@dataclass(frozen=True, slots=True)
class Named:
    """A name's place and the name it stands for."""

    found: Found
    name: str


def name(text: str, names: Sequence[Found]) -> list[Named]:
    """Give every name of an article its fullest form; offsets are into `text`."""
    written = [" ".join(text[n.start : n.end].split()) for n in names]
    places: dict[Kind, dict[str, list[int]]] = {}
    for found, form in zip(names, written, strict=True):
        places.setdefault(found.kind, {}).setdefault(form, []).append(found.start)
    full = {kind: _fullest(kind, forms, text) for kind, forms in places.items()}
    return [Named(found, full[found.kind][form]) for found, form in zip(names, written, strict=True)]


def _fullest(kind: Kind, places: Mapping[str, Sequence[int]], text: str) -> dict[str, str]:
    table = {form: known()[form].name for form in places if form in known() and known()[form].kind == kind}
    rest = {form: where for form, where in places.items() if form not in table}
    if kind == "person":
        return table | person_names.fullest(rest)
    counts = Counter({form: len(where) for form, where in rest.items()})
    if kind == "organization":
        return table | organisation_names.fullest(counts, table, text)
    return table | _same_letters(counts)


def _same_letters(counts: Counter[str]) -> dict[str, str]:
    """Forms that differ in case or a leading "the" go by the most frequent."""
    best: dict[str, str] = {}
    for form, _ in counts.most_common():
        best.setdefault(form.lower(), form)
    return {form: best[form.lower()] for form in counts}
