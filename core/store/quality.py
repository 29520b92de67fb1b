"""How good is this notebook? On what its names rest, and what a checked sample says of them."""

from dataclasses import dataclass
from math import sqrt

from sqlite_utils import Database

from core.model import By
from core.store import checked, counting
from core.store.checked import Verdict

#: The quantile of the normal distribution for 95 %.
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Quality:
    """What can be said of a notebook without asking her anything."""

    places: dict[By, int]  # who found them; those she decided one by one are the analyst's
    names: int  # aliases that stand somewhere
    actors: int
    confirmed: int  # actors that she has confirmed
    joined: tuple[tuple[str, int], ...]  # why names were joined to another one's actor, and how many
    apart: int  # pairs that she has kept apart
    verdicts: dict[Verdict, int]


def quality(db: Database) -> Quality:
    """Everything at once; tenths of a second in a large notebook."""
    names, actors = db.execute(
        "SELECT COUNT(*), COUNT(DISTINCT actor) FROM alias"
        " WHERE EXISTS (SELECT 1 FROM mention WHERE mention.alias = alias.id)"
    ).fetchone()
    confirmed = db.execute(
        "SELECT COUNT(*) FROM actor WHERE confirmed AND id IN (SELECT actor FROM alias WHERE EXISTS"
        " (SELECT 1 FROM mention WHERE mention.alias = alias.id) UNION SELECT actor FROM pin)"
    ).fetchone()[0]
    joined = db.execute(
        "SELECT reason, COUNT(*) AS n FROM alias WHERE reason <> '' AND actor IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM mention WHERE mention.alias = alias.id) GROUP BY reason ORDER BY n DESC, reason"
    ).fetchall()
    apart = db.execute("SELECT COUNT(*) FROM apart").fetchone()[0]
    return Quality(_places(db), names, actors, confirmed, tuple(map(tuple, joined)), apart, checked.tally(db))


def _places(db: Database) -> dict[By, int]:
    """How many places rest on whom. A mention that she made is one only while she seeks its name."""
    counts: dict[By, int] = {"model": 0, "rule": 0, "analyst": 0}
    counts.update(dict(db.execute("SELECT by, COUNT(*) FROM mention GROUP BY by").fetchall()))
    gone = db.execute(
        f"WITH {counting.GONE} SELECT mention.by, COUNT(*) FROM gone CROSS JOIN mention USING (article, start, end)"
        " GROUP BY mention.by"
    ).fetchall()
    for by, number in gone:
        counts[by] -= number
    lapsed = db.execute(
        f"WITH {counting.GONE} SELECT COUNT(*) FROM mention JOIN alias ON alias.id = mention.alias"
        f" WHERE mention.by = 'analyst' AND {counting.STAYS}"
        " AND NOT EXISTS (SELECT 1 FROM sought WHERE sought.text = alias.text)"
    ).fetchone()[0]
    pinned = db.execute(f"SELECT COUNT(*) FROM {counting.PINNED}").fetchone()[0]
    counts["analyst"] += pinned - lapsed
    return counts


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % score interval of a share of which `right` of `of` were counted; (0, 1) when nothing was.

    E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
    Statistical Association 22 (1927), pages 209 to 212. Honest for small samples, where the textbook's
    p ± 1.96 · √(p(1−p)/n) gives a width of nothing for 20 of 20.
    """
    if not of:
        return 0.0, 1.0
    share, zz = right / of, _Z * _Z
    middle = (share + zz / (2 * of)) / (1 + zz / of)
    half = _Z / (1 + zz / of) * sqrt(share * (1 - share) / of + zz / (4 * of * of))
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))
