"""Claim cards: a statement, the passages that support or contradict it, and how sure she is of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from core.errors import UserError
from core.model import Standing
from core.store import tags
from core.store.history import now
from core.store.notes import kept, letters_like

Side = Literal["for", "against", "about"]
SIDES: tuple[Side, ...] = ("for", "against", "about")
#: How sure she is, from 0 to 4.
SURE = ("Undecided", "Unlikely", "Possible", "Likely", "Certain")
_AROUND = 48  # characters kept on each side of a passage


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with the numbers of its passages."""

    id: int
    statement: str
    sure: int
    made_at: str
    changed_at: str
    supporting: int
    against: int
    about: int
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article that speaks for or against a claim, in code points, and where it is from."""

    id: int
    claim: int
    article: int
    start: int
    end: int
    side: Side
    quote: str
    title: str
    outlet: str | None
    published: str | None
    standing: Standing


# --- questions

_SELECT = (
    "SELECT claim.id, statement, sure, made_at, changed_at, COALESCE(SUM(side = 'for'), 0),"
    " COALESCE(SUM(side = 'against'), 0), COALESCE(SUM(side = 'about'), 0)"
    " FROM claim LEFT JOIN passage ON passage.claim = claim.id"
)


def page(
    db: Database, wanted: str = "", *, sure: int | None = None, tag: str = "", limit: int = 200, offset: int = 0
) -> list[Claim]:
    """A page of the claims, those changed last first. `wanted`: letters of the statement or of a passage."""
    where, values = _where(db, wanted, sure, tag)
    found = db.execute(
        f"{_SELECT} WHERE {where} GROUP BY claim.id ORDER BY changed_at DESC, claim.id DESC LIMIT ? OFFSET ?",
        [*values, limit, offset],
    )
    return _claims(db, found.fetchall())


def count(db: Database, wanted: str = "", *, sure: int | None = None, tag: str = "") -> int:
    """How many claims `page` would list."""
    where, values = _where(db, wanted, sure, tag)
    return int(db.execute(f"SELECT COUNT(*) FROM claim WHERE {where}", values).fetchone()[0])


def get(db: Database, claim: int) -> Claim | None:
    """A claim, or None."""
    found = _claims(db, db.execute(f"{_SELECT} WHERE claim.id = ? GROUP BY claim.id", (claim,)).fetchall())
    return found[0] if found else None


def passages(db: Database, claim: int) -> list[Passage]:
    """The passages of a claim, side by side and in her order."""
    found = db.execute(
        "SELECT passage.id, claim, article, start, end, side, quote, COALESCE(title, file, 'Untitled'), outlet,"
        " published, CASE WHEN trashed_at IS NULL THEN 'counts'"
        " WHEN EXISTS (SELECT 1 FROM version WHERE of = article.id) THEN 'older' ELSE 'trash' END"
        " FROM passage JOIN article ON article.id = passage.article WHERE claim = ?"
        " ORDER BY CASE side WHEN 'for' THEN 0 WHEN 'against' THEN 1 ELSE 2 END, position, passage.id",
        (claim,),
    )
    return [Passage(*row) for row in found.fetchall()]


def _claims(db: Database, rows: Sequence[Sequence[Any]]) -> list[Claim]:
    on = tags.of(db, "claim", [row[0] for row in rows])
    return [Claim(*row[:8], tags=on.get(row[0], ())) for row in rows]


def _where(db: Database, wanted: str, sure: int | None, tag: str) -> tuple[str, list[Any]]:
    parts: list[str] = ["1"]
    values: list[Any] = []
    if sure is not None:
        parts.append("sure = ?")
        values.append(sure)
    if tag:
        parts.append("claim.id IN (SELECT id FROM tagged WHERE what = 'claim' AND tag = ?)")
        values.append(tags.find(db, tag))
    for word in wanted.split():
        within = "claim.id IN (SELECT claim FROM passage WHERE quote LIKE ? ESCAPE '!')"
        parts.append(f"(statement LIKE ? ESCAPE '!' OR {within})")
        values += [letters_like(word)] * 2
    return " AND ".join(parts), values


# --- decisions


def add(db: Database, statement: str, at: str | None = None, number: int | None = None) -> int:
    """Make a claim and give its number, `number` if one is wanted. Raises UserError `empty_claim`."""
    statement = _clean(statement)
    when = at or now()
    values = (number, statement, when, when)
    made = db.execute("INSERT INTO claim (id, statement, made_at, changed_at) VALUES (?, ?, ?, ?)", values)
    return int(made.lastrowid or 0)


def _clean(statement: str) -> str:
    clean = " ".join(kept(statement).split())
    if not clean:
        raise UserError("empty_claim")
    return clean


def restate(db: Database, claim: int, statement: str) -> None:
    """Let a claim say this. Raises UserError `empty_claim`."""
    db.execute("UPDATE claim SET statement = ?, changed_at = ? WHERE id = ?", (_clean(statement), now(), claim))


def set_sure(db: Database, claim: int, sure: int) -> None:
    """Say how sure she is: an index of `SURE`."""
    db.execute("UPDATE claim SET sure = ?1, changed_at = ?2 WHERE id = ?3 AND sure <> ?1", (sure, now(), claim))


def add_passage(db: Database, claim: int, article: int, start: int, end: int, side: Side) -> int | None:
    """Put a stretch of an article to a claim, last on its side; give its number.

    One that is there already changes its side. None for a stretch of blanks, which says nothing.
    """
    text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    start, end = trimmed(text, start, end)
    if start >= end:
        return None
    there = db.execute(
        "SELECT id FROM passage WHERE claim = ? AND article = ? AND start = ? AND end = ?", (claim, article, start, end)
    ).fetchone()
    if there is not None:
        set_side(db, there[0], side)
        return int(there[0])
    around = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    made = db.execute(
        "INSERT INTO passage (claim, article, start, end, side, quote, before, after, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM passage WHERE claim = ?))",
        (claim, article, start, end, side, text[start:end], *around, claim),
    )
    _touch(db, claim)
    return int(made.lastrowid or 0)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of `text` without the blanks at its ends."""
    said = text[start:end]
    start += len(said) - len(said.lstrip())
    return start, max(start, start + len(said.strip()))


