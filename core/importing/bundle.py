"""From a bundle, the open format that `core/exporting/bundle.py` writes, back to what a notebook is made of.

What is counted (relations, suggestions, an actor's names and dates) is not read: it follows from the rest. Nor
is `decisions.jsonl`: it tells people what was decided and when, but not every value that was replaced, so it cannot
become steps that can be undone. What the decisions led to is all there. The bytes of the imported files and the
reasons why names were joined are in no bundle. Two things that an older bundle lacks are taken as follows: without
`read_as` the model gave the name the kind it has now; without `sentences` an article was read, and its sentences are
those that its mentions stand in. An older bundle says nothing of the trash, of versions and of lines.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from core.errors import UserError
from core.events import Progress
from core.importing import bundle_decisions, bundle_writing
from core.importing.fingerprint import fingerprint
from core.importing.json_lines import Line, Span, lines
from core.importing.whence import FIELDS
from core.model import KINDS, By, Draft, Mention, Reading, Zone, ZoneKind
from core.store.bundle_values import (
    Bundle,
    BundleActor,
    BundleArticle,
    BundlePin,
    BundleTrashed,
    BundleWriting,
)
from core.store.reading_list import STATES

_ARTICLES, _MENTIONS, _ACTORS = "articles.jsonl", "mentions.jsonl", "actors.jsonl"
_TRASHED = "trashed.jsonl"

#: What makes a folder a bundle; the other files may be missing.
FILES = frozenset({_ARTICLES, _MENTIONS, _ACTORS})

_ZONE_KINDS: tuple[ZoneKind, ...] = get_args(ZoneKind)
_BY: tuple[By, ...] = get_args(By)
_PER_PROGRESS = 2000  # lines


@dataclass(slots=True)
class _Pages:
    """An article while its mentions come in. Windows are start → end; `read` is whether it was read at all."""

    draft: Draft
    fingerprint: str
    imported_at: str
    read: bool
    sentences: dict[int, int]
    paragraphs: dict[int, int]
    same_story_as: int | None
    stands_alone: bool
    version_of: int | None
    state: str = ""
    important: bool = False
    trashed_at: str | None = None
    pins: tuple[BundlePin, ...] = ()
    sought: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    places: dict[tuple[int, int], tuple[Mention, int | None]] = field(
        default_factory=dict[tuple[int, int], tuple[Mention, int | None]]
    )


def is_bundle(names: set[str]) -> bool:
    """Is a folder that holds files of these names a bundle?"""
    return names.issuperset(FILES)


def read_bundle(folder: Path) -> Generator[Progress, None, Bundle]:
    """Everything in the bundle at `folder`, every line looked at.

    Raises UserError `bad_bundle_…` with file and line for the first thing that is wrong, `unreadable_file`.
    """
    articles: dict[int, _Pages] = {}
    actors: dict[int, BundleActor] = {}
    decided = bundle_decisions.Decided()
    writing = BundleWriting()

    def length(line: Line) -> int:
        return len(_pages(line, articles).draft.text)

    takers: tuple[tuple[str, Callable[[Line], None]], ...] = (
        (_ARTICLES, lambda line: _take_article(line, articles)),
        (_ACTORS, lambda line: _take_actor(line, actors)),
        (_MENTIONS, lambda line: _take_mention(line, articles, actors)),
        (_TRASHED, lambda line: _take_trashed(line, articles)),
        *bundle_decisions.takers(decided, length, actors),
        *bundle_writing.takers(writing, length),
    )
    try:
        for name, take in takers:
            if name not in FILES and not (folder / name).exists():  # an older bundle
                continue
            for number, line in enumerate(lines(folder / name)):
                if number % _PER_PROGRESS == 0:
                    yield Progress("import", number, 0, f"{folder.name}/{name}")
                take(line)
    except FileNotFoundError as error:
        raise UserError("bad_bundle_file", file=Path(error.filename).name) from error
    except OSError as error:
        raise UserError("unreadable_file", reason=(error.strerror or str(error)).lower()) from error
    here = [_whole(number, pages) for number, pages in articles.items() if pages.trashed_at is None]
    trashed = [
        BundleTrashed(_whole(number, pages), pages.trashed_at, pages.pins)
        for number, pages in articles.items()
        if pages.trashed_at is not None
    ]
    return Bundle(
        here,
        actors,
        decided.refused_texts,
        decided.refused_places,
        trashed,
        list(decided.lines.items()),
        decided.apart,
        decided.marks,
        decided.colours,
        positions=decided.positions,
        views=decided.views,
        verdicts=decided.verdicts,
        labels=decided.labels,
        put_off=decided.put_off,
        sought=decided.sought,
        writing=writing,
    )


# --- articles


def _take_article(line: Line, articles: dict[int, _Pages]) -> None:
    number, text = line.id("article"), line.text("text")
    if number in articles:
        raise line.wrong("twice", thing=f"article {number}")
    if line.get("fingerprint") != fingerprint(text):
        raise line.wrong("fingerprint")
    draft = Draft(
        text,
        title=line.text_or_none("title"),
        authors=line.texts("authors"),
        outlet=line.text_or_none("outlet"),
        published=_date_or_none(line),
        url=line.text_or_none("url"),
        language=line.text_or_none("language"),
        zones=_zones(line, len(text)),
        file=line.text_or_none("file"),
        found=_found(line),
    )
    read = line.values.get("sentences", ()) is not None
    sentences, paragraphs = (_windows(line, key, len(text)) for key in ("sentences", "paragraphs"))
    leader, older = (_id_or_none(line, key) for key in ("same_story_as", "version_of"))
    alone = "stands_alone" in line.values and line.flag("stands_alone")
    when = line.moment("imported_at")
    said = (leader, alone, older, *_reading_list(line))
    articles[number] = _Pages(draft, fingerprint(text), when, read, sentences, paragraphs, *said)


def _reading_list(line: Line) -> tuple[str, bool]:
    """To read or read, and important or not; an older bundle does not say so."""
    if "state" not in line.values:
        return "", False
    return line.one_of("state", STATES), line.flag("important")


def _take_trashed(line: Line, articles: dict[int, _Pages]) -> None:
    """An article in the trash: the same, and what is pinned in it."""
    _take_article(line, articles)
    pages = articles[line.id("article")]
    pages.trashed_at = line.moment("trashed_at")
    length = len(pages.draft.text)
    pages.pins = tuple(_trashed_pin(line.inside("pins", value), length) for value in line.items("pins"))


def _trashed_pin(pin: Line, length: int) -> BundlePin:
    """The actor's name is in the pin: it may have no place outside the trash."""
    start, end = pin.span(length)
    if pin.get("actor") is None:
        return BundlePin(start, end, None)
    return BundlePin(start, end, BundleActor(pin.id("actor"), pin.text("name"), pin.one_of("kind", KINDS), False))


