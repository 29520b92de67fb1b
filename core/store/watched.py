"""The folders that a notebook looks into for new articles."""

from sqlite_utils import Database


def folders(db: Database) -> list[str]:
    """The watched folders, in the order of the alphabet."""
    return [row[0] for row in db.execute("SELECT folder FROM watched ORDER BY folder").fetchall()]


def watch(db: Database, folder: str) -> None:
    """Look into `folder` from now on."""
    db.execute("INSERT INTO watched (folder) VALUES (?) ON CONFLICT (folder) DO NOTHING", (folder,))


def forget(db: Database, folder: str) -> None:
    """Look into `folder` no more. Its articles stay."""
    db.execute("DELETE FROM watched WHERE folder = ?", (folder,))
