"""Versions of one article: the newest one counts, the older ones are kept and can be read.

An older version lies in the trash, where no list and no count sees it, and `version.of` names it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlite_utils import Database

from core import anchoring
from core.model import Zone, ZoneKind
from core.store import carried, history, marks, saved_views, verdicts, zones
from core.store.history import now

Span = tuple[int, int]

#: The beginning and the fragment of an address, and what only tells on which way a reader came.
_SCHEME = re.compile(r"^[a-z]+://(?:www\.|m\.|amp\.)?", re.IGNORECASE)
_FRAGMENT = re.compile(r"#.*$", re.DOTALL)
_WAYS = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmp|cmpid|share|amp)$")
_BLANKS = re.compile(r"\W+")
_SHOWN = 80  # characters of a line in a report


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, as the list of versions shows it."""

    article: int
    title: str
    imported_at: str
    newest: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What tells whether two articles are versions of one: where they come from."""

    article: int
    address: str | None
    outlet: str | None
    title: str | None
    published: str | None
    file: str | None


def catalogue(db: Database) -> list[Catalogue]:
    """Where every article outside the trash comes from; addresses without their tails, titles and outlets folded."""
    found = db.execute(
        "SELECT id, url, outlet, title, published, file FROM article WHERE trashed_at IS NULL ORDER BY id"
    ).fetchall()
    return [Catalogue(row[0], _address(row[1]), _folded(row[2]), _folded(row[3]), *row[4:]) for row in found]


def _address(url: str | None) -> str | None:
    """An address as two versions share it: without scheme, fragment and the marks of links; None for a front page."""
    if not url:
        return None
    place, _, query = _FRAGMENT.sub("", _SCHEME.sub("", url.strip())).partition("?")
    host, _, path = place.rstrip("/").partition("/")
    kept = sorted(part for part in query.split("&") if part and not _WAYS.match(part.partition("=")[0]))
    if not path and not kept:
        return None
    return f"{host.casefold()}/{path}{'?' if kept else ''}{'&'.join(kept)}"


def _folded(words: str | None) -> str | None:
    return _BLANKS.sub(" ", words.casefold()).strip() or None if words else None


# --- joining


def add(db: Database, article: int, of: int) -> list[str]:
    """Let `article` be the newer version of `of`: decisions move along, the older one leaves every count.

    Gives the decisions that could not be placed, in words for the report.
    """
    old, new = texts(db, [of, article])
    lost = _move_pins(db, article, of, old, new) + _move_zone_pins(db, article, of, old, new)
    lost += marks.follow(db, article, of, old, new)
    lost += carried.to_version(db, article, of, old, new)
    lost += verdicts.to_version(db, article, of, old, new)
    saved_views.follow_version(db, article, of)
    db.execute("INSERT INTO version (article, of) VALUES (?, ?)", (article, of))
    db.execute("UPDATE article SET trashed_at = ? WHERE id = ?", (now(), of))
    _take_over_story(db, article, of)
    return lost


def _move_pins(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    pins = db.execute(
        "SELECT start, end, actor, name FROM pin LEFT JOIN actor ON actor.id = pin.actor"
        " WHERE article = ? ORDER BY start, end",
        (of,),
    ).fetchall()
    lost: list[str] = []
    places = anchoring.move(old, new, [(start, end) for start, end, _, _ in pins])
    for (start, end, actor, name), place in zip(pins, places, strict=True):
        if place is None:
            lost.append(f"“{old[start:end]}” is {name}" if name else f"“{old[start:end]}” is no name")
        else:
            db.execute(
                "INSERT INTO pin (article, start, end, actor) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
                (article, *place, actor),
            )
    return lost


def _move_zone_pins(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    """Line by line: of what she said of a stretch, what was not changed keeps it."""
    said: list[tuple[Span, ZoneKind]] = [(span, pin.kind) for pin in zones.pins(db, of) for span in _lines(old, pin)]
    places = anchoring.move(old, new, [span for span, _ in said])
    kept: list[tuple[Span, ZoneKind]] = [
        (place, kind) for (_, kind), place in zip(said, places, strict=True) if place is not None
    ]
    for (start, end), kind in _runs(new, kept):
        zones.set_here(db, article, start, end, kind)
    gone = [(old[slice(*span)], kind) for (span, kind), place in zip(said, places, strict=True) if place is None]
    return [
        f"“{_short(line)}” is {'text' if kind == 'body' else 'not text'}"
        for line, kind in gone
        if zones.kind_of_line(db, line) != kind  # said of the line wherever it stands, and so not lost
    ]


def _lines(text: str, pin: Zone) -> list[Span]:
    """The lines of a stretch without the blanks around them."""
    found = [(pin.start + line.start, pin.start + line.end) for line in zones.lines(text[pin.start : pin.end])]
    lines = [(text[start:end], start) for start, end in found]
    return [(start + len(line) - len(line.lstrip()), start + len(line.rstrip())) for line, start in lines]


def _runs(text: str, lines: Sequence[tuple[Span, ZoneKind]]) -> list[tuple[Span, ZoneKind]]:
    """Lines of one kind with only blanks between them as one stretch."""
    if not lines:
        return []
    made = [lines[0]]
    for (before, was), (span, kind) in pairwise(lines):
        if kind == was and before[1] <= span[0] and not text[before[1] : span[0]].strip():
            made[-1] = ((made[-1][0][0], span[1]), kind)
        else:
            made.append((span, kind))
    return made


def _short(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"


def _take_over_story(db: Database, article: int, of: int) -> None:
    """The newer version stands where the older one stood among the outlets of a story.

    The older one's own row stays: it is among them again when the version is withdrawn.
    """
    rows = dict(db.execute("SELECT article, of FROM story WHERE article IN (?, ?)", (article, of)).fetchall())
    leader = rows.get(of)
    if leader == article:
        return
    if leader is None and rows.get(article) not in (None, of):
        leader = rows[article]  # it was found to tell another's story
    if leader is not None or of in rows:
        db.execute(
            "INSERT INTO story (article, of) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET of = excluded.of",
            (article, leader),
        )
    elif rows.get(article) == of:
        db.execute("DELETE FROM story WHERE article = ?", (article,))
    db.execute(
        "UPDATE story SET of = ? WHERE of IN (?, ?) AND article NOT IN (?, ?)",
        (leader or article, of, article, article, leader or article),
    )


def withdraw(db: Database, article: int) -> None:
    """This is no newer version but an article of its own; the older one counts again.

    Decisions that moved along are taken off it again, those made since stay.
    """
    row = db.execute("SELECT of FROM version WHERE article = ?", (article,)).fetchone()
    if row is None:
        return
    if (step := history.making(db, "version", [article])) is not None:
        taken = ("pin", "zone_pin", "story", "mark", "saved_view", "relation_label", *carried.WRITTEN)
        history.reverse(db, step, taken)
    db.execute("DELETE FROM version WHERE article = ?", (article,))
    db.execute("UPDATE article SET trashed_at = NULL WHERE id = ?", (row[0],))


# --- questions


def chain(db: Database, article: int) -> list[Version]:
    """All versions of an article, the newest first; a list of one for an article without others."""
    newest = article
    while row := db.execute("SELECT article FROM version WHERE of = ? ORDER BY article DESC", (newest,)).fetchone():
        newest = row[0]
    numbers = [newest]
    while row := db.execute("SELECT of FROM version WHERE article = ?", (numbers[-1],)).fetchone():
        numbers.append(row[0])
    return [_version(db, number, number == newest) for number in numbers]


def _version(db: Database, article: int, newest: bool) -> Version:
    title, imported_at = db.execute(
        "SELECT COALESCE(title, file, 'Untitled'), imported_at FROM article WHERE id = ?", (article,)
    ).fetchone()
    return Version(article, title, imported_at, newest)


def texts(db: Database, articles: Sequence[int]) -> list[str]:
    """The texts of these articles, in this order."""
    return [db.execute("SELECT text FROM article WHERE id = ?", (one,)).fetchone()[0] for one in articles]
