"""Who is named in full only as somebody's wife, son or brother: his surname alone may well be the other's."""

import re
from collections.abc import Iterable, Mapping

_KIN = (
    "wife|husband|spouse|widow|widower|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece"
    "|grandson|granddaughter|grandfather|grandmother|son-in-law|daughter-in-law|stepson|stepdaughter|namesake"
)
_WHOSE = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[Tt]he|'s)"
_BEFORE = re.compile(rf"{_WHOSE} (?:[a-z-]+ ){{0,2}}(?:{_KIN}),? $|\b[Ff]irst [Ll]ady,? $")
_AFTER = re.compile(rf",? (?:{_WHOSE} (?:[a-z-]+ ){{0,2}}(?:{_KIN})\b|the (?:former )?first lady\b)")

#: So much of the text before a name is looked at.
_REACH = 60


def relatives(text: str, places: Mapping[str, Iterable[int]]) -> set[str]:
    """Of the full names, those that the text brings in by kinship where they first stand.

    "his wife Anna Orlik", "Anna Orlik, the first lady", "Orlik and Anna Orlik".
    """
    return {name for name, where in places.items() if " " in name and _by_kinship(text, name, min(where))}


def _by_kinship(text: str, name: str, start: int) -> bool:
    before = text[max(0, start - _REACH) : start]
    surname = name.rpartition(" ")[2]
    if _BEFORE.search(before) or re.search(rf"(?<!\w){re.escape(surname)} and (?:his |her )?$", before):
        return True
    return _AFTER.match(text, start + len(name)) is not None
