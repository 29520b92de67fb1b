"""Her marks as a list, of one article or of the whole notebook: with tags, narrowed by colour, tag or words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from core.store import tags
from core.store.marks import Mark

#: By what a list is narrowed: (“colour”, its number), (“tag”, its name), (“untagged”, “”).
By = tuple[Literal["colour", "tag", "untagged"], int | str]
MOST = 200  # rows that are shown before she asks for all


@dataclass(frozen=True, slots=True)
class Listed:
    """A mark with its tags; in a list of the whole notebook also with what its article is called."""

    mark: Mark
    tags: tuple[str, ...] = ()
    title: str = ""
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The first rows of those that fit, how many fit, and how many of all have each colour and each tag."""

    rows: Sequence[Listed]
    total: int
    there: Sequence[tuple[By, int]]


def every(db: Database) -> list[Listed]:
    """All marks of the notebook outside the trash: the newest article first, in order of its text."""
    found = db.execute(
        "SELECT mark.id, article, start, end, colour, note, quote, COALESCE(title, file, ''),"
        " COALESCE(outlet, ''), COALESCE(published, '')"
        " FROM mark JOIN article ON article.id = mark.article WHERE trashed_at IS NULL"
        " ORDER BY published IS NULL, published DESC, article, start, end, mark.id"
    ).fetchall()
    said = tags.of(db, "mark", [row[0] for row in found])
    return [Listed(Mark(*row[:7]), said.get(row[0], ()), *row[7:]) for row in found]


def search(db: Database, words: str = "", by: By | None = None, most: int | None = MOST) -> Found:
    """The marks of the notebook that fit; `most` rows of them, None for all."""
    return found_in(every(db), words, by, most)


def found_in(listed: Sequence[Listed], words: str = "", by: By | None = None, most: int | None = None) -> Found:
    """Those of a list that fit: all `words` in the quote, the note, a tag or the title, in whatever case."""
    fitting = [one for one in listed if _fits(one, by) and _says(one, words)]
    return Found(fitting[:most], len(fitting), _there(listed))


def _fits(one: Listed, by: By | None) -> bool:
    match by:
        case ("colour", colour):
            return one.mark.colour == colour
        case ("tag", str(name)):
            return name.casefold() in (tag.casefold() for tag in one.tags)
        case ("untagged", _):
            return not one.tags
        case _:
            return True


def _says(one: Listed, words: str) -> bool:
    if not words:
        return True
    said = "\n".join((" ".join(one.mark.quote.split()), one.mark.note, *one.tags, one.title)).casefold()
    return all(word in said for word in words.casefold().split())


def _there(listed: Iterable[Listed]) -> list[tuple[By, int]]:
    """Colours in their order, then tags by name, then those that bear none, each with how many there are."""
    colours: Counter[int] = Counter()
    named: Counter[str] = Counter()
    bare = 0
    for one in listed:
        colours[one.mark.colour] += 1
        named.update(one.tags)
        bare += not one.tags
    there: list[tuple[By, int]] = [(("colour", colour), colours[colour]) for colour in sorted(colours)]
    there.extend((("tag", name), named[name]) for name in sorted(named, key=str.casefold))
    if named and bare:
        there.append((("untagged", ""), bare))
    return there
