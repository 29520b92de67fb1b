"""What a link in a note leads to, and what could be linked to: articles, places, actors, relations, notes, claims."""

import re
from dataclasses import dataclass

from sqlite_utils import Database

from core.links import SORTS, Link, Sort, Where, parse, written
from core.store import actors, claims, notes
from core.words import say

_EACH = 6  # choices of a sort
_TITLE = "COALESCE(title, file, 'Untitled')"
_AND = re.compile(r"\s+(?:–|—|-|and)\s+|\s*\+\s*")  # what stands between the two of a relation
_QUOTE = 80  # letters of a place in its link


@dataclass(frozen=True, slots=True)
class Target:
    """A thing that can be linked to: its name, what tells it from others of that name, and the link to it."""

    sort: Sort
    id: int
    name: str
    more: str
    link: Link


# --- from a link to its target


def resolve(db: Database, link: Link) -> Where | None:
    """What a link leads to: by its number if that is there, or else by its name; None when there is nothing."""
    if link.sort == "relation":
        return _relation(db, link)
    if link.sort == "place":
        return _place(db, link)
    sorts: tuple[Sort, ...] = (link.sort,) if link.sort else ("actor", "article", "claim", "note")
    for sort in sorts:
        if link.number is not None and link.sort and _is_there(db, sort, link.number):
            return sort, link.number
        found = _named(db, sort, link.name) if link.name else None
        if found is not None:
            return sort, found
    return None


def _relation(db: Database, link: Link) -> Where | None:
    """Two actors, each by its number or else by its name; when they have become one, that actor."""
    named = [*_AND.split(link.name, maxsplit=1), "", ""][:2]
    numbers = (link.number, *link.more, None, None)[:2]
    ends: set[int] = set()
    for name, number in zip(named, numbers, strict=True):
        found = number if number is not None and _is_there(db, "actor", number) else _named(db, "actor", name)
        if found is None:
            return None
        ends.add(found)
    return ("relation", *sorted(ends)) if len(ends) == 2 else ("actor", *ends)


def _place(db: Database, link: Link) -> Where | None:
    """A stretch of an article; the article when its text is shorter than that."""
    found = db.execute("SELECT LENGTH(text) FROM article WHERE id = ?", (link.number,)).fetchone()
    if found is None or link.number is None:
        return None
    if len(link.more) != 2 or not link.more[0] < link.more[1] <= found[0]:
        return "article", link.number
    return "place", link.number, *link.more


def _is_there(db: Database, sort: Sort, number: int) -> bool:
    """Is there such a thing? An actor that has become another keeps its number, but has no names any more."""
    question = {
        "article": "SELECT 1 FROM article WHERE id = ?",
        "actor": "SELECT 1 FROM actor WHERE id = ?1 AND EXISTS"
        " (SELECT 1 FROM alias WHERE actor = ?1 UNION ALL SELECT 1 FROM pin WHERE actor = ?1)",
        "note": "SELECT 1 FROM note WHERE id = ?",
        "claim": "SELECT 1 FROM claim WHERE id = ?",
    }[sort]
    return db.execute(question, (number,)).fetchone() is not None


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
    makers = {"actor": _actors, "relation": _relations, "article": _articles, "place": _places, "claim": _claims,
              "note": _notes}  # fmt: skip
    if sort is None and not letters:
        makers = {"actor": _actors, "article": _articles, "claim": _claims, "note": _notes}
    found = [target for one, make in makers.items() if sort in (None, one) for target in make(db, letters)]
    return [target for target in found if (target.sort, target.id) != ("note", without_note)]


def _sort_of(letters: str) -> tuple[str | None, str]:
    head, colon, rest = letters.partition(":")
    if colon and head.strip().lower() in SORTS:
        return head.strip().lower(), rest.strip()
    return None, letters.strip()


def _actors(db: Database, letters: str) -> list[Target]:
    rows = actors.page(db, letters, limit=_EACH)
    return [Target("actor", row.id, row.name, row.kind, actor_link(db, row.id, row.name)) for row in rows]


