"""Names that may stand for a country: its people (“Belarusian”) and its capital (“Minsk said …”), if she wants so."""

from core.reading import gazetteer
from core.store import relations as stored
from core.store.database import Database
from core.store.relations import Named


def stand_ins(db: Database, *, nationalities: bool, capitals: bool) -> dict[int, int]:
    """Actor → the actor of its country, as far as that country is named in the notebook."""
    wanted: dict[Named, str] = {}
    if nationalities:
        for text, entry in gazetteer.known().items():
            if entry.kind == "group" and entry.country in gazetteer.countries():
                wanted[text, "group"] = entry.country
    if capitals:
        for city, country in gazetteer.capitals().items():
            wanted[city, "place"] = country
    owners = stored.owners_of(db, [*wanted, *{(country, "place") for country in wanted.values()}])
    found: dict[int, int] = {}
    for name, country in wanted.items():
        actor, instead = owners.get(name), owners.get((country, "place"))
        if actor is not None and instead is not None and actor != instead:
            found[actor] = instead
    return found
