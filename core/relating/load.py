"""From the notebook to the arrays that relations are counted from."""

from collections.abc import Sequence

import numpy as np

from core.model import RELATED_KINDS, Kind
from core.relating.places import Places
from core.store import articles, relations, stories
from core.store.database import Database


def load(
    db: Database, kinds: Sequence[Kind] = RELATED_KINDS, since: str | None = None, until: str | None = None
) -> Places:
    """The counted places of actors of these kinds, in articles dated from `since` to `until` inclusive."""
    rows = relations.counted_places(db, kinds, since, until)
    article, sentence, paragraph, actor = np.array(rows, np.int64).reshape(-1, 4).T
    return Places(article, sentence, paragraph, actor, articles.dates(db), stories.outlets(db))
