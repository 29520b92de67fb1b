"""How actors are called and written, all of them at once, for searching by name."""

from typing import NamedTuple

from sqlite_utils import Database

from core.model import Kind


class Form(NamedTuple):
    """One way an actor is called. `name`: it is one of its names, not only how a mention of it is written."""

    text: str
    actor: int
    name: bool


def forms(db: Database) -> tuple[list[Form], dict[int, tuple[str, Kind]]]:
    """Every form of every actor that has a name, and each such actor's chosen name and kind.

    Actors that were merged into others have none any more. What she said is no name is left out.
    """
    refused = {row[0] for row in db.execute("SELECT text FROM refused")}
    aliases = db.execute("SELECT id, text, actor FROM alias WHERE actor IS NOT NULL").fetchall()
    owner = {alias: (actor, text) for alias, text, actor in aliases}
    pinned = db.execute(
        "SELECT DISTINCT mention.text, pin.actor FROM pin CROSS JOIN mention USING (article, start, end)"
        " WHERE pin.actor IS NOT NULL"
    ).fetchall()
    there = {*(actor for actor, _ in owner.values()), *(actor for _, actor in pinned)}
    known = db.execute("SELECT id, name, kind FROM actor").fetchall()
    kinds: dict[int, tuple[str, Kind]] = {actor: (name, kind) for actor, name, kind in known if actor in there}
    own = [Form(name, actor, True) for actor, (name, _) in kinds.items()]
    own += [Form(text, actor, True) for _, text, actor in aliases]
    written = [
        Form(text, owner[alias][0], False)
        for text, alias in db.execute("SELECT DISTINCT text, alias FROM mention").fetchall()
        if alias in owner and text != owner[alias][1]
    ]
    written += [Form(text, actor, False) for text, actor in pinned]
    return [form for form in dict.fromkeys((*own, *written)) if form.text not in refused], kinds
