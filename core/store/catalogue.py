"""The catalogue card of articles as the analyst sees and sets it. Where each field was found is kept beside it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from sqlite_utils import Database

from core.errors import UserError

Field = Literal["title", "authors", "outlet", "published", "url", "language"]
Value = str | tuple[str, ...] | None
FIELDS: tuple[Field, ...] = get_args(Field)
#: Where a field was found that the analyst has set.
YOU = "you"

_LANGUAGE = re.compile(r"[a-z]{2}")
_NAMED = 3  # values that are named of those that several articles have


@dataclass(frozen=True, slots=True)
class Said:
    """What several articles say in one field: how many values, the most frequent ones, how many say nothing."""

    values: int
    frequent: tuple[str, ...]
    silent: int


def checked(field: Field, text: str) -> Value:
    """What she wrote in a form, as it is stored; None, or (), for nothing. Authors stand on lines or between “;”.

    Raises UserError: bad_date, bad_language.
    """
    text = " ".join(text.split()) if field != "authors" else text
    if field == "authors":
        names = (" ".join(part.split()) for part in re.split(r"[;\n]", text))
        return tuple(dict.fromkeys(filter(None, names)))
    if field == "published" and text and not _is_day(text):
        raise UserError("bad_date", text=text)
    if field == "language":
        text = text.lower()
        if text and not _LANGUAGE.fullmatch(text):
            raise UserError("bad_language", text=text)
    return text or None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def set_fields(db: Database, chosen: Sequence[int], fields: Mapping[Field, Value]) -> int:
    """Set these fields of all `chosen` articles; give how many articles it changed.

    A field that says that already stays as it is, also in where it was found.
    """
    if set(fields) - set(FIELDS):
        raise ValueError(f"catalogue fields are {FIELDS}")
    changed: set[int] = set()
    for name, value in fields.items():
        stored = json.dumps(value or (), ensure_ascii=False) if name == "authors" else value
        rows = db.execute(
            f"UPDATE article SET {name} = ?, found = json_set(found, ?, ?)"
            f" WHERE id IN (SELECT value FROM json_each(?)) AND {name} IS NOT ? RETURNING id",
            (stored, f"$.{name}", YOU, json.dumps(list(chosen)), stored),
        )
        changed |= {row[0] for row in rows.fetchall()}
    return len(changed)


def outlets(db: Database) -> list[str]:
    """The outlets of all articles, in the order of the alphabet."""
    found = db.execute(
        "SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL AND trashed_at IS NULL"
        " ORDER BY outlet COLLATE NOCASE"
    )
    return [row[0] for row in found.fetchall()]


def said(db: Database, chosen: Sequence[int]) -> dict[Field, Said]:
    """What `chosen` articles say in each field."""
    return {name: _said(db, name, json.dumps(list(chosen))) for name in FIELDS}


def _said(db: Database, name: Field, chosen: str) -> Said:
    found = db.execute(
        f"SELECT {name}, COUNT(*) FROM article WHERE id IN (SELECT value FROM json_each(?))"
        f" GROUP BY {name} ORDER BY COUNT(*) DESC, {name}",
        (chosen,),
    ).fetchall()
    counts = [(", ".join(json.loads(value)) if name == "authors" else value, number) for value, number in found]
    stated = [value for value, _ in counts if value]
    return Said(len(stated), tuple(stated[:_NAMED]), sum(number for value, number in counts if not value))
