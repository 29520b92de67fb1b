"""The library in groups: headings with their counts, and below each its articles, as one list in pages."""

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal, get_args

from sqlite_utils import Database

from core.store import articles
from core.store.articles import Row, Sort
from core.store.facets import Chosen
from core.store.library_filter import FOLLOWS

Group = Literal["outlet", "month", "tag", "story"]
GROUPS: tuple[Group, ...] = get_args(Group)
#: The story of an article: the number of the one that stands for it, as text; “” for a story that is told once.
_STORY = (
    f"COALESCE((SELECT story.of FROM story WHERE story.article = article.id AND {FOLLOWS}),"
    " (SELECT story.of FROM story JOIN article AS other ON other.id = story.article"
    " WHERE story.of = article.id AND other.trashed_at IS NULL LIMIT 1), '')"
)
_KEYS: dict[Group, str] = {
    "outlet": "COALESCE(outlet, '')",
    "month": "COALESCE(SUBSTR(published, 1, 7), '')",
    "tag": "COALESCE(tag.name, '')",
    "story": f"CAST({_STORY} AS TEXT)",
}
_TAGS = " LEFT JOIN tagged ON tagged.what = 'article' AND tagged.id = article.id LEFT JOIN tag ON tag.id = tagged.tag"


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group. `title` is the value, or the title of the story; “” for what says nothing."""

    is_heading: ClassVar[bool] = True
    key: str
    title: str
    count: int
    group: Group
    folded: bool = False

    @property
    def id(self) -> int:
        """No article has a negative number."""
        return -1 - zlib.crc32(self.key.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Listing:
    """Which articles the library shows, how they are grouped, and which groups are folded."""

    wanted: str = ""
    chosen: Chosen = ()
    group: Group = "outlet"
    folded: frozenset[str] = frozenset()


def headings(db: Database, listing: Listing) -> list[Heading]:
    """The groups in their order: months newest first, stories the most told first, others by name; “” comes last."""
    condition, values = articles.where(listing.wanted, listing.chosen)
    key = _KEYS[listing.group]
    found = db.execute(f"SELECT {key}, COUNT(*) FROM {_source(listing)} WHERE {condition} GROUP BY 1", values)
    counts = [(str(value), int(number)) for value, number in found.fetchall()]
    titles = _titles(db, listing.group, [value for value, _ in counts])
    heads = [
        Heading(value, titles.get(value, value), number, listing.group, value in listing.folded)
        for value, number in counts
    ]
    if listing.group == "month":
        return sorted(heads, key=lambda head: head.key, reverse=True)
    if listing.group == "story":
        return sorted(heads, key=lambda head: (not head.key, -head.count, head.title.casefold()))
    return sorted(heads, key=lambda head: (not head.key, head.title.casefold()))


def _titles(db: Database, group: Group, keys: Iterable[str]) -> dict[str, str]:
    if group != "story":
        return {}
    leaders = [int(key) for key in keys if key]
    return {str(number): row.title for number, row in articles.rows(db, leaders).items()}


def _source(listing: Listing) -> str:
    return "article" + (_TAGS if listing.group == "tag" else "")


def count(db: Database, listing: Listing) -> int:
    """How many lines the list has: headings, and the articles of groups that are not folded."""
    return sum(1 + (0 if head.folded else head.count) for head in headings(db, listing))


def page(
    db: Database,
    listing: Listing,
    *,
    sort: Sort = "published",
    down: bool = True,
    limit: int = 200,
    offset: int = 0,
) -> list[Heading | Row]:
    """A page of that list. An article with two tags stands in both groups."""
    plan = _plan(headings(db, listing), offset, offset + limit)
    taken = [(head.key, skip, take) for head, _, skip, take in plan if take]
    rows = iter(_rows(db, listing, sort, down, taken))
    lines: list[Heading | Row] = []
    for head, shown, _, take in plan:
        lines += [head] if shown else []
        lines += [row for _, row in zip(range(take), rows, strict=False)]
    return lines


def _plan(heads: list[Heading], first: int, end: int) -> list[tuple[Heading, bool, int, int]]:
    """(heading, is it in the page, articles of its group left out before it, articles in the page)."""
    plan: list[tuple[Heading, bool, int, int]] = []
    at = 0
    for head in heads:
        inside = 0 if head.folded else head.count
        begin = at + 1
        skip, until = max(first - begin, 0), min(end - begin, inside)
        shown = first <= at < end
        if shown or until > skip:
            plan.append((head, shown, min(skip, inside), max(until - skip, 0)))
        at = begin + inside
    return plan


def _rows(db: Database, listing: Listing, sort: Sort, down: bool, taken: list[tuple[str, int, int]]) -> list[Row]:
    """The articles of these groups one group after the other; only of the first some are left out before it."""
    if not taken:
        return []
    condition, values = articles.where(listing.wanted, listing.chosen)
    key = _KEYS[listing.group]
    found: list[Any] = db.execute(
        f"SELECT article.id, rank.value FROM {_source(listing)} JOIN json_each(?) AS rank ON rank.value = {key}"
        f" WHERE {condition} ORDER BY rank.key, {articles.order(sort, down=down)} LIMIT ? OFFSET ?",
        [json.dumps([name for name, _, _ in taken]), *values, sum(take for _, _, take in taken), taken[0][1]],
    ).fetchall()
    rows = articles.marked(db, list(articles.rows(db, [number for number, _ in found]).values()))
    known = {row.id: row for row in rows}
    return [replace(known[number], under=group) for number, group in found if number in known]
