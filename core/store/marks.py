"""Marks: stretches of an article that she set off in one of five colours, each with a note if she wants.

The text of an article never changes, so a mark stays whatever is read again. With a newer version of the article the
marks go along; one whose words are not there any more stays on the older version.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core import anchoring
from core.store import settings_rows, tags
from core.store.bundle_values import BundleMark
from core.store.history import now

COLOURS = (1, 2, 3, 4, 5)
_AROUND = 32  # code points kept of what stands before and after a mark
_COLUMNS = "id, article, start, end, colour, note, quote"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. Offsets are code points into the article's text; `quote` is what stands there."""

    id: int
    article: int
    start: int
    end: int
    colour: int
    note: str
    quote: str


def of_article(db: Database, article: int) -> list[Mark]:
    """The marks of an article, in order of its text."""
    found = db.execute(f"SELECT {_COLUMNS} FROM mark WHERE article = ? ORDER BY start, end, id", (article,))
    return [Mark(*row) for row in found.fetchall()]


def get(db: Database, mark: int) -> Mark | None:
    """The mark with this number, or None."""
    found = db.execute(f"SELECT {_COLUMNS} FROM mark WHERE id = ?", (mark,)).fetchone()
    return Mark(*found) if found else None


def add(db: Database, article: int, start: int, end: int, colour: int, note: str = "") -> int | None:
    """Mark a stretch, without the blanks at its ends; the same stretch in another colour changes its colour.

    Gives the mark's number, None when nothing but blanks is there.
    """
    text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    quote = text[start:end]
    start, end = start + len(quote) - len(quote.lstrip()), end - len(quote) + len(quote.rstrip())
    if start >= end:
        return None
    same = db.execute(
        "SELECT id FROM mark WHERE article = ? AND start = ? AND end = ?", (article, start, end)
    ).fetchone()
    if same is not None:
        recolour(db, same[0], colour)
        return same[0]
    return _insert(db, (article, start, end, colour, note.strip(), *_words(text, start, end), now()))


def _words(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The quote, and what stands before and after it."""
    return text[start:end], text[max(0, start - _AROUND) : start], text[end : end + _AROUND]


def _insert(db: Database, values: Sequence[object]) -> int:
    made = db.execute(
        'INSERT INTO mark (article, start, "end", colour, note, quote, before, after, made_at)'
        " VALUES (?,?,?,?,?,?,?,?,?)",
        tuple(values),
    )
    return int(made.lastrowid or 0)


def recolour(db: Database, mark: int, colour: int) -> None:
    """Give a mark another colour."""
    db.execute("UPDATE mark SET colour = ? WHERE id = ?", (colour, mark))


def set_note(db: Database, mark: int, note: str) -> None:
    """Write on a mark; nothing takes the note off it."""
    db.execute("UPDATE mark SET note = ? WHERE id = ?", (note.strip(), mark))


def remove(db: Database, marks: Sequence[int]) -> None:
    """Take marks away, with their tags."""
    tags.take_off(db, "mark", marks)
    db.conn.executemany("DELETE FROM mark WHERE id = ?", [(mark,) for mark in marks])


# --- what the colours mean


def meanings(db: Database) -> dict[int, str]:
    """What she calls the colours; those that she has not named are not among them."""
    said = {colour: settings_rows.get(db, f"colour {colour}") for colour in COLOURS}
    return {colour: name for colour, name in said.items() if name}


def name_colours(db: Database, names: Mapping[int, str]) -> None:
    """Say what colours mean; an empty name takes it back."""
    for colour, name in names.items():
        settings_rows.put(db, f"colour {colour}", " ".join(name.split()))


# --- versions


def follow(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    """Let the marks of `of`, whose text is `old`, go along to its newer version; give those that cannot, in words."""
    marks = of_article(db, of)
    lost: list[str] = []
    for mark, place in zip(marks, anchoring.move(old, new, [(one.start, one.end) for one in marks]), strict=True):
        if place is None:
            lost.append(f"“{_short(mark.quote)}” is marked")
        else:
            db.execute(
                'UPDATE mark SET article = ?, start = ?, "end" = ?, quote = ?, before = ?, after = ? WHERE id = ?',
                (article, *place, *_words(new, *place), mark.id),
            )
    return lost


def left_behind(db: Database, article: int) -> list[Mark]:
    """Marks on older versions of an article: their words stand in it no more."""
    found = db.execute(
        f"WITH RECURSIVE older (number) AS (SELECT of FROM version WHERE article = ?"
        f" UNION SELECT of FROM version JOIN older ON version.article = older.number)"
        f" SELECT {_COLUMNS} FROM mark WHERE article IN (SELECT number FROM older) ORDER BY article DESC, start, end",
        (article,),
    )
    return [Mark(*row) for row in found.fetchall()]


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 80 else words[:79].rstrip() + "…"


# --- the open format


def rows(db: Database) -> list[dict[str, object]]:
    """One row per mark, in order of articles and text, then one per colour that has a name."""
    names = ("mark", "article", "start", "end", "colour", "note", "quote", "made_at")
    found = db.execute(f"SELECT {_COLUMNS}, made_at FROM mark ORDER BY article, start, end, id").fetchall()
    said: list[dict[str, object]] = [{"colour": colour, "name": name} for colour, name in meanings(db).items()]
    return [*(dict(zip(names, row, strict=True)) for row in found), *said]


def restore(
    db: Database, marks: Sequence[BundleMark], colours: Mapping[int, str], numbers: Mapping[int, int]
) -> dict[int, int]:
    """Put in the marks of a bundle in articles that are new here; `numbers` are theirs, bundle's → here.

    A colour that has a name here keeps it. Gives number in the bundle → number here of every mark.
    """
    made: dict[int, int] = {}
    for one in marks:
        if (article := numbers.get(one.article)) is not None:
            text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
            words = _words(text, one.start, one.end)
            values = (article, one.start, one.end, one.colour, one.note, *words, one.made_at)
            made[one.number] = _insert(db, values)
    here = meanings(db)
    name_colours(db, {colour: name for colour, name in colours.items() if colour not in here})
    return made
