"""What a notebook is set to, as steps that can be undone: with which model it is read."""

from sqlite_utils import Database

#: The key of the model that reads this notebook; without a row it is the one that ships.
MODEL = "model"


def get(db: Database, name: str) -> str | None:
    """What `name` is set to, or None when nobody chose."""
    found = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return found[0] if found else None


def put(db: Database, name: str, value: str) -> None:
    """Set `name` to `value`."""
    db.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
