"""The one question that the reader asks of the notebook: an article with all that is shown of it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from core.model import Standing, Zone
from core.store import articles, marks, mentions, reading_list, readings, stories, tags, versions
from core.store.articles import Article
from core.store.database import Database
from core.store.mark_list import Listed
from core.store.marks import Mark
from core.store.mentions import Place
from core.store.reading_list import Standing as Said
from core.store.stories import Member
from core.store.versions import Version

State = Literal["read", "unread", "failed"]


@dataclass(frozen=True)
class Opened:
    """An article as it lies open. `failure` says why it could not be read, else it is empty."""

    article: Article
    zones: Sequence[Zone]
    places: Sequence[Place]
    state: State
    failure: str = ""
    standing: Standing = "counts"
    versions: int = 1
    story: Sequence[Member] = ()  # who tells its story, itself among them
    known_only: str | None = None  # its language, when no model reads that and only known names were looked for
    marks: Sequence[Mark] = ()
    older: Sequence[Version] = ()  # its other versions
    left: Sequence[Mark] = ()  # marks on older versions whose words do not stand here
    tags: Mapping[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])  # of these marks
    meanings: Mapping[int, str] = field(default_factory=dict[int, str])  # of the colours of marks
    said: Said = field(default_factory=Said)  # read, to read, important

    @cached_property
    def actors(self) -> int:
        """How many actors have a place in it, not only in the page around it."""
        junk = [(zone.start, zone.end) for zone in self.zones if zone.kind == "boilerplate"]
        starts = [start for start, _ in junk]

        def outside(place: Place) -> bool:
            at = bisect_right(starts, place.start) - 1
            return at < 0 or place.start >= junk[at][1]

        return len({place.actor for place in self.places if place.actor is not None and outside(place)})

    def listed(self, shown: Sequence[Mark]) -> list[Listed]:
        """These marks with their tags."""
        return [Listed(mark, self.tags.get(mark.id, ())) for mark in shown]

    def of(self, actor: int) -> list[Place]:
        """The places of one actor, in order of the text."""
        return [place for place in self.places if place.actor == actor]


def look_up(db: Database, number: int) -> Opened | None:
    """The article with this number, or None when there is none."""
    article = articles.get(db, number)
    if article is None:
        return None
    places = mentions.places(db, number)
    state, failure = _state(db, number, places)
    chain = versions.chain(db, number)
    here, left = marks.of_article(db, number), marks.left_behind(db, number)
    return Opened(
        article,
        articles.zones(db, number),
        places,
        state,
        failure,
        standing="older" if chain[0].article != number else "trash" if articles.in_trash(db, number) else "counts",
        versions=len(chain),
        story=stories.members(db, number),
        known_only=readings.language_known_only(db, number),
        older=[version for version in chain if version.article != number],
        marks=here,
        left=left,
        tags=tags.of(db, "mark", [mark.id for mark in (*here, *left)]),
        meanings=marks.meanings(db),
        said=reading_list.of_article(db, number),
    )


def _state(db: Database, number: int, places: Sequence[Place]) -> tuple[State, str]:
    """What was read has sentences; what could not be read has a reason instead."""
    if places:
        return "read", ""
    failure = dict(mentions.failures(db)).get(number)
    if failure is not None:
        return "failed", failure
    return ("read" if mentions.sentences(db, number) else "unread"), ""
