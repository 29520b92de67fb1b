"""Every mention of an actor in its context, as a concordance: sorted once, shown page by page."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from sqlite_utils import Database

from core.store import counting

Sort = Literal["date", "outlet", "left", "right"]
#: So much text stands on each side of a name, in characters.
REACH = 90
#: So many characters decide the order by what stands on a side.
_DEPTH = 40
_SIGNS = re.compile(r"[^a-z0-9 ]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One mention: the name, and what stands before and behind it on the same line. Offsets are the article's."""

    id: int
    article: int
    start: int
    end: int
    left: str
    text: str
    right: str
    title: str
    outlet: str | None
    published: str | None
    counted: bool


class Address(NamedTuple):
    """Where a mention stands, in an order that has been settled."""

    article: int
    start: int
    end: int


_MINE = f"""
WITH {counting.GONE}, mine AS (
    SELECT mention.article, mention.start, mention.end FROM alias CROSS JOIN mention ON mention.alias = alias.id
    WHERE alias.actor = :actor AND {counting.STAYS}
    UNION ALL SELECT mention.article, mention.start, mention.end FROM {counting.PINNED} AND pin.actor = :actor
)"""
_BY: dict[Sort, str] = {
    "date": "published IS NULL, published",
    "outlet": "outlet IS NULL, outlet COLLATE NOCASE, published IS NULL, published",
}


def addresses(db: Database, actor: int, sort: Sort = "date", *, down: bool = False) -> list[Address]:
    """Where all mentions of an actor stand, in order; `down` turns the order of the articles (or the letters) round.

    By date, those without one last; by outlet and then date; by the words to the left, read backwards from the
    name; by those to the right. Letters are compared without case and accents; where the line ends comes last.
    """
    if sort in _BY:
        order = _BY[sort].replace("outlet COLLATE NOCASE", "outlet COLLATE NOCASE DESC") if down else _BY[sort]
        order = order.removesuffix("published") + ("published DESC" if down and sort == "date" else "published")
        found = db.execute(
            f"{_MINE} SELECT article, start, end FROM mine JOIN article ON article.id = mine.article"
            f" ORDER BY {order}, article.id, start",
            {"actor": actor},
        )
        return [Address._make(row) for row in found.fetchall()]
    return _by_words(db, actor, sort, down)


def _by_words(db: Database, actor: int, sort: Sort, down: bool) -> list[Address]:
    found = db.execute(f"{_MINE} SELECT article, start, end FROM mine ORDER BY article, start", {"actor": actor})
    keyed: list[tuple[str, Address]] = []
    for article, places in groupby(map(Address._make, found.fetchall()), key=lambda place: place.article):
        text = _text(db, article)
        keyed += ((side_key(text, place, sort), place) for place in places)
    keyed.sort(reverse=down)
    return [place for key, place in keyed if key] + [place for key, place in keyed if not key]


def side_key(text: str, place: Address, sort: Sort) -> str:
    """What a mention is sorted by: words to one side, the nearest first; "" where the line ends."""
    if sort == "right":
        words = text[place.end : place.end + _DEPTH].split("\n")[0].split()
    else:
        words = text[max(0, place.start - _DEPTH) : place.start].split("\n")[-1].split()[::-1]
    if (line := " ".join(words)).isascii():  # nearly always, and there may be tens of thousands
        return _SIGNS.sub("", line.lower()).strip()
    plain = unicodedata.normalize("NFKD", line).casefold()
    return "".join(letter for letter in plain if letter.isalnum() or letter == " ").strip()


def lines(db: Database, places: Sequence[Address], *, of_names: bool = True) -> list[Line]:
    """These places with their contexts, in the order given. `of_names`: they are mentions, and some do not count."""
    texts: dict[int, tuple[str, str, str | None, str | None]] = {}
    for article in {place.article for place in places}:
        texts[article] = db.execute(
            "SELECT text, COALESCE(title, file, 'Untitled'), outlet, published FROM article WHERE id = ?", (article,)
        ).fetchone()
    return [_line(place, *texts[place.article], counts=not of_names or _counts(db, place)) for place in places]


def _counts(db: Database, place: Address) -> bool:
    found = db.execute("SELECT counted FROM mention WHERE article = ? AND start = ? AND end = ?", place).fetchone()
    return bool(found and found[0])


def _line(place: Address, text: str, title: str, outlet: str | None, published: str | None, *, counts: bool) -> Line:
    left = text[max(0, place.start - REACH) : place.start].split("\n")[-1]
    right = text[place.end : place.end + REACH].split("\n")[0]
    return Line(
        number(place),
        *place,
        left,
        " ".join(text[place.start : place.end].split()),
        right,
        title,
        outlet,
        published,
        counts,
    )


def number(place: Address) -> int:
    """A number that no other mention has."""
    return (place.article << 56) | (place.start << 24) | (place.end - place.start)


def _text(db: Database, article: int) -> str:
    return db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
