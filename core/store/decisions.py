"""What the analyst decides about names: each function is one act, to be run as a step."""

from collections.abc import Sequence
from typing import Literal

from sqlite_utils import Database

from core.errors import UserError
from core.model import Kind
from core.store import actors, carried, relinked, saved_views, verdicts


def merge(db: Database, keep: int, others: Sequence[int], name: str | None = None) -> None:
    """Let all names and pins of `others` be those of `keep`, under `name` when given.

    The other actors keep their rows, so that nothing which refers to them is lost. That she said before of two
    of them that they are different does not stop her: it falls (`apart.among` tells it beforehand). Raises
    UserError `too_few` when there is nothing to merge.
    """
    others = [actor for actor in others if actor != keep]
    if not others:
        raise UserError("too_few")
    marks = ",".join("?" * len(others))
    links = relinked.leading(db, others)
    for table in ("alias", "pin", "sought"):
        db.execute(f"UPDATE {table} SET actor = ? WHERE actor IN ({marks})", [keep, *others])
    _follow_pairs(db, "apart", keep, others)
    _follow_pairs(db, "put_off", keep, others)
    carried.to_actor(db, keep, others)
    verdicts.follow(db, keep, others)
    saved_views.follow_merge(db, keep, others)
    relinked.follow(db, links, keep, others)
    db.execute("UPDATE actor SET confirmed = 1 WHERE id = ? AND confirmed = 0", (keep,))
    if name is not None:
        rename(db, keep, name)


def _follow_pairs(db: Database, table: Literal["apart", "put_off"], keep: int, others: Sequence[int]) -> None:
    """What was said of an actor and a third one holds for the one that it goes into."""
    marks = ",".join("?" * len(others))
    found = db.execute(f"SELECT * FROM {table} WHERE a IN ({marks}) OR b IN ({marks})", [*others, *others]).fetchall()
    for a, b, *note in found:
        db.execute(f"DELETE FROM {table} WHERE a = ? AND b = ?", (a, b))
        pair = sorted(keep if one in others else one for one in (a, b))
        if pair[0] != pair[1]:
            blanks = ",".join("?" * (2 + len(note)))
            db.execute(f"INSERT INTO {table} VALUES ({blanks}) ON CONFLICT DO NOTHING", [*pair, *note])


def rename(db: Database, actor: int, name: str) -> None:
    """Choose the name under which an actor is shown. Raises UserError `empty_name`."""
    name = _clean(name)
    links = relinked.leading(db, [actor])
    db.execute("UPDATE actor SET name = ?, confirmed = 1 WHERE id = ?", (name, actor))
    relinked.follow(db, links, actor)


def _clean(name: str) -> str:
    clean = " ".join(name.replace("\x00", "").split())
    if not clean:
        raise UserError("empty_name")
    return clean


def set_kind(db: Database, chosen: Sequence[int], kind: Kind) -> None:
    """Say what these actors are."""
    db.conn.executemany("UPDATE actor SET kind = ?, confirmed = 1 WHERE id = ?", [(kind, actor) for actor in chosen])


def confirm(db: Database, chosen: Sequence[int], confirmed: bool) -> None:
    """She has looked at these actors and they are right; or she takes that back."""
    db.conn.executemany("UPDATE actor SET confirmed = ? WHERE id = ?", [(int(confirmed), actor) for actor in chosen])


def hide(db: Database, chosen: Sequence[int], hidden: bool) -> None:
    """Leave these actors out of relations, or let them count there again."""
    db.conn.executemany("UPDATE actor SET hidden = ? WHERE id = ?", [(int(hidden), actor) for actor in chosen])


def split(db: Database, alias: int) -> int:
    """Take one name off its actor: it becomes an actor of its own, whose number is given.

    Pins of single places stay as they are.
    """
    text, kind = db.execute("SELECT text, kind FROM alias WHERE id = ?", (alias,)).fetchone()
    return move_name(db, alias, actors.add(db, text, kind))


def move_name(db: Database, alias: int, actor: int) -> int:
    """One name, wherever it stands, is this actor's from now on; its number is given. Pinned places stay."""
    db.execute("UPDATE alias SET actor = ?, reason = '' WHERE id = ?", (actor, alias))
    db.execute(
        "UPDATE sought SET actor = ? WHERE (text, kind) IN (SELECT text, kind FROM alias WHERE id = ?)", (actor, alias)
    )
    return actor


def pin_to_new(db: Database, article: int, start: int, end: int, name: str, kind: Kind) -> int:
    """This place is an actor that is not there yet; its number is given. Raises UserError `empty_name`."""
    actor = new_actor(db, name, kind)
    pin(db, article, start, end, actor)
    return actor


def move_to_new(db: Database, alias: int, name: str, kind: Kind) -> int:
    """One name is an actor's that is not there yet; its number is given. Raises UserError `empty_name`."""
    return move_name(db, alias, new_actor(db, name, kind))


def new_actor(db: Database, name: str, kind: Kind) -> int:
    """An actor that she made herself. Raises UserError `empty_name`."""
    actor = actors.add(db, _clean(name), kind)
    confirm(db, [actor], True)
    return actor


def refuse_here(db: Database, article: int, start: int, end: int) -> None:
    """This place is not a name."""
    pin(db, article, start, end, None)


def pin(db: Database, article: int, start: int, end: int, actor: int | None) -> None:
    """This place is this actor, whatever its text stands for elsewhere; None: it is not a name."""
    db.execute(
        "INSERT INTO pin (article, start, end, actor) VALUES (?,?,?,?)"
        " ON CONFLICT (article, start, end) DO UPDATE SET actor = excluded.actor",
        (article, start, end, actor),
    )


def refuse_everywhere(db: Database, texts: Sequence[str]) -> None:
    """These written forms are not names, in any article, now or later; pinned places stay."""
    db.conn.executemany("INSERT INTO refused (text) VALUES (?) ON CONFLICT DO NOTHING", [(text,) for text in texts])


def refuse_actors(db: Database, chosen: Sequence[int]) -> None:
    """Nothing that these actors are called is a name: all their written forms are refused.

    A form that somebody else is called too stays theirs: then only the places of these actors are no names.
    """
    for actor in chosen:
        db.execute("UPDATE pin SET actor = NULL WHERE actor = ?", (actor,))
        texts = {name.text for name in actors.names(db, actor)}
        shared = {text for text in texts if _is_shared(db, text, chosen)}
        refuse_everywhere(db, sorted(texts - shared))
        for text in sorted(shared):
            _refuse_places(db, actor, text)


def _is_shared(db: Database, text: str, chosen: Sequence[int]) -> bool:
    """Is somebody beside these actors called so?"""
    marks = ",".join("?" * len(chosen))
    found = db.execute(
        "SELECT 1 FROM mention JOIN alias ON alias.id = mention.alias"
        f" WHERE mention.text = ? AND alias.actor NOT IN ({marks}) LIMIT 1",
        [text, *chosen],
    )
    return found.fetchone() is not None


def _refuse_places(db: Database, actor: int, text: str) -> None:
    """No place at which this actor is called so is a name."""
    found = db.execute("SELECT article, start, end FROM place WHERE actor = ? AND text = ?", (actor, text)).fetchall()
    for article, start, end in found:
        refuse_here(db, article, start, end)
