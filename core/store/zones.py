"""What each stretch of an article is: as import found it, and over it what the analyst says.

She speaks of whole lines: “this is text”, “this is not”, here or wherever the line stands. A pin covers its lines
and the blanks behind them. Pins do not overlap; where they should, the one that begins later counts.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sqlite_utils import Database

from core.model import Zone, ZoneKind

#: The sort of a zone that is as it is because the analyst said so.
BY_YOU = "by you"

#: Whether a mention counts: it begins in a stretch of body. An article without zones is all body.
_COUNTED = """(COALESCE(
    (SELECT kind FROM zone_pin AS pin WHERE pin.article = mention.article
     AND pin.start <= mention.start AND mention.start < pin.end ORDER BY pin.start DESC LIMIT 1),
    (SELECT kind FROM zone WHERE zone.article = mention.article
     AND zone.start <= mention.start AND mention.start < zone.end),
    'body') IS 'body')"""

#: (article, start) of mentions that count but should not, or the other way round.
MISCOUNTED = f"SELECT article, start FROM mention WHERE counted IS NOT {_COUNTED}"


class Line(NamedTuple):
    """A line that is not blank, with the blanks behind it; `folded` is what makes two lines the same."""

    start: int
    end: int
    folded: str


def fold(line: str) -> str:
    """The line without regard to case and spaces."""
    return " ".join(line.casefold().split())


def lines(text: str) -> Iterator[Line]:
    """The lines of `text` in order. They cover it: blanks before the first line belong to that."""
    held: tuple[int, str] | None = None
    at = 0
    for row in text.split("\n"):
        if folded := fold(row):
            if held is not None:
                yield Line(held[0], at, held[1])
            held = (at if held is not None else 0, folded)
        at += len(row) + 1
    if held is not None:
        yield Line(held[0], len(text), held[1])


def whole_lines(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The lines that `start` to `end` touches, from the first one's start to the last one's end; None for blanks.

    Blanks at the ends of a selection do not count. Without a selection it is the line that `start` is in.
    """
    inside = text[start:end]
    if inside.strip():
        start, end = end - len(inside.lstrip()), start + len(inside.rstrip())
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end))
    last = len(text) if last < 0 else last
    if not text[first:last].strip():
        return None
    behind = len(text) - len(text[last:].lstrip())
    end = text.rfind("\n", last, behind) + 1 if behind < len(text) else len(text)
    return (first if text[:first].strip() else 0), end


# --- what holds


def effective(db: Database, article: int) -> list[Zone]:
    """The zones of an article, the analyst's over those of import. They cover its text; all is body without any."""
    found = _zones(db, article)
    said = pins(db, article)
    if not found:
        length = db.execute("SELECT LENGTH(text) FROM article WHERE id = ?", (article,)).fetchone()
        found = [Zone(0, length[0], "body")] if length and length[0] else []
    return overlaid(found, said) if said else found


def every(db: Database) -> dict[int, list[Zone]]:
    """`effective` for all articles that have zones."""
    made: dict[int, list[Zone]] = {}
    for article, *zone in db.execute("SELECT article, start, end, kind, sort FROM zone ORDER BY article, start"):
        made.setdefault(article, []).append(Zone(*zone))
    for (article,) in db.execute("SELECT DISTINCT article FROM zone_pin").fetchall():
        made[article] = effective(db, article)
    return made


def pins(db: Database, article: int) -> list[Zone]:
    """What the analyst said of an article's stretches, in order."""
    found = db.execute("SELECT start, end, kind FROM zone_pin WHERE article = ? ORDER BY start", (article,))
    return [Zone(start, end, kind, BY_YOU) for start, end, kind in found.fetchall()]


def _zones(db: Database, article: int) -> list[Zone]:
    rows = db.execute("SELECT start, end, kind, sort FROM zone WHERE article = ? ORDER BY start", (article,))
    return [Zone(*row) for row in rows.fetchall()]


def overlaid(found: Sequence[Zone], over: Sequence[Zone]) -> list[Zone]:
    """`found`, which cover a text in order, with the stretches `over` (in order of their start) laid over them."""
    if not found:
        return []
    length = found[-1].end
    edges = sorted({edge for zone in (*found, *over) for edge in (zone.start, min(zone.end, length)) if edge <= length})
    made: list[tuple[Zone, int, int]] = []
    under = iter(found)
    zone = next(under)
    for start, end in pairwise(edges):
        while zone.end <= start:
            zone = next(under)
        top = next((one for one in reversed(over) if one.start <= start < one.end), zone)
        if made and made[-1][0] is top:
            start = made.pop()[1]
        made.append((top, start, end))
    return [Zone(start, end, top.kind, top.sort) for top, start, end in made]


# --- what she says


def set_here(db: Database, article: int, start: int, end: int, kind: ZoneKind) -> None:
    """The lines that `start` to `end` of an article touches are `kind`."""
    span = whole_lines(_text(db, article), start, end)
    if span is not None:
        _pin(db, article, *span, kind)


