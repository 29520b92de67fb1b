"""What the library shows, by filter, facets and groups: the two questions of its list."""

from collections.abc import Collection
from typing import Any

from core.store import articles, grouped
from core.store.articles import Row, Sort
from core.store.database import Database
from core.store.facets import Chosen
from core.store.grouped import Group, Heading, Listing


def filters(wanted: str, chosen: Chosen, group: Group | None, folded: Collection[str]) -> dict[str, Any]:
    """What the list is asked with. Only a library that is neither narrowed nor grouped shows each story once."""
    if group is None:
        return {"wanted": wanted, "chosen": chosen, "stories": not wanted and not chosen}
    return {"listing": Listing(wanted, chosen, group, frozenset(folded))}


def count(
    db: Database, *, wanted: str = "", chosen: Chosen = (), stories: bool = False, listing: Listing | None = None
) -> int:
    """How many lines there are."""
    if listing is not None:
        return grouped.count(db, listing)
    return articles.count(db, wanted, chosen, stories=stories)


def page(
    db: Database,
    *,
    wanted: str = "",
    chosen: Chosen = (),
    stories: bool = False,
    listing: Listing | None = None,
    sort: Sort = "published",
    down: bool = True,
    limit: int = 200,
    offset: int = 0,
) -> list[Row] | list[Heading | Row]:
    """A page of these lines."""
    if listing is not None:
        return grouped.page(db, listing, sort=sort, down=down, limit=limit, offset=offset)
    return articles.page(db, wanted, chosen, sort=sort, down=down, limit=limit, offset=offset, stories=stories)
