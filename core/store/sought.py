"""Names that she wants found wherever they stand: those that reading missed, and her own list.

`sought` is her decision; the mentions that it makes are written by "analyst" and are places only while she seeks
their name or has pinned them. So undoing is enough to lose them, and reading anew makes them again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from sqlite_utils import Database

from core.model import Kind
from core.store import actors, decisions, history, mentions
from core.store.bundle_values import BundleActor, BundleSought

#: What a sought name is where an article has just been read.
How = Literal["new", "kind"]
_TOKEN = re.compile(r"[^\W_]+")


class Sought(NamedTuple):
    """A name that is looked for, and whose it is."""

    text: str
    kind: Kind
    actor: int | None
    called: str | None = None  # the actor's name
    places: int = 0


class There(NamedTuple):
    """What stands at a stretch of an article already. `pinned`: she said so."""

    start: int
    end: int
    text: str
    alias: str
    kind: Kind
    actor: int | None
    called: str | None
    pinned: bool
    shown: bool  # not so when she refused it


@dataclass(frozen=True, slots=True)
class Found:
    """A place at which a sought name stands, and what she wants of it.

    `text` is the name as it is written, `over` are the mentions in its way.
    """

    article: int
    start: int
    end: int
    text: str
    over: tuple[tuple[int, int], ...] = ()


# --- questions


def listed(db: Database) -> list[Sought]:
    """All names that are looked for, by name, with the places of whose alias they are."""
    found = db.execute(
        "SELECT sought.text, sought.kind, sought.actor, actor.name,"
        " (SELECT COUNT(*) FROM alias JOIN mention ON mention.alias = alias.id"
        " WHERE alias.text = sought.text AND alias.kind = sought.kind)"
        " FROM sought LEFT JOIN actor ON actor.id = sought.actor ORDER BY sought.text COLLATE NOCASE, sought.text"
    )
    return [Sought._make(row) for row in found.fetchall()]


def kinds(db: Database) -> dict[str, Kind]:
    """What is looked for in every article: name → kind."""
    return dict(db.execute("SELECT text, kind FROM sought").fetchall())


def candidates(db: Database, name: str, *, prefixes: bool = False) -> Iterator[tuple[int, str]]:
    """(article, text) of every article outside the trash that may hold the name; with `prefixes` also inflected."""
    words = _TOKEN.findall(name)
    if not words:  # nothing that the index knows
        yield from db.execute("SELECT id, text FROM article WHERE trashed_at IS NULL ORDER BY id")
        return
    stems = [word[: max(3, len(word) - 3)] for word in words]
    query = " AND ".join(f'"{stem}" *' for stem in stems) if prefixes else f'"{" ".join(words)}"'
    yield from db.execute(
        "SELECT id, article.text FROM article_index JOIN article ON article.id = article_index.rowid"
        " WHERE article_index MATCH ? AND trashed_at IS NULL ORDER BY id",
        (f"text : ({query})",),
    )


def standing(db: Database, article: int) -> list[There]:
    """What stands in an article, in order, also what she refused. Mentions that hold no more are left out."""
    found = db.execute(
        "SELECT mention.start, mention.end, mention.text, alias.text, alias.kind,"
        " IIF(pin.article IS NULL, alias.actor, pin.actor), actor.name, pin.article IS NOT NULL,"
        " IIF(pin.article IS NULL, mention.text NOT IN (SELECT text FROM refused), pin.actor IS NOT NULL)"
        " FROM mention JOIN alias ON alias.id = mention.alias"
        " LEFT JOIN pin ON pin.article = mention.article AND pin.start = mention.start AND pin.end = mention.end"
        " LEFT JOIN actor ON actor.id = IIF(pin.article IS NULL, alias.actor, pin.actor)"
        " WHERE mention.article = ? AND (by <> 'analyst' OR pin.article IS NOT NULL"
        " OR alias.text IN (SELECT text FROM sought)) ORDER BY mention.start",
        (article,),
    ).fetchall()
    lone = db.execute(
        "SELECT start, end FROM pin WHERE article = ? AND actor IS NULL AND NOT EXISTS (SELECT 1 FROM mention"
        " WHERE mention.article = pin.article AND mention.start = pin.start AND mention.end = pin.end)",
        (article,),
    ).fetchall()
    there = [There._make((*row[:7], bool(row[7]), bool(row[8]))) for row in found]
    return there + [There(start, end, "", "", "other", None, None, True, False) for start, end in lone]


def title(db: Database, article: int) -> str:
    """What an article is called, with its date."""
    called, published = db.execute(
        "SELECT COALESCE(title, file, 'Untitled'), published FROM article WHERE id = ?", (article,)
    ).fetchone()
    return f"{called} · {published}" if published else called


def is_refused(db: Database, text: str) -> bool:
    """Has she said that this is no name anywhere?"""
    return db.execute("SELECT 1 FROM refused WHERE text = ?", (text,)).fetchone() is not None


# --- what she decides


def seek(
    db: Database,
    kind: Kind,
    actor: int | str,
    names: Sequence[str],
    wanted: Sequence[Found],
    left: Sequence[Found] = (),
    kept: Sequence[tuple[Found, int]] = (),
) -> int:
    """`names` are an actor's everywhere from now on; its number is given. A new one is made when `actor` is its name.

    `wanted` are places where that is so, `left` those where it is no name, `kept` those that stay another actor's.
    Raises UserError `empty_name`.
    """
    owner = decisions.new_actor(db, actor, kind) if isinstance(actor, str) else actor
    for place, other in kept:
        decisions.pin(db, place.article, place.start, place.end, other)
    for place in left:
        decisions.refuse_here(db, place.article, place.start, place.end)
    aliases = {name: _seek_name(db, name, kind, owner) for name in names}
    _take_all(db, [(place, aliases[place.text]) for place in wanted], owner)
    return owner


def seek_all(db: Database, kind: Kind, found: Sequence[tuple[str, Sequence[Found]]]) -> None:
    """Put names on her list, each with the free places at which it stands; each is whose it was, or a new actor."""
    for name, places in found:
        seek(db, kind, _owner(db, name, kind) or name, [name], places)


def _owner(db: Database, name: str, kind: Kind) -> int | None:
    """Whose a name is already: of the alias, or the one actor of this name and kind that has others."""
    found = db.execute("SELECT actor FROM alias WHERE text = ? AND kind = ? AND actor IS NOT NULL", (name, kind))
    if row := found.fetchone():
        return row[0]
    same = db.execute(
        "SELECT id FROM actor WHERE name = ? AND kind = ?"
        " AND EXISTS (SELECT 1 FROM alias WHERE alias.actor = actor.id)",
        (name, kind),
    ).fetchall()
    return same[0][0] if len(same) == 1 else None


def name_here(db: Database, place: Found, kind: Kind, actor: int | str) -> int:
    """This one place is an actor; its number is given. Raises UserError `empty_name`."""
    owner = decisions.new_actor(db, actor, kind) if isinstance(actor, str) else actor
    _take_all(db, [(place, _alias(db, place.text, kind, owner))], owner)
    decisions.pin(db, place.article, place.start, place.end, owner)
    return owner


def forget(db: Database, names: Sequence[str]) -> None:
    """Look for these names no more. What reading itself finds stays."""
    db.conn.executemany("DELETE FROM sought WHERE text = ?", [(name,) for name in names])


def _seek_name(db: Database, name: str, kind: Kind, actor: int) -> int:
    """Look for this name from now on; give its alias, which is the actor's now."""
    db.execute("DELETE FROM refused WHERE text = ?", (name,))
    alias = _alias(db, name, kind, actor)
    db.execute("UPDATE alias SET actor = ?, reason = '' WHERE id = ? AND actor <> ?", (actor, alias, actor))
    db.execute(
        "INSERT INTO sought (text, kind, actor) VALUES (?, ?, ?)"
        " ON CONFLICT (text) DO UPDATE SET kind = excluded.kind, actor = excluded.actor",
        (name, kind, actor),
    )
    return alias


