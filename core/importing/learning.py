"""What the collection teaches: a line that returns in several articles of one outlet is boilerplate there.

Not when the articles tell one story: copies of a wire story and versions of an article repeat its paragraphs. So a
line counts once for all articles that agree in much of their text.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby

from core.importing.sorts import Sort
from core.notebook import Notebook
from core.store import lines
from core.store.database import Database
from core.store.lines import Profile

_SORT: Sort = "repeated line"
_LEAST = 3  # articles that a line must stand in
_SAME = 0.3  # of the shorter body's characters; two articles that agree in more of them are one story
_ASKED = 40  # articles with a line that are compared, for lines that stand in very many
_BATCH = 100  # articles


def learn(notebook: Notebook) -> Iterator[tuple[int, int]]:
    """Look at the articles that have not been looked at; mark lines that return in them and in earlier ones.

    Yields (done, total) on the way. Stopping there, or being killed, loses nothing: the next time it goes on.
    """
    new = notebook.read(lines.unlooked)
    for start in range(0, len(new), _BATCH):
        batch = new[start : start + _BATCH]
        notebook.load("Learn lines that return", ("zone", "mention"), _learn, batch, _profiles(notebook, batch))
        yield min(start + _BATCH, len(new)), len(new)


def note(notebook: Notebook, articles: Collection[int]) -> None:
    """Look at articles whose zones are settled, for they came with a bundle: only later ones learn from them."""
    new = [one for one in notebook.read(lines.unlooked) if one[0] in articles]
    for start in range(0, len(new), _BATCH):
        batch = new[start : start + _BATCH]
        notebook.load("Compare lines", (), _keep, batch, _profiles(notebook, batch))


def _profiles(notebook: Notebook, batch: Sequence[tuple[int, str]]) -> dict[int, Profile]:
    return {article: notebook.read(lines.profile, article, _SORT) for article, _ in batch}


def _keep(db: Database, batch: Sequence[tuple[int, str]], profiles: Mapping[int, Profile]) -> None:
    lines.keep(db, [(article, outlet, profiles[article].candidates) for article, outlet in batch])


def _learn(db: Database, batch: Sequence[tuple[int, str]], profiles: Mapping[int, Profile]) -> None:
    """Keep what these articles are made of, and learn from it: both or, when the program is killed, neither."""
    _keep(db, batch, profiles)
    lines.mark(db, _learned(db, batch, profiles), _SORT)


def _learned(db: Database, batch: Sequence[tuple[int, str]], profiles: Mapping[int, Profile]) -> dict[int, set[int]]:
    """Article → numbers of the lines in it that are boilerplate now."""
    bodies = _Bodies(db, dict(profiles))
    found: dict[int, set[int]] = {}
    for outlet, group in groupby(sorted(batch, key=lambda one: (one[1], one[0])), key=lambda one: one[1]):
        new = {article for article, _ in group}
        numbers = {number for article in new for number in profiles[article].candidates}
        for number, standing in lines.standing(db, outlet, numbers, _LEAST).items():
            for article in _to_mark(bodies, number, standing, new):
                found.setdefault(article, set()).add(number)
    return found


def _to_mark(bodies: "_Bodies", number: int, standing: Sequence[int], new: set[int]) -> Sequence[int]:
    """The articles in which a line is to be marked: the new ones when it has been learned before, or all, or none."""
    asked = _some(standing)
    if any(number in bodies.of(article).returning for article in asked):
        return [article for article in standing if article in new]
    return standing if _tell_different_stories(bodies, asked) else ()


def _some(standing: Sequence[int]) -> Sequence[int]:
    """So many of the articles as are compared, from the first to the last."""
    if len(standing) <= _ASKED:
        return standing
    return [standing[place * (len(standing) - 1) // (_ASKED - 1)] for place in range(_ASKED)]


def _tell_different_stories(bodies: "_Bodies", asked: Sequence[int]) -> bool:
    """Some three of these articles agree in little. Three that do so still do when more articles come."""
    for place, one in enumerate(asked):
        apart = [other for other in asked[place + 1 :] if not bodies.agree(one, other)]
        if any(not bodies.agree(*pair) for pair in combinations(apart, _LEAST - 1)):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Bodies:
    """The articles that have been looked at, and which of them have been found to agree."""

    db: Database
    known: dict[int, Profile]
    agreeing: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])

    def of(self, article: int) -> Profile:
        if article not in self.known:
            self.known[article] = lines.profile(self.db, article, _SORT)
        return self.known[article]

    def agree(self, one: int, other: int) -> bool:
        """The two tell one story."""
        if (one, other) not in self.agreeing:
            self.agreeing[one, other] = _agree(self.of(one).body, self.of(other).body)
        return self.agreeing[one, other]


def _agree(one: Mapping[int, int], other: Mapping[int, int]) -> bool:
    smaller = min(sum(one.values()), sum(other.values()))
    shared = sum(length for number, length in one.items() if number in other)
    return smaller == 0 or shared > _SAME * smaller
