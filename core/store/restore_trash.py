"""Of a bundle that was read back: what lies in the trash, older versions, and what was said of lines wherever they
stand. What the notebook itself has decided stays.
"""

from collections.abc import Collection, Mapping, Sequence

from sqlite_utils import Database

from core.model import ZoneKind
from core.store import actors, articles, decisions, story_leads, zones
from core.store.bundle_values import Bundle, BundleActor, BundleArticle, BundleTrashed


def add(db: Database, article: BundleArticle, *, keep_number: bool) -> int | None:
    """Store an article, with what the analyst said of it and its zones; give its number, None when it is here."""
    number = article.number if keep_number else None
    made = articles.add(db, article.draft, article.fingerprint, number=number, imported_at=article.imported_at)
    if made is not None:
        said = (article.state, int(article.important), made)
        db.execute("UPDATE article SET state = ?, important = ? WHERE id = ?", said)
        for zone in article.draft.zones:
            if zone.sort == zones.BY_YOU:
                zones.set_here(db, made, zone.start, zone.end, zone.kind)
    return made


def add_all(db: Database, trashed: Sequence[BundleTrashed], *, keep_numbers: bool) -> dict[int, int]:
    """Put articles into the trash; give number in the bundle → number here. One that is here already stays."""
    made: dict[int, int] = {}
    for one in trashed:
        if (number := add(db, one.article, keep_number=keep_numbers)) is not None:
            db.execute("UPDATE article SET trashed_at = ? WHERE id = ?", (one.trashed_at, number))
            made[one.article.number] = number
    return made


def pin(db: Database, trashed: Sequence[BundleTrashed], new: Mapping[int, int], here: Mapping[int, int]) -> None:
    """What was pinned in the articles that were put there. `here` are the bundle's actors by their numbers here."""
    for one in trashed:
        if (number := new.get(one.article.number)) is not None:
            for place in one.pins:
                actor = _actor(db, place.actor, here) if place.actor else None
                decisions.pin(db, number, place.start, place.end, actor)


def _actor(db: Database, actor: BundleActor, here: Mapping[int, int]) -> int:
    """An actor by its number, or else by name and kind; one that is not known has places in the trash only."""
    if actor.number in here:
        return here[actor.number]
    found = db.execute(
        "SELECT id FROM actor WHERE name = ? AND kind = ? ORDER BY id LIMIT 1", (actor.name, actor.kind)
    ).fetchone()
    return found[0] if found else actors.add(db, actor.name, actor.kind)


def join_versions(db: Database, bundle: Bundle, new: Mapping[int, int]) -> None:
    """Which article is the newer version of which, and which story those in the trash tell.

    `new` are the bundle's articles that were not here, by their numbers here. An article that counts here is not put
    away because it does not count in the bundle.
    """
    everyone = [*bundle.articles, *(one.article for one in bundle.trashed)]
    numbers = {article.number: new.get(article.number) or _number(db, article) for article in everyone}
    for article in everyone:
        number, older = numbers[article.number], numbers.get(article.version_of or 0)
        if number and older and number != older and articles.in_trash(db, older):
            db.execute(
                "INSERT INTO version (article, of) VALUES (?, ?) ON CONFLICT (article) DO NOTHING", (number, older)
            )
    for one in bundle.trashed:
        number, leader = new.get(one.article.number), numbers.get(one.article.same_story_as or 0)
        if number and (leader or one.article.stands_alone):
            story_leads.follow(db, number, leader)


def _number(db: Database, article: BundleArticle) -> int | None:
    found = db.execute("SELECT id FROM article WHERE fingerprint = ?", (article.fingerprint,)).fetchone()
    return found[0] if found else None


def say_of_lines(db: Database, lines: Sequence[tuple[str, ZoneKind]], new: Collection[int]) -> None:
    """What was said of lines holds in later imports, and in articles that were here before where nothing is said.

    The `new` ones of the bundle have come with what holds in them.
    """
    for line, kind in lines:
        if zones.kind_of_line(db, line) is None:
            zones.set_line(db, line, kind, leave=new)
