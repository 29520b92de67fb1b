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
    """Every form of every actor, and each actor's name and kind. What she said is no name is left out."""
    known = db.execute("SELECT id, name, kind FROM actor").fetchall()
    kinds: dict[int, tuple[str, Kind]] = {actor: (name, kind) for actor, name, kind in known}
    refused = {row[0] for row in db.execute("SELECT text FROM refused")}
    own = [Form(name, actor, True) for actor, (name, _) in kinds.items()]
    owner: dict[int, int] = {}
    for alias, text, actor in db.execute("SELECT id, text, actor FROM alias WHERE actor IS NOT NULL"):
        owner[alias] = actor
        own.append(Form(text, actor, True))
    written = [
        Form(text, owner[alias], False)
        for text, alias in db.execute("SELECT DISTINCT text, alias FROM mention")
        if alias in owner
    ]
    pinned = db.execute(
        "SELECT DISTINCT mention.text, pin.actor FROM pin CROSS JOIN mention USING (article, start, end)"
        " WHERE pin.actor IS NOT NULL"
    )
    written += [Form(text, actor, False) for text, actor in pinned.fetchall()]
    there = dict.fromkeys((*own, *written))
    return [form for form in there if form.text not in refused], kinds
