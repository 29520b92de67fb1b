"""The lines that articles of one outlet have in common, by number: what the collection teaches about boilerplate."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from sqlite_utils import Database

from core.model import Zone
from core.store import articles, zones

#: Characters of a line that may be learned; shorter ones say too little, longer ones are paragraphs.
SHORTEST, LONGEST = 20, 300

#: In place of a line's number: the article has been looked at, whatever is in it.
_LOOKED_AT = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """What an article is made of: number → characters of each line that import took for body.

    `returning` are those among them that are known to return.
    """

    body: Mapping[int, int]
    returning: Set[int]

    @property
    def candidates(self) -> set[int]:
        """The lines that may be learned, or have been."""
        return {number for number, length in self.body.items() if SHORTEST <= length <= LONGEST}


def number_of(folded: str) -> int:
    """63 bits for a folded line, the same on every machine; never that of “looked at”."""
    digest = hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 1) or 1


def profile(db: Database, article: int, sort: str) -> Profile:
    """The lines of an article; `sort` is that of the zones of lines that are known to return.

    Titles, captions and other boilerplate are left out, and lines of which only a part is body.
    """
    text, title = db.execute("SELECT text, title FROM article WHERE id = ?", (article,)).fetchone()
    held = _zones(db, article, len(text))
    avoid = {zones.fold(title or "")}
    body: dict[int, int] = {}
    returning: set[int] = set()
    at = 0
    for line in zones.lines(text):
        while at + 1 < len(held) and held[at].end <= line.start:
            at += 1
        zone = held[at]
        if zone.end < line.end or line.folded in avoid:
            continue
        if zone.kind == "body" or zone.sort == sort:
            body[number_of(line.folded)] = len(line.folded)
        if zone.sort == sort:
            returning.add(number_of(line.folded))
    return Profile(body, returning)


def _zones(db: Database, article: int, length: int) -> list[Zone]:
    """As import and learning have it, whatever the analyst said."""
    rows = db.execute("SELECT start, end, kind, sort FROM zone WHERE article = ? ORDER BY start", (article,)).fetchall()
    return [Zone(*row) for row in rows] or [Zone(0, length, "body")]


def unlooked(db: Database) -> list[tuple[int, str]]:
    """(article, outlet) of all articles of a known outlet whose lines are not known under it, outside the trash."""
    found = db.execute(
        "SELECT id, outlet FROM article WHERE outlet IS NOT NULL AND outlet <> ''"
        " AND id NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM line WHERE line.article = article.id AND line.outlet = article.outlet)"
        " ORDER BY id"
    )
    return [(row[0], row[1]) for row in found.fetchall()]


def keep(db: Database, known: Iterable[tuple[int, str, Iterable[int]]]) -> None:
    """Keep (article, outlet, numbers of its lines), in place of what was kept of the article."""
    for article, outlet, numbers in known:
        db.execute("DELETE FROM line WHERE article = ?", (article,))
        db.conn.executemany(
            "INSERT INTO line (outlet, hash, article) VALUES (?,?,?)",
            [(outlet, number, article) for number in {_LOOKED_AT, *numbers}],
        )


def standing(db: Database, outlet: str, numbers: Iterable[int], least: int) -> dict[int, list[int]]:
    """Of these lines those that stand in `least` articles of an outlet or more: number → the articles.

    Articles in the trash are left out.
    """
    wanted = json.dumps(sorted(numbers))
    found = db.execute(
        "SELECT hash FROM line WHERE outlet = ? AND hash IN (SELECT value FROM json_each(?))"
        " GROUP BY hash HAVING COUNT(*) >= ?",
        (outlet, wanted, least),
    ).fetchall()
    standing = {number: _articles(db, outlet, number) for (number,) in found}
    return {number: held for number, held in standing.items() if len(held) >= least}


def _articles(db: Database, outlet: str, number: int) -> list[int]:
    found = db.execute(
        "SELECT article FROM line WHERE outlet = ? AND hash = ?"
        " AND article NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL) ORDER BY article",
        (outlet, number),
    )
    return [row[0] for row in found.fetchall()]


def mark(db: Database, learned: Mapping[int, Set[int]], sort: str) -> list[int]:
    """Let these lines (article → numbers) be boilerplate of that sort; give the articles that changed.

    What the analyst has said of them lies over it and holds. When nothing of a body would be left, it stays, with all
    of its lines that return: so the outcome is the same in whatever order articles come.
    """
    changed = [article for article, numbers in learned.items() if _mark(db, article, numbers, sort)]
    zones.recount(db, changed)
    return changed


def _mark(db: Database, article: int, numbers: Set[int], sort: str) -> bool:
    text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    held = _zones(db, article, len(text))
    over = [
        Zone(line.start, line.end, "boilerplate", sort)
        for line in zones.lines(text)
        if number_of(line.folded) in numbers and _is_body(held, line)
    ]
    if not over:
        return False
    made = _joined(zones.overlaid(held, over))
    if not any(zone.kind == "body" and text[zone.start : zone.end].strip() for zone in made):
        made = _joined(replace(zone, kind="body", sort="") if zone.sort == sort else zone for zone in held)
    articles.set_zones(db, article, made)
    return made != held


def _is_body(held: Sequence[Zone], line: zones.Line) -> bool:
    return any(zone.kind == "body" and zone.start <= line.start and line.end <= zone.end for zone in held)


def _joined(found: Iterable[Zone]) -> list[Zone]:
    """Neighbours of one kind and sort are one zone."""
    made: list[Zone] = []
    for zone in found:
        if made and (made[-1].kind, made[-1].sort) == (zone.kind, zone.sort):
            zone = Zone(made.pop().start, zone.end, zone.kind, zone.sort)
        made.append(zone)
    return made
