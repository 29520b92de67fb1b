"""By which model and version articles were read, and which are to be read (again)."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Zone
from core.store import articles, mentions

#: In place of the model's name: no model reads the article's language, so only known names were looked for. The
#: version is then the language and what tells these names from others: “ru 5f3a…”.
KNOWN = "known names"
_STALE = " (to be read again)"


@dataclass(frozen=True, slots=True)
class ToRead:
    """An article on its way to a model. `said`: the analyst has stated its language herself."""

    text: str
    zones: list[Zone]
    language: str | None
    said: bool


def known_version(language: str, mark: str) -> str:
    """The version of a `KNOWN` reading."""
    return f"{language} {mark}"


def never_read(db: Database) -> list[int]:
    """The articles that have no reading at all, whatever the model."""
    found = db.execute(
        "SELECT id FROM article WHERE trashed_at IS NULL AND id NOT IN (SELECT article FROM reading) ORDER BY id"
    )
    return [row[0] for row in found.fetchall()]


def read_articles(db: Database) -> set[int]:
    """The articles outside the trash that have a reading, whatever the model."""
    found = db.execute(
        "SELECT article FROM reading JOIN article ON article.id = reading.article"
        " WHERE failure IS NULL AND trashed_at IS NULL"
    )
    return {row[0] for row in found.fetchall()}


def known_readings(db: Database) -> list[tuple[int, str, str]]:
    """(article, language, mark) of each article in which only known names were looked for."""
    found = db.execute(
        "SELECT article, version FROM reading JOIN article ON article.id = reading.article"
        " WHERE model = ? AND trashed_at IS NULL ORDER BY article",
        (KNOWN,),
    )
    return [(row[0], *_language_and_mark(row[1])) for row in found.fetchall()]


def _language_and_mark(version: str) -> tuple[str, str]:
    language, _, mark = version.partition(" ")
    return language, mark


def outdated(db: Database, model: str, version: str, languages: Collection[str]) -> list[int]:
    """The articles whose reading is by another model or version, or by known names alone though this model can."""
    found = db.execute(
        "SELECT article, model, version FROM reading JOIN article ON article.id = reading.article"
        " WHERE trashed_at IS NULL AND (model, version) NOT IN (VALUES (?, ?), (?, ?)) ORDER BY article",
        (model, version, mentions.RESTORED, mentions.restored_under(model, version)),
    ).fetchall()
    return [article for article, by, of in found if by != KNOWN or _can_be_read(of, languages)]


def _can_be_read(version: str, languages: Collection[str]) -> bool:
    return version.endswith(_STALE) or _language_and_mark(version)[0] in languages


def outdate(db: Database) -> None:
    """Let every reading count as one of an older version, so that all is read again, also after a stop."""
    db.execute(f"UPDATE reading SET version = version || '{_STALE}' WHERE version NOT LIKE '%{_STALE}'")


def to_read(db: Database, article: int) -> ToRead:
    """What is needed to read an article."""
    text, language, found = db.execute("SELECT text, language, found FROM article WHERE id = ?", (article,)).fetchone()
    return ToRead(text, articles.zones(db, article), language, json.loads(found).get("language") == "you")


def state_languages(db: Database, found: Sequence[tuple[int, str]]) -> None:
    """Fill in the language of articles (article, language) of which none is stated."""
    db.conn.executemany(
        "UPDATE article SET language = ?, found = json_set(found, '$.language', 'words of the text')"
        " WHERE id = ? AND language IS NULL AND json_extract(found, '$.language') IS NOT 'you'",
        [(language, article) for article, language in found],
    )


def language_known_only(db: Database, article: int) -> str | None:
    """The article's language, if only known names were looked for in it because no model reads it."""
    found = db.execute("SELECT version FROM reading WHERE article = ? AND model = ?", (article, KNOWN)).fetchone()
    return _language_and_mark(found[0])[0] if found else None


def by(db: Database) -> list[tuple[str, str, int]]:
    """(model, version, articles) of the readings there are, most articles first."""
    found = db.execute(
        "SELECT model, version, COUNT(*) AS n FROM reading JOIN article ON article.id = reading.article"
        " WHERE trashed_at IS NULL GROUP BY model, version ORDER BY n DESC, model, version"
    )
    return [(row[0], row[1].removesuffix(_STALE), row[2]) for row in found.fetchall()]


def total(db: Database) -> int:
    """How many articles have a reading."""
    found = db.execute(
        "SELECT COUNT(*) FROM reading JOIN article ON article.id = reading.article WHERE trashed_at IS NULL"
    )
    return int(found.fetchone()[0])
