"""Links in notes stay true: when actors become one, when one is renamed, when an article gets a newer version."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from sqlite_utils import Database

from core import anchoring
from core.links import LINK, Link, parse, written
from core.store import linked

#: (note, what stands between the brackets) of links to certain actors.
Leading = list[tuple[int, str]]


def leading(db: Database, chosen: Collection[int]) -> Leading:
    """The links that lead to one of these actors by its number, or by the name it has now."""
    marks = ",".join("?" * len(chosen))
    names = {name.casefold() for (name,) in db.execute(f"SELECT name FROM actor WHERE id IN ({marks})", list(chosen))}
    led: dict[str, bool] = {}  # many notes may have the same link, and looking a name up takes its time
    found: Leading = []
    for note, inside, link in _links(db):
        if inside not in led:
            named = link.number is None and link.name.casefold() in names
            led[inside] = bool(_numbers(link) & set(chosen)) or (named and _actor(db, link) in chosen)
        if led[inside]:
            found.append((note, inside))
    return found


def follow(db: Database, links: Leading, keep: int, others: Sequence[int] = ()) -> None:
    """Let links found by `leading` before a change lead to `keep` after it. A name that still does stays as it is."""
    gone = set(others)
    anew: dict[str, str] = {}
    for inside in {inside for _, inside in links}:
        link = parse(inside)
        if _numbers(link) & gone:
            anew[inside] = _to(db, link, keep, gone)
        elif link.number is None and _actor(db, link) != keep:
            anew[inside] = written(linked.actor_link(db, keep, _name(db, keep)))
    _rewrite(db, {note for note, _ in links}, lambda inside: anew.get(inside))


def _to(db: Database, link: Link, keep: int, gone: set[int]) -> str:
    numbers = [keep if one in gone else one for one in (link.number or 0, *link.more)]
    if link.sort == "relation" and len(set(numbers)) == 1:
        return written(linked.actor_link(db, keep, _name(db, keep)))
    return written(replace(link, number=numbers[0], more=tuple(numbers[1:])))


def to_version(db: Database, article: int, of: int, old: str, new: str) -> None:
    """Let links to the article `of`, and to places in it that are still there, lead to its newer version."""

    def change(inside: str) -> str | None:
        link = parse(inside)
        if link.number != of or link.sort not in ("article", "place"):
            return None
        if link.sort == "article":
            return written(replace(link, number=article))
        span = anchoring.move(old, new, [(link.more[0], link.more[1])])[0] if len(link.more) == 2 else None
        return written(replace(link, number=article, more=span)) if span is not None else None

    _rewrite(db, {note for note, _, link in _links(db) if link.number == of}, change)


def _links(db: Database) -> Iterator[tuple[int, str, Link]]:
    for note, text in db.execute("SELECT id, text FROM note WHERE text LIKE '%[[%'").fetchall():
        for found in LINK.finditer(text):
            yield note, found.group(1), parse(found.group(1))


def _numbers(link: Link) -> set[int]:
    """The numbers of actors in a link."""
    if link.number is None or link.sort not in ("actor", "relation"):
        return set()
    return {link.number, *link.more}


def _actor(db: Database, link: Link) -> int | None:
    if link.sort not in (None, "actor"):
        return None
    where = linked.resolve(db, link)
    if where is None:
        return None
    sort, number, *_ = where
    return number if sort == "actor" else None


def _name(db: Database, actor: int) -> str:
    return str(db.execute("SELECT name FROM actor WHERE id = ?", (actor,)).fetchone()[0])


def _rewrite(db: Database, chosen: Collection[int], change: Callable[[str], str | None]) -> None:
    """When she changed them last stays as it was: these are not her words."""
    for note in chosen:
        (text,) = db.execute("SELECT text FROM note WHERE id = ?", (note,)).fetchone()
        anew = LINK.sub(lambda found: change(found.group(1)) or found.group(), text)
        if anew != text:
            db.execute("UPDATE note SET text = ? WHERE id = ?", (anew, note))