def _alias(db: Database, name: str, kind: Kind, actor: int) -> int:
    """The alias of this name and kind; when it is nobody's, it is the actor's from now on."""
    with history.unrecorded(db):  # mentions that outlive the step will need it
        alias = mentions.alias_id(db, name, kind)
    db.execute("UPDATE alias SET actor = ?, reason = '' WHERE id = ? AND actor IS NULL", (actor, alias))
    return alias


def _take_all(db: Database, places: Sequence[tuple[Found, int]], actor: int) -> None:
    """Let there be mentions, each with its alias. What is in their way is no name; another name's is pinned."""
    made: list[tuple[int, int, int, int]] = []
    for place, alias in places:
        where = (place.article, place.start, place.end)
        for span in place.over:
            if span != where[1:]:
                decisions.refuse_here(db, place.article, *span)
        found = db.execute("SELECT alias, by FROM mention WHERE (article, start, end) = (?,?,?)", where).fetchone()
        if found is None or (found[1] == "analyst" and where[1:] not in place.over):  # one that was taken back
            made.append((*where, alias))
        elif found[0] != alias:
            decisions.pin(db, *where, actor)
    if made:
        with history.unrecorded(db):  # undoing leaves them there, and they are no places any more
            mentions.put(db, made)


def restore(db: Database, names: Sequence[BundleSought], here: Mapping[int, int]) -> None:
    """Seek what a bundle's notebook sought; what this notebook says of a name stays. `here`: actors' numbers here."""
    for one in names:
        if is_refused(db, one.text) or one.text in kinds(db):
            continue
        actor = _here(db, one.actor, here) if one.actor is not None else None
        alias = mentions.alias_id(db, one.text, one.kind)
        if actor is not None:
            actors.give(db, alias, actor, "")
        db.execute("INSERT INTO sought (text, kind, actor) VALUES (?, ?, ?)", (one.text, one.kind, actor))


def _here(db: Database, actor: BundleActor, here: Mapping[int, int]) -> int:
    """A bundle's actor in this notebook: one that has no place there may have its name and kind here, or is made."""
    if actor.number in here:
        return here[actor.number]
    same = db.execute("SELECT id FROM actor WHERE name = ? AND kind = ? ORDER BY id", (actor.name, actor.kind))
    found = same.fetchone()
    return found[0] if found else decisions.new_actor(db, actor.name, actor.kind)


# --- what reading does with it


def settle(db: Database, article: int, found: Sequence[tuple[Found, str, How]]) -> None:
    """After reading: let these places of the article be those of the names that she seeks.

    "new": a mention is made, and those inside it go. "kind": one that is there as another kind gets her kind.
    """
    made: list[tuple[int, int, int, int]] = []
    for place, name, how in found:
        kind, owner = db.execute("SELECT kind, actor FROM sought WHERE text = ?", (name,)).fetchone()
        alias = mentions.alias_id(db, name, kind)
        if owner is not None:
            actors.give(db, alias, owner, "")
        where = (article, place.start, place.end)
        if how == "kind":
            db.execute("UPDATE mention SET alias = ? WHERE (article, start, end) = (?,?,?)", (alias, *where))
            continue
        for span in place.over:
            db.execute("DELETE FROM mention WHERE (article, start, end) = (?,?,?)", (article, *span))
        made.append((*where, alias))
    if made:
        mentions.put(db, made)
