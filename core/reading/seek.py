"""Names that she seeks, looked for in articles: a preview of all hits, and what becomes of them after reading."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from core.model import Kind, Reading
from core.reading.known_names import Hit, find, find_forms, index, plain_of
from core.store import mentions, readings, sought
from core.store.database import Database
from core.store.sought import Found, There

#: What is at a hit now: nothing; a part of it is a name; the same name as another kind or another's; another name,
#: or a longer one; something that she decided herself. Only "decided" cannot be chosen.
State = Literal["free", "part", "same", "other", "decided"]
_REACH = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One hit of a preview in its context. `text` is as written, `name` how its form is spelled plainly."""

    place: Found
    name: str
    state: State
    left: str
    right: str
    title: str
    now: str = ""  # whose it is now, in words
    actor: int | None = None  # whose it is, or what it is a part of

    @property
    def wanted(self) -> bool:
        """Is it ticked before she looks?"""
        return self.state in ("free", "part", "same")


@dataclass(frozen=True, slots=True)
class Preview:
    """What “this name everywhere” would do. `theirs` places are the actor's already; `refused`: she said it is none."""

    lines: tuple[Line, ...]
    theirs: int
    refused: bool
    articles: int


def preview(db: Database, name: str, actor: int | None, *, inflected: bool = False, any_case: bool = False) -> Preview:
    """Every place at which `name` stands, and what is there now. `actor`: whose it is to be; None: a new one's."""
    found: list[Line] = []
    theirs = 0
    for article, text in sought.candidates(db, name, prefixes=inflected):
        hits = list(find_forms(text, name, inflected=inflected, any_case=any_case))
        if not hits:
            continue
        there = sought.standing(db, article)
        title = sought.title(db, article)
        for hit in hits:
            line = _line(article, text, hit, there, title)
            if actor is not None and line.actor == actor and line.state in ("same", "other"):
                theirs += 1
            else:
                found.append(line)
    articles = len({line.place.article for line in found})
    return Preview(tuple(found), theirs, sought.is_refused(db, name), articles)


def _line(article: int, text: str, hit: Hit, there: Sequence[There], title: str) -> Line:
    written = text[hit.start : hit.end]
    name = plain_of(written)
    over = [one for one in there if one.start < hit.end and hit.start < one.end]
    state = _state(hit, name, over)
    shown = [one for one in over if one.shown]
    place = Found(article, hit.start, hit.end, name, tuple((one.start, one.end) for one in shown))
    exact = next((one for one in shown if (one.start, one.end) == (hit.start, hit.end)), None)
    one = exact or next(iter(shown), None)
    left = text[max(0, hit.start - _REACH) : hit.start].split("\n")[-1]
    right = text[hit.end : hit.end + _REACH].split("\n")[0]
    actor = one.actor if one is not None else None
    return Line(place, name, state, left, right, title, _now(state, one, exact is not None), actor)


def _state(hit: Hit, name: str, over: Sequence[There]) -> State:
    if any(one.pinned for one in over):
        return "decided"
    over = [one for one in over if one.shown]
    if not over:
        return "free"
    exact = next((one for one in over if (one.start, one.end) == (hit.start, hit.end)), None)
    if exact:
        return "same" if plain_of(exact.alias) == name else "other"
    inside = all(hit.start <= one.start and one.end <= hit.end for one in over)
    return "part" if inside else "other"


def _now(state: State, one: There | None, exact: bool) -> str:
    if state == "decided":
        return f"you said: {one.called}" if one is not None and one.called else "you said: not a name"
    if one is None:
        return ""
    called = one.called or one.alias
    return f"now {called}" if exact else f"in “{one.text}” now" if state == "other" else f"“{one.text}” now"


def free_places(db: Database, names: Sequence[str]) -> list[tuple[str, list[Found]]]:
    """For each name the places where nothing is read and nothing was decided: what her list adds at once."""
    return [(name, _free(db, name)) for name in names]


def _free(db: Database, name: str) -> list[Found]:
    found: list[Found] = []
    for article, text in sought.candidates(db, name):
        hits = list(find_forms(text, name))
        there = sought.standing(db, article) if hits else []
        for hit in hits:
            over = [one for one in there if one.start < hit.end and hit.start < one.end]
            if _state(hit, name, over) in ("free", "part"):
                spans = tuple((one.start, one.end) for one in over if one.shown)
                found.append(Found(article, hit.start, hit.end, name, spans))
    return found


def store_all(db: Database, readings: Sequence[tuple[int, Reading | str]], model: str, version: str) -> None:
    """Keep readings as `mentions.store_all` does, and find in these articles the names that she seeks."""
    mentions.store_all(db, readings, model, version)
    settle(db, [article for article, reading in readings if isinstance(reading, Reading)])


def to_settle(db: Database, before: Collection[str], new: Sequence[int]) -> list[int]:
    """The articles in which to look for what she seeks, after articles `new` came in, maybe already read.

    `before` are the names that were sought until then: other ones are looked for in every article.
    """
    wanted = sought.kinds(db)
    if not wanted:
        return []
    read = readings.read_articles(db)
    return sorted(read if wanted.keys() - before else read.intersection(new))


def settle(db: Database, articles: Sequence[int]) -> None:
    """After reading these articles: find in them what she seeks. What she decided at a place stays."""
    kinds = sought.kinds(db)
    names = index(kinds)
    if not names:
        return
    for article in articles:
        text, _ = mentions.to_read(db, article)
        hits = list(find(text, names))
        there = sought.standing(db, article) if hits else []
        found = [one for hit in hits if (one := _settled(article, hit, there, kinds))]
        if found:
            sought.settle(db, article, found)


def _settled(
    article: int, hit: Hit, there: Sequence[There], kinds: dict[str, Kind]
) -> tuple[Found, str, sought.How] | None:
    """What becomes of a hit: the machine yields where it saw less, or the same name as another kind."""
    over = [one for one in there if one.start < hit.end and hit.start < one.end]
    state = _state(hit, plain_of(hit.name), over)
    spans = tuple((one.start, one.end) for one in over if one.shown)
    place = Found(article, hit.start, hit.end, hit.name, spans)
    if state in ("free", "part"):
        return place, hit.name, "new"
    read_as = {one.kind for one in over if (one.start, one.end) == (hit.start, hit.end)}
    return (place, hit.name, "kind") if state == "same" and kinds[hit.name] not in read_as else None
