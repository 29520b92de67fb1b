"""What a bundle holds, as plain values: what was read from its files, on its way into a notebook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from core.model import Draft, Kind, Reading, ZoneKind


@dataclass(frozen=True, slots=True)
class BundleArticle:
    """An article with its reading, if it was read; `actors` are those of the reading's mentions, one each.

    `same_story_as` is the number of the article that stands for the story, if that is another one.
    """

    number: int
    draft: Draft
    fingerprint: str
    imported_at: str
    reading: Reading | None
    actors: Sequence[int | None]
    same_story_as: int | None = None
    stands_alone: bool = False  # because the analyst said so
    version_of: int | None = None  # the older one, which lies in the trash
    state: str = ""  # to read, read, or neither
    important: bool = False
    sought: frozenset[tuple[int, int]] = frozenset()  # mentions that are there only because she seeks their name


@dataclass(frozen=True, slots=True)
class BundleActor:
    """An actor as the bundle has it."""

    number: int
    name: str
    kind: Kind
    confirmed: bool
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class BundleSought:
    """A name that she seeks everywhere, and whose it is; the actor may have no place."""

    text: str
    kind: Kind
    actor: BundleActor | None


@dataclass(frozen=True, slots=True)
class BundleMark:
    """A stretch of an article that she set off in a colour."""

    number: int
    article: int
    start: int
    end: int
    colour: int
    note: str
    made_at: str


@dataclass(frozen=True, slots=True)
class BundlePin:
    """Whose a place in a trashed article is; `actor` is None where it is no name. The actor may have no other place."""

    start: int
    end: int
    actor: BundleActor | None


@dataclass(frozen=True, slots=True)
class BundleTrashed:
    """An article that lies in the trash. It has no reading."""

    article: BundleArticle
    trashed_at: str
    pins: Sequence[BundlePin] = ()


#: What may be said of a relation.
Verdict = Literal["confirmed", "dismissed"]


@dataclass(frozen=True, slots=True)
class BundleLabel:
    """What a relation is, in her words, and the sentence that says so."""

    source: int
    target: int
    label: str
    directed: bool
    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class BundleNote:
    """A note, and what it is about, by the bundle's numbers."""

    number: int
    text: str
    made_at: str
    changed_at: str
    article: int | None
    start: int | None
    end: int | None
    actor: BundleActor | None
    other: BundleActor | None


@dataclass(frozen=True, slots=True)
class BundleClaim:
    """A claim with its passages: (article, start, end, side)."""

    number: int
    statement: str
    sure: int
    made_at: str
    changed_at: str
    passages: Sequence[tuple[int, int, int, Literal["for", "against", "about"]]]


@dataclass(frozen=True, slots=True)
class BundleTag:
    """A tag on one thing."""

    name: str
    what: Literal["article", "actor", "mark", "note", "claim"]
    id: int
    actor: BundleActor | None


@dataclass(frozen=True, slots=True)
class BundleWriting:
    """What she wrote."""

    notes: list[BundleNote] = field(default_factory=list[BundleNote])
    claims: list[BundleClaim] = field(default_factory=list[BundleClaim])
    tags: list[BundleTag] = field(default_factory=list[BundleTag])
    searches: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])  # name, query


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that is restored. `refused_places` are (article, start, end), by the bundle's numbers."""

    articles: Sequence[BundleArticle]
    actors: Mapping[int, BundleActor]
    refused_texts: Sequence[str] = ()
    refused_places: Sequence[tuple[int, int, int]] = ()
    trashed: Sequence[BundleTrashed] = ()
    lines: Sequence[tuple[str, ZoneKind]] = ()  # what holds of a line wherever it stands
    apart: Sequence[tuple[int, int, str]] = ()  # two actors that are not one, and why
    marks: Sequence[BundleMark] = ()
    colours: Mapping[int, str] = field(default_factory=dict[int, str])  # what the colours of marks mean
    positions: Sequence[tuple[str, int, float, float, bool]] = ()  # picture, actor, x, y, pinned
    views: Sequence[tuple[str, dict[str, Any]]] = ()  # saved views of the relations
    verdicts: Sequence[tuple[int, int, Verdict]] = ()  # what was said of two actors' relation
    labels: Sequence[BundleLabel] = ()
    put_off: Sequence[tuple[int, int]] = ()  # two actors about which she decides later
    sought: Sequence[BundleSought] = ()
    writing: BundleWriting = field(default_factory=BundleWriting)
