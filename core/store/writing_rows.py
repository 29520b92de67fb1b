"""Notes, claims and tags as rows of the open format, and back from it into a notebook.

What is here already stays as it is: a note that says the same of the same thing is not put in twice, and passages are
added to a claim of the same words. Numbers in links between notes are made those of this notebook.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from core import links
from core.store import actors, claims, notes, saved_searches, tags
from core.store.bundle_values import BundleActor, BundleClaim, BundleNote, BundleTag, BundleWriting
from core.store.notes import About

Row = dict[str, Any]
Numbers = Mapping[int, int]


# --- out


def note_rows(db: Database) -> list[Row]:
    """One row per note. The names of actors are in it: an actor need not have a place anywhere."""
    found = db.execute(
        "SELECT note.id, text, made_at, changed_at, article, start, end, actor, one.name, one.kind, other, two.name,"
        " two.kind FROM note LEFT JOIN actor AS one ON one.id = actor LEFT JOIN actor AS two ON two.id = other"
        " ORDER BY note.id"
    )
    names = ("note", "text", "made_at", "changed_at", "article", "start", "end")
    return [
        {**dict(zip(names, row[:7], strict=True)), "actor": _whom(*row[7:10]), "other": _whom(*row[10:13])}
        for row in found.fetchall()
    ]


def _whom(number: int | None, name: str, kind: str) -> Row | None:
    return None if number is None else {"actor": number, "name": name, "kind": kind}


def claim_rows(db: Database) -> list[Row]:
    """One row per claim, with its passages in her order."""
    names = ("claim", "statement", "sure", "made_at", "changed_at")
    found = db.execute("SELECT id, statement, sure, made_at, changed_at FROM claim ORDER BY id").fetchall()
    return [{**dict(zip(names, row, strict=True)), "passages": _passages(db, row[0])} for row in found]


def _passages(db: Database, claim: int) -> list[Row]:
    return [
        {"article": one.article, "start": one.start, "end": one.end, "side": one.side, "quote": one.quote}
        for one in claims.passages(db, claim)
    ]


def tag_rows(db: Database) -> list[Row]:
    """One row per tag on a thing."""
    found = db.execute(
        "SELECT tag.name, what, tagged.id, actor.name, kind FROM tagged JOIN tag ON tag.id = tagged.tag"
        " LEFT JOIN actor ON what = 'actor' AND actor.id = tagged.id ORDER BY tag.name, what, tagged.id"
    )
    return [
        {"tag": name, "what": what, "id": number, "actor": _whom(number, called, kind) if what == "actor" else None}
        for name, what, number, called, kind in found.fetchall()
    ]


# --- and back


@dataclass(frozen=True, slots=True)
class _Here:
    """What the bundle's numbers are in this notebook."""

    articles: Numbers
    actors: Numbers
    marks: Numbers


def restore(
    db: Database, writing: BundleWriting, articles: Numbers, here: Numbers, marks: Numbers, *, keep_numbers: bool
) -> None:
    """Put in what was written; `articles`, `here` (actors) and `marks` say what the bundle's numbers are here."""
    known = _Here(articles, here, marks)
    saved_searches.restore(db, writing.searches)
    keep_numbers = keep_numbers and not db.execute("SELECT 1 FROM note UNION SELECT 1 FROM claim").fetchone()
    written = {one.number: _note(db, one, known, keep_numbers) for one in writing.notes}
    stated = {one.number: _claim(db, one, known, keep_numbers) for one in writing.claims}
    made = {number: row for number, row in written.items() if row is not None}
    if not keep_numbers:
        numbers: dict[links.Sort, Numbers] = {"note": made, "claim": stated, "article": articles, "actor": here}
        for number in made.values():
            _renumber(db, number, numbers)
    for tag in writing.tags:
        number = _tagged(db, tag, known, made, stated)
        if number is not None:
            tags.add(db, tag.what, [number], tag.name)


def _note(db: Database, note: BundleNote, here: _Here, keep_number: bool) -> int | None:
    """Put a note in; None when what it is about is not here, or when it was here already."""
    if note.article is not None and note.article not in here.articles:
        return None
    article = here.articles[note.article] if note.article is not None else None
    pair = [_actor(db, one, here.actors) for one in (note.actor, note.other) if one is not None]
    about = About(article, note.start, note.end, *(sorted(set(pair)) if len(pair) > 1 else pair))
    same = db.execute(
        "SELECT id FROM note WHERE text = ? AND article IS ? AND start IS ? AND end IS ? AND actor IS ? AND other IS ?",
        (note.text, about.article, about.start, about.end, about.actor, about.other),
    ).fetchone()
    if same is not None:
        return None
    number = notes.add(db, note.text, about, note.made_at, note.number if keep_number else None)
    db.execute("UPDATE note SET changed_at = ? WHERE id = ?", (note.changed_at, number))
    return number


def _claim(db: Database, claim: BundleClaim, here: _Here, keep_number: bool) -> int:
    same = db.execute("SELECT id FROM claim WHERE statement = ?", (claim.statement,)).fetchone()
    wanted = claim.number if keep_number else None
    number = int(same[0]) if same else claims.add(db, claim.statement, claim.made_at, wanted)
    there = {(one.article, one.start, one.end) for one in claims.passages(db, number)}
    for article, start, end, side in claim.passages:
        if article in here.articles and (here.articles[article], start, end) not in there:
            claims.add_passage(db, number, here.articles[article], start, end, side)
    if same is None:
        values = (claim.sure, claim.changed_at, number)
        db.execute("UPDATE claim SET sure = ?, changed_at = ? WHERE id = ?", values)
    return number


def _renumber(db: Database, note: int, numbers: Mapping[links.Sort, Numbers]) -> None:
    (text,) = db.execute("SELECT text FROM note WHERE id = ?", (note,)).fetchone()
    anew = links.renumbered(text, numbers)
    if anew != text:
        db.execute("UPDATE note SET text = ? WHERE id = ?", (anew, note))


def _actor(db: Database, actor: BundleActor, here: Numbers) -> int:
    """An actor by its number, or else by name and kind; one that has no place anywhere is made."""
    if actor.number in here:
        return here[actor.number]
    found = db.execute(
        "SELECT id FROM actor WHERE name = ? AND kind = ? ORDER BY id LIMIT 1", (actor.name, actor.kind)
    ).fetchone()
    return found[0] if found else actors.add(db, actor.name, actor.kind)


def _tagged(db: Database, tag: BundleTag, here: _Here, written: Numbers, stated: Numbers) -> int | None:
    """The number here of what bears a tag; None when it is not here."""
    if tag.what == "actor":
        return _actor(db, tag.actor, here.actors) if tag.actor is not None else None
    numbers: dict[tags.What, Callable[[int], int | None]] = {
        "article": here.articles.get,
        "mark": here.marks.get,
        "note": written.get,
        "claim": stated.get,
    }
    return numbers[tag.what](tag.id)


def all_articles(db: Database, fingerprints: Sequence[tuple[int, str]]) -> dict[int, int]:
    """The number here of every article of a bundle that is here, also of those that were here before."""
    found: dict[int, int] = {}
    for number, fingerprint in fingerprints:
        row = db.execute("SELECT id FROM article WHERE fingerprint = ?", (fingerprint,)).fetchone()
        if row is not None:
            found[number] = row[0]
    return found