def add_with_passage(db: Database, statement: str, article: int, start: int, end: int, side: Side) -> int:
    """Make a claim with its first passage; give its number. Raises UserError `empty_claim`."""
    claim = add(db, statement)
    add_passage(db, claim, article, start, end, side)
    return claim


def set_side(db: Database, passage: int, side: Side) -> None:
    """Say whether a passage supports a claim, contradicts it, or neither; it comes last on its side."""
    db.execute(
        "UPDATE passage SET side = ?1, position = (SELECT COALESCE(MAX(other.position), 0) + 1 FROM passage AS other"
        " WHERE other.claim = passage.claim) WHERE id = ?2 AND side <> ?1",
        (side, passage),
    )
    _touch(db, _claim_of(db, passage))


def move(db: Database, passage: int, steps: int) -> None:
    """Move a passage up (below 0) or down on its side."""
    claim = _claim_of(db, passage)
    rows = passages(db, claim)
    here = next(row for row in rows if row.id == passage)
    order = [row.id for row in rows if row.side == here.side and row.id != passage]
    at = [row.id for row in rows if row.side == here.side].index(passage)
    order.insert(max(0, min(len(order), at + steps)), passage)
    db.conn.executemany("UPDATE passage SET position = ? WHERE id = ?", [(n, one) for n, one in enumerate(order, 1)])
    _touch(db, claim)


def remove_passage(db: Database, passage: int) -> None:
    """Take a passage off its claim."""
    claim = _claim_of(db, passage)
    db.execute("DELETE FROM passage WHERE id = ?", (passage,))
    _touch(db, claim)


def remove(db: Database, chosen: Sequence[int]) -> None:
    """Let these claims go, with their passages."""
    tags.take_off(db, "claim", chosen)
    rows = [(claim,) for claim in chosen]
    db.conn.executemany("DELETE FROM passage WHERE claim = ?", rows)
    db.conn.executemany("DELETE FROM claim WHERE id = ?", rows)


def _claim_of(db: Database, passage: int) -> int:
    return int(db.execute("SELECT claim FROM passage WHERE id = ?", (passage,)).fetchone()[0])


def _touch(db: Database, claim: int) -> None:
    db.execute("UPDATE claim SET changed_at = ? WHERE id = ?", (now(), claim))
