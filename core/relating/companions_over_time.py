"""With whom an actor stands, and when."""

from collections.abc import Mapping

import numpy as np

from core.relating.periods import LETTERS
from core.relating.windows import Windows
from core.store.timeline import Unit


def companions_over_time(
    windows: Windows, published: Mapping[int, str | None], actor: int, unit: Unit, most: int
) -> dict[int, dict[str, int]]:
    """For the `most` actors that share most windows with `actor`: how many they share in each period.

    The most frequent first, equal ones by their ids. Windows in articles without a date are left out. When
    neighbouring sentences are looked at, a window counts in which either of the two is named.
    """
    number = int(np.searchsorted(windows.actors, actor))
    if number >= len(windows.actors) or windows.actors[number] != actor:
        return {}
    mine = windows.actor == number
    named = np.ones(len(mine), bool) if windows.named is None else windows.named
    here, said = np.zeros(len(windows), bool), np.zeros(len(windows), bool)
    here[windows.window[mine]] = True
    said[windows.window[mine & named]] = True
    dates = [(published.get(one) or "")[: LETTERS[unit]] for one in windows.article.tolist()]
    dated = np.array([bool(date) for date in dates], bool)
    others = ~mine & (here & dated)[windows.window] & (named | said[windows.window])
    found: dict[int, dict[str, int]] = {}
    for other, window in zip(
        windows.actors[windows.actor[others]].tolist(), windows.window[others].tolist(), strict=True
    ):
        periods = found.setdefault(other, {})
        periods[dates[window]] = periods.get(dates[window], 0) + 1
    order = sorted(found, key=lambda one: (-sum(found[one].values()), one))
    return {one: found[one] for one in order[:most]}