def actor_link(db: Database, actor: int, name: str) -> Link:
    """The name alone where it leads there; with the number where somebody else is called so."""
    if resolve(db, parse(written(Link(name))[2:-2])) == ("actor", actor):  # as it will be read
        return Link(name)
    return Link(name, "actor", actor)


def relation_link(a: tuple[int, str], b: tuple[int, str]) -> Link:
    """The link to the relation of two actors, each (number, name)."""
    return Link(f"{a[1]} – {b[1]}", "relation", a[0], (b[0],))


def _relations(db: Database, letters: str) -> list[Target]:
    """Pairs of actors with these letters, “ann and bob”; for one name those of whom she has said something."""
    parts = [part for part in _AND.split(letters, maxsplit=1) if part.strip()]
    if len(parts) < 2:
        return _known_relations(db, letters)
    ones, others = (actors.page(db, part, limit=3) for part in parts)
    pairs = [(one, other) for one in ones for other in others if one.id != other.id]
    return [_pair((one.id, one.name), (other.id, other.name)) for one, other in pairs[:_EACH]]


def _known_relations(db: Database, letters: str) -> list[Target]:
    like = notes.letters_like(letters)
    found = db.execute(
        "SELECT one.id, one.name, two.id, two.name"
        " FROM (SELECT actor AS a, other AS b FROM note WHERE other IS NOT NULL"
        " UNION SELECT a, b FROM relation_verdict WHERE verdict <> 'dismissed'"
        " UNION SELECT MIN(source, target), MAX(source, target) FROM relation_label)"
        " JOIN actor AS one ON one.id = a JOIN actor AS two ON two.id = b"
        " WHERE one.name LIKE ?1 ESCAPE '!' OR two.name LIKE ?1 ESCAPE '!'"
        " ORDER BY one.name COLLATE NOCASE, two.name COLLATE NOCASE LIMIT ?2",
        (like, _EACH),
    )
    return [_pair(row[:2], row[2:]) for row in found.fetchall()]


def _pair(a: tuple[int, str], b: tuple[int, str]) -> Target:
    link = relation_link(a, b)
    return Target("relation", a[0], link.name, "", link)


def place_link(article: int, start: int, end: int, quote: str) -> Link:
    """The link to a stretch of an article (code points), called by its words."""
    words = " ".join(quote.split())
    return Link(words if len(words) <= _QUOTE else words[: _QUOTE - 1].rstrip() + "…", "place", article, (start, end))


def _places(db: Database, letters: str) -> list[Target]:
    """Places that she has marked, written on or put to a claim, by their words; the newest article first."""
    found = db.execute(
        f"SELECT said.article, said.start, said.end, SUBSTR(text, said.start + 1, said.end - said.start), {_TITLE}"
        " FROM (SELECT article, start, end FROM mark UNION SELECT article, start, end FROM passage"
        " UNION SELECT article, start, end FROM note WHERE start IS NOT NULL) AS said"
        " JOIN article ON article.id = said.article WHERE trashed_at IS NULL"
        " AND SUBSTR(text, said.start + 1, said.end - said.start) LIKE ? ESCAPE '!'"
        " ORDER BY published DESC, said.article DESC, said.start LIMIT ?",
        (notes.letters_like(letters), _EACH),
    )
    made = [(place_link(*row[:4]), row[4]) for row in found.fetchall()]
    return [Target("place", link.number or 0, link.name, title, link) for link, title in made]


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
    return [
        Target("claim", row.id, row.statement, say(claims.SURE[row.sure]).lower(), _claim_link(row)) for row in rows
    ]


def _claim_link(claim: claims.Claim) -> Link:
    return Link(claim.statement[:120], "claim", claim.id)


def _notes(db: Database, letters: str) -> list[Target]:
    rows = notes.page(db, letters, limit=_EACH)
    return [Target("note", row.id, row.name, row.changed_at[:10], Link(row.name, "note", row.id)) for row in rows]