def set_line(db: Database, line: str, kind: ZoneKind, leave: Collection[int] | None = None) -> int:
    """Wherever this line stands, now or in what is imported later, it is `kind`; give the number of articles.

    With `leave` it was said elsewhere: these articles, and lines of which something is said here, stay as they are.
    """
    folded = fold(line)
    if not folded:
        return 0
    found = lines_like(db, line)
    if leave is not None:
        found = [one for one in found if one[0] not in leave and not _is_pinned(db, *one)]
    for article, start, end in found:
        _pin(db, article, start, end, kind)
    db.execute(
        "INSERT INTO line_pin (line, kind) VALUES (?, ?) ON CONFLICT (line) DO UPDATE SET kind = excluded.kind",
        (folded, kind),
    )
    return len({article for article, _, _ in found})


def _is_pinned(db: Database, article: int, start: int, end: int) -> bool:
    return any(pin.start < end and start < pin.end for pin in pins(db, article))


def clear(db: Database, article: int, start: int) -> None:
    """What she said of the stretch in which `start` lies is as if she had not."""
    db.execute("DELETE FROM zone_pin WHERE article = ? AND start <= ? AND ? < end", (article, start, start))


def clear_all(db: Database, article: int, start: int, end: int) -> None:
    """As `clear`, for every pin that touches `start` to `end`."""
    db.execute("DELETE FROM zone_pin WHERE article = ? AND start < ? AND ? < end", (article, end, start))


def lines_like(db: Database, line: str) -> list[tuple[int, int, int]]:
    """(article, start, end) wherever a whole line is `line`, case and spaces aside; outside the trash."""
    folded = fold(line)
    if not folded:
        return []
    return [
        (article, found.start, found.end)
        for article, text in _articles_with(db, line)
        for found in lines(text)
        if found.folded == folded
    ]


_LONGEST = 400  # characters of a line that are looked up; what they find is compared in full


def _articles_with(db: Database, line: str) -> Iterator[tuple[int, str]]:
    """Number and text of the articles that have the words of `line` in a row, and maybe of some others."""
    line = " ".join(line.split())
    if len(line) > _LONGEST and " " in line[:_LONGEST]:
        line = line[:_LONGEST].rsplit(" ", 1)[0]
    if any(char.isalnum() for char in line):
        match = 'text : "{}"'.format(line.replace('"', '""'))
        found = "id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"
    else:  # the index knows words only
        match, found = line, "INSTR(text, ?)"
    numbers = db.execute(
        f"SELECT id FROM article WHERE trashed_at IS NULL AND {found} ORDER BY id", (match,)
    ).fetchall()
    for (article,) in numbers:
        yield article, _text(db, article)


def pin_known_lines(db: Database, article: int) -> None:
    """For an article that has just been imported: what she said of lines wherever they stand holds in it too."""
    if not db.execute("SELECT EXISTS (SELECT 1 FROM line_pin)").fetchone()[0]:
        return
    found = list(lines(_text(db, article)))
    wanted = json.dumps([line.folded for line in found])
    rows = db.execute("SELECT line, kind FROM line_pin WHERE line IN (SELECT value FROM json_each(?))", (wanted,))
    kinds: dict[str, ZoneKind] = {row[0]: row[1] for row in rows.fetchall()}
    for line in found:
        if line.folded in kinds:
            _pin(db, article, line.start, line.end, kinds[line.folded])


def kind_of_line(db: Database, line: str) -> ZoneKind | None:
    """What she said of this line wherever it stands, if she did."""
    found = db.execute("SELECT kind FROM line_pin WHERE line = ?", (fold(line),)).fetchone()
    return found[0] if found else None


def follow(db: Database, line: str, since: str) -> None:
    """What she said of `line` was undone or redone: let the articles imported after `since` follow."""
    kind = db.execute("SELECT kind FROM line_pin WHERE line = ?", (line,)).fetchone()
    for article, start, end in lines_like(db, line):
        later = db.execute("SELECT imported_at > ? FROM article WHERE id = ?", (since, article)).fetchone()[0]
        if later and kind is None:
            db.execute("DELETE FROM zone_pin WHERE article = ? AND start = ? AND end = ?", (article, start, end))
        elif later and kind is not None:
            _pin(db, article, start, end, kind[0])


def _pin(db: Database, article: int, start: int, end: int, kind: ZoneKind) -> None:
    """Put a pin; of those that it covers in part the rest stays."""
    before = db.execute(
        "SELECT start, end, kind FROM zone_pin WHERE article = ? AND start < ? AND end > ?", (article, end, start)
    ).fetchall()
    if before == [(start, end, kind)]:
        return
    rest = [(first, start, was) for first, _, was in before if first < start]
    rest += [(end, last, was) for _, last, was in before if last > end]
    db.execute("DELETE FROM zone_pin WHERE article = ? AND start < ? AND end > ?", (article, end, start))
    db.conn.executemany(
        "INSERT INTO zone_pin (article, start, end, kind) VALUES (?,?,?,?)",
        [(article, *pin) for pin in (*rest, (start, end, kind))],
    )


def _text(db: Database, article: int) -> str:
    found = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()
    return found[0] if found else ""


# --- what counts


def recount(db: Database, articles: Iterable[int]) -> None:
    """Let the mentions of these articles count where, and only where, they begin in text."""
    db.conn.executemany(
        f"UPDATE mention SET counted = {_COUNTED} WHERE article = ? AND counted IS NOT {_COUNTED}",
        [(article,) for article in articles],
    )
