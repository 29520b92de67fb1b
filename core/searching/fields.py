"""What stands behind a colon: outlets, dates, tags, kinds and actors."""

import re

from core.model import Kind
from core.searching import said
from core.searching.names import Names, folded, key
from core.searching.tree import Field
from core.store import search
from core.store.database import Database
from core.store.search_conditions import Condition, NamingKind, Outlets, Published, Tagged
from core.words import say

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_KINDS: dict[str, Kind] = {
    "person": "person",
    "organization": "organization",
    "place": "place",
    "group": "group",
    "other": "other",
    "people": "person",
    "persons": "person",
    "organisation": "organization",
    "organisations": "organization",
    "organizations": "organization",
    "places": "place",
    "groups": "group",
    "others": "other",
}


def condition(db: Database, field: Field) -> tuple[Condition, str] | str:
    """The condition and how it is said; or, as one text, why there is none."""
    if field.name == "date":
        return _date(field.value)
    if field.name == "kind":
        found = kinds(field.value)
        return (NamingKind(found), said.kinds(found)) if found else (
            say("“{0}” is no kind; kinds are person, organisation, place, group and other").format(field.value)
        )  # fmt: skip
    if field.name == "tag":
        tags = {name: tag for name, tag in search.tags(db).items() if key(name) == key(field.value)}
        if not tags:
            return say("no tag is called “{0}”").format(field.value)
        return Tagged(tuple(tags.values())), said.tag(next(iter(tags)))
    return _outlet(db, field)


def _outlet(db: Database, field: Field) -> tuple[Condition, str] | str:
    """The outlets of this name; without quotation marks also those whose name holds it."""
    wanted = key(field.value)
    there = {outlet: key(outlet) for outlet in search.outlets(db)}
    found = [outlet for outlet, name in there.items() if name == wanted]
    if not field.quoted:
        found += [outlet for outlet, name in there.items() if wanted in name and name != wanted]
    if not found:
        return say("no outlet is called “{0}”").format(field.value)
    return Outlets(tuple(found)), said.outlets(found)


def kinds(text: str) -> tuple[Kind, ...]:
    """The kinds that are named, with commas between; none when one of them is not known."""
    parts = [part.strip().lower() for part in text.split(",")]
    return tuple(_KINDS[part] for part in parts) if all(part in _KINDS for part in parts) else ()


def _date(text: str) -> tuple[Condition, str] | str:
    """A year, month or day, or two of them with “..” between; one of those may be missing."""
    first, dots, last = text.partition("..")
    ends = [_end(first), _end(last if dots else first)]
    if None in ends or not any(ends):
        return say("“{0}” is no date; write 2023, 2023-05, 2023-05-31 or 2023-01..2023-06").format(text)
    since, until = ends[0] or None, ends[1] or None
    if since and until and since[: len(until)] > until:
        since, until = until, since
    return Published(since, until), said.dates(since, until)


def _end(text: str) -> str | None:
    """A date in full digits, "" for none, None for what is no date."""
    if not text.strip():
        return ""
    found = _DATE.fullmatch(text.strip())
    if found is None or not text.isascii():
        return None
    year, month, day = found[1], found[2], found[3]
    if (month and not 1 <= int(month) <= 12) or (day and not 1 <= int(day) <= 31):
        return None
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def actors_called(db: Database, names: Names | None, text: str) -> tuple[int, ...]:
    """The actors of this name in any script; when there are none, those with this word in their chosen name."""
    if names is None:
        return ()
    wanted = folded(text)
    exact = tuple(sorted(names.of.get(wanted, ()))) if wanted else ()
    chosen = tuple(actor for actor in exact if folded(names.kinds[actor][0]) == wanted)
    if exact or not wanted:
        return chosen or exact
    spaced = f" {wanted} "
    return tuple(actor for actor, (name, _) in names.kinds.items() if spaced in f" {folded(name)} ")[:200]
