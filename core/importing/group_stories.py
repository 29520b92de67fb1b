"""The step after an import that finds articles which tell one story in the same words."""

from collections.abc import Generator, Sequence

import numpy as np

from core.importing import near
from core.notebook import Notebook
from core.store import stories

Known = list[tuple[int, near.Sketch]]
#: Of a short sketch so many of its numbers must be in a new one before the two are compared.
_SHARED = 3


def group_stories(notebook: Notebook) -> Generator[tuple[int, int], None, list[int]]:
    """Sketch what is new, compare it with everything, and group; yield (done, total) on the way.

    Gives the articles that were compared for the first time.
    """
    new = notebook.read(stories.unsketched)
    if not new:
        return []
    made: list[tuple[int, bytes]] = []
    for number, article in enumerate(new):
        made.append((article, near.pack(near.fingerprints(notebook.read(stories.body, article)))))
        if number % 50 == 0:
            yield number, len(new)
    notebook.load("Compare articles", (), stories.keep_sketches, made)
    known = [(article, near.unpack(data)) for article, data in notebook.read(stories.sketches)]
    groups = near.groups(_worth_comparing(known, set(new)))
    found = [group for group in groups if set(group) & set(new)]
    if found:
        notebook.load("Group stories", ("article", "story"), stories.add_groups, found)
    return new


def sketch(notebook: Notebook, articles: Sequence[int]) -> None:
    """Sketch articles whose stories are known, so that they are not grouped anew."""
    made = [(article, near.pack(near.fingerprints(notebook.read(stories.body, article)))) for article in articles]
    notebook.load("Compare articles", (), stories.keep_sketches, made)


def _worth_comparing(known: Known, new: set[int]) -> Known:
    """The new articles, and those of the others that share a few runs of words with one of them."""
    if 4 * len(new) > len(known):
        return known
    fresh = np.unique(np.concatenate([sketch.hashes for article, sketch in known if article in new]))
    return [one for one in known if one[0] in new or _shares(one[1].hashes, fresh)]


def _shares(hashes: near.Hashes, fresh: near.Hashes) -> bool:
    return int(np.isin(hashes, fresh, assume_unique=True).sum()) >= _SHARED