def _id_or_none(line: Line, key: str) -> int | None:
    """A number of an article; an older bundle may lack it."""
    return None if line.values.get(key) is None else line.id(key)


def _found(line: Line) -> dict[str, str]:
    """Where each field was found; an older bundle does not say so."""
    said = line.inside("found", line.values.get("found", {}))
    return {name: said.text(name) for name in FIELDS if name in said.values}


def _date_or_none(line: Line) -> str | None:
    text = line.text_or_none("published")
    try:
        if text is None or date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError:
        pass
    raise line.wrong("value", key="published", value=f"“{text}”")


def _zones(line: Line, length: int) -> tuple[Zone, ...]:
    """The zones, which cover the text in order; none at all is allowed."""
    zones: list[Zone] = []
    for values in line.items("zones"):
        zone = line.inside("zones", values)
        start, end = zone.span(length)
        if start != (zones[-1].end if zones else 0):
            raise line.wrong("zones")
        sort = (zone.text_or_none("sort") or "") if "sort" in zone.values else ""  # an older bundle has none
        zones.append(Zone(start, end, zone.one_of("kind", _ZONE_KINDS), sort))
    if zones and zones[-1].end != length:
        raise line.wrong("zones")
    return tuple(zones)


def _windows(line: Line, key: str, length: int) -> dict[int, int]:
    """Sentences or paragraphs; an older bundle has neither, an unread article has null."""
    if line.values.get(key) is None:
        return {}
    return dict(line.pair(key, value, length) for value in line.items(key))


def _whole(number: int, pages: _Pages) -> BundleArticle:
    places = [place for _, place in sorted(pages.places.items())]
    reading = None
    if pages.read or places:
        sentences, paragraphs = (tuple(sorted(spans.items())) for spans in (pages.sentences, pages.paragraphs))
        reading = Reading(sentences, paragraphs, tuple(mention for mention, _ in places))
    actors = [actor for _, actor in places]
    return BundleArticle(
        number,
        pages.draft,
        pages.fingerprint,
        pages.imported_at,
        reading,
        actors,
        pages.same_story_as,
        pages.stands_alone,
        pages.version_of,
        pages.state,
        pages.important,
        frozenset(pages.sought),
    )


# --- actors, mentions


def _take_actor(line: Line, actors: dict[int, BundleActor]) -> None:
    number = line.id("actor")
    if number in actors:
        raise line.wrong("twice", thing=f"actor {number}")
    said = line.flag("confirmed"), "hidden" in line.values and line.flag("hidden")
    actors[number] = BundleActor(number, line.text("name"), line.one_of("kind", KINDS), *said)


def _take_mention(line: Line, articles: Mapping[int, _Pages], actors: Mapping[int, BundleActor]) -> None:
    pages = _pages(line, articles)
    length = len(pages.draft.text)
    span = start, end = line.span(length)
    text = line.text("text")
    if text != pages.draft.text[start:end]:
        raise line.wrong("text", text=text, there=pages.draft.text[start:end])
    if span in pages.places:
        raise line.wrong("twice", thing=f"the mention at {start} of article {line.id('article')}")
    kind = line.one_of("kind", KINDS)
    mention = Mention(
        start,
        end,
        text,
        line.one_of("read_as", KINDS) if "read_as" in line.values else kind,
        line.text("name"),
        _window(line, "sentence", span, pages.sentences, length),
        _window(line, "paragraph", span, pages.paragraphs, length),
        line.flag("counted"),
        line.one_of("by", _BY),
    )
    pages.places[span] = mention, _actor_or_none(line, actors)
    if "sought" in line.values and line.flag("sought"):
        pages.sought.add(span)


def _pages(line: Line, articles: Mapping[int, _Pages]) -> _Pages:
    number = line.id("article")
    if number not in articles:
        raise line.wrong("unknown", thing=f"article {number}")
    return articles[number]


def _actor_or_none(line: Line, actors: Mapping[int, BundleActor]) -> int | None:
    if line.get("actor") is None:
        return None
    number = line.id("actor")
    if number not in actors:
        raise line.wrong("unknown", thing=f"actor {number}")
    return number


def _window(line: Line, key: Literal["sentence", "paragraph"], span: Span, known: dict[int, int], length: int) -> int:
    """Where the mention's sentence or paragraph starts; it becomes known if it was not."""
    start, end = line.pair(key, line.get(key), length)
    if not start <= span[0] < span[1] <= end or known.setdefault(start, end) != end:
        raise line.wrong("window", window=key)
    return start
