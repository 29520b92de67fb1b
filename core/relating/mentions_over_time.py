"""When actors are mentioned."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from core.relating import stock
from core.store.database import Database
from core.store.timeline import LETTERS, Unit


def mentions_over_time(
    db: Database, actors: Sequence[int], unit: Unit, kept: dict[object, Any]
) -> dict[int, dict[str, int]]:
    """For each of these actors the counted mentions by period, where there are any; copies of a story count too.

    `kept`: see `stock.choose`. What relations are counted from is counted here: when it is there already, this takes
    a moment, and a question to SQLite the better part of a second.
    """
    whole = stock.whole(db, kept)
    articles, number = np.unique(whole.article, return_inverse=True)
    dates = [(whole.published.get(one) or "")[: LETTERS[unit]] for one in articles.tolist()]
    periods = sorted(set(dates))
    place = {period: index for index, period in enumerate(periods)}
    when = np.array([place[date] for date in dates], np.int64)[number]
    wanted = np.unique(np.array(list(actors), np.int64))
    mine = np.isin(whole.actor, wanted)
    rows = np.searchsorted(wanted, whole.actor[mine])
    counts = np.bincount(rows * len(periods) + when[mine], minlength=len(wanted) * len(periods))
    found: dict[int, dict[str, int]] = {actor: {} for actor in actors}
    for index in np.flatnonzero(counts).tolist():
        row, column = divmod(index, len(periods))
        if periods[column]:  # without a date there is no period
            found[int(wanted[row])][periods[column]] = int(counts[index])
    return found
