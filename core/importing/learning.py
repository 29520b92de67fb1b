"""What the collection teaches: a line that returns in several articles of one outlet is boilerplate there.

Not when the articles tell one story: copies of a wire story and versions of an article repeat its paragraphs. So a
line counts once for all articles that agree in much of their text.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from core.importing.sorts import Sort
from core.notebook import Notebook
from core.store import lines
from core.store.database import Database
from core.store.lines import Profile

_SORT: Sort = "repeated line"
_LEAST = 3  # articles that a line must stand in
_SAME = 0.3  # of the shorter body's characters; two articles that agree in more of them are one story
_ASKED = 16  # articles with a line that are compared, for lines that stand in very many
_BATCH = 100  # articles


def learn(notebook: Notebook) -> Iterator[tuple[int, int]]:
    """Look at the articles that have not been looked at; mark lines that return in them and in earlier ones.

    Yields (done, total) on the way. Stopping between two steps loses nothing.
    """
    new = notebook.read(lines.unlooked)
    for start in range(0, len(new), _BATCH):
        batch = new[start : start + _BATCH]
        learned = notebook.read(_learned, batch, _look(notebook, batch))
        if learned:
            notebook.load("Learn lines that return", ("zone", "mention"), lines.mark, learned, _SORT)
        yield min(start + _BATCH, len(new)), len(new)


def note(notebook: Notebook, articles: Collection[int]) -> None:
    """Look at articles whose zones are settled, for they came with a bundle: only later ones learn from them."""
    new = [one for one in notebook.read(lines.unlooked) if one[0] in articles]
    for start in range(0, len(new), _BATCH):
        _look(notebook, new[start : start + _BATCH])


def _look(notebook: Notebook, batch: Sequence[tuple[int, str]]) -> dict[int, Profile]:
    """The lines of each article, which are kept."""
    profiles = {article: notebook.read(lines.profile, article, _SORT) for article, _ in batch}
    known = [(article, outlet, profiles[article].candidates) for article, outlet in batch]
    notebook.load("Compare lines", (), lines.keep, known)
    return profiles


def _learned(db: Database, batch: Sequence[tuple[int, str]], profiles: Mapping[int, Profile]) -> dict[int, set[int]]:
    """Article → numbers of the lines in it that are boilerplate now."""
    known = dict(profiles)
    found: dict[int, set[int]] = {}
    for outlet, group in groupby(sorted(batch, key=lambda one: (one[1], one[0])), key=lambda one: one[1]):
        new = {article for article, _ in group}
        numbers = {number for article in new for number in profiles[article].candidates}
        for number, standing in lines.standing(db, outlet, numbers, _LEAST).items():
            for article in _to_mark(db, number, standing, new, known):
                found.setdefault(article, set()).add(number)
    return found


def _to_mark(
    db: Database, number: int, standing: Sequence[int], new: set[int], known: dict[int, Profile]
) -> Sequence[int]:
    """The articles in which a line is to be marked: the new ones when it has been learned before, or all, or none."""
    asked = [_profile(db, article, known) for article in _some(standing)]
    if any(number in one.returning for one in asked):
        return [article for article in standing if article in new]
    return standing if _stories(asked) >= _LEAST else ()


def _some(standing: Sequence[int]) -> Sequence[int]:
    """So many of the articles as are compared, from the first to the last."""
    if len(standing) <= _ASKED:
        return standing
    return [standing[place * (len(standing) - 1) // (_ASKED - 1)] for place in range(_ASKED)]


def _profile(db: Database, article: int, known: dict[int, Profile]) -> Profile:
    if article not in known:
        known[article] = lines.profile(db, article, _SORT)
    return known[article]


def _stories(asked: Sequence[Profile]) -> int:
    """How many of these articles tell different stories, up to as many as are needed."""
    apart: list[Profile] = []
    for one in asked:
        if not any(_agree(one, other) for other in apart):
            apart.append(one)
        if len(apart) == _LEAST:
            break
    return len(apart)


def _agree(one: Profile, other: Profile) -> bool:
    smaller = min(sum(one.body.values()), sum(other.body.values()))
    shared = sum(length for number, length in one.body.items() if number in other.body)
    return smaller == 0 or shared > _SAME * smaller
