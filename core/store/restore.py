"""A bundle that was read back becomes part of the notebook: articles, readings, and whose the names are.

Into an empty notebook everything comes as it was, under the same numbers. Into any other, articles that
are there already stay as they are, numbers are given anew, and an actor of the bundle becomes the actor of
the notebook that has its name, or else shares a full name with it. The notebook's own decisions stay: where
a name belongs to another actor here than in the bundle, the bundle's places are pinned.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Kind, Mention
from core.store import (
    actors,
    apart,
    decisions,
    marks,
    mentions,
    positions,
    restore_trash,
    saved_views,
    sought,
    story_leads,
    verdicts,
    writing_rows,
)
from core.store.bundle_values import Bundle, BundleActor, BundleArticle

Key = tuple[str, Kind]  # an alias


def restore(db: Database, bundle: Bundle, read_by: tuple[str, str]) -> list[int | None]:
    """Store all of `bundle`; give the number of each article, None for one that was there already.

    `read_by`: model and version as whose work the readings count, so that they are not made again at once.
    """
    empty = not db.execute("SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM actor)").fetchone()[0]
    numbers = [restore_trash.add(db, article, keep_number=empty) for article in bundle.articles]
    new = [(number, article) for number, article in zip(numbers, bundle.articles, strict=True) if number]
    put_away = restore_trash.add_all(db, bundle.trashed, keep_numbers=empty)
    _join_stories(db, bundle, new)
    readings = [(number, article.reading) for number, article in new if article.reading is not None]
    mentions.store_all(db, readings, mentions.RESTORED, mentions.restored_under(*read_by))
    uses = _uses(article for _, article in new)
    here = _actors(db, bundle, uses, keep_numbers=empty)
    owners = _give_names(db, uses, here)
    for number, article in new:
        _pin(db, number, article, here, owners)
    decisions.refuse_everywhere(db, bundle.refused_texts)
    for a, b, note in bundle.apart:
        if a in here and b in here:
            apart.say_apart(db, [(here[a], here[b])], note)
    said = apart.pairs(db)
    later = {apart.ordered(here[a], here[b]) for a, b in bundle.put_off if a in here and b in here}
    apart.put_off(db, later - said)
    sought.restore(db, bundle.sought, here)
    kept = {article.number: number for number, article in new}
    for article, start, end in bundle.refused_places:
        if article in kept:
            decisions.refuse_here(db, kept[article], start, end)
    restore_trash.pin(db, bundle.trashed, put_away, here)
    restore_trash.join_versions(db, bundle, kept | put_away)
    verdicts.restore(db, bundle, here, kept | put_away)
    positions.restore(db, bundle.positions, here)
    saved_views.restore(db, bundle.views, here, kept | put_away)
    restore_trash.say_of_lines(db, bundle.lines, {number for number, _ in new})
    marked = marks.restore(db, bundle.marks, bundle.colours, kept | put_away)
    everything = [*bundle.articles, *(one.article for one in bundle.trashed)]
    articles = writing_rows.all_articles(db, [(one.number, one.fingerprint) for one in everything])
    writing_rows.restore(db, bundle.writing, articles, here, marked, keep_numbers=empty)
    return numbers


def _join_stories(db: Database, bundle: Bundle, new: Sequence[tuple[int, BundleArticle]]) -> None:
    """Let each new article follow the one that stands for its story, or whichever stands for that one here."""
    fingerprints = {article.number: article.fingerprint for article in bundle.articles}
    for number, article in new:
        leader = db.execute(
            "SELECT COALESCE(story.of, article.id) FROM article LEFT JOIN story ON story.article = article.id"
            " WHERE fingerprint = ?",
            (fingerprints.get(article.same_story_as or 0),),
        ).fetchone()
        if leader and leader[0] != number:
            db.execute("INSERT INTO story (article, of) VALUES (?, ?)", (number, leader[0]))
            story_leads.pass_on(db, [leader[0]])
        elif article.stands_alone and leader is None:
            story_leads.follow(db, number, None)


# --- whose the names are


def _places(article: BundleArticle) -> Iterator[tuple[Mention, int | None]]:
    if article.reading is not None:
        yield from zip(article.reading.mentions, article.actors, strict=True)


@dataclass(slots=True)
class _Use:
    """How often an alias stands for which actor of the bundle: by itself, and where it is pinned."""

    itself: Counter[int | None]
    pinned: Counter[int | None]

    def owner(self) -> int | None:
        """Whose the alias was: pins tell nothing of that, unless there are only pins."""
        if None in self.itself:  # it belonged to nobody; so whatever has an actor here was pinned
            return None
        return (self.itself or self.pinned).most_common(1)[0][0]


def _is_pinned(mention: Mention, article: BundleArticle) -> bool:
    return mention.by == "analyst" and (mention.start, mention.end) not in article.sought


def _uses(new: Iterator[BundleArticle]) -> dict[Key, _Use]:
    uses: dict[Key, _Use] = defaultdict(lambda: _Use(Counter(), Counter()))
    for article in new:
        for mention, actor in _places(article):
            use = uses[mention.name, mention.kind]
            (use.pinned if _is_pinned(mention, article) else use.itself)[actor] += 1
    return uses


def _actors(db: Database, bundle: Bundle, uses: Mapping[Key, _Use], *, keep_numbers: bool) -> dict[int, int]:
    """The number here of every actor of the bundle that has a place; those not known yet are made."""
    names: dict[int, Counter[Key]] = defaultdict(Counter)
    for key, use in uses.items():
        for actor, places in (use.itself + use.pinned).items():
            if actor is not None:
                names[actor][key] += places
    return {
        number: (None if keep_numbers else _known(db, bundle.actors[number], names[number]))
        or _make(db, bundle.actors[number], keep_number=keep_numbers)
        for number in sorted(names)
    }


def _make(db: Database, actor: BundleActor, *, keep_number: bool) -> int:
    made = db.execute(
        "INSERT INTO actor (id, name, kind, confirmed, hidden) VALUES (?, ?, ?, ?, ?)",
        (actor.number if keep_number else None, actor.name, actor.kind, actor.confirmed, actor.hidden),
    )
    return int(made.lastrowid or 0)


def _known(db: Database, actor: BundleActor, names: Counter[Key]) -> int | None:
    """The notebook's actor that this one is: of the same name and kind, or else of the same full names.

    A person's lone name says nothing: two people may bear it.
    """
    found = db.execute(
        "SELECT actor.id FROM alias JOIN actor ON actor.id = alias.actor WHERE text = :name AND actor.kind = :kind"
        " UNION ALL SELECT id FROM actor WHERE name = :name AND kind = :kind"
        " AND EXISTS (SELECT 1 FROM alias WHERE alias.actor = actor.id) LIMIT 1",
        {"name": actor.name, "kind": actor.kind},
    ).fetchone()
    if found:
        return int(found[0])
    votes: Counter[int] = Counter()
    for (text, kind), places in names.items():
        owner = _owner(db, text, kind)
        if owner is not None and (" " in text or kind != "person"):
            votes[owner] += places
    return min(votes, key=lambda owner: (-votes[owner], owner), default=None)


def _owner(db: Database, text: str, kind: Kind) -> int | None:
    found = db.execute("SELECT actor FROM alias WHERE text = ? AND kind = ?", (text, kind)).fetchone()
    return found[0] if found else None


def _give_names(db: Database, uses: Mapping[Key, _Use], here: Mapping[int, int]) -> dict[Key, int | None]:
    """Give every alias that belongs to nobody to its actor; say whose each one is now."""
    owners: dict[Key, int | None] = {}
    for (text, kind), use in uses.items():
        owner = use.owner()
        if owner is not None:
            actors.give(db, mentions.alias_id(db, text, kind), here[owner], "")
        owners[text, kind] = _owner(db, text, kind)
    return owners


def _pin(
    db: Database, number: int, article: BundleArticle, here: Mapping[int, int], owners: Mapping[Key, int | None]
) -> None:
    """Pin what the analyst had pinned, and what is not who its name stands for here."""
    for mention, actor in _places(article):
        if actor is not None and (_is_pinned(mention, article) or owners[mention.name, mention.kind] != here[actor]):
            decisions.pin(db, number, mention.start, mention.end, here[actor])
