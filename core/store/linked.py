"""What a link in a note leads to, and what could be linked to: articles, actors, notes, claims."""

from dataclasses import dataclass

from sqlite_utils import Database

from core.links import Link, Sort
from core.store import actors, claims, notes

_EACH = 6  # choices of a sort
_TITLE = "COALESCE(title, file, 'Untitled')"


@dataclass(frozen=True, slots=True)
class Target:
    """A thing that can be linked to: its name, what tells it from others of that name, and the link to it."""

    sort: Sort
    id: int
    name: str
    more: str
    link: Link


# --- from a link to its target


def resolve(db: Database, link: Link) -> tuple[Sort, int] | None:
    """What a link leads to: by its number if that is there, or else by its name; None when there is nothing."""
    sorts: tuple[Sort, ...] = (link.sort,) if link.sort else ("actor", "article", "claim", "note")
    for sort in sorts:
        if link.number is not None and link.sort and _called(db, sort, link.number) is not None:
            return sort, link.number
        found = _named(db, sort, link.name) if link.name else None
        if found is not None:
            return sort, found
    return None


def _called(db: Database, sort: Sort, number: int) -> str | None:
    question = {
        "article": f"SELECT {_TITLE} FROM article WHERE id = ?",
        "actor": "SELECT name FROM actor WHERE id = ?",
        "note": "SELECT text FROM note WHERE id = ?",
        "claim": "SELECT statement FROM claim WHERE id = ?",
    }[sort]
    found = db.execute(question, (number,)).fetchone()
    return found[0] if found else None


def _named(db: Database, sort: Sort, name: str) -> int | None:
    if sort == "actor":
        return next((row.id for row in actors.called(db, name) if not name.isdecimal()), None)
    if sort == "article":
        found = db.execute(
            f"SELECT id FROM article WHERE {_TITLE} = ? COLLATE NOCASE"
            " ORDER BY trashed_at IS NOT NULL, id DESC LIMIT 1",
            (name,),
        ).fetchone()
        return found[0] if found else None
    if sort == "claim":
        rows = db.execute("SELECT id, statement FROM claim ORDER BY id DESC").fetchall()
        return next((number for number, said in rows if _same(said, name)), None)
    found = db.execute(
        "SELECT id, text FROM note WHERE text LIKE ? ESCAPE '!' ORDER BY id DESC",
        (notes.letters_like(name.split()[0]),),
    )
    return next((number for number, text in found.fetchall() if _same(notes.name_of(text), name)), None)


def _same(name: str, wanted: str) -> bool:
    """Brackets are made round in links."""
    return name.replace("[", "(").replace("]", ")").casefold() == wanted.casefold()


# --- what could be linked to


def complete(db: Database, letters: str, without_note: int | None = None) -> list[Target]:
    """What she may mean by these letters behind `[[`, actors first; `actor:` and the like say which sort."""
    sort, letters = _sort_of(letters)
    makers = {"actor": _actors, "article": _articles, "claim": _claims, "note": _notes}
    found = [target for one, make in makers.items() if sort in (None, one) for target in make(db, letters)]
    return [target for target in found if (target.sort, target.id) != ("note", without_note)]


def _sort_of(letters: str) -> tuple[str | None, str]:
    head, colon, rest = letters.partition(":")
    if colon and head.strip().lower() in ("actor", "article", "claim", "note"):
        return head.strip().lower(), rest.strip()
    return None, letters.strip()


def _actors(db: Database, letters: str) -> list[Target]:
    rows = actors.page(db, letters, limit=_EACH)
    return [Target("actor", row.id, row.name, row.kind, _actor_link(db, row)) for row in rows]


def _actor_link(db: Database, row: actors.Row) -> Link:
    """The name alone where it leads there; with the number where somebody else is called so."""
    if resolve(db, Link(row.name)) == ("actor", row.id):
        return Link(row.name)
    return Link(row.name, "actor", row.id)


def _articles(db: Database, letters: str) -> list[Target]:
    found = db.execute(
        f"SELECT id, {_TITLE}, outlet, published FROM article WHERE trashed_at IS NULL AND {_TITLE} LIKE ? ESCAPE '!'"
        f" ORDER BY {_TITLE} LIKE ? ESCAPE '!' DESC, published DESC, id DESC LIMIT ?",
        (notes.letters_like(letters), notes.letters_like(letters)[1:], _EACH),
    )
    return [
        Target("article", row[0], row[1], " · ".join(part for part in row[2:] if part), Link(row[1], "article", row[0]))
        for row in found.fetchall()
    ]


def _claims(db: Database, letters: str) -> list[Target]:
    rows = claims.page(db, letters, limit=_EACH)
    return [Target("claim", row.id, row.statement, claims.SURE[row.sure].lower(), _claim_link(row)) for row in rows]


def _claim_link(claim: claims.Claim) -> Link:
    return Link(claim.statement[:120], "claim", claim.id)


def _notes(db: Database, letters: str) -> list[Target]:
    rows = notes.page(db, letters, limit=_EACH)
    return [Target("note", row.id, row.name, row.changed_at[:10], Link(row.name, "note", row.id)) for row in rows]
