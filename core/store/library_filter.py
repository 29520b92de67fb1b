"""What is typed above the library, as a condition on `article`."""

from typing import Any

from core.store.search import match_prefixes

TRASH = "(SELECT id FROM article WHERE trashed_at IS NOT NULL)"
#: The condition that another article stands for the one of a row of `story`.
FOLLOWS = f"story.of IS NOT NULL AND story.of NOT IN {TRASH}"


def where(wanted: str, *, stories: bool = False) -> tuple[str, list[Any]]:
    """Every word must be found: in outlet or date as a part, in title or text as a word's beginning.

    A single letter of an alphabet begins some word of every text: it is looked for in the catalogue only. With
    `stories` those articles are left out for which another one stands.
    """
    # The plus keeps SQLite from sorting what another index gives in order.
    parts, values = ["trashed_at IS NULL" if wanted.split() else "+trashed_at IS NULL"], list[Any]()
    if stories:
        parts.append(f"NOT EXISTS (SELECT 1 FROM story WHERE story.article = article.id AND {FOLLOWS})")
    for word in wanted.split():
        match = "" if len(word) == 1 and word.lower() != word.upper() else match_prefixes(word)
        inside = "article.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)" if match else "0"
        parts.append(f"(outlet LIKE ? OR published LIKE ? OR title LIKE ? OR {inside})")
        values += [f"%{word}%", f"{word}%", f"%{word}%", *([match] if match else [])]
    return " AND ".join(parts), values
