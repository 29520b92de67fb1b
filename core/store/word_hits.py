"""Hits of a search with what stands beside each: found once, ordered in any way.

The index can mark the hits in a text (`highlight`), but takes every text apart for that. A plain word is looked for in
the bytes of the texts instead, several times as quickly, and the index is asked only how often it stands in each
article; where that differs (accents, foreign signs beside it) the index marks that article after all.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from sqlite_utils import Database

from core.store.kwic import Address
from core.store.search_conditions import as_json

#: Two code points that never stand in a text: Unicode keeps them for uses like this.
OPEN, CLOSE = "\ufdd0", "\ufdd1"
_PLAIN = re.compile(r'"([a-z0-9]+)"(\*?)', re.ASCII | re.IGNORECASE)
_BATCH = 400  # articles; a broad expression costs something anew for each batch
_DEPTH = 48  # bytes to each side that decide the order
_KEPT = b"abcdefghijklmnopqrstuvwxyz0123456789"
_LOWER = bytes(range(256)).lower()
#: To look for a word: lower case, and blanks for signs. Of what is not ASCII the first byte stays as a letter, but for
#: the signs U+0080-00BF and U+2000-2FFF, which are blanks.
_SOUGHT = bytes(one if one in _KEPT or (one > 0xC2 and one != 0xE2) else 32 for one in _LOWER)
#: To compare words: lower case, and blanks for the signs of ASCII.
_COMPARED = bytes(one if one in _KEPT or one > 127 or one == 10 else 32 for one in _LOWER)
_DASHES = re.compile(b"\xe2\x80[\x80-\xbf]")  # quotation marks too
_WORD = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")  # with accents that stand by themselves
_BETWEEN = b"\xff"  # never in UTF-8


class Found(NamedTuple):
    """Hits as three lists: where each stands (code points), and some of the bytes before and behind."""

    places: list[Address]
    before: list[bytes]
    behind: list[bytes]


def hits(db: Database, expression: str, numbers: Sequence[int]) -> Found:
    """The hits of `expression` in the texts of these articles, article by article."""
    found = Found([], [], [])
    plain = _PLAIN.fullmatch(expression)
    differing = numbers if plain is None else _of_word(db, found, plain[1].lower(), bool(plain[2]), numbers)
    for at in range(0, len(differing), _BATCH):
        for number, text in marked(db, expression, differing[at : at + _BATCH]):
            add_places(found, text.replace(OPEN, "").replace(CLOSE, ""), places(number, text))
    return found


def number(db: Database, expression: str) -> int | None:
    """How many hits a plain word has in texts and titles, without looking for them; None for other expressions."""
    plain = _PLAIN.fullmatch(expression)
    if plain is None:
        return None
    among, values = _terms(plain[1].lower(), bool(plain[2]))
    return db.execute(f"SELECT COALESCE(SUM(cnt), 0) FROM article_word WHERE {among}", values).fetchone()[0]


# --- a plain word


def _of_word(db: Database, found: Found, word: str, prefix: bool, numbers: Sequence[int]) -> list[int]:
    """Add the hits of a plain word; give the articles in which the index sees others."""
    counts, differing = _counts(db, word, prefix), list[int]()
    spans = partial(_begun if prefix else _whole, word.encode())
    for number, raw in _bytes(db, [number for number in numbers if number in counts]):
        there = spans(b" " + raw.translate(_SOUGHT) + b" ")
        if len(there) == counts[number] and not _goes_on(raw, there):
            _add(found, number, raw, there)
        else:
            differing.append(number)
    return differing


def _goes_on(raw: bytes, spans: Sequence[tuple[int, int]]) -> bool:
    """Does a letter beyond ASCII stand before one of the words, or behind it? Then it is part of another word."""
    if raw.isascii():
        return False
    before = [raw[max(0, start - 4) : start].decode(errors="ignore")[-1:] for start, _ in spans if raw[start - 1] > 127]
    behind = [raw[end : end + 4].decode(errors="ignore")[:1] for _, end in spans if raw[end : end + 1] > b"\x7f"]
    return any(_WORD.match(letter) for letter in (*before, *behind))


def _whole(word: bytes, text: bytes) -> list[tuple[int, int]]:
    """Where the word stands between blanks, in the text without the blank before it."""
    size = len(word) + 2
    ends = accumulate(len(piece) + size for piece in text.split(b" " + word + b" ")[:-1])
    return [(end - size, end - 2) for end in ends]


def _begun(word: bytes, text: bytes) -> list[tuple[int, int]]:
    """Where words stand that begin so; a letter beyond ASCII has further bytes."""
    begun = re.compile(b" %s[a-z0-9\xc3-\xff]*" % word)
    return [(match.start(), match.end() - 1) for match in begun.finditer(text)]


def _counts(db: Database, word: str, prefix: bool) -> dict[int, int]:
    """How often the word stands in the text of each article that has it, says the index."""
    among, values = _terms(word, prefix)
    rows = db.execute(
        f"SELECT doc, COUNT(*) FROM temp.article_token WHERE {among} AND col = 'text' GROUP BY doc", values
    )
    return dict(rows.fetchall())


def _terms(word: str, prefix: bool) -> tuple[str, tuple[str, ...]]:
    """Which words of the index are meant."""
    if prefix:
        return "term >= ? AND term < ?", (word, word[:-1] + chr(ord(word[-1]) + 1))
    return "term = ?", (word,)


def _bytes(db: Database, numbers: Sequence[int]) -> Iterable[tuple[int, bytes]]:
    return db.execute(
        "SELECT id, CAST(text AS BLOB) FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (as_json(sorted(numbers)),),
    )


def _add(found: Found, number: int, raw: bytes, spans: Sequence[tuple[int, int]]) -> None:
    found.before.extend([raw[start - _DEPTH if start > _DEPTH else 0 : start] for start, _ in spans])
    found.behind.extend([raw[end : end + _DEPTH] for _, end in spans])
    if raw[: spans[-1][1] + 1].isascii():
        found.places.extend([Address(number, start, end) for start, end in spans])
        return
    at = point = 0
    for start, end in spans:
        point += len(raw[at:start].decode())
        at = start
        size = end - start if raw[end - 1] < 128 else _letters(raw[start : end + _DEPTH])
        found.places.append(Address(number, point, point + size))


def _letters(raw: bytes) -> int:
    """How many the word has with which this begins."""
    word = _WORD.match(raw.decode(errors="ignore"))
    return word.end() if word else 0


# --- as the index marks them


def marked(db: Database, expression: str, numbers: Sequence[int]) -> list[tuple[int, str]]:
    """The texts of those of the articles that have hits, with marks around these, in the order of `numbers`."""
    rows = dict(
        db.execute(
            f"SELECT rowid, highlight(article_index, 1, '{OPEN}', '{CLOSE}') FROM article_index"
            " WHERE article_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
            (expression, as_json(numbers)),
        ).fetchall()
    )
    return [(number, rows[number]) for number in numbers if number in rows]


def places(article: int, marked: str) -> list[Address]:
    """The marked stretches of a text, as code points of the text without marks."""
    found: list[Address] = []
    before, *hits = marked.split(OPEN)
    at = len(before)
    for hit in hits:
        inside, _, behind = hit.partition(CLOSE)
        found.append(Address(article, at, at + len(inside)))
        at += len(inside) + len(behind)
    return found


def add_places(found: Found, text: str, there: Iterable[Address]) -> None:
    """Hits in a text, by code points."""
    for place in there:
        found.places.append(place)
        found.before.append(text[max(0, place.start - _DEPTH) : place.start].encode())
        found.behind.append(text[place.end : place.end + _DEPTH].encode())


# --- in order


def in_order_of(found: Found, numbers: Sequence[int]) -> list[Address]:
    """The places in the order of the articles, and of the text in each."""
    rank = {number: at for at, number in enumerate(numbers)}
    return sorted(found.places, key=lambda place: (rank[place.article], place.start))


def by_words(found: Found, *, left: bool, down: bool) -> list[Address]:
    """The places in the order of the words before them, read backwards, or of those behind.

    Compared without case, accents and signs. Where the line ends there is nothing to compare: these come last.
    """
    if left:
        keys = [_key(line.rpartition(b"\n")[2].split()[::-1]) for line in _plain(found.before)]
    else:
        keys = [_key(line.partition(b"\n")[0].split()) for line in _plain(found.behind)]
    order = sorted(range(len(keys)), key=keys.__getitem__, reverse=down)
    bare = [found.places[at] for at in order if not keys[at]]
    return [found.places[at] for at in order if keys[at]] + bare


def _key(words: Sequence[bytes]) -> str:
    return b" ".join(words).decode("latin-1")  # which strings compare fastest


def _plain(lines: Sequence[bytes]) -> list[bytes]:
    """Each without case, accents and signs. All at once: one by one it would take several times as long."""
    joined = _DASHES.sub(b" ", _BETWEEN.join(lines)).translate(_COMPARED)
    return [line if line.isascii() else _folded(line) for line in joined.split(_BETWEEN)] if lines else []


def _folded(line: bytes) -> bytes:
    decomposed = unicodedata.normalize("NFKD", line.decode(errors="ignore")).casefold()
    return "".join(letter for letter in decomposed if letter.isalnum() or letter in " \n").encode()
